//! What the tests stand on: the real parts of the outside world, each behind a small module.
//!
//! [`node`] installs the npm packages once, [`prisma`] asks Prisma's own parser and schema engine, [`client`] makes its
//! clients, [`typescript`] runs both compilers, [`database`] gives fresh databases, [`server`] starts the generated backends, [`http`] talks to them byte by byte, [`case`] says what they have to
//! answer, [`made`] makes schemas from a seed, [`openapi`] holds documents to their linter, [`conformance`] runs all of it, and [`works`]
//! tries both backends on schemas that have no cases. [`leaks`] is what somebody tries who wants to know more than a policy grants.

pub mod workspace;

pub mod process;

pub mod measure;

pub mod node;

pub mod prisma;

pub mod typescript;

pub mod client;

pub mod breaks;

pub mod fixture;

pub mod corpus;

pub mod made;

pub mod database;

pub mod schemathesis;
pub mod server;

pub mod http;

pub mod case;

pub mod openapi;

pub mod expansion;

pub mod conformance;

pub mod works;

pub mod outage;

pub mod differential;

pub mod leaks;

/// What goes wrong in a test's own machinery, in a sentence for the person who runs it.
pub type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;
