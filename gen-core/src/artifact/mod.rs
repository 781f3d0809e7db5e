//! Room `artifact`: the plan of an output folder. Content exists only between render and write.

use std::fmt;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::name::is_windows_reserved;

/// A relative path with `/`, without `.`, `..`, empty or reserved parts; checked when made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArtifactPath(String);

impl ArtifactPath {
    /// Checks the path for every system.
    ///
    /// # Errors
    /// The path, and which part of it is wrong, as a clause.
    pub fn new(path: impl Into<String>) -> Result<Self, (String, String)> {
        Self::within("", path.into())
    }

    /// The same, where the path may be in a folder that was checked before.
    fn within(folder: &str, path: String) -> Result<Self, (String, String)> {
        let rest = path.strip_prefix(folder).filter(|_| !folder.is_empty());
        let rest = rest.and_then(|rest| rest.strip_prefix('/')).unwrap_or(&path);
        match rest.split('/').find_map(problem_of) {
            Some(problem) => Err((path, problem)),
            None => Ok(Self(path)),
        }
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

/// What some system has against a part of a path.
fn problem_of(part: &str) -> Option<String> {
    Some(if part.is_empty() {
        "has an empty part".to_owned()
    } else if part == "." || part == ".." {
        format!("has a part `{part}`")
    } else if part.ends_with('.') || part.ends_with(' ') || is_windows_reserved(part) {
        format!("has a part `{part}`, which Windows refuses")
    } else {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        let c = if part.bytes().all(is_plain) { None } else { part.chars().find(|c| is_refused(*c)) };
        format!("has the character {:?} in it", c?)
    })
}

/// A character that some system has in no name.
fn is_refused(c: char) -> bool {
    matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') || c.is_control()
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
    pub(crate) const PART: usize = 64 * 1024;

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

    /// Goes on with a text that was made elsewhere; a long one is not copied, but taken as it is.
    pub fn append(&mut self, text: &mut String) {
        if text.len() > Self::PART {
            (self.take)(self.text);
            // Taken, but for a sink that keeps everything.
            if self.text.is_empty() {
                std::mem::swap(self.text, text);
                return;
            }
        }
        self.text.push_str(text);
    }
}

impl fmt::Debug for Sink<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sink").field("text", &self.text).finish_non_exhaustive()
    }
}

/// Makes the text of files, as often as asked and on any thread. One may make many: it is told which.
pub type Render<'a> = Arc<dyn Fn(Place, &mut Sink<'_>) + Send + Sync + 'a>;

/// Which file of those that one [`Render`] makes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The place of its model.
    pub model: u32,
    /// Its place among the model's.
    pub file: u32,
}

/// Whose file it is. With the file's name it is the id of an artifact: `contracts:BlogPost:blogpost.create.dto.ts`.
#[derive(Debug, Clone, Copy)]
pub struct Owner<'a> {
    /// The layer, or `shared`.
    pub layer: &'static str,
    /// The model; nothing for a file of all of them.
    pub model: &'a str,
}

impl Owner<'_> {
    /// The parts of the id of its file with this path; joined they are the id.
    pub fn id<'s>(&'s self, path: &'s str) -> [&'s str; 5] {
        [self.layer, ":", self.model, ":", path.rsplit('/').next().unwrap_or_default()]
    }
}

/// A file to be: where, whose, and how to render it.
pub struct Artifact<'a> {
    /// Where, below the output folder.
    pub path: ArtifactPath,
    /// Whose.
    pub owner: Owner<'a>,
    /// How to render it.
    pub render: Render<'a>,
    /// Which it is to that.
    pub place: Place,
}

impl Artifact<'_> {
    /// Writes its text.
    pub fn write(&self, sink: &mut Sink<'_>) {
        (self.render)(self.place, sink);
    }

    /// The folder that it is in; nothing for the output folder itself.
    pub fn folder(&self) -> Option<&str> {
        Some(self.path.as_str().rsplit_once('/')?.0)
    }

    /// The parts of its id, to be joined.
    pub fn id(&self) -> [&str; 5] {
        self.owner.id(self.path.as_str())
    }

    /// The whole text of the file.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.write(&mut Sink::new(&mut text, &mut |_| {}));
        text
    }
}

impl fmt::Debug for Artifact<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Artifact")
            .field("path", &self.path)
            .field("owner", &self.owner)
            .finish_non_exhaustive()
    }
}

/// A file of which the path is not checked yet.
pub struct Draft<'a> {
    /// Where, below the output folder.
    pub path: String,
    /// As in [`Artifact`].
    pub owner: Owner<'a>,
    /// As in [`Artifact`].
    pub render: Render<'a>,
    /// As in [`Artifact`].
    pub place: Place,
}

/// All files of an output, sorted by path. Duplicates (also by case) were refused.
#[derive(Debug)]
pub struct ArtifactSet<'a> {
    artifacts: Vec<Artifact<'a>>,
}

