//! Room `artifact`: the plan of an output folder. Content exists only between render and write.

/// A relative path with `/`, without `.`, `..`, empty or reserved parts; checked when made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArtifactPath(String);

/// A file to be: where, its id (`contracts:BlogPost:blogpost.create.dto.ts`), and how to render it.
pub struct Artifact<'a> { pub path: ArtifactPath, pub id: String, pub render: Box<dyn Fn() -> String + Send + Sync + 'a> }

/// All files of an output, sorted by path. Duplicates (also by case) were refused.
pub struct ArtifactSet<'a> { artifacts: Vec<Artifact<'a>> }
