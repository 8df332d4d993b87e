//! Two runs held against each other: what is matched, what has become of it, how it is shown, what gold says of it, and the
//! limits of the command.
//!
//! The article has four statements. The new run has lost one, added one, given one to another speaker and made its content
//! begin later, and is less sure of the last.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use dedi::eval::diff::group::groups;
use dedi::eval::diff::{Diff, Versions, What};
use dedi::eval::system::Found;
use dedi::record::Kind;
use dedi::span::Span;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, starts_with};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const TEXT: &str = "Ayla Demirkan, dün yolun açılacağını belirtti. Cem Ilgaz, “Hazırız.” dedi. Lara Tan, köprünün \
                    yıkıldığını söyledi. Ozan Dağlı “Gelmedik” diye konuştu.";

const SPEAKERS: [&str; 4] = ["Ayla Demirkan", "Cem Ilgaz", "Lara Tan", "Ozan Dağlı"];

fn quote(words: &str, cue: &str, speaker: &str, pattern: &str, confidence: f64) -> Value {
    let at = |words: &str| {
        let start = TEXT[..TEXT.find(words).unwrap()].chars().count();
        json!({"start": start, "end": start + words.chars().count()})
    };
    let mut the_cue = at(cue);
    the_cue["lemma"] = cue.into();
    json!({
        "kind": "indirect", "content": [at(words)], "text": words, "cue": the_cue, "pattern": pattern,
        "resolution": "stated", "confidence": confidence,
        "speaker": (SPEAKERS.iter().position(|name| *name == speaker)),
    })
}

fn record(quotes: &[Value], text: bool) -> String {
    let speakers: Vec<_> =
        SPEAKERS.iter().enumerate().map(|(id, name)| json!({"id": id, "name": name})).collect();
    let mut record = json!({"id": "haber", "speakers": speakers, "quotes": quotes});
    if text {
        record["text"] = TEXT.into();
    }
    record.to_string()
}

/// A folder with both runs (`old.jsonl`, `new.jsonl`), the same without texts, the article, and gold.
fn runs() -> TempDir {
    let old = [
        quote("dün yolun açılacağını", "belirtti", "Ayla Demirkan", "clause-cue", 0.95),
        quote("Hazırız.", "dedi", "Cem Ilgaz", "quote-cue", 0.96),
        quote("Gelmedik", "diye konuştu", "Ozan Dağlı", "quote-complement", 0.94),
    ];
    let new = [
        quote("yolun açılacağını", "belirtti", "Lara Tan", "clause-cue", 0.95),
        quote("köprünün yıkıldığını", "söyledi", "Lara Tan", "clause-cue", 0.95),
        quote("Gelmedik", "diye konuştu", "Ozan Dağlı", "quote-complement", 0.81),
    ];
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
    write("old.jsonl", record(&old, true));
    write("new.jsonl", record(&new, true));
    write("old-bare.jsonl", record(&old, false));
    write("new-bare.jsonl", record(&new, false));
    write("articles.jsonl", json!({"id": "haber", "text": TEXT}).to_string());
    let gold = "Ayla Demirkan, {q1:dün yolun açılacağını} {c1:belirtti}. Cem Ilgaz, “Hazırız.” dedi. Lara Tan, \
                {q2:köprünün yıkıldığını} {c2:söyledi}. Ozan Dağlı “{q3:Gelmedik}” diye konuştu.\n---\n\
                1 indirect Ayla Demirkan\n2 indirect Lara Tan\n3 direct Ozan Dağlı\n";
    write("haber.txt", gold.into());
    folder
}

fn dedi(folder: &Path, arguments: &[&str]) -> Assert {
    let mut command = Command::cargo_bin("dedi").unwrap();
    command.current_dir(folder).arg("diff").args(arguments).env_remove("NO_COLOR").assert()
}

fn object(assert: &Assert) -> Value {
    serde_json::from_slice(&assert.get_output().stdout).unwrap()
}

#[test]
fn what_has_become_of_each_quotation() {
    let folder = runs();
    let found = object(&dedi(folder.path(), &["old.jsonl", "new.jsonl", "--format", "json"]).success());
    let changes = found["changes"].as_array().unwrap();
    let what: Vec<_> = changes.iter().map(|change| change["changes"].clone()).collect();
    let wanted = json!([["re-attributed", "re-bounded"], ["lost"], ["added"], ["confidence"]]);
    assert_eq!(Value::from(what), wanted);
    assert_eq!(found["quotes"], json!({"old": 3, "new": 3, "unchanged": 0}));
    assert_eq!((&found["counts"]["lost"], &found["counts"]["re-bounded"]), (&1.into(), &0.into()));
    let pieces = json!([
        {"in": "around", "text": "Ayla Demirkan, "}, {"in": "old", "text": "dün "},
        {"in": "both", "text": "yolun açılacağını"},
    ]);
    assert_eq!(Value::from(changes[0]["shown"].as_array().unwrap()[..3].to_vec()), pieces);
    assert_eq!(
        (&changes[0]["old"]["speaker"], &changes[0]["new"]["speaker"]),
        (&"Ayla Demirkan".into(), &"Lara Tan".into())
    );
    assert!(found.get("verdicts").is_none());
}

