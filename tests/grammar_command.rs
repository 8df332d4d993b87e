//! `dedi grammar …` as those meet it who mend the grammar: a copy taken out, a verb and a construction added as the manual
//! says, faults told, forms shown, uses counted.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::root;
use assert_cmd::Command;
use assert_cmd::assert::Assert;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn dedi(arguments: &[&str]) -> Assert {
    Command::cargo_bin("dedi").unwrap().args(["grammar"]).args(arguments).assert()
}

/// A copy of the grammar that is built in, and its path.
fn copy() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dilbilgisi").display().to_string();
    dedi(&["export", &path]).success();
    (folder, path)
}

fn add(grammar: &str, file: &str, text: &str) {
    let path = Path::new(grammar).join(file);
    let old = fs::read_to_string(&path).map(|old| old + "\n").unwrap_or_default();
    fs::write(path, old + text).unwrap();
}

/// The first indented block of a manual that begins so, as it is to be written into a file.
fn block(manual: &str, start: &str) -> String {
    let manual = fs::read_to_string(root("grammar").join(manual)).unwrap();
    let from = manual.find(&format!("   {start}")).unwrap();
    let lines = manual[from..].lines().take_while(|line| !line.trim().starts_with("```"));
    let lines: Vec<&str> = lines.map(|line| line.strip_prefix("   ").unwrap_or(line)).collect();
    lines.join("\n") + "\n"
}

#[test]
fn a_verb_is_added_as_the_manual_says() {
    let (_folder, path) = copy();
    dedi(&["show", "çıtlatmak"]).failure().code(1).stderr(contains("no such entry"));
    let sentence = "Rektör Handan Usta, yurdun eylülde açılacağını çıtlattı.";
    dedi(&["try", sentence, "--grammar", &path]).success().stdout(contains("found nothing"));
    for manual in ["README.md", "README.tr.md"] {
        assert_eq!(block(manual, "çıtlatmak"), block("README.md", "çıtlatmak"));
    }
    add(&path, "verbs/say.lex", &block("README.md", "çıtlatmak"));
    dedi(&["check", &path]).success().stdout(contains("nothing is wrong"));
    dedi(&["fmt", "--check", &path]).success().stderr(is_empty());
    let shown = dedi(&["show", "çıtlatmak", "--grammar", &path]).success();
    shown.stdout(contains("çıtlatan").and(contains("found in 1 example")));
    let tried = dedi(&["try", sentence, "--grammar", &path]).success();
    tried.stdout(contains("{s:Rektör Handan Usta}, {q:yurdun eylülde açılacağını} {c:çıtlattı}."));
    let article = Path::new(&path).join("haber.txt");
    fs::write(&article, sentence).unwrap();
    let counted = dedi(&["stats", &article.display().to_string(), "--grammar", &path]).success();
    counted.stdout(contains("1 article, 1 attribution").and(contains("çıtlatmak")));
}

#[test]
fn a_construction_is_added_as_the_manual_says() {
    let (_folder, path) = copy();
    assert_eq!(block("README.tr.md", "pattern quote-belongs"), block("README.md", "pattern quote-belongs"));
    add(&path, "patterns/belongs.pat", &block("README.md", "pattern quote-belongs"));
    dedi(&["check", &path]).success().stdout(contains("nothing is wrong"));
    dedi(&["fmt", "--check", &path]).success();
    let example = "“{q:Bu şehir asla uyumaz}” {c:sözü} {s:Ayla Demirkan}'a ait.";
    // an example may be tried with its marks
    let tried = dedi(&["try", example, "--grammar", &path]).success();
    tried.stdout(contains(format!("found {example}")).and(contains("by quote-belongs")));
    dedi(&["show", "quote-belongs", "--grammar", &path]).success().stdout(contains("found in 1 example"));
}

#[test]
fn faults_are_told_at_once_with_their_places() {
    let (_folder, path) = copy();
    add(&path, "verbs/say.lex", "gevelemek  frames=quote\n\nmırlamak  frames=light\n  - Kedi mırladı.\n");
    add(&path, "lists/heads.list", "önem\n");
    fs::create_dir(Path::new(&path).join("verb")).unwrap();
    let found = dedi(&["check", &path, "--color", "never"]).failure().code(1);
    found.stdout(
        contains("`gevelemek` has no example")
            .and(contains("`önem` stands in this list already"))
            .and(contains("did you mean `verbs`?"))
            .and(contains("3 findings")),
    );
    add(&path, "verbs/say.lex", "gevelemek  frames=qoute\n");
    let found = dedi(&["check", &path]).failure().code(1);
    found.stdout(contains("did you mean `quote`?").and(contains("the examples were not run")));
}

#[test]
fn files_are_put_into_their_normal_form() {
    let (_folder, path) = copy();
    let file = Path::new(&path).join("verbs/say.lex");
    let old = fs::read_to_string(&file).unwrap();
    fs::write(&file, old.replace("  + ", "\t+   ")).unwrap();
    dedi(&["fmt", "--check", &path]).failure().code(1).stderr(contains("say.lex:5: not in its normal form"));
    dedi(&["fmt", &path]).success().stderr(contains("written in its normal form"));
    assert_eq!(fs::read_to_string(&file).unwrap(), old);
    dedi(&["fmt"]).failure().code(2);
    dedi(&["fmt", "--check"]).success();
}

#[test]
fn nothing_is_written_over() {
    let (folder, path) = copy();
    dedi(&["export", &path]).failure().code(1).stderr(contains("it is there already"));
    dedi(&["check", &path]).success();
    let elsewhere = folder.path().join("none").display().to_string();
    for command in [&["check", &elsewhere][..], &["list", "--grammar", &elsewhere]] {
        dedi(command).failure().code(1).stderr(contains("no such folder"));
    }
}

#[test]
fn entries_are_listed_and_shown() {
    dedi(&["list", "--kind", "verbs"]).success().stdout(contains("demek ").and(contains("quote-cue").not()));
    dedi(&["list", "--kind", "patterns"]).success().stdout(contains("quote-cue "));
    dedi(&["list", "--kind", "lists"]).success().stdout(contains("lists/titles.list"));
    dedi(&["list"]).success().stdout(contains("nouns/speech.lex:"));
    dedi(&["show", "müdür"]).success().stdout(contains("lists/titles.list: müdür"));
    dedi(&["show", "sürmek"]).success().stdout(contains("öne sürmek"));
    dedi(&["show", "demeq"]).failure().code(1).stderr(contains("did you mean `demek`?"));
    dedi(&["try", "{q:yarım"]).failure().code(2).stderr(contains("never closed"));
    dedi(&["try", "Hava güzel."]).success().stdout(contains("no place where speech could be reported"));
}
