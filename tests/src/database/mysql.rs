//! A MySQL or MariaDB server: the one that the environment names, else the local one.

use std::borrow::Cow;
use std::env;
use std::sync::LazyLock;

use regex::Regex;

use super::Connection;
use crate::Result;

const LOCAL: &str = "mysql://root@127.0.0.1:3306/mysql";

/// The URL of its first database.
pub(super) fn url() -> Result<String> {
    let named = env::var("GEN_TEST_MYSQL_URL");
    let url = named.clone().unwrap_or_else(|_| LOCAL.to_owned());
    match Connection::open(&url) {
        Ok(_) => Ok(url),
        Err(error) if named.is_ok() => Err(format!("no MySQL at GEN_TEST_MYSQL_URL: {error}").into()),
        Err(error) => Err(format!(
            "these tests need MySQL or MariaDB: set GEN_TEST_MYSQL_URL, or start a server on 127.0.0.1:3306 ({error})"
        )
        .into()),
    }
}

/// So that the SQL of a case is the same on every database: names stand in double quotes, a backslash is itself, and a 0 is a 0. Nothing is cut silently.
pub(super) const SESSION: &str = "SET time_zone = '+00:00', sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,NO_AUTO_VALUE_ON_ZERO,PIPES_AS_CONCAT,\
    STRICT_ALL_TABLES' /*!80000 , information_schema_stats_expiry = 0 */";

/// The statement as it reads it: instants have no offset (sessions are in UTC), a row of defaults and the type of texts have other
/// names.
pub(super) fn statement(sql: &str) -> Cow<'_, str> {
    static OFFSET: LazyLock<std::result::Result<Regex, regex::Error>> =
        LazyLock::new(|| Regex::new(r"('\d{4}-\d\d-\d\d[T ][0-9:.]+)(?:Z|\+00:00)'"));
    let sql = match &*OFFSET {
        Ok(offset) => offset.replace_all(sql, "$1'"),
        Err(_) => sql.into(),
    };
    let others = [(" DEFAULT VALUES", " () VALUES ()"), (" AS TEXT)", " AS CHAR)")];
    others
        .into_iter()
        .fold(sql, |sql, (from, to)| if sql.contains(from) { sql.replace(from, to).into() } else { sql })
}

/// Its tables, and whether their identities have moved.
pub(super) const TABLES: &str = "SELECT table_name, COALESCE(auto_increment > 1, FALSE) FROM information_schema.tables \
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY 1";

/// What asks whether a table has rows, and what empties it: truncating is slow, and only then identities start again.
pub(super) fn has_rows(table: &str) -> String {
    format!("SELECT EXISTS (SELECT 1 FROM {})", quoted(table))
}

pub(super) fn empty(table: &str, counted: bool) -> String {
    let verb = if counted { "TRUNCATE TABLE" } else { "DELETE FROM" };
    format!("{verb} {};", quoted(table))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::statement;

    #[test]
    fn what_it_reads_otherwise() {
        for (sql, read) in [
            (
                "INSERT INTO a VALUES ('2020-01-01T00:00:00.000+00:00', 'Z')",
                "INSERT INTO a VALUES ('2020-01-01T00:00:00.000', 'Z')",
            ),
            ("UPDATE a SET b = '2020-01-01T00:00:00Z'", "UPDATE a SET b = '2020-01-01T00:00:00'"),
            ("INSERT INTO a DEFAULT VALUES", "INSERT INTO a () VALUES ()"),
            ("SELECT CAST(a AS TEXT) FROM b", "SELECT CAST(a AS CHAR) FROM b"),
        ] {
            assert_eq!(statement(sql), read);
        }
    }
}
