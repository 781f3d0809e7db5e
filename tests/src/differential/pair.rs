//! Both servers of a schema, each over a database of its own, which hold the same rows at every moment.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::thread;

use gen_core::api::{ApiField, OperationKind, Resource};
use serde_json::Value;

use super::compare::{Answer, Open, differences, read, same_bytes};
use super::maker::Draft;
use super::world::{World, quote, table};
use crate::Result;
use crate::database::{Connection, Database};
use crate::http::{self, Request, Response};
use crate::server::Server;
use crate::works::subject::is_made;
use crate::works::tables::TABLES;

pub(super) const NAMES: [&str; 2] = ["Express", "axum"];

pub(super) struct Pair {
    pub(super) servers: [Server; 2],
    connections: [Connection; 2],
    /// One query for the rows of every table.
    content: String,
}

/// What both answered, and how these differ.
pub(super) struct Exchange {
    pub(super) statuses: [u16; 2],
    pub(super) same_bytes: bool,
    pub(super) differences: Vec<String>,
    pub(super) shown: [String; 2],
    answers: [Answer; 2],
}

impl Pair {
    pub(super) fn new(servers: [Server; 2], databases: &[Database; 2]) -> Result<Self> {
        let mut connections = [databases[0].connect()?, databases[1].connect()?];
        let tables: Vec<String> = connections[0].rows(TABLES)?.into_iter().flatten().flatten().collect();
        let queries = tables.iter().map(|table| {
            let name = table.replace('\'', "''");
            format!("SELECT '{name}', to_jsonb(r)::text FROM {table} r")
        });
        let content = format!(
            "SELECT * FROM ({}) all_of (t, r) ORDER BY t COLLATE \"C\", r COLLATE \"C\"",
            queries.collect::<Vec<_>>().join(" UNION ALL ")
        );
        Ok(Self { servers, connections, content })
    }

    /// The same rows for both.
    pub(super) fn reset(&mut self, sql: &str) -> Result<()> {
        for connection in &mut self.connections {
            if let Err(error) = connection.execute(sql) {
                connection.execute("ROLLBACK")?;
                return Err(error);
            }
        }
        Ok(())
    }

    /// The same request to both.
    pub(super) fn send(
        &mut self,
        world: &World<'_>,
        draft: &Draft<'_>,
        request: &Request,
    ) -> Result<Exchange> {
        let addresses = [self.servers[0].address(), self.servers[1].address()];
        let (one, other) = thread::scope(|scope| {
            let one = scope.spawn(|| http::send(addresses[0], request));
            let other = http::send(addresses[1], request);
            (one.join(), other)
        });
        let one = one.map_err(|_| "the request to Express panicked")?;
        let one = one.map_err(|error| format!("Express: {error}"))?;
        let other = other.map_err(|error| format!("axum: {error}"))?;
        let made = made(world, draft, request);
        let open = Open { made: &made, unordered: &unordered(world, draft, &request.path) };
        let answers = [read(&one), read(&other)];
        let differences = differences(&answers[0], &answers[1], &open);
        let exchange = Exchange {
            statuses: [one.status, other.status],
            same_bytes: same_bytes(&one, &other),
            differences,
            shown: [show(&one), show(&other)],
            answers,
        };
        if exchange.differences.is_empty() && one.status < 300 && !made.is_empty() {
            if matches!(draft.operation.as_str(), "createMany" | "updateMany") {
                self.equalise_times(world, draft.resource)?;
            }
            self.equalise(world, draft.resource, &made, &exchange)?;
        }
        Ok(exchange)
    }

    /// Gives both databases what one server made up, so that what follows is the same for both.
    fn equalise(
        &mut self,
        world: &World<'_>,
        resource: &Resource,
        made: &BTreeSet<String>,
        exchange: &Exchange,
    ) -> Result<()> {
        let Some(subject) = world.subjects.iter().find(|subject| subject.resource.model == resource.model)
        else {
            return Ok(());
        };
        let [one, other] = &exchange.answers;
        let fields: Vec<&ApiField> =
            resource.fields.iter().filter(|field| made.contains(&*field.key)).collect();
        let set = fields.iter().filter_map(|field| {
            let value = one.json.get(&*field.key)?;
            Some(format!(
                "{} = {}",
                quote(&world.definition(field).db_name),
                world.column_literal(field, value)
            ))
        });
        let set = set.collect::<Vec<_>>().join(", ");
        if set.is_empty() {
            return Ok(());
        }
        for (connection, answer) in self.connections.iter_mut().zip([one, other]) {
            let keys = resource.key.iter().filter_map(|index| resource.fields.get(*index)).map(|field| {
                let value = answer.json.get(&*field.key).unwrap_or(&Value::Null);
                format!(
                    "{} = {}",
                    quote(&world.definition(field).db_name),
                    world.column_literal(field, value)
                )
            });
            let keys = keys.collect::<Vec<_>>().join(" AND ");
            connection.execute(&format!("UPDATE {} SET {set} WHERE {keys}", table(subject)))?;
        }
        Ok(())
    }

