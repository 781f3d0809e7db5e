//! The table of layers. A layer is one module and one line here.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::context::Context;
use super::{contracts, controllers, openapi, routes, services, validators};
use crate::artifact::Draft;

/// A layer of the output: a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Types of what travels.
    Contracts,
    /// Zod schemas.
    Validators,
    /// Prisma Client behind the contract's types.
    Services,
    /// HTTP without a framework.
    Controllers,
    /// A framework's router.
    Routes,
    /// The contract as an OpenAPI document.
    OpenApi,
}

impl Layer {
    /// Every layer.
    pub const ALL: [Self; 6] =
        [Self::Contracts, Self::Validators, Self::Services, Self::Controllers, Self::Routes, Self::OpenApi];
    /// What [`from_name`](Self::from_name) knows.
    pub const NAMES: &'static [&'static str] =
        &["contracts", "validators", "services", "controllers", "routes", "openapi"];

    /// By its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.name() == name)
    }

    /// The folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Contracts => "contracts",
            Self::Validators => "validators",
            Self::Services => "services",
            Self::Controllers => "controllers",
            Self::Routes => "routes",
            Self::OpenApi => "openapi",
        }
    }
}

pub(super) struct Emitter {
    pub(super) layer: Layer,
    /// Layers whose files its own import.
    needs: &'static [Layer],
    pub(super) drafts: for<'a> fn(&Arc<Context<'a>>) -> Vec<Draft<'a>>,
}

pub(super) const EMITTERS: &[Emitter] = &[
    Emitter { layer: Layer::Contracts, needs: &[], drafts: contracts::drafts },
    Emitter { layer: Layer::Validators, needs: &[Layer::Contracts], drafts: validators::drafts },
    Emitter { layer: Layer::Services, needs: &[Layer::Contracts], drafts: services::drafts },
    Emitter {
        layer: Layer::Controllers,
        needs: &[Layer::Validators, Layer::Services],
        drafts: controllers::drafts,
    },
    Emitter { layer: Layer::Routes, needs: &[Layer::Controllers], drafts: routes::drafts },
    Emitter { layer: Layer::OpenApi, needs: &[], drafts: openapi::drafts },
];

/// The chosen layers and all that they need.
pub(super) fn with_needs(chosen: &BTreeSet<Layer>) -> BTreeSet<Layer> {
    let mut all = chosen.clone();
    // Needs stand above in the table, so one pass from below finds them all.
    for emitter in EMITTERS.iter().rev() {
        if all.contains(&emitter.layer) {
            all.extend(emitter.needs);
        }
    }
    all
}
