//! Snapshots are kept in one folder, each suite's below it; none is without its suite. What lies in a suite's folder is
//! held against its inputs by the suite itself.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::root;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.to_string_lossy().into_owned()).collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn every_folder_of_snapshots_has_its_suite() {
    let folders = names(&root("snapshots"));
    assert_eq!(folders, set(&["articles", "broken", "eval", "export", "faults", "forms", "stages"]));
    let suites = names(&root("tests"));
    for folder in folders.iter().filter(|folder| *folder != "eval") {
        assert!(suites.contains(&format!("{folder}.rs")), "snapshots/{folder} has no tests/{folder}.rs");
    }
    let tables = names(&root("snapshots/eval"));
    assert_eq!(tables, set(&["articles.txt", "dev.txt"]), "written by tests/articles.rs and .ci/score");
}

/// insta's own files are nowhere else.
#[test]
fn no_snapshot_lies_beside_a_test() {
    for folder in
        ["src", "tests", "tests/stages", "tests/articles", "tests/broken", "tests/faults", "tests/support"]
    {
        let stray = |name: &String| {
            name == "snapshots" || [".snap", ".snap.new"].iter().any(|end| name.ends_with(end))
        };
        let strays: Vec<String> = names(&root(folder)).into_iter().filter(stray).collect();
        assert!(strays.is_empty(), "{folder}: {strays:?}");
    }
}
