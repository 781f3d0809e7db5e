//! The tables that the runtime makes are those that Prisma makes: columns, types, defaults, keys, uniques, indexes, foreign keys, enums.

use gen_tests::database::{Database, Provider};
use gen_tests::fixture::Fixture;
use gen_tests::server::Server;
use gen_tests::{Result, prisma, workspace};

#[test]
fn tables_are_those_of_prisma() -> Result<()> {
    let mut problems = Vec::new();
    let mut compared = 0;
    for fixture in Fixture::all()? {
        // Prisma ships no engine as WebAssembly that makes tables of MySQL: what is made there stands below.
        let provider = fixture.provider()?.filter(|provider| *provider != Provider::Mysql);
        let Some(provider) = provider else { continue };
        compared += 1;
        match compare(&fixture, provider) {
            Ok(differences) if differences == unsaid(&fixture.name) => {}
            Ok(differences) => {
                let lines = differences.join("\n");
                problems.push(format!("{} on {} (- Prisma, + ours)\n{lines}", fixture.name, provider.name()));
            }
            Err(error) => problems.push(format!("{} on {}: {error}", fixture.name, provider.name())),
        }
    }
    assert!(compared > 0, "no schema has a database that tables can be made on");
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    Ok(())
}

#[test]
fn tables_of_mysql() -> Result<()> {
    let database = Database::new(Provider::Mysql)?;
    // What is there already is left as it is.
    for _ in 0..2 {
        Server::make_tables(&Fixture::named("native-mysql"), &database)?;
    }
    Server::make_tables(&Fixture::named("plain"), &database)?;
    let lines = describe(&database)?;
    let missing: Vec<_> =
        MYSQL_TABLES.iter().filter(|line| !lines.iter().any(|made| made == *line)).collect();
    assert!(missing.is_empty(), "missing: {missing:#?}\nof: {lines:#?}");
    Ok(())
}

/// Of what Prisma's migrations make, what MariaDB and every MySQL tell alike.
const MYSQL_TABLES: &[&str] = &[
    "column | Author | email | varchar(191) | utf8mb4_unicode_ci | NO | - | ",
    "column | Native | bit | bit(1) | - | NO | - | ",
    "column | Native | dateTime | datetime(6) | - | NO | - | ",
    "column | Native | decimal | decimal(8,3) | - | NO | - | ",
    "column | Native | plainDecimal | decimal(65,30) | - | NO | - | ",
    "column | Native | plainMoment | datetime(3) | - | NO | - | ",
    "column | Native | tinyText | tinytext | utf8mb4_unicode_ci | NO | - | ",
    "foreign key | Comment | Comment_articleId_fkey | articles | articleId id | CASCADE | RESTRICT",
    "foreign key | Comment | Comment_parentId_fkey | Comment | parentId id | NO ACTION | NO ACTION",
    "foreign key | _ArticleToTag | _ArticleToTag_A_fkey | articles | A id | CASCADE | CASCADE",
    "foreign key | _ArticleToTag | _ArticleToTag_B_fkey | Tag | B name | CASCADE | CASCADE",
    "foreign key | articles | articles_author_id_fkey | Author | author_id id | CASCADE | SET NULL",
    "index | Made | the text's \\ name | 0 | text A",
    "index | _ArticleToTag | _ArticleToTag_AB_unique | 0 | A A,B A",
    "index | _ArticleToTag | _ArticleToTag_B_index | 1 | B A",
    "index | app_settings | PRIMARY | 0 | scope A,name A",
    "index | articles | articles_author_id_title_key | 0 | author_id A,title A",
];

/// Where Prisma knows more than its DMMF says: digits of a Decimal's default, names of foreign keys, schemas of enums, and fields
/// that are ignored or of an unsupported type.
fn unsaid(fixture: &str) -> &'static [&'static str] {
    match fixture {
        "defaults" => &[
            "- column | public | Defaults | decimal | numeric(65,30) | not null | 1234567890.123456789",
            "+ column | public | Defaults | decimal | numeric(65,30) | not null | 1234567890.123457",
        ],
        "mapped-names" => &[
            "+ constraint | public | \"select\" | select_owner-id_fkey | FOREIGN KEY (\"owner-id\") REFERENCES \"table\"(id) ON UPDATE CASCADE ON DELETE RESTRICT",
            "- constraint | public | \"select\" | whose wall | FOREIGN KEY (\"owner-id\") REFERENCES \"table\"(id) ON UPDATE CASCADE ON DELETE RESTRICT",
        ],
        "two-schemas" => &[
            "+ column | auth | Login | kind | \"Kind\" | not null | -",
            "- column | auth | Login | kind | auth.\"Kind\" | not null | -",
            "- enum | auth | Kind | PERSON,MACHINE",
            "+ enum | public | Kind | PERSON,MACHINE",
        ],
        "unsupported" => &[
            "- column | public | Area | hidden | text | - | -",
            "- column | public | Area | shape | circle | not null | '<(0,0),1>'::circle",
            "- column | public | Place | bounds | polygon | - | -",
            "- column | public | Place | position | point | - | -",
        ],
        _ => &[],
    }
}

