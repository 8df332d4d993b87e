//! Broken grammars: what their errors look like. A file `broken/<folder>.<name>` stands for `<folder>/<name>` of a
//! grammar.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{files, root, snapshot};
use dedi::GrammarError;
use dedi::grammar::Grammar;
use std::fs;
use std::path::{Path, PathBuf};

fn inputs() -> Vec<PathBuf> {
    let mut inputs: Vec<PathBuf> =
        fs::read_dir(root("tests/broken")).unwrap().map(|e| e.unwrap().path()).collect();
    inputs.sort();
    inputs
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap()
}

/// The error of a grammar that holds only this file.
fn error(path: &Path) -> String {
    let (folder, file) = name(path).split_once('.').unwrap();
    let text = fs::read_to_string(path).unwrap();
    match Grammar::read(vec![(format!("{folder}/{file}"), text)]) {
        Ok(_) => format!("{} is read without an error", name(path)),
        Err(error) => shown(&error),
    }
}

/// The rendered error, then the same on one line each.
fn shown(error: &GrammarError) -> String {
    format!("{}\n{error}", error.render(false))
}

#[test]
fn errors_are_as_they_were() {
    insta::glob!("broken/*", |path| snapshot("broken", name(path), &error(path)));
}

#[test]
fn no_broken_file_is_read() {
    let read: Vec<PathBuf> =
        inputs().into_iter().filter(|path| error(path).ends_with("without an error")).collect();
    assert!(read.is_empty(), "read without an error: {read:#?}");
    assert!(inputs().len() >= 15);
}

#[test]
fn a_folder_without_a_grammar_says_what_a_grammar_is() {
    let folder = tempfile::tempdir().unwrap();
    let error = Grammar::from_dir(folder.path()).unwrap_err();
    let shown = shown(&error).replace(&folder.path().display().to_string(), "FOLDER");
    // the border's length is that of the folder's name
    snapshot("broken", "from-dir.empty", shown.trim());
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("verbs")).unwrap();
    fs::write(folder.path().join("verbs/say.lex"), b"s\xf6ylemek frames=quote\n").unwrap();
    let error = Grammar::from_dir(folder.path()).unwrap_err();
    snapshot("broken", "from-dir.bytes", &shown(&error));
}

/// Every finding has a place in its file, and the place is shown.
#[test]
fn findings_have_a_place() {
    for path in inputs() {
        let (folder, file) = name(&path).split_once('.').unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let Err(error) = Grammar::read(vec![(format!("{folder}/{file}"), text.clone())]) else { continue };
        for finding in error.findings() {
            let slice = text.get(finding.span.start as usize..finding.span.end as usize);
            assert!(slice.is_some(), "{finding}");
            assert_eq!(finding.file, format!("{folder}/{file}"));
        }
    }
}

#[test]
fn broken_snapshots_are_those_of_the_inputs() {
    let mut wanted: Vec<String> = inputs().iter().map(|path| format!("{}.snap", name(path))).collect();
    wanted.extend(["from-dir.bytes.snap".to_owned(), "from-dir.empty.snap".to_owned()]);
    wanted.sort();
    let kept: Vec<String> = files("snapshots/broken", "snap").iter().map(|p| name(p).to_owned()).collect();
    assert_eq!(kept, wanted, "snapshots/broken against tests/broken");
}
