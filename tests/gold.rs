//! Gold in its three forms: what one form says every other says too, and what has no room is refused by name.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use dedi::eval::gold::{Gold, brat, inline, json_lines, lines, marked};
use predicates::str::contains;
use std::fs;
use std::path::Path;

const MARKED: &str = "\
title: Belediyeden açıklama
date: 2025-03-04

“{q2:Hazırız.}” diyen {s1,2:Ayla Demirkan}, {q1:yolun “{q3:yarın}” açılacağını} {c1:belirtti}.

{q2:Geliyoruz.
Bekleyin \\{biraz\\}.}
---
2 direct Ayla Demirkan
1 mixed Ayla Demirkan
3 direct heading null
";

fn gold() -> Gold {
    marked(MARKED, "bir").unwrap()
}

fn dedi(folder: &Path, arguments: &[&str]) -> Assert {
    let mut command = Command::cargo_bin("dedi").unwrap();
    command.current_dir(folder).args(["gold", "convert"]).args(arguments).assert()
}

#[test]
fn every_form_says_the_same() {
    let gold = gold();
    assert_eq!(marked(&inline::write(&gold).unwrap(), "bir").unwrap(), gold);
    let mut line = Vec::new();
    lines::write(&gold, &mut line).unwrap();
    assert_eq!(json_lines(std::str::from_utf8(&line).unwrap()).unwrap(), std::slice::from_ref(&gold));
    let annotations = brat::write(&gold).unwrap();
    let read = brat::read(&gold.article.text, &annotations, "bir").unwrap();
    assert_eq!((read.attributions, read.article.text), (gold.attributions, gold.article.text));
}

#[test]
fn annotations_as_brat_writes_them() {
    let annotations = brat::write(&gold()).unwrap();
    let lines: Vec<_> = annotations.lines().collect();
    assert_eq!(lines[0], "T1\tDirect 1 9;69 79;80 97\tHazırız. Geliyoruz. Bekleyin {biraz}.");
    assert_eq!(lines[1], "T2\tSource 17 30\tAyla Demirkan");
    let relation = lines.iter().position(|line| line.starts_with("R1")).unwrap();
    assert_eq!(
        lines[relation..relation + 2],
        ["R1\tSource Arg1:T1 Arg2:T2", "#1\tAnnotatorNotes T1\tAyla Demirkan"]
    );
    assert_eq!(lines.last(), Some(&"A1\tHeading T5"));
}

#[test]
fn pieces_with_only_a_line_break_between_them_stay_apart() {
    let gold = marked("{q:Bir.}\n\n{q:İki.}\n---\n1 direct null\n", "a").unwrap();
    let annotations = brat::write(&gold).unwrap();
    assert!(annotations.contains("A1\tPieces T1"), "{annotations}");
    let read = |annotations: &str| brat::read(&gold.article.text, annotations, "a").unwrap().attributions;
    assert_eq!(read(&annotations), gold.attributions);
    assert_eq!(read(&annotations.replace("A1\tPieces T1\n", ""))[0].content.len(), 1);
}

#[test]
fn annotations_that_cannot_be_read() {
    let error = |annotations: &str| brat::read("Bir iki üç.", annotations, "a").unwrap_err().to_string();
    assert_eq!(
        error("\nT1\tPerson 0 3\tBir"),
        "2:1: type `Person`: `Direct`, `Indirect`, `Mixed`, `Cue` or `Source` expected"
    );
    assert_eq!(
        error("T1\tCue 0 30\tBir"),
        "1:1: `0 30` is no span of a text of 11 code points (`START END` expected)"
    );
    assert_eq!(
        error("T1\tCue 3 3\t"),
        "1:1: `3 3` is no span of a text of 11 code points (`START END` expected)"
    );
    assert_eq!(error("T1"), "1:1: an id, a tab and what it stands for expected");
    assert_eq!(error("X1\tCue 0 3"), "1:1: `X1`: an id that begins with T, R, A or # expected");
    assert_eq!(error("R1\tSays Arg1:T1 Arg2:T2"), "1:1: relation `Says`: `Cue` or `Source` expected");
    assert_eq!(error("R1\tCue T1 T2"), "1:1: `Arg1:T… Arg2:T…` expected behind the relation");
    assert_eq!(error("A1\tNegated T1"), "1:1: attribute `Negated`: `Heading` or `Pieces` expected");
    let dangling = "T1\tDirect 0 3\tBir\nR1\tCue Arg1:T1 Arg2:T9";
    assert_eq!(error(dangling), "2:1: `T9` is tied to `T1` as its Cue, but there is no such line");
}

