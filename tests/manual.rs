//! What the command says of itself: man pages and completions hold every command and option, and are well formed.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::command::dedi;
use predicates::str::{contains, is_empty};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What `dedi …` says with these arguments.
fn said(folder: &Path, arguments: &[&str]) -> String {
    let done = dedi(folder, arguments).assert().success();
    String::from_utf8(done.get_output().stdout.clone()).unwrap()
}

/// The long options that a text names.
fn options(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    words.filter(|word| word.starts_with("--") && word.len() > 2).map(ToOwned::to_owned).collect()
}

#[test]
fn every_command_has_its_page_with_all_that_its_help_says() {
    let folder = tempfile::tempdir().unwrap();
    dedi(folder.path(), &["man", "share/man1"])
        .assert()
        .success()
        .stdout(is_empty())
        .stderr(contains(" pages"));
    let mut names = Vec::new();
    for entry in fs::read_dir(folder.path().join("share/man1")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let page = fs::read_to_string(&path).unwrap().replace("\\-", "-");
        let page = ["\\fB", "\\fI", "\\fR"].iter().fold(page, |page, font| page.replace(font, " "));
        let command = name.replacen('-', " ", 2);
        let mut help: Vec<&str> = command.split(' ').skip(1).collect();
        help.push("--help");
        let help = said(folder.path(), &help);
        assert_eq!(
            options(&help).difference(&options(&page)).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{name}"
        );
        let head = format!(".TH {} 1 \"dedi ", name.to_uppercase());
        assert!(page.contains(&head) && page.contains(".SH SYNOPSIS"), "{name}: {page}");
        assert_eq!(help.contains("\nExamples:\n"), page.contains(".SH EXAMPLES"), "{name}");
        names.push(name);
    }
    for name in ["dedi", "dedi-extract", "dedi-gold-convert", "dedi-grammar-check", "dedi-man"] {
        assert!(names.iter().any(|there| there == name), "no page {name} among {names:?}");
    }
    let root = fs::read_to_string(folder.path().join("share/man1/dedi.1")).unwrap();
    assert_eq!(said(folder.path(), &["man"]), root);
    assert!(root.contains(".SH \"EXIT STATUS\""));
}

#[test]
fn a_page_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("there"), "").unwrap();
    dedi(folder.path(), &["man", "there"]).assert().code(1).stderr(contains("there: cannot be written"));
}

#[test]
fn shells_complete_every_command() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = said(folder.path(), &["completions", shell]);
        for word in ["extract", "grammar", "completions", "with-text"] {
            assert!(script.contains(word), "{shell}: no {word}");
        }
    }
    dedi(folder.path(), &["completions", "tcsh"]).assert().code(2).stderr(contains("possible values"));
}

#[test]
fn bash_takes_the_script_and_completes_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let script = said(folder.path(), &["completions", "bash"]);
    let ask = "\nCOMP_WORDS=(dedi extr); COMP_CWORD=1; _dedi dedi extr dedi; echo \"${COMPREPLY[@]}\"\n\
               COMP_WORDS=(dedi extract --off); COMP_CWORD=2; _dedi dedi --off extract; echo \"${COMPREPLY[@]}\"";
    let path = folder.path().join("ask.sh");
    fs::write(&path, script + ask).unwrap();
    // bash is what the project's own scripts are written for
    let done = Command::new("bash").arg(&path).stderr(Stdio::null()).output().unwrap();
    assert_eq!(String::from_utf8(done.stdout).unwrap(), "extract\n--offsets\n");
}
