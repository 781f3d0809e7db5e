//! Schemas made from a seed: whatever Prisma's language can say, with names and texts that generated code could stumble over. The same
//! seed makes the same schema.

mod fields;
mod names;
mod relations;
mod text;

pub use text::quoted;

use std::fmt::Write as _;

use fields::Kind;
use names::Names;

/// Decides everything. (SplitMix64.)
#[derive(Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// The same rolls for the same parts.
    pub(crate) fn of(parts: &[u64]) -> Self {
        parts
            .iter()
            .fold(Self(0), |mut dice, part| Self(dice.roll() ^ part.wrapping_mul(0xd6e8_feb8_6659_fd93)))
    }

    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number less than `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.roll() % end.max(1) as u64).unwrap_or_default()
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// Where a schema may say different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Provider {
    Postgres,
    Cockroach,
    MySql,
    Sqlite,
}

impl Provider {
    fn name(self) -> &'static str {
        match self {
            Self::Postgres => "postgresql",
            Self::Cockroach => "cockroachdb",
            Self::MySql => "mysql",
            Self::Sqlite => "sqlite",
        }
    }

    fn has_lists(self) -> bool {
        matches!(self, Self::Postgres | Self::Cockroach)
    }
}

/// An enum.
struct Enum {
    name: String,
    values: Vec<String>,
}

/// A model while it is made.
struct Model {
    name: String,
    /// Of its fields.
    names: Names,
    /// The fields, a line each, with their comments.
    lines: Vec<String>,
    /// `@@…`
    block: Vec<String>,
    /// What relations can refer to: name and type of each field.
    key: Vec<(String, Kind)>,
    /// It is `@id`, of one field.
    has_id: bool,
}

struct Maker {
    dice: Dice,
    provider: Provider,
    enums: Vec<Enum>,
}

/// The schema of a seed. Prisma may refuse it.
pub fn schema(seed: u64) -> String {
    let mut dice = Dice(seed);
    let provider =
        [Provider::Postgres, Provider::Postgres, Provider::Sqlite, Provider::MySql, Provider::Cockroach];
    let provider = dice.pick(&provider);
    let mut types = Names::types();
    let mut maker = Maker { dice, provider, enums: Vec::new() };
    for _ in 0..maker.dice.below(4) {
        let item = maker.new_enum(&mut types);
        maker.enums.push(item);
    }
    let mut models = Vec::new();
    for _ in 0..=maker.dice.below(5) {
        let model = maker.new_model(&mut types);
        models.push(model);
    }
    maker.relate(&mut models);
    maker.print(&models)
}

impl Maker {
    fn new_enum(&mut self, types: &mut Names) -> Enum {
        let name = types.next(&mut self.dice);
        let mut names = Names::values();
        let count = 1 + self.dice.below(5);
        Enum { name, values: (0..count).map(|_| names.next(&mut self.dice)).collect() }
    }

    fn new_model(&mut self, types: &mut Names) -> Model {
        let mut model = Model {
            name: types.next(&mut self.dice),
            names: Names::fields(),
            lines: Vec::new(),
            block: Vec::new(),
            key: Vec::new(),
            has_id: false,
        };
        self.add_key(&mut model);
        for _ in 0..self.dice.below(9) {
            self.add_field(&mut model);
        }
        if self.dice.chance(20) {
            let map = self.db_name();
            model.block.push(format!("@@map({})", quoted(&map)));
        }
        model
    }

    /// A comment in `percent` of a hundred.
    fn comment(&mut self, indent: &str, percent: usize) -> String {
        let mut out = String::new();
        if self.dice.chance(percent) {
            for _ in 0..=self.dice.below(3) {
                let _ = writeln!(out, "{indent}/// {}", self.dice.pick(text::COMMENTS));
            }
        }
        out
    }

    /// Any text, as the name of a table or column.
    fn db_name(&mut self) -> String {
        format!("{}{}", self.dice.pick(text::TEXTS), self.dice.below(1000))
    }

    fn print(&mut self, models: &[Model]) -> String {
        let mut out = format!("datasource db {{\n  provider = \"{}\"\n}}\n", self.provider.name());
        let mut paths = Vec::new();
        for (index, model) in models.iter().enumerate() {
            out += &self.comment("", 30);
            // What differs by case alone is one path.
            let folded = model.name.to_lowercase().replace('_', "").trim_end_matches('s').to_owned();
            if paths.contains(&folded) || self.dice.chance(10) {
                let _ = writeln!(out, "/// @gen.path(\"path-{index}\")");
            }
            paths.push(folded);
            let _ = writeln!(out, "model {} {{", model.name);
            for line in &model.lines {
                let _ = writeln!(out, "{line}");
            }
            for line in &model.block {
                let _ = writeln!(out, "  {line}");
            }
            out += "}\n";
        }
        for index in 0..self.enums.len() {
            out += &self.comment("", 30);
            let _ = writeln!(out, "enum {} {{", self.enums[index].name);
            for value in self.enums[index].values.clone() {
                out += &self.comment("  ", 10);
                let map = if self.dice.chance(20) {
                    format!(" @map({})", quoted(&self.db_name()))
                } else {
                    String::new()
                };
                let _ = writeln!(out, "  {value}{map}");
            }
            out += "}\n";
        }
        out
    }
}
