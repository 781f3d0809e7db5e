//! A schema to be tried: its `schema.prisma` for Prisma, its DMMF for us.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use gen_core::CompileOptions;
use gen_core::schema::Provider as Named;
use gen_core::ts::Framework;

use crate::breaks::Break;
use crate::client::{Client, Form};
use crate::database::Provider;
use crate::typescript::Project;
use crate::{Result, prisma, workspace};

/// A schema to be tried.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// A name for folders and messages.
    pub name: String,
    /// For Prisma's client and tables.
    pub prisma: PathBuf,
    /// What our generators read.
    pub json: PathBuf,
}

impl Fixture {
    /// A folder of `tests/schemas`.
    pub fn named(name: &str) -> Self {
        Self::in_folder(name, &workspace::root().join("tests/schemas").join(name))
    }

    /// A folder with both files.
    pub fn in_folder(name: &str, folder: &Path) -> Self {
        Self { name: name.to_owned(), prisma: folder.join("schema.prisma"), json: folder.join("schema.json") }
    }

    /// All of `tests/schemas`, and the blog.
    pub fn all() -> Result<Vec<Self>> {
        let mut found = Vec::new();
        for folder in workspace::folders(&workspace::root().join("tests/schemas"))? {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.push(Self::in_folder(&name, &folder));
        }
        found.push(Self::in_folder("blog", &workspace::root().join("examples/blog")));
        found.retain(|fixture| fixture.prisma.is_file());
        Ok(found)
    }

    /// Schemas that nobody here wrote, where they lie beside the checkout; none where they do not.
    pub fn corpus(prefix: &str) -> Vec<Self> {
        let corpus = workspace::root().join("../shared/corpus");
        let files = workspace::files_below(&corpus.join("dmmf")).unwrap_or_default();
        let named = files.into_iter().filter_map(|json| {
            let name = json.file_stem()?.to_string_lossy().into_owned();
            let prisma = corpus.join(format!("prisma/{name}.prisma"));
            Some(Self { name, prisma, json })
        });
        named.filter(|fixture| fixture.name.starts_with(prefix) && fixture.prisma.is_file()).collect()
    }

    /// What all generators start from.
    pub fn compile(&self, provider: Option<Named>) -> Result<gen_core::Model> {
        self.compile_text(&workspace::read(&self.json)?, provider)
    }

    /// The same of another document of this schema.
    pub fn compile_text(&self, text: &str, provider: Option<Named>) -> Result<gen_core::Model> {
        let compiled = gen_core::compile(text, &CompileOptions { provider });
        let shown: Vec<String> = compiled
            .diagnostics
            .into_sorted()
            .iter()
            .map(|problem| problem.display(&self.name).to_string())
            .collect();
        compiled
            .model
            .ok_or_else(|| format!("{} has errors:\n{}", self.json.display(), shown.join("\n")).into())
    }

    /// Whether a database can have such a schema: `SQLite` has no lists.
    pub fn fits(&self, provider: Provider) -> bool {
        self.compile(Some(provider.named())).is_ok()
    }

    /// The database that the schema itself names, where the tests have one of that kind.
    pub fn provider(&self) -> Result<Option<Provider>> {
        Ok(match self.compile(None)?.schema.provider {
            Named::PostgreSql => Some(Provider::Postgres),
            Named::Sqlite => Some(Provider::Sqlite),
            Named::MySql => Some(Provider::Mysql),
            _ => None,
        })
    }

    /// The schema for Prisma, with another provider where its own is not that.
    pub fn prisma_schema(&self, provider: &str) -> Result<String> {
        let schema = workspace::read(&self.prisma)?;
        let own = self.compile(None)?.schema.provider.as_str();
        Ok(if own == provider { schema } else { prisma::exchange_provider(&schema, provider) })
    }

    /// The generated and compiled TypeScript backend, for every framework; made once in a process.
    pub fn built(&self, form: Form, provider: Provider, broken: Option<Break>) -> Result<Arc<Project>> {
        type Slot = Arc<Mutex<Option<Arc<Project>>>>;
        static BUILT: Mutex<BTreeMap<(String, String), Slot>> = Mutex::new(BTreeMap::new());
        let name = format!("{}-{}-{}", self.name, provider.name(), broken.map_or("whole", Break::name));
        let key = (name.clone(), format!("{form:?}"));
        let slot: Slot =
            Arc::clone(BUILT.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(project) = &*slot {
            return Ok(Arc::clone(project));
        }
        let mut model = self.compile(Some(provider.named()))?;
        if let Some(broken) = broken {
            broken.apply(&mut model.api);
        }
        let project = Arc::new(self.typescript_of(&name, form, &model)?);
        project.compile()?;
        *slot = Some(Arc::clone(&project));
        Ok(project)
    }

    /// The generated TypeScript backend below Prisma's client, not compiled yet.
    pub fn typescript(&self, project: &str, form: Form) -> Result<Project> {
        self.typescript_of(project, form, &self.compile(None)?)
    }

    /// The generated TypeScript backend of a model that was made of this schema.
    pub fn typescript_of(&self, project: &str, form: Form, model: &gen_core::Model) -> Result<Project> {
        let client = Client::of(&self.prisma_schema(model.schema.provider.as_str())?, form)?;
        let project = Project::new(project, client)?;
        let options = gen_core::ts::Options {
            frameworks: Framework::ALL.into(),
            client_import: project.client().import().to_owned(),
            ..gen_core::ts::Options::default()
        };
        let mut diagnostics = gen_core::diag::Diagnostics::new();
        let plan = gen_core::ts::plan(&model.schema, &model.api, &options, &mut diagnostics);
        let problems = diagnostics.into_sorted();
        let plan = plan.ok_or_else(|| format!("{}: nothing is planned: {problems:?}", self.name))?;
        for artifact in &plan {
            workspace::write(&project.source().join(artifact.path.as_str()), &artifact.text())?;
        }
        Ok(project)
    }
}
