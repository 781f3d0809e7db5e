//! Where components stand: under the name of what they belong to.

/// A section of `components`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Schema,
    Parameter,
    Response,
    Header,
}

impl Kind {
    /// What stands before a name.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Schema => "#/components/schemas/",
            Self::Parameter => "#/components/parameters/",
            Self::Response => "#/components/responses/",
            Self::Header => "#/components/headers/",
        }
    }
}

/// What `$ref` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Address<'a> {
    pub(super) kind: Kind,
    pub(super) owner: &'a str,
    pub(super) part: Part,
}

macro_rules! parts {
    ($($part:ident $suffix:literal)*) => {
        /// A part of a resource that the document defines, if somebody refers to it. It stands under the model's name and its own, with a
        /// dot between, which no model's name has in it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Part {
            $($part),*
        }

        impl Part {
            /// All, in the order of names.
            pub(super) const ALL: &[Self] = &[$(Self::$part),*];

            /// What stands behind the model's name.
            pub(super) fn suffix(self) -> &'static str {
                match self {
                    $(Self::$part => $suffix),*
                }
            }
        }
    };
}

parts! {
    Row ""
    Create ".Create"
    CreateMany ".CreateMany"
    DeleteMany ".DeleteMany"
    Filter ".Filter"
    Key ".Key"
    LinkChanges ".LinkChanges"
    Links ".Links"
    ListBody ".ListBody"
    ListFilter ".ListFilter"
    NullableFilter ".NullableFilter"
    Page ".Page"
    Replace ".Replace"
    Selected ".Selected"
    Update ".Update"
    UpdateMany ".UpdateMany"
    Where ".Where"
    WhereMembers ".WhereMembers"
    // Parameters.
    IncludeParameter ".include"
    KeyParameter ".key"
    OrderByParameter ".orderBy"
    SelectParameter ".select"
    WhereParameter ".where"
}

impl Part {
    /// Where it stands.
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::IncludeParameter
            | Self::KeyParameter
            | Self::OrderByParameter
            | Self::SelectParameter
            | Self::WhereParameter => Kind::Parameter,
            _ => Kind::Schema,
        }
    }
}