#[test]
fn without_texts_the_words_of_the_quotations_are_compared() {
    let folder = runs();
    let bare = ["old-bare.jsonl", "new-bare.jsonl"];
    dedi(folder.path(), &bare).success().stdout(contains("  │ [-dün -]⟨yolun açılacağını⟩\n"));
    let named = [&bare[..], &["--articles", "articles.jsonl"]].concat();
    dedi(folder.path(), &named)
        .success()
        .stdout(contains("  │ Ayla Demirkan, [-dün -]⟨yolun açılacağını⟩ belirtti. Cem Ilgaz"));
}

#[test]
fn the_forms_for_people() {
    let folder = runs();
    let runs = ["old.jsonl", "new.jsonl"];
    dedi(folder.path(), &runs)
        .success()
        .stdout(starts_with(
            "old old.jsonl\nnew new.jsonl\n1 articles · 3 quotations before, 3 after · 0 as they were\n",
        ))
        .stdout(contains("\nlost · quote-cue · 1     dedi 1\n  haber   Cem Ilgaz   indirect · dedi · 96 %\n"))
        .stdout(contains("Ayla Demirkan → Lara Tan   indirect · belirtti · 95 %"))
        .stdout(contains("indirect · diye konuştu · 94 % → 81 %"))
        .stdout(contains("“[-Hazırız.-]” dedi."))
        .stdout(contains("\u{1b}").not());
    dedi(folder.path(), &[&runs[..], &["--color", "always"]].concat()).success().stdout(contains("\u{1b}["));
    dedi(folder.path(), &[&runs[..], &["--format", "markdown"]].concat())
        .success()
        .stdout(contains("### lost · quote-cue · 1"))
        .stdout(contains("“<del>Hazırız.</del>” dedi."));
    dedi(folder.path(), &[&runs[..], &["--output", "o.html"]].concat()).success().stdout("");
    let page = fs::read_to_string(folder.path().join("o.html")).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("“<del>Hazırız.</del>” dedi."));
    assert!(!page.contains("<script") && page.ends_with("</html>\n"));
}

#[test]
fn what_is_shown_can_be_chosen() {
    let folder = runs();
    let runs = ["old.jsonl", "new.jsonl"];
    dedi(folder.path(), &[&runs[..], &["--only", "lost,confidence"]].concat())
        .success()
        .stdout(contains("lost · quote-cue").and(contains("added · ").not()))
        // the sums are of all changes
        .stdout(contains("added                 1"));
    dedi(folder.path(), &[&runs[..], &["--examples", "0"]].concat())
        .success()
        .stdout(contains("4 more not shown; --examples N"));
    dedi(folder.path(), &[&runs[..], &["--confidence", "0.2"]].concat())
        .success()
        .stdout(contains("1 as they were"));
}

#[test]
fn gold_tells_gains_from_losses() {
    let folder = runs();
    let judged = ["old.jsonl", "new.jsonl", "--gold", "haber.txt", "--format", "json"];
    let found = object(&dedi(folder.path(), &judged).success());
    let verdicts: Vec<_> =
        found["changes"].as_array().unwrap().iter().map(|change| change["verdict"].clone()).collect();
    // another speaker; a quotation gold does not have is gone; one that it has is there; as right as before
    assert_eq!(Value::from(verdicts), json!(["loss", "gain", "gain", "even"]));
    assert_eq!(found["verdicts"], json!({"gain": 2, "even": 1, "loss": 1}));
    assert!((found["scores"]["detect"]["old"].as_f64().unwrap() - 2.0 / 3.0).abs() < 1e-9);
    assert!((found["scores"]["detect"]["new"].as_f64().unwrap() - 1.0).abs() < 1e-9);
}

#[test]
fn limits_give_an_exit_code_of_their_own() {
    let folder = runs();
    let with = |more: &[&str]| dedi(folder.path(), &[&["old.jsonl", "new.jsonl"][..], more].concat());
    with(&["--fail-on", "kind,cue", "--max-lost", "1"]).success();
    with(&["--fail-on", "lost"])
        .code(3)
        .stdout(contains("lost · quote-cue"))
        .stderr("error: limit passed: --fail-on lost: 1\n");
    // re-bounded too, if not first of all
    with(&["--fail-on", "re-bounded", "--max-lost", "0"])
        .code(3)
        .stderr("error: limit passed: --fail-on re-bounded: 1, --max-lost 0: 1\n");
    with(&["--max-changes", "3"]).code(3);
    with(&["--gold", "haber.txt", "--max-losses", "0"]).code(3).stderr(contains("--max-losses 0: 1"));
    with(&["--gold", "haber.txt", "--fail-on", "loss"]).code(3);
    with(&["--fail-on", "loss"]).code(2).stderr(contains("only gold tells losses: name it with --gold"));
    with(&["--fail-on", "los"]).code(2).stderr(contains("one of lost, added, re-attributed"));
}

