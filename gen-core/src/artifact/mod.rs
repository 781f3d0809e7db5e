//! Room `artifact`: the plan of an output folder. Content exists only between render and write.

use std::collections::BTreeMap;
use std::fmt;

use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::name::is_windows_reserved;

/// A relative path with `/`, without `.`, `..`, empty or reserved parts; checked when made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArtifactPath(String);

impl ArtifactPath {
    /// Checks the path for every system.
    ///
    /// # Errors
    /// Says which part is wrong, as a clause.
    pub fn new(path: impl Into<String>) -> Result<Self, String> {
        let path = path.into();
        for part in path.split('/') {
            let problem = if part.is_empty() {
                "has an empty part".to_owned()
            } else if part == "." || part == ".." {
                format!("has a part `{part}`")
            } else if part.ends_with('.') || part.ends_with(' ') || is_windows_reserved(part) {
                format!("has a part `{part}`, which Windows refuses")
            } else if let Some(c) = part.chars().find(|c| c.is_control() || "\\:*?\"<>|".contains(*c)) {
                format!("has the character {c:?} in it")
            } else {
                continue;
            };
            return Err(problem);
        }
        Ok(Self(path))
    }

    /// The path, with `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for ArtifactPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where the text of a file goes. A file is written behind what `text` holds; a long one says now and then that a part of it is done,
/// so that it need not be whole in memory.
pub struct Sink<'s> {
    /// What was written and not taken yet.
    pub text: &'s mut String,
    take: &'s mut dyn FnMut(&mut String),
}

impl<'s> Sink<'s> {
    /// A part is taken when it is longer than this.
    const PART: usize = 64 * 1024;

    /// Parts go to `take`, which empties the text; what is left at the end stays in it.
    pub fn new(text: &'s mut String, take: &'s mut dyn FnMut(&mut String)) -> Self {
        Self { text, take }
    }

    /// A part is done: what stands in the text will not be looked at again.
    pub fn part(&mut self) {
        if self.text.len() > Self::PART {
            (self.take)(self.text);
        }
    }
}

impl fmt::Debug for Sink<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sink").field("text", &self.text).finish_non_exhaustive()
    }
}

/// Makes the text of a file, as often as asked and on any thread.
pub type Render<'a> = Box<dyn Fn(&mut Sink<'_>) + Send + Sync + 'a>;

/// A file to be: where, its id (`contracts:BlogPost:blogpost.create.dto.ts`), and how to render it.
pub struct Artifact<'a> {
    /// Where, below the output folder.
    pub path: ArtifactPath,
    /// Layer, model (or nothing) and file, joined by `:`.
    pub id: String,
    /// How to render it.
    pub render: Render<'a>,
}

impl Artifact<'_> {
    /// The folder that it is in; nothing for the output folder itself.
    pub fn folder(&self) -> Option<&str> {
        Some(self.path.as_str().rsplit_once('/')?.0)
    }

    /// The whole text of the file.
    pub fn text(&self) -> String {
        let mut text = String::new();
        (self.render)(&mut Sink::new(&mut text, &mut |_| {}));
        text
    }
}

impl fmt::Debug for Artifact<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Artifact").field("path", &self.path).field("id", &self.id).finish_non_exhaustive()
    }
}

/// A file of which the path is not checked yet.
pub struct Draft<'a> {
    /// Where, below the output folder.
    pub path: String,
    /// As in [`Artifact`].
    pub id: String,
    /// As in [`Artifact`].
    pub render: Render<'a>,
}

/// All files of an output, sorted by path. Duplicates (also by case) were refused.
#[derive(Debug)]
pub struct ArtifactSet<'a> {
    artifacts: Vec<Artifact<'a>>,
}