impl<'a> ArtifactSet<'a> {
    /// Checks all paths, and that no two are the same on a file system that ignores case, nor one the folder of another.
    pub fn new(drafts: Vec<Draft<'a>>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let before = diagnostics.error_count();
        // Files that come together are mostly in one folder.
        let mut checked = String::new();
        // They are as large as drafts, and take their place.
        let artifacts = drafts.into_iter().filter_map(|Draft { path, owner, render, place }| {
            let path = match ArtifactPath::within(&checked, path) {
                Ok(path) => path,
                Err((path, problem)) => {
                    let problem = format!("the path of `{}` {problem}", owner.id(&path).concat());
                    diagnostics.push(Diagnostic::new(&codes::BAD_PATH, problem));
                    return None;
                }
            };
            let artifact = Artifact { path, owner, render, place };
            if let Some(folder) = artifact.folder().filter(|folder| *folder != checked) {
                folder.clone_into(&mut checked);
            }
            Some(artifact)
        });
        let mut artifacts: Vec<Artifact<'a>> = artifacts.collect();
        artifacts.shrink_to_fit();
        artifacts.sort_by(|a, b| a.path.cmp(&b.path));
        report_clashes(&artifacts, diagnostics);
        (diagnostics.error_count() == before).then_some(Self { artifacts })
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

/// Paths that are the same but for case, and files that are the folder of another. The artifacts are sorted by path.
fn report_clashes(artifacts: &[Artifact<'_>], diagnostics: &mut Diagnostics) {
    let is_lower = |text: &str| !text.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii());
    // Nearly every path is in lower case: those need no copy to be compared.
    if artifacts.iter().all(|artifact| is_lower(artifact.path.as_str())) {
        report_among(artifacts, |artifact| artifact.path.as_str(), |artifact| artifact, diagnostics);
    } else {
        let lower = artifacts.iter().map(|artifact| (artifact.path.as_str().to_lowercase(), artifact));
        let mut files: Vec<(String, &Artifact<'_>)> = lower.collect();
        files.sort_by(|(one, _), (other, _)| one.cmp(other));
        report_among(&files, |(path, _)| path, |(_, artifact)| artifact, diagnostics);
    }
}

/// The same of files in the order of these paths.
fn report_among<'a, F>(
    files: &[F],
    path: impl Fn(&F) -> &str,
    artifact: impl Fn(&F) -> &Artifact<'a>,
    diagnostics: &mut Diagnostics,
) {
    for pair in files.windows(2) {
        if let [one, other] = pair
            && path(one) == path(other)
        {
            diagnostics.push(same_file(artifact(other), artifact(one)));
        }
    }
    let mut last = "";
    for file in files {
        let folder = path(file).rsplit_once('/').map(|(folder, _)| folder);
        let Some(folder) = folder.filter(|folder| *folder != last) else { continue };
        last = folder;
        let ends = folder.match_indices('/').map(|(end, _)| end).chain([folder.len()]);
        for outer in ends.filter_map(|end| folder.get(..end)) {
            let at = files.partition_point(|file| path(file) < outer);
            if let Some(other) = files.get(at).filter(|file| path(file) == outer) {
                diagnostics.push(same_file(artifact(file), artifact(other)));
            }
        }
    }
}

fn same_file(artifact: &Artifact<'_>, other: &Artifact<'_>) -> Diagnostic {
    let (id, other_id) = (artifact.id().concat(), other.id().concat());
    Diagnostic::new(&codes::SAME_FILE, format!("`{id}` and `{other_id}` are both `{}`", other.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft<'a>(path: &str, model: &'a str) -> Draft<'a> {
        let owner = Owner { layer: "contracts", model };
        Draft { path: path.to_owned(), owner, render: Arc::new(|_, _| {}), place: Place::default() }
    }

    fn set(paths: &[&str]) -> Result<Vec<String>, Vec<String>> {
        let mut diagnostics = Diagnostics::new();
        let drafts = paths.iter().map(|path| draft(path, "")).collect();
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
    fn a_file_that_is_a_folder_is_told_once_a_folder() {
        let clash =
            |one: &str, other: &str| format!("`contracts::{one}` and `contracts::a` are both `{other}`");
        assert_eq!(set(&["a", "a/x", "a/z"]), Err(vec![clash("x", "a")]));
        assert_eq!(set(&["a", "a/x", "A/y"]), Err(vec![clash("x", "a")]));
        assert_eq!(set(&["a", "a/b/x", "a.b/x"]), Err(vec![clash("x", "a")]));
    }

    #[test]
    fn what_is_explained_is_what_is_reported() {
        let index = "contracts/post/index.ts";
        let clash = [draft(index, "post"), draft(index, "Post")];
        for (code, drafts) in [
            (&codes::BAD_PATH, vec![draft("contracts/con.ts", "Con")]),
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
                "the path of `contracts::x` has a part `..`",
                "the path of `contracts::x` has an empty part",
                "the path of `contracts::b` has an empty part",
                "the path of `contracts::con.ts` has a part `con.ts`, which Windows refuses",
                "the path of `contracts::b` has a part `NUL`, which Windows refuses",
                "the path of `contracts::a\\b` has the character '\\\\' in it",
                "the path of `contracts::x.` has a part `x.`, which Windows refuses",
                "`contracts::q` and `contracts::Q` are both `P/Q`",
                "`contracts::Q` and `contracts::p` are both `p`",
            ]
        );
    }
}
