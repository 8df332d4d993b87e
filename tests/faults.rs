//! What `dedi grammar check` says of small grammars with one fault each. A file of `faults` holds the files of a grammar,
//! each below a line `== name`; the lists that it does not have are those that are compiled in.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{files, snapshot, stem};
use dedi::check::{Checked, check};
use dedi::grammar::folder::{self, Files};
use std::fs;
use std::path::Path;

fn grammar(path: &Path) -> Files {
    let text = fs::read_to_string(path).unwrap();
    let mut files: Files = text
        .split("== ")
        .skip(1)
        .map(|part| part.split_once('\n').unwrap())
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect();
    let lists = folder::embedded().into_iter().filter(|(name, _)| name.starts_with("lists/"));
    let lists: Files = lists.filter(|(name, _)| !files.iter().any(|file| file.0 == *name)).collect();
    files.extend(lists);
    files
}

fn shown(checked: &Checked) -> String {
    let findings: String = checked.findings.iter().map(|finding| finding.render(false)).collect();
    format!("{findings}\n{}", if checked.ran { "examples run" } else { "examples not run" })
}

#[test]
fn findings_are_as_they_were() {
    insta::glob!("faults/*", |path| snapshot("faults", stem(path), &shown(&check(grammar(path)))));
}

#[test]
fn every_fault_is_one_finding_and_has_a_place() {
    for path in files("tests/faults", "txt") {
        let grammar = grammar(&path);
        let checked = check(grammar.clone());
        let findings: Vec<String> = checked.findings.iter().map(ToString::to_string).collect();
        assert_eq!(findings.len(), 1, "{}: {findings:#?}", stem(&path));
        let finding = &checked.findings[0];
        let text = &grammar.iter().find(|(name, _)| *name == finding.file).unwrap().1;
        assert!(!finding.span.text(text).is_empty(), "{finding}");
    }
}

#[test]
fn snapshots_are_those_of_the_faults() {
    let names = |folder, ending| -> Vec<String> {
        files(folder, ending).iter().map(|path| stem(path).to_owned()).collect()
    };
    assert_eq!(names("snapshots/faults", "snap"), names("tests/faults", "txt"));
    assert!(names("tests/faults", "txt").len() >= 20);
}