#[test]
fn spans_outside_the_text_are_pointed_at() {
    let line = |content: &str| {
        format!(
            "{{\"id\": \"a\", \"text\": \"ş ş\", \"attributions\": [{{\"kind\": \"direct\", \"content\": {content}, \"speaker\": null}}]}}"
        )
    };
    let error = |content: &str| json_lines(&line(content)).unwrap_err().to_string();
    assert_eq!(error("[[0, 4]]"), "1:1: attribution 1: [0, 4] is no span of a text of 3 code points");
    assert_eq!(error("[[2, 1]]"), "1:1: attribution 1: [2, 1] is no span of a text of 3 code points");
    assert_eq!(error("[]"), "1:1: attribution 1 has no content");
}

#[test]
fn a_folder_is_converted_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("bir.txt"), MARKED).unwrap();
    dedi(at, &["bir.txt", "--to", "brat", "--output", "brat"])
        .success()
        .stderr(contains("title, date or address of 1 articles left out"));
    assert_eq!(fs::read_to_string(at.join("brat/bir.txt")).unwrap(), gold().article.text);
    dedi(at, &["bir.txt", "--to", "jsonl", "--output", "one.jsonl"]).success();
    dedi(at, &["one.jsonl", "--to", "inline", "--output", "inline"]).success().stderr("");
    let again = fs::read_to_string(at.join("inline/bir.txt")).unwrap();
    assert_eq!(marked(&again, "bir").unwrap(), gold());
    // a folder of brat's files has no article with inline marks in it
    dedi(at, &["brat", "--to", "jsonl"]).success().stdout(contains("\"id\":\"bir\""));
}

#[test]
fn what_has_no_room_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let article = |id: &str, spans: &str| {
        format!("{{\"id\": \"{id}\", \"text\": \"Bir iki üç.\", \"attributions\": [{spans}]}}\n")
    };
    let crossing = r#"{"kind": "direct", "content": [[0, 7]], "speaker": null}, {"kind": "direct", "content": [[4, 10]], "speaker": null}"#;
    let gold = [article("a/1", ""), article("a-1", ""), article("b", crossing)].concat();
    fs::write(at.join("gold.jsonl"), gold).unwrap();
    dedi(at, &["gold.jsonl", "--to", "inline", "--output", "out"])
        .code(1)
        .stderr(contains("article `a-1` not written: its file `a-1` is that of article `a/1` already"))
        .stderr(contains(
            "article `b` not written: the mark of `iki üç` (attribution 2) crosses another one",
        ));
    assert!(at.join("out/a-1.txt").is_file());
    dedi(at, &["gold.jsonl", "--to", "brat", "--output", "brat"]).code(1);
    assert!(at.join("brat/b.ann").is_file());
    dedi(at, &["gold.jsonl", "--to", "brat"])
        .code(2)
        .stderr(contains("name a folder for them with --output DIR"));
    fs::write(at.join("allein.ann"), "").unwrap();
    dedi(at, &["allein.ann", "--to", "jsonl"]).code(1).stderr(contains("allein.txt: cannot be read"));
    let bad = gold_with_a_rule();
    assert!(inline::write(&bad).unwrap_err().contains("a line `---` in its text would end it"));
}

/// A text that holds the line which ends texts.
fn gold_with_a_rule() -> Gold {
    let mut gold = marked("Bir.\n---\n", "a").unwrap();
    gold.article.text = "Bir.\n---\nİki.".into();
    gold
}