impl<'a> ArtifactSet<'a> {
    /// Checks all paths, and that no two are the same on a file system that ignores case, nor one the folder of another.
    pub fn new(drafts: impl IntoIterator<Item = Draft<'a>>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut by_path: BTreeMap<String, Artifact<'a>> = BTreeMap::new();
        let mut failed = false;
        for Draft { path, id, render } in drafts {
            let problem = match ArtifactPath::new(path) {
                Err(problem) => Diagnostic::new(&codes::BAD_PATH, format!("the path of `{id}` {problem}")),
                Ok(path) => match by_path.entry(path.as_str().to_lowercase()) {
                    std::collections::btree_map::Entry::Occupied(other) => same_file(&id, other.get()),
                    std::collections::btree_map::Entry::Vacant(slot) => {
                        slot.insert(Artifact { path, id, render });
                        continue;
                    }
                },
            };
            failed = true;
            diagnostics.push(problem);
        }
        for (path, artifact) in &by_path {
            let folders = path.match_indices('/').filter_map(|(end, _)| path.get(..end));
            for file in folders.filter_map(|folder| by_path.get(folder)) {
                failed = true;
                diagnostics.push(same_file(&artifact.id, file));
            }
        }
        let mut artifacts: Vec<_> = by_path.into_values().collect();
        artifacts.sort_by(|a, b| a.path.cmp(&b.path));
        (!failed).then_some(Self { artifacts })
    }

    /// The files, sorted by path.
    pub fn iter(&self) -> std::slice::Iter<'_, Artifact<'a>> {
        self.artifacts.iter()
    }

    /// The files as a slice, for rendering in parallel.
    pub fn as_slice(&self) -> &[Artifact<'a>] {
        &self.artifacts
    }

    /// The files, given away.
    pub fn into_vec(self) -> Vec<Artifact<'a>> {
        self.artifacts
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.artifacts.len()
    }

    /// No file at all.
    pub fn is_empty(&self) -> bool {
        self.artifacts.is_empty()
    }
}

impl<'s, 'a> IntoIterator for &'s ArtifactSet<'a> {
    type Item = &'s Artifact<'a>;
    type IntoIter = std::slice::Iter<'s, Artifact<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn same_file(id: &str, other: &Artifact<'_>) -> Diagnostic {
    Diagnostic::new(&codes::SAME_FILE, format!("`{id}` and `{}` are both `{}`", other.id, other.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(paths: &[&str]) -> Result<Vec<String>, Vec<String>> {
        let mut diagnostics = Diagnostics::new();
        let drafts = paths.iter().enumerate().map(|(index, path)| Draft {
            path: (*path).to_owned(),
            id: index.to_string(),
            render: Box::new(|_| {}),
        });
        let set = ArtifactSet::new(drafts, &mut diagnostics);
        let problems: Vec<_> = diagnostics.into_sorted().into_iter().map(|d| d.message).collect();
        match set {
            Some(set) if problems.is_empty() => Ok(set.iter().map(|a| a.path.to_string()).collect()),
            _ => Err(problems),
        }
    }

    #[test]
    fn sorts() {
        assert_eq!(set(&["b/a.ts", "a.ts", "B.ts"]), Ok(vec!["B.ts".into(), "a.ts".into(), "b/a.ts".into()]));
    }

    #[test]
    fn what_is_explained_is_what_is_reported() {
        let draft = |path: &str, id: &str| Draft {
            path: path.to_owned(),
            id: id.to_owned(),
            render: Box::new(|_| {}),
        };
        let index = "contracts/post/index.ts";
        let clash = [draft(index, "contracts:post:index.ts"), draft(index, "contracts:Post:index.ts")];
        for (code, drafts) in [
            (&codes::BAD_PATH, vec![draft("contracts/con.ts", "contracts:Con:con.ts")]),
            (&codes::SAME_FILE, Vec::from(clash)),
        ] {
            let mut diagnostics = Diagnostics::new();
            assert!(ArtifactSet::new(drafts, &mut diagnostics).is_none());
            let reports: Vec<_> =
                diagnostics.into_sorted().iter().map(|found| found.display("f").to_string()).collect();
            let crate::diag::Example::Told { shown, .. } = code.example else {
                panic!("no document shows it")
            };
            assert_eq!(reports, [shown]);
        }
    }

    #[test]
    fn refuses_paths_that_leave_or_clash() {
        assert_eq!(
            set(&["../x", "/x", "a//b", "con.ts", "a/NUL/b", "a\\b", "x.", "p/q", "P/Q", "p"])
                .expect_err("all wrong"),
            [
                "the path of `0` has a part `..`",
                "the path of `1` has an empty part",
                "the path of `2` has an empty part",
                "the path of `3` has a part `con.ts`, which Windows refuses",
                "the path of `4` has a part `NUL`, which Windows refuses",
                "the path of `5` has the character '\\\\' in it",
                "the path of `6` has a part `x.`, which Windows refuses",
                "`8` and `7` are both `p/q`",
                "`7` and `9` are both `p`",
            ]
        );
    }
}
