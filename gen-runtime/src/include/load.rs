//! The rows of included relations: for all rows of an answer at once.

use std::collections::{HashMap, HashSet};
use std::pin::Pin;

use super::Include;
use crate::db::Db;
use crate::descriptor::{Field, Link, Resource};
use crate::key;
use crate::problem::Problem;
use crate::rows::{Included, Row, Rows, values_at};
use crate::scalar::Value;
use crate::sql;

/// Values that one statement binds, at most.
const MAX_BINDS: usize = 30_000;

/// What has to be read of a resource's rows: what is shown (all that is not hidden, unless some are chosen), the key, and what
/// included rows are found by. In the order of the fields.
pub(crate) fn needed_fields(
    resource: &'static Resource,
    select: Option<&[&'static Field]>,
    includes: &[Include],
) -> Vec<&'static Field> {
    let links: Vec<_> = includes.iter().flat_map(|include| resource.link_fields(include.relation)).collect();
    let is_needed = |field: &&'static Field| {
        let is_shown = select.map_or(!field.hidden, |select| select.contains(field));
        is_shown || links.contains(field) || resource.key_fields().any(|part| part == *field)
    };
    resource.fields.iter().filter(is_needed).collect()
}

/// What is included in every row, in their order.
pub(crate) fn attach<'a>(
    db: &'a Db,
    resource: &'static Resource,
    rows: &'a Rows,
    includes: &'a [Include],
) -> Pin<Box<dyn Future<Output = Result<Vec<Included>, Problem>> + Send + 'a>> {
    Box::pin(async move {
        let mut attached = vec![Included::with_capacity(includes.len()); rows.rows.len()];
        for include in includes {
            let values = load(db, resource, rows, include).await?;
            for (entries, value) in attached.iter_mut().zip(values) {
                entries.push((include.relation.key, value));
            }
        }
        Ok(attached)
    })
}

/// What a relation is for every row, as JSON text.
async fn load(
    db: &Db,
    resource: &'static Resource,
    rows: &Rows,
    include: &Include,
) -> Result<Vec<String>, Problem> {
    let relation = include.relation;
    let own = resource.link_fields(relation);
    let positions = rows.positions(&own);
    let links: Vec<Option<String>> = rows.rows.iter().map(|row| link_text(row, &positions)).collect();
    let mut seen = HashSet::new();
    let firsts = rows.rows.iter().zip(&links);
    let firsts = firsts.filter(|(_, link)| link.as_ref().is_some_and(|link| seen.insert(link)));
    let distinct: Vec<Vec<&Value>> = firsts.map(|(row, _)| values_at(row, &positions)).collect();
    // The texts of the rows of each link, with commas between them.
    let mut found: HashMap<String, String> = HashMap::new();
    for chunk in distinct.chunks((MAX_BINDS / own.len().max(1)).max(1)) {
        let Children { rows, positions } = read(db, include, &own, chunk).await?;
        let included = attach(db, (relation.target)(), &rows, &include.includes).await?;
        for (row, entries) in rows.rows.iter().zip(included) {
            let Some(link) = link_text(row, &positions) else { continue };
            let texts = found.entry(link).or_default();
            if relation.list && !texts.is_empty() {
                texts.push(',');
            }
            // Of one row, only the first counts.
            if relation.list || texts.is_empty() {
                rows.write(row, None, &entries, texts);
            }
        }
    }
    let of_row = |link: &Option<String>| {
        let texts = link.as_ref().and_then(|link| found.get(link));
        match texts {
            _ if relation.list => format!("[{}]", texts.map_or("", String::as_str)),
            Some(text) => text.clone(),
            None => "null".to_owned(),
        }
    };
    Ok(links.iter().map(of_row).collect())
}

/// The rows of the other side, and where each says to which link it belongs.
struct Children {
    rows: Rows,
    positions: Vec<usize>,
}

async fn read(
    db: &Db,
    include: &Include,
    own: &[&'static Field],
    links: &[Vec<&Value>],
) -> Result<Children, Problem> {
    let relation = include.relation;
    let target = (relation.target)();
    let mut fields = needed_fields(target, None, &include.includes);
    let shown = fields.len();
    match relation.link {
        Link::Columns { .. } => {
            let missing: Vec<_> = relation.other_fields().filter(|field| !fields.contains(field)).collect();
            fields.extend(missing);
        }
        // The join table's column is read behind the row's, as the field that it refers to.
        Link::Join { .. } => fields.extend(own),
    }
    let statement = sql::children(relation, db.dialect(), &fields, own, links, &include.rows);
    let mut rows = db.rows(target, &statement, &fields).await?;
    let positions = match relation.link {
        Link::Columns { .. } => rows.positions(&relation.other_fields().collect::<Vec<_>>()),
        Link::Join { .. } => {
            rows.fields.truncate(shown);
            (shown..fields.len()).collect()
        }
    };
    Ok(Children { rows, positions })
}

/// One text for equal links; nothing where a value is NULL, which is equal to nothing.
fn link_text(row: &Row, positions: &[usize]) -> Option<String> {
    let values = values_at(row, positions);
    if values.contains(&&Value::Null) {
        return None;
    }
    Some(key::write(values.into_iter()))
}
