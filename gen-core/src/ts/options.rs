//! What a user may choose about the TypeScript output.

use std::collections::BTreeSet;

use super::{FileCase, Layer};

/// Choices of the TypeScript output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The frameworks of the routes.
    pub frameworks: BTreeSet<Framework>,
    /// Where `PrismaClient` and `Prisma` are imported from. One that begins with `.` is relative to the output folder.
    pub client_import: String,
    /// The ending of relative imports.
    pub import_extension: ImportExtension,
    /// The alias in `tsconfig.paths.json`; none: no such file.
    pub alias: Option<String>,
    /// How folders and files are named.
    pub file_case: FileCase,
    /// The layers to write; each brings those it needs.
    pub layers: BTreeSet<Layer>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            frameworks: [Framework::default()].into(),
            client_import: "@prisma/client".to_owned(),
            import_extension: ImportExtension::default(),
            alias: Some("@gen".to_owned()),
            file_case: FileCase::default(),
            layers: Layer::ALL.into_iter().collect(),
        }
    }
}

/// A web framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Framework {
    /// Express 5.
    #[default]
    Express,
    /// Fastify 5.
    Fastify,
    /// Hono 4.
    Hono,
}

impl Framework {
    /// Every framework.
    pub const ALL: [Self; 3] = [Self::Express, Self::Fastify, Self::Hono];
    /// What [`from_name`](Self::from_name) knows.
    pub const NAMES: &'static [&'static str] = &["express", "fastify", "hono"];

    /// By its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|framework| framework.name() == name)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Express => "express",
            Self::Fastify => "fastify",
            Self::Hono => "hono",
        }
    }
}

/// The ending of relative imports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ImportExtension {
    /// `./post.js`
    #[default]
    Js,
    /// `./post.ts`
    Ts,
    /// `./post`
    None,
}

impl ImportExtension {
    /// What [`from_name`](Self::from_name) knows.
    pub const NAMES: &'static [&'static str] = &["js", "ts", "none"];

    /// By its name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "js" => Some(Self::Js),
            "ts" => Some(Self::Ts),
            "none" => Some(Self::None),
            _ => None,
        }
    }

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Js => "js",
            Self::Ts => "ts",
            Self::None => "none",
        }
    }

    /// What stands behind a module's path.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Js => ".js",
            Self::Ts => ".ts",
            Self::None => "",
        }
    }
}

impl FileCase {
    /// What [`from_name`](Self::from_name) knows.
    pub const NAMES: &'static [&'static str] = &["lower", "kebab"];

    /// By its name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "lower" => Some(Self::Lower),
            "kebab" => Some(Self::Kebab),
            _ => None,
        }
    }
}