#[test]
fn runs_that_cannot_be_compared() {
    let folder = runs();
    let at = folder.path();
    dedi(at, &["old.jsonl"])
        .code(2)
        .stderr(contains("two files of records expected").and(contains("but 1 named")));
    dedi(at, &["old.jsonl", "yok.jsonl"]).code(1).stderr(contains("yok.jsonl: cannot be read"));
    dedi(at, &["--new-grammar", "yok"]).code(1).stderr(contains("yok: no such folder"));
    dedi(at, &["old.jsonl", "new.jsonl", "--confidence", "7"])
        .code(2)
        .stderr(contains("a share from 0 to 1 expected"));
    fs::write(at.join("bad.jsonl"), "{\"id\": \"haber\", \"quotes\": 3}\n").unwrap();
    dedi(at, &["old.jsonl", "bad.jsonl"]).code(1).stderr(contains("bad.jsonl:1:"));
    fs::write(at.join("other.jsonl"), "{\"id\": \"başka\"}\n").unwrap();
    dedi(at, &["old.jsonl", "other.jsonl"]).code(1).stderr(contains(
        "the runs have no article in common: old.jsonl has `haber` …, other.jsonl has `başka` …",
    ));
    fs::write(at.join("text.jsonl"), "{\"id\": \"haber\", \"text\": \"Başka.\"}\n").unwrap();
    dedi(at, &["old.jsonl", "text.jsonl"])
        .code(1)
        .stderr(contains("article `haber` not compared: its text is not the same"));
    fs::write(at.join("bytes.jsonl"), "{\"id\": \"haber\", \"offsets\": \"byte\"}\n").unwrap();
    dedi(at, &["old-bare.jsonl", "bytes.jsonl"])
        .code(1)
        .stderr(contains("name the articles with --articles"));
    fs::write(at.join("two.jsonl"), "{\"id\": \"haber\"}\n{\"id\": \"başka\"}\n").unwrap();
    dedi(at, &["old.jsonl", "two.jsonl"])
        .success()
        .stdout(contains("lost                  3"))
        .stderr(contains("1 articles of two.jsonl are not in old.jsonl"));
}

#[test]
fn two_grammars_over_articles() {
    let folder = runs();
    let grammar = folder.path().join("grammar");
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/grammar")), &grammar);
    let none =
        dedi(folder.path(), &["--new-grammar", "grammar", "articles.jsonl", "--fail-on", "any"]).success();
    none.stdout(contains("as they were").and(contains("the grammar built in")));
    // a grammar whose first file of verbs is gone says less
    fs::remove_file(grammar.join("verbs/say.lex")).unwrap();
    dedi(folder.path(), &["--new-grammar", "grammar", "--gold", "haber.txt", "--fail-on", "lost"])
        .code(3)
        .stdout(contains("on 1 articles with gold"));
    dedi(folder.path(), &["--new-grammar", "grammar"]).code(2).stderr(contains("nothing to read"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn found(start: u32, end: u32, cue: u32) -> Found {
    Found {
        content: vec![Span::new(start, end)],
        cue: Some(Span::new(cue, cue + 4)),
        pattern: "clause-cue".into(),
        ..Found::bare(Kind::Indirect)
    }
}

fn compared(old: &[Found], new: &[Found]) -> Vec<What> {
    let mut diff = Diff::default();
    diff.add(&Versions { id: "a", title: None, text: None, old, new, gold: None }, 0.01);
    assert_eq!(groups(&diff, &[]).iter().map(|group| group.changes.len()).sum::<usize>(), diff.changes.len());
    diff.changes.iter().map(|change| change.what).collect()
}

#[test]
fn quotations_are_matched_one_to_one() {
    // a quotation within another keeps its own counterpart
    assert_eq!(compared(&[found(0, 50, 60), found(10, 20, 24)], &[found(10, 20, 24)]), [What::Lost]);
    // little in common, but the same cue: one quotation that has shrunk
    assert_eq!(compared(&[found(0, 100, 110)], &[found(90, 100, 110)]), [What::ReBounded]);
    assert_eq!(compared(&[found(0, 100, 110)], &[found(90, 100, 120)]), [What::Lost, What::Added]);
    // the cue lies elsewhere, the words do not
    assert_eq!(compared(&[found(0, 10, 12)], &[found(0, 10, 20)]), [What::Cue]);
    assert_eq!(compared(&[found(0, 10, 12)], &[found(0, 10, 12)]), []);
}
