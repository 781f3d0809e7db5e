//! Names in the database: any text, but for what no database takes.

use super::resolve::Context;
use crate::datamodel::Text;
use crate::diag::codes;

/// Tables, columns, enums and their values, constraints, and what relations make tables of.
pub(super) fn check(context: &mut Context<'_, '_>) {
    let datamodel = context.datamodel;
    for item in &datamodel.enums {
        let values = item.values.iter().map(|value| &value.db_name);
        for name in std::iter::once(&item.db_name).chain(values).flatten() {
            check_name(context, name);
        }
    }
    for model in &datamodel.models {
        for name in [&model.db_name, &model.schema].into_iter().flatten() {
            check_name(context, name);
        }
        for field in &model.fields {
            let relation = field.relation.as_ref().map(|relation| &relation.name);
            for name in field.db_name.iter().chain(relation) {
                check_name(context, name);
            }
        }
    }
    for name in datamodel.indexes.iter().filter_map(|index| index.db_name.as_ref()) {
        check_name(context, name);
    }
}

fn check_name(context: &mut Context<'_, '_>, name: &Text<'_>) {
    let problem = if name.value.is_empty() {
        "is empty".to_owned()
    } else if name.value.contains('\0') {
        format!("`{}` has U+0000 in it", name.value.escape_debug())
    } else {
        return;
    };
    let message = format!("a name in the database {problem}");
    context.error_with_help(
        &codes::BAD_DATABASE_NAME,
        name.at,
        message,
        "no database takes it: give another",
    );
}
