//! The table of codes. A code keeps its meaning for ever; a retired one is not used again.
//!
//! `GEN01..` reading, `GEN02..` names, types and relations, `GEN03..` the wire contract, `GEN04..` files, `GEN05..` finding the schema.

use super::{Code, Severity};

macro_rules! codes {
    ($($name:ident = $id:literal $severity:ident $meaning:literal;)*) => {
        $(
            #[doc = $meaning]
            pub static $name: Code = Code { id: $id, severity: Severity::$severity, meaning: $meaning };
        )*

        /// Every code, in order.
        pub static ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    SYNTAX = "GEN0101" Error "The document is not valid JSON.";
    WRONG_SHAPE = "GEN0102" Error "A key holds a value of another kind than DMMF puts there.";
    MISSING_KEY = "GEN0103" Error "A key is missing that DMMF always has.";
    NO_DATAMODEL = "GEN0104" Error "The document holds no datamodel.";
    TOO_LARGE = "GEN0105" Error "The document is larger than 4 GiB.";

    UNKNOWN_TYPE = "GEN0201" Error "A field has a type that the schema does not define.";
    UNKNOWN_ENUM = "GEN0202" Error "A field has an enum type that the schema does not define.";
    UNKNOWN_KIND = "GEN0203" Error "A field is of a kind that is not known.";
    DUPLICATE_NAME = "GEN0204" Error "Two things in one scope have the same name.";
    UNKNOWN_FIELD = "GEN0205" Error "A key, index or relation names a field that the model does not have.";
    WRONG_KEY_FIELD = "GEN0206" Error "A key or index holds a field that cannot be part of one.";
    RELATION_WITHOUT_PARTNER = "GEN0207" Error "A relation has no field on the other side.";
    RELATION_FIELDS = "GEN0208" Error "The fields of a relation do not make a foreign key.";
    RELATION_WITHOUT_KEY = "GEN0209" Error "A relation refers to fields that are no key.";
    UNKNOWN_ACTION = "GEN0210" Error "A referential action is not known.";
    UNKNOWN_ENUM_VALUE = "GEN0211" Error "A default is not a value of the enum.";
    WRONG_DEFAULT = "GEN0212" Error "A default does not fit the type of its field.";
    UNKNOWN_FUNCTION = "GEN0213" Error "A default is a function that is not known.";
    UNKNOWN_PROVIDER = "GEN0214" Error "The provider is not one of Prisma's.";
    NO_PROVIDER = "GEN0215" Warning "Nothing says which database the schema is for.";
    TIMETZ = "GEN0216" Error "A time of day with a time zone has no form on the wire.";
    SQLITE_DECIMAL = "GEN0217" Warning "SQLite stores a Decimal as a floating-point number and loses digits.";
    EMPTY_ENUM = "GEN0218" Error "An enum has no values.";
    LIST_UNSUPPORTED = "GEN0219" Error "The database has no lists of scalars.";
    BAD_NAME = "GEN0220" Error "A name is not one that Prisma allows.";

    ANNOTATION = "GEN0221" Error "A `@gen.` annotation is unknown, misplaced or wrong.";
    ZOD_COMMENT = "GEN0222" Warning "Comments for generators of Zod schemas are not read.";
    BAD_DATABASE_NAME = "GEN0223" Error "A name in the database is one that no database takes.";

    SAME_PATH = "GEN0301" Error "Two models have the same path.";
    RESERVED_FIELD = "GEN0302" Error "A field has a name that `where` uses itself.";
    NO_KEY = "GEN0303" Warning "A model has no key, so it can only be listed and counted.";
    NO_CREATE = "GEN0304" Warning "A model has a required field that cannot be written, so no row of it can be created.";
    HIDDEN_KEY = "GEN0305" Error "A hidden field is part of the key that paths show.";
    NOTHING_SHOWN = "GEN0306" Error "Every field of a model is hidden.";

    BAD_PATH = "GEN0401" Error "A path of the output is not one that every system takes.";
    SAME_FILE = "GEN0402" Error "Two files of the output have the same path.";
    OBJECT_MEMBER = "GEN0403" Error "A model or a field has the name of a member of every JavaScript object.";
    SAME_DELEGATE = "GEN0404" Error "Two models are the same property of Prisma's client.";

    NO_BUILD_SCRIPT = "GEN0501" Error "A variable that cargo sets for build scripts is not set.";
    NO_SCHEMA = "GEN0502" Error "No schema was found.";
    TWO_SCHEMAS = "GEN0503" Error "Two files could be the schema.";
    BAD_METADATA = "GEN0504" Error "The crate's `[package.metadata.gen]` cannot be read.";
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn ids_are_distinct_and_sorted() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
    }
}
