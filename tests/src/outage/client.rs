//! One client: it writes articles whose keys only it makes, and knows of each what it may be.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use std::{fmt, thread};

use serde_json::{Value, json};

use super::article::{Article, Possible};
use super::{PAUSE, TAGS, request};
use crate::Result;
use crate::database::Connection;
use crate::http::{KeptAlive, Response};

/// No request takes longer, whatever happens to the database: five seconds for a connection, and a slow machine.
const BOUND: Duration = Duration::from_secs(25);

/// Keys of one client.
const KEYS: i32 = 100_000;

/// What a list shows at once.
const TAKE: usize = 20;

/// What came of a client's requests.
#[derive(Debug, Default, Clone, Copy)]
pub struct Tally {
    /// Writes that were acknowledged.
    pub written: usize,
    /// Reads that were answered.
    pub read: usize,
    /// Requests that were told that there is no database.
    pub unavailable: usize,
    /// The longest request.
    pub longest: Duration,
}

/// A client on a connection that stays open.
#[derive(Debug)]
pub struct Client {
    number: i32,
    connection: KeptAlive,
    random: u64,
    made: i32,
    articles: BTreeMap<i32, Possible>,
    /// Creates that were not acknowledged.
    open: Vec<(i32, Article)>,
    /// What came of its requests.
    pub tally: Tally,
}

/// An answer that is right: what was asked for, or that there is no database.
enum Answer {
    Is(u16, Value),
    Unavailable,
}

impl Client {
    /// The client with that number, which is its own.
    pub fn new(number: i32, address: SocketAddr) -> Result<Self> {
        let random = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(u64::from(number.unsigned_abs()) + 1);
        let connection = KeptAlive::open(address)?;
        let tally = Tally::default();
        Ok(Self { number, connection, random, made: 0, articles: BTreeMap::new(), open: Vec::new(), tally })
    }

