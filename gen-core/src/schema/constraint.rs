//! The names that Prisma gives to constraints and indexes that the schema does not name.

use super::Provider;

/// What is named, by its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Constraint {
    Primary,
    Unique,
    Index,
    ForeignKey,
}

/// `{table}_pkey`, `{table}_{columns}_key`, `…_idx`, `…_fkey`, cut so that the database takes it.
pub(super) fn default_name<'a>(
    provider: Provider,
    kind: Constraint,
    table: &str,
    columns: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut name = table.to_owned();
    let ending = match kind {
        Constraint::Primary if provider == Provider::MySql => return "PRIMARY".to_owned(),
        Constraint::Primary => "_pkey",
        Constraint::Unique => "_key",
        Constraint::Index => "_idx",
        Constraint::ForeignKey => "_fkey",
    };
    if kind != Constraint::Primary {
        for column in columns {
            name.push('_');
            name.push_str(column);
        }
    }
    let mut room = longest(provider) - ending.len();
    if name.len() > room {
        while !name.is_char_boundary(room) {
            room -= 1;
        }
        name.truncate(room);
    }
    name + ending
}

/// Bytes of an identifier, as Prisma has it.
fn longest(provider: Provider) -> usize {
    match provider {
        Provider::PostgreSql | Provider::CockroachDb => 63,
        Provider::MySql => 64,
        Provider::SqlServer => 128,
        Provider::MongoDb => 127,
        Provider::Sqlite => 10_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_at_the_limit_of_the_database() {
        let name = |provider, table: &str| default_name(provider, Constraint::Unique, table, ["a", "b"]);
        assert_eq!(name(Provider::PostgreSql, "post"), "post_a_b_key");
        assert_eq!(name(Provider::PostgreSql, &"x".repeat(70)), "x".repeat(59) + "_key");
        assert_eq!(name(Provider::MySql, &"x".repeat(70)), "x".repeat(60) + "_key");
        assert_eq!(name(Provider::PostgreSql, &("x".repeat(58) + "é")), "x".repeat(58) + "_key");
        assert_eq!(
            default_name(Provider::PostgreSql, Constraint::Primary, &"y".repeat(60), []),
            "y".repeat(58) + "_pkey"
        );
        assert_eq!(default_name(Provider::MySql, Constraint::Primary, "t", []), "PRIMARY");
    }
}
