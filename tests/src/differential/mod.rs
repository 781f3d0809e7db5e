//! A differential run: requests made from a seed, right ones and wrong ones, go to the generated Express server and to the generated axum
//! server, and both have to answer alike and leave the same rows.
//!
//! 1. `world`: the rows that a round of requests begins with (`value`: values of fields; `elsewhere`: what no body holds)
//! 2. `maker`: requests, from the contract alone: a line of a table for each operation (`parameters`, `filter`, `body`,
//!    `many`: their parts; `wrong`, `spoil`: what is refused; `text`: how it is written)
//! 3. `pair`: who sends them; `compare`: what counts as alike
//!
//! A request depends on the seed, the schema, its round and its place in the round, and on nothing that was answered before. What it does
//! depends on the rows: a replay runs a round from its beginning.

mod body;
mod compare;
mod elsewhere;
mod filter;
mod maker;
mod many;
mod pair;
mod parameters;
mod spoil;
mod text;
mod value;
mod world;
mod wrong;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use gen_core::ts::Framework;

use crate::client::Form;
use crate::database::{Database, Provider};
use crate::fixture::Fixture;
use crate::http::Request;
use crate::made::Dice;
use crate::server::Server;
use crate::works::tables;
use crate::{Result, process, workspace};

/// Requests from the same rows.
pub const ROUND: usize = 50;

/// What is to be run.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Decides everything.
    pub seed: u64,
    /// The first round.
    pub first: usize,
    /// How many rounds.
    pub rounds: usize,
}

/// How the requests of a schema went.
#[derive(Debug, Default)]
pub struct Report {
    /// All that were sent.
    pub requests: usize,
    /// Those whose bodies were equal to the byte.
    pub same_bytes: usize,
    /// How often an operation was answered with a status.
    pub statuses: BTreeMap<(&'static str, u16), usize>,
    /// Requests that were answered differently, or left different rows, with all that is needed to send them again.
    pub differing: Vec<String>,
    /// Without what was built before.
    pub time: Duration,
}

/// How many differences are told before the rest is left out.
const TOLD: usize = 12;

/// Runs the rounds of a plan against both servers of a schema.
pub fn run(fixture: &Fixture, plan: Plan) -> Result<Report> {
    let model = fixture.compile(None)?;
    let schema = workspace::read(&fixture.prisma)?;
    let databases = [Database::new(Provider::Postgres)?, Database::new(Provider::Postgres)?];
    tables::make(&schema, &databases)?;
    let project = fixture.typescript_of(&format!("{}-differential", fixture.name), Form::Seven, &model)?;
    project.compile()?;
    let servers = [
        Server::typescript(&project, Framework::Express, &databases[0])?,
        Server::axum(fixture, None, &databases[1])?,
    ];
    let world = world::World::new(&model);
    let mut pair = pair::Pair::new(servers, &databases)?;
    let mut report = Report::default();
    let started = Instant::now();
    for round in plan.first..plan.first + plan.rounds {
        run_round(&world, &mut pair, fixture, (plan.seed, round), &mut report)?;
        if report.differing.len() >= TOLD {
            break;
        }
    }
    report.time = started.elapsed();
    if !report.differing.is_empty() {
        for (name, server) in pair::NAMES.into_iter().zip(&pair.servers) {
            let log = server.log();
            let lines: Vec<&str> = log.lines().collect();
            let end = lines.get(lines.len().saturating_sub(30)..).unwrap_or_default().join("\n");
            report.differing.push(format!("the end of what {name} printed:\n{end}"));
        }
    }
    Ok(report)
}

fn run_round(
    world: &world::World<'_>,
    pair: &mut pair::Pair,
    fixture: &Fixture,
    (seed, round): (u64, usize),
    report: &mut Report,
) -> Result<()> {
    let dice = |place: u64| {
        let name = process::hash(&[&fixture.name]);
        let name = u64::from_str_radix(&name, 16).unwrap_or_default();
        Dice::of(&[seed, name, round as u64, place])
    };
    let mut first = dice(0);
    let rows = world.rows(&mut first);
    pair.reset(&world.sql(&rows, &mut first))
        .map_err(|error| format!("round {round} of {}: {error}", fixture.name))?;
    let replay = format!(
        "GEN_DIFFERENTIAL_SEED={seed} GEN_DIFFERENTIAL_SCHEMA={} GEN_DIFFERENTIAL_ROUND={round} cargo test -p gen-tests --test differential",
        fixture.name
    );
    for place in 1..=ROUND {
        let mut dice = dice(place as u64);
        let (draft, request) = maker::Maker { world, rows: &rows, dice: &mut dice, plain: false }.request();
        let exchange = pair
            .send(world, &draft, &request)
            .map_err(|error| format!("{replay}\nrequest {place}: {}\n{error}", curl(&request)))?;
        report.requests += 1;
        report.same_bytes += usize::from(exchange.same_bytes);
        *report.statuses.entry((draft.operation.as_str(), exchange.statuses[0])).or_default() += 1;
        let mut found = exchange.differences;
        // Nothing that is sent may break a server; a policy whose row filter is wrong may.
        let has_policy = request.headers.iter().any(|(name, _)| name == "x-test-policy");
        if found.is_empty() && exchange.statuses[0] >= 500 && !has_policy {
            found.push(format!("both answer {}", exchange.statuses[0]));
        }
        if found.is_empty() && (place % 10 == 0 || place == ROUND) {
            found.extend(
                pair.compare_rows()?.into_iter().map(|line| format!("rows after this request: {line}")),
            );
        }
        if found.is_empty() {
            continue;
        }
        let mut text = format!("{replay}\n  request {place}: {}", curl(&request));
        for line in &found {
            let _ = write!(text, "\n  differs: {}", pair::cut(line));
        }
        for (name, answer) in pair::NAMES.into_iter().zip(&exchange.shown) {
            let _ = write!(text, "\n  {name}: {answer}");
        }
        report.differing.push(text);
        // What comes after it in its round may differ for its sake.
        break;
    }
    Ok(())
}

/// A request as a command.
fn curl(request: &Request) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "'\\''"));
    let mut text = String::from("curl -sS -i --path-as-is --globoff");
    if request.method == "HEAD" {
        text.push_str(" --head");
    } else {
        let _ = write!(text, " -X {}", request.method);
    }
    for (name, value) in &request.headers {
        let _ = write!(text, " -H {}", quoted(&format!("{name}: {value}")));
    }
    if let Some(body) = &request.body {
        let sent = match std::str::from_utf8(body) {
            Ok(body) if !body.contains('\0') => quoted(&pair::cut(body)),
            _ => format!("$'{}'", body.escape_ascii()),
        };
        let _ = write!(text, " --data-binary {sent}");
    }
    let _ = write!(text, " {}", quoted(&format!("http://HOST{}", request.path)));
    text
}