    /// Sends one request of any kind.
    pub fn step(&mut self) -> Result<()> {
        let before = self.tally.unavailable;
        let any = self.random(self.articles.len());
        let known = self.articles.keys().nth(any).copied();
        match (self.random(100), known) {
            (kind, Some(id)) if kind >= 25 => match kind {
                25..45 => self.update(id),
                45..60 => self.update_links(id),
                60..80 => self.get(id),
                80..90 => self.list(),
                _ => self.delete(id),
            },
            // What was not acknowledged is sent again, as a client would that wants it done.
            _ => {
                let (id, article) = self.open.pop().unwrap_or_else(|| self.made_up());
                self.create(id, article)
            }
        }
        .map_err(|error| format!("client {}: {error}", self.number))?;
        if self.tally.unavailable > before {
            thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Holds everything that this client ever wrote against what the database has.
    pub fn check(&self, database: &mut Connection) -> Result<()> {
        let first = self.number * KEYS;
        let joined = match database {
            Connection::Mysql(_) => "group_concat(\"B\")",
            _ => "string_agg(\"B\", ',')",
        };
        let rows = database.rows(&format!(
            "SELECT \"id\", \"views\", (SELECT {joined} FROM \"_ArticleToTag\" WHERE \"A\" = \"id\") \
             FROM \"articles\" WHERE \"id\" BETWEEN {first} AND {}",
            first + KEYS - 1
        ))?;
        let mut stored: BTreeMap<i32, Article> = BTreeMap::new();
        for row in rows {
            let [Some(id), Some(views), tags] = row.as_slice() else {
                return Err("a row without views".into());
            };
            let tags = tags.iter().flat_map(|tags| tags.split(',')).map(str::to_owned).collect();
            stored.insert(id.parse()?, Article { views: views.parse()?, tags });
        }
        for (id, possible) in &self.articles {
            let stored = stored.remove(id);
            if !possible.may_be(stored.as_ref()) {
                return Err(format!("article {id} is {stored:?} and not one of {possible:?}").into());
            }
        }
        if stored.is_empty() { Ok(()) } else { Err(format!("nobody wrote {stored:?}").into()) }
    }

    fn made_up(&mut self) -> (i32, Article) {
        self.made += 1;
        (self.number * KEYS + self.made, Article { views: self.value(), tags: self.tags() })
    }

    fn create(&mut self, id: i32, article: Article) -> Result<()> {
        let body = json!({
            "id": id, "title": self.title(), "views": article.views, "tags": { "connect": article.links() }
        });
        let again = self.articles.contains_key(&id);
        let answer = self.send("POST", "/articles", Some(&body), &[201, 409])?;
        match (answer, self.articles.get_mut(&id)) {
            (Answer::Is(201, row), None) => {
                same(&row, &body)?;
                self.articles.insert(id, Possible::there(article));
            }
            (Answer::Is(201, row), Some(known)) if known.may_be_absent() => {
                same(&row, &body)?;
                *known = Possible::there(article);
            }
            // The first try was written after all.
            (Answer::Is(409, problem), Some(known)) if problem["code"] == "unique_violation" => {
                known.exists()?;
            }
            (Answer::Is(status, body), _) => {
                return Err(format!("a create (again: {again}) of {id} is answered {status} {body}").into());
            }
            (Answer::Unavailable, known) => {
                match known {
                    Some(known) => known.may_be_there(&article),
                    None => drop(self.articles.insert(id, Possible::perhaps(article.clone()))),
                }
                self.open.push((id, article));
            }
        }
        Ok(())
    }

    fn update(&mut self, id: i32) -> Result<()> {
        let views = self.value();
        self.change(id, &json!({ "views": views }), |article| article.views = views)
    }

    fn update_links(&mut self, id: i32) -> Result<()> {
        let new = Article { views: self.value(), tags: self.tags() };
        let body = json!({ "views": new.views, "tags": { "set": new.links() } });
        self.change(id, &body, |article| article.clone_from(&new))
    }

    fn change(&mut self, id: i32, body: &Value, change: impl Fn(&mut Article)) -> Result<()> {
        let answer = self.send("PATCH", &format!("/articles/{id}"), Some(body), &[200, 404])?;
        let Some(known) = self.articles.get_mut(&id) else { return Ok(()) };
        match answer {
            Answer::Is(200, row) => {
                same(&row, body)?;
                known.changed(change)?;
            }
            Answer::Is(..) => known.seen(None)?,
            Answer::Unavailable => known.may_have_changed(change),
        }
        Ok(())
    }

    fn get(&mut self, id: i32) -> Result<()> {
        let answer = self.send("GET", &format!("/articles/{id}?include=tags"), None, &[200, 404])?;
        let Some(known) = self.articles.get_mut(&id) else { return Ok(()) };
        match answer {
            Answer::Is(200, row) => known.seen(Some(&article(&row)?))?,
            Answer::Is(..) => known.seen(None)?,
            Answer::Unavailable => {}
        }
        Ok(())
    }

    /// The newest of its own.
    fn list(&mut self) -> Result<()> {
        let filter = format!("%7B%22title%22%3A%22{}%22%7D", self.title());
        let path = format!("/articles?where={filter}&orderBy=-id&include=tags&take={TAKE}");
        let Answer::Is(_, page) = self.send("GET", &path, None, &[200])? else { return Ok(()) };
        let rows = page["data"].as_array().ok_or("a page without data")?;
        let mut shown = BTreeMap::new();
        for row in rows {
            let id = row["id"].as_i64().and_then(|id| i32::try_from(id).ok()).ok_or("a row without id")?;
            shown.insert(id, article(row)?);
        }
        let first = if shown.len() < TAKE { None } else { shown.keys().next().copied() };
        for (id, known) in self.articles.iter_mut().filter(|(id, _)| first.is_none_or(|first| **id >= first))
        {
            known.seen(shown.remove(id).as_ref())?;
        }
        if shown.is_empty() { Ok(()) } else { Err(format!("nobody wrote {shown:?}").into()) }
    }

    fn delete(&mut self, id: i32) -> Result<()> {
        let answer = self.send("DELETE", &format!("/articles/{id}"), None, &[204, 404])?;
        let Some(known) = self.articles.get_mut(&id) else { return Ok(()) };
        match answer {
            Answer::Is(204, _) => known.gone()?,
            Answer::Is(..) => known.seen(None)?,
            Answer::Unavailable => known.may_be_gone(),
        }
        Ok(())
    }

    fn send(&mut self, method: &str, path: &str, body: Option<&Value>, statuses: &[u16]) -> Result<Answer> {
        let text = body.map(Value::to_string);
        let started = Instant::now();
        let answer = self.connection.send(&request(method, path, text.as_deref()));
        let took = started.elapsed();
        let answer = answer.map_err(|error| format!("{method} {path} after {took:.1?}: {error}"))?;
        self.tally.longest = self.tally.longest.max(took);
        if took > BOUND {
            return Err(format!("{method} {path} took {took:.1?}").into());
        }
        let json = match answer.body.as_slice() {
            [] => Value::Null,
            body => serde_json::from_slice(body)?,
        };
        if answer.status == 503 {
            unavailable(&answer, &json).map_err(|error| format!("{method} {path}: {error} {json}"))?;
            self.tally.unavailable += 1;
            return Ok(Answer::Unavailable);
        }
        if !statuses.contains(&answer.status) {
            return Err(format!("{method} {path} is answered {} {json}", answer.status).into());
        }
        let count = if method == "GET" { &mut self.tally.read } else { &mut self.tally.written };
        *count += usize::from(answer.status < 300);
        Ok(Answer::Is(answer.status, json))
    }

    fn title(&self) -> String {
        format!("of-{}", self.number)
    }

    fn value(&mut self) -> i64 {
        i64::try_from(self.random(1_000_000_000)).unwrap_or(0)
    }

    fn tags(&mut self) -> std::collections::BTreeSet<String> {
        let chosen = self.random(1 << TAGS.len());
        let tags = TAGS.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
        // No links at all would be another statement: at least one.
        tags.map(|(_, tag)| (*tag).to_owned()).chain([TAGS[0].to_owned()]).collect()
    }

    /// Less than `end`, or 0. The same numbers in every run.
    fn random(&mut self, end: usize) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        usize::try_from(self.random >> 33).unwrap_or(0) % end.max(1)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { written, read, unavailable, longest } = self;
        write!(f, "{written} written, {read} read, {unavailable} unavailable, longest {longest:.1?}")
    }
}

/// The problem of the contract, and nothing of what caused it.
pub(super) fn unavailable(answer: &Response, json: &Value) -> Result<(), &'static str> {
    let mut problem = json.as_object().cloned().ok_or("a 503 without a problem")?;
    let id = problem.remove("requestId").unwrap_or_default();
    let expected = json!({
        "type": "about:blank", "title": "Service Unavailable", "status": 503, "code": "unavailable",
        "detail": "The database is not available."
    });
    if Value::from(problem) != expected || id.as_str().map(str::to_owned) != answer.header("x-request-id") {
        return Err("a 503 with another problem");
    }
    if answer.header("retry-after").as_deref() != Some("1") {
        return Err("a 503 without Retry-After");
    }
    let kind = answer.header("content-type");
    if kind.as_deref() == Some("application/problem+json") { Ok(()) } else { Err("a 503 of another type") }
}

fn article(row: &Value) -> Result<Article, String> {
    Article::read(row).ok_or_else(|| format!("not an article: {row}"))
}

/// An acknowledged row shows what was written.
fn same(row: &Value, body: &Value) -> Result<(), String> {
    if row["views"] == body["views"] { Ok(()) } else { Err(format!("{row} is the answer to {body}")) }
}