    /// The same for the times of many rows, which no answer tells.
    fn equalise_times(&mut self, world: &World<'_>, resource: &Resource) -> Result<()> {
        let Some(subject) = world.subjects.iter().find(|subject| subject.resource.model == resource.model)
        else {
            return Ok(());
        };
        let fields = resource.fields.iter().map(|field| world.definition(field));
        for field in fields.filter(|field| field.updated_at) {
            let (table, column) = (table(subject), quote(&field.db_name));
            let sql = format!(
                "UPDATE {table} SET {column} = '2020-02-02' WHERE {column} BETWEEN now() - interval '1 day' AND now() + interval '1 day'"
            );
            for connection in &mut self.connections {
                connection.execute(&sql)?;
            }
        }
        Ok(())
    }

    /// The rows that one database has and the other has not.
    pub(super) fn compare_rows(&mut self) -> Result<Vec<String>> {
        let [one, other] = &mut self.connections;
        let (one, other) = (one.rows(&self.content)?, other.rows(&self.content)?);
        if one == other {
            return Ok(Vec::new());
        }
        let alone = |rows: &[Vec<Option<String>>], others: &[Vec<Option<String>>], name: &str| {
            let alone = rows.iter().filter(|row| !others.contains(row));
            alone.take(5).map(|row| format!("{name} alone has {row:?}")).collect::<Vec<_>>()
        };
        let mut found = alone(&one, &other, NAMES[0]);
        found.extend(alone(&other, &one, NAMES[1]));
        Ok(found)
    }
}

/// The keys whose values this very request made up, if it succeeded: what its body does not say.
fn made(world: &World<'_>, draft: &Draft<'_>, request: &Request) -> BTreeSet<String> {
    let is_write = matches!(draft.method.as_str(), "POST" | "PUT" | "PATCH");
    if !is_write {
        return BTreeSet::new();
    }
    let body: Value =
        request.body.as_deref().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
    let is_create = draft.operation == OperationKind::Create;
    let fields = draft.resource.fields.iter().filter(|field| {
        let definition = world.definition(field);
        definition.updated_at || is_create && is_made(definition) && body.get(&*field.key).is_none()
    });
    fields.map(|field| field.key.to_string()).collect()
}

/// Lists of rows that nothing orders.
fn unordered(world: &World<'_>, draft: &Draft<'_>, path: &str) -> BTreeSet<String> {
    let has_key = |resource: &Resource| !resource.key.is_empty();
    let relations = world.model.api.resources.iter().flat_map(|resource| &resource.relations);
    let relations =
        relations.filter(|relation| !world.model.api.resource(relation.target).is_some_and(has_key));
    let mut keys: BTreeSet<String> = relations.map(|relation| relation.key.to_string()).collect();
    if !has_key(draft.resource)
        || keys
            .iter()
            .any(|key| path.split('?').next().is_some_and(|path| path.ends_with(&format!("/{key}"))))
    {
        keys.insert("data".to_owned());
    }
    keys
}

fn show(response: &Response) -> String {
    let mut text = response.status.to_string();
    for (name, value) in &response.headers {
        if !["date", "connection", "keep-alive", "content-length", "transfer-encoding"]
            .contains(&name.as_str())
        {
            let _ = write!(text, "\n     {name}: {value}");
        }
    }
    let _ = write!(text, "\n     {}", cut(&String::from_utf8_lossy(&response.body)));
    text
}

pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(900) {
        Some((at, _)) => format!("{}… ({} bytes)", text.get(..at).unwrap_or_default(), text.len()),
        None => text.to_owned(),
    }
}
