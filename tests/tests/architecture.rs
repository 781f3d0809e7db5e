//! The rooms' arrows: a room of `gen-core` uses only rooms that stand above it in `lib.rs`, and `gen-core` stays pure.

#![allow(clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace").to_owned()
}

/// The rooms, in the order in which `lib.rs` declares them.
fn rooms(lib: &str) -> Vec<String> {
    let file = syn::parse_file(lib).expect("lib.rs parses");
    let rooms = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) => Some(module.ident.to_string()),
        _ => None,
    });
    rooms.collect()
}

/// Absolute paths (`crate::…` with `crate` left out) that a file of the module `module` mentions.
struct Mentions {
    module: Vec<String>,
    found: Vec<Vec<String>>,
}

impl Mentions {
    fn of(source: &str, module: Vec<String>) -> Vec<Vec<String>> {
        let mut mentions = Self { module, found: Vec::new() };
        mentions.visit_file(&syn::parse_file(source).expect("the file parses"));
        mentions.found
    }

    fn resolve(&mut self, segments: &[String]) {
        let mut path = match segments.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self") => self.module.clone(),
            Some("super") => self.module[..self.module.len().saturating_sub(1)].to_vec(),
            _ => return,
        };
        let mut rest = &segments[1..];
        while rest.first().is_some_and(|segment| segment == "super") {
            path.pop();
            rest = &rest[1..];
        }
        path.extend_from_slice(rest);
        self.found.push(path);
    }

    fn walk_use(&mut self, tree: &syn::UseTree, prefix: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.walk_use(&path.tree, prefix);
                prefix.pop();
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.walk_use(item, prefix)),
            syn::UseTree::Name(name) => {
                let mut path = prefix.clone();
                path.push(name.ident.to_string());
                self.resolve(&path);
            }
            syn::UseTree::Rename(rename) => {
                let mut path = prefix.clone();
                path.push(rename.ident.to_string());
                self.resolve(&path);
            }
            syn::UseTree::Glob(_) => self.resolve(&prefix.clone()),
        }
    }
}

impl<'ast> Visit<'ast> for Mentions {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.walk_use(&item.tree, &mut Vec::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.resolve(&segments);
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        // What tests use is not an arrow of the design.
        let is_test = module.attrs.iter().any(|attribute| {
            attribute.path().is_ident("cfg")
                && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
        });
        if !is_test {
            self.module.push(module.ident.to_string());
            visit::visit_item_mod(self, module);
            self.module.pop();
        }
    }
}

/// Every `.rs` file below `folder` with its module path.
fn sources(folder: &Path, module: &[String], found: &mut Vec<(PathBuf, Vec<String>)>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            let inner: Vec<_> = module.iter().cloned().chain([stem]).collect();
            sources(&path, &inner, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let own = if ["mod", "lib"].contains(&stem.as_str()) {
                module.to_vec()
            } else {
                module.iter().cloned().chain([stem]).collect()
            };
            found.push((path, own));
        }
    }
}

/// The arrows of one file that point to a room below its own.
fn wrong_arrows(rooms: &[String], module: &[String], source: &str) -> Vec<String> {
    let position = |name: &String| rooms.iter().position(|room| room == name);
    let Some((own, own_position)) = module.first().and_then(|own| Some((own, position(own)?))) else {
        return Vec::new();
    };
    let mentions = Mentions::of(source, module.to_vec());
    let rooms_used = mentions.iter().filter_map(|path| path.first());
    let below = rooms_used.filter(|room| position(room).is_some_and(|used| used > own_position));
    below.map(|room| format!("`{own}` uses `{room}`, which stands below it")).collect()
}

#[test]
fn a_room_uses_only_rooms_above_it() {
    let source_folder = workspace().join("gen-core/src");
    let rooms = rooms(&fs::read_to_string(source_folder.join("lib.rs")).expect("lib.rs is there"));
    assert!(rooms.len() >= 8, "the rooms were found: {rooms:?}");
    let mut files = Vec::new();
    sources(&source_folder, &[], &mut files);
    let wrong: Vec<String> = files
        .iter()
        .flat_map(|(path, module)| {
            let source = fs::read_to_string(path).expect("a source file can be read");
            let arrows = wrong_arrows(&rooms, module, &source);
            arrows.into_iter().map(|arrow| format!("{}: {arrow}", path.display())).collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_way_of_naming_a_room_is_seen() {
    let rooms: Vec<String> = ["name", "diag", "api"].map(str::to_owned).to_vec();
    let module = ["diag".to_owned(), "place".to_owned()];
    for wrong in [
        "use crate::api::Api;",
        "use crate::{name::Name, api::{Api, Wire}};",
        "use super::super::api;",
        "use super::super::{api as other, name};",
        "use crate::api::*;",
        "fn f() -> crate::api::Api { todo() }",
        "fn f() { let _ = super::super::api::build(); }",
        "mod inner { use super::super::super::api; }",
    ] {
        assert!(!wrong_arrows(&rooms, &module, wrong).is_empty(), "not seen: {wrong}");
    }
    for right in [
        "use crate::name::Name;",
        "use super::Place;",
        "use std::fmt; use api::Foreign;",
        "#[cfg(test)] mod tests { use crate::api::Api; }",
    ] {
        assert_eq!(wrong_arrows(&rooms, &module, right), Vec::<String>::new(), "wrongly refused: {right}");
    }
}

#[test]
fn the_core_touches_no_file_no_environment_and_no_output() {
    let mut files = Vec::new();
    for folder in ["gen-core/src", "gen-core/text/src"] {
        sources(&workspace().join(folder), &[], &mut files);
    }
    for (path, _) in files {
        let source = fs::read_to_string(&path).expect("a source file can be read");
        let own = source.split("#[cfg(test)]").next().unwrap_or_default();
        for impure in ["std::fs", "std::env", "std::net", "std::process", "println!(", "print!(", "std::time"]
        {
            assert!(!own.contains(impure), "{} uses {impure}", path.display());
        }
    }
}

#[test]
fn crates_depend_only_as_designed() {
    let own = |name: &str| -> Vec<String> {
        let text =
            fs::read_to_string(workspace().join(name).join("Cargo.toml")).expect("a manifest is there");
        let manifest: toml::Table = text.parse().expect("a manifest parses");
        let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table);
        dependencies
            .into_iter()
            .flat_map(toml::Table::keys)
            .filter(|key| key.starts_with("gen-"))
            .cloned()
            .collect()
    };
    assert_eq!(own("gen-core"), ["gen-core-text"]);
    assert_eq!(own("gen-core/text"), Vec::<String>::new());
    assert_eq!(own("gen-runtime"), Vec::<String>::new(), "the runtime knows nothing of the generator");
    assert_eq!(own("gen-build"), ["gen-core"]);
    assert_eq!(own("gen-macros"), ["gen-core"]);
    assert!(!own("gen-cli").iter().any(|name| name == "gen-macros" || name == "gen-runtime"));
}