fn compare(fixture: &Fixture, provider: Provider) -> Result<Vec<String>> {
    let prisma = Database::new(provider)?;
    let ddl = prisma::ddl(&workspace::read(&fixture.prisma)?, prisma.url())?;
    prisma.connect()?.execute(&ddl)?;
    let ours = Database::new(provider)?;
    Server::make_tables(fixture, &ours)?;
    let (theirs, ours) = (describe(&prisma)?, describe(&ours)?);
    assert!(!theirs.is_empty(), "{}: Prisma makes no tables", fixture.name);
    let missing = theirs.iter().filter(|line| !ours.contains(line)).map(|line| format!("- {line}"));
    let extra = ours.iter().filter(|line| !theirs.contains(line)).map(|line| format!("+ {line}"));
    let mut lines: Vec<String> = missing.chain(extra).collect();
    lines.sort_by(|a, b| a.get(2..).cmp(&b.get(2..)));
    Ok(lines)
}

/// Everything that is declared in a database, a line each, sorted.
fn describe(database: &Database) -> Result<Vec<String>> {
    let queries: &[&str] = match database.provider() {
        Provider::Postgres => POSTGRES,
        Provider::Sqlite => SQLITE,
        Provider::Mysql => MYSQL,
    };
    let mut connection = database.connect()?;
    let mut lines = Vec::new();
    for query in queries {
        for row in connection.rows(query)? {
            let columns: Vec<String> =
                row.into_iter().map(|column| column.unwrap_or_else(|| "-".to_owned())).collect();
            lines.push(columns.join(" | "));
        }
    }
    lines.sort();
    Ok(lines)
}

const POSTGRES: &[&str] = &[
    "SELECT 'column', c.relnamespace::regnamespace, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
            CASE WHEN a.attnotnull THEN 'not null' END, pg_get_expr(d.adbin, d.adrelid)
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'",
    "SELECT 'constraint', connamespace::regnamespace, conrelid::regclass, conname, pg_get_constraintdef(oid)
       FROM pg_constraint WHERE connamespace::regnamespace::text !~ '^(pg_|information_schema)'",
    "SELECT 'index', indexdef FROM pg_indexes WHERE schemaname !~ '^(pg_|information_schema)'",
    "SELECT 'enum', t.typnamespace::regnamespace, t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
       FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid GROUP BY 2, 3",
];

const SQLITE: &[&str] = &[
    "SELECT 'column', m.name, c.name, c.type, CASE WHEN c.\"notnull\" THEN 'not null' END, c.dflt_value, c.pk
       FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'",
    "SELECT 'foreign key', m.name, group_concat(f.\"from\"), f.\"table\", group_concat(f.\"to\"), f.on_update, f.on_delete
       FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' GROUP BY m.name, f.id",
    "SELECT 'index', m.name, CASE WHEN i.origin = 'c' THEN i.name END, i.origin, CASE WHEN i.\"unique\" THEN 'unique' END,
            (SELECT group_concat(name) FROM pragma_index_info(i.name))
       FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table'",
    "SELECT 'counted', name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'",
];

const MYSQL: &[&str] = &[
    "SELECT 'column', c.table_name, c.column_name, c.column_type, c.collation_name, c.is_nullable, c.column_default, c.extra
       FROM information_schema.columns c WHERE c.table_schema = DATABASE()",
    "SELECT 'index', s.table_name, s.index_name, s.non_unique,
            GROUP_CONCAT(CONCAT_WS(' ', s.column_name, s.sub_part, s.collation) ORDER BY s.seq_in_index)
       FROM information_schema.statistics s WHERE s.table_schema = DATABASE() GROUP BY 2, 3, 4",
    "SELECT 'foreign key', k.table_name, k.constraint_name, k.referenced_table_name,
            GROUP_CONCAT(CONCAT_WS(' ', k.column_name, k.referenced_column_name) ORDER BY k.ordinal_position),
            r.update_rule, r.delete_rule
       FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r
         ON r.constraint_schema = k.constraint_schema AND r.table_name = k.table_name AND r.constraint_name = k.constraint_name
      WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL GROUP BY 2, 3, 4, 6, 7",
];
