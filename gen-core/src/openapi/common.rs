//! Schemas that belong to no model.

use super::components::Components;
use super::json::Json;
use super::{filters, pattern, problems, resources, scalars};

macro_rules! common {
    ($($name:ident $build:expr;)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Common {
            $($name),*
        }

        impl Common {
            /// What they are called, unless a model is.
            pub(super) const NAMES: &[&str] = &[$(stringify!($name)),*];

            pub(super) fn build<'a>(self, components: &mut Components<'a>) -> Json<'a> {
                match self {
                    $(Self::$name => {
                        let build: for<'c> fn(&mut Components<'c>) -> Json<'c> = $build;
                        build(components)
                    })*
                }
            }
        }
    };
}

common! {
    BigInt |_| scalars::shown_text("int64", pattern::BIG_INT_OUT);
    BigIntInput |_| scalars::big_int(scalars::NO_RULES);
    Bytes |_| scalars::bytes(None);
    BytesInput |_| scalars::bytes(Some("Standard base64, padded, canonical."));
    Changed |_| resources::changed();
    Count |_| resources::counted();
    Date |_| scalars::shown_text("date-time", pattern::DATE_OUT);
    DateInput |_| scalars::date_time("The time of day in UTC is cut.");
    DateTime |_| scalars::shown_text("date-time", pattern::DATE_TIME_OUT);
    DateTimeInput |_| scalars::date_time("Kept to the millisecond.");
    Decimal |_| scalars::shown_text("decimal", pattern::DECIMAL_OUT);
    DecimalInput |_| scalars::decimal(scalars::NO_RULES);
    EmptyFilter |_| filters::empty();
    FieldError |_| problems::field_error();
    JsonInput scalars::json;
    PageMeta |_| resources::page_meta();
    Problem problems::problem;
    Time |_| scalars::shown_text("date-time", pattern::TIME_OUT);
    TimeInput |_| scalars::date_time("Its date in UTC becomes 1970-01-01.");
    Uuid |_| scalars::shown_text("uuid", pattern::UUID_OUT);
    UuidInput |_| scalars::uuid();
}
