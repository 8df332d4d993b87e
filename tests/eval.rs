//! The measures on a pair of gold and system small enough to count by hand, gold's two forms and their errors, and
//! inline marks.
//!
//! `fixtures/gold.jsonl` has three attributions: a direct one that the system finds with the marks around it (exact,
//! speaker right, cue right), an indirect one of which it finds 11 of 17 characters as a mixed one (`IoU` 0.647), and
//! a direct one that it misses; besides it finds one that is none. A quotation in a title does not count.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use assert_cmd::Command;
use dedi::eval::gold::{self, Gold};
use dedi::eval::measure::{Measure, Prf, Scope};
use dedi::eval::score::{Score, What, score};
use dedi::eval::system::{Found, Records};
use dedi::grammar::marks::{self, Role};
use dedi::record::Kind;
use predicates::str::{contains, starts_with};
use std::fs;

const GOLD: &str = include_str!("fixtures/gold.jsonl");
const SYSTEM: &str = include_str!("fixtures/system.jsonl");

fn scored(system: &str) -> (Vec<Gold>, Vec<Vec<Found>>, Score) {
    let gold = gold::json_lines(GOLD).unwrap();
    let records = Records::json_lines(system).unwrap();
    let found = |gold: &Gold| records.found(gold.article.id.as_deref().unwrap(), &gold.article.text);
    let system: Vec<_> = gold.iter().map(found).collect();
    let score = score(&gold, &system);
    (gold, system, score)
}

fn near(prf: Prf, p: f64, r: f64) {
    let f1 = if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 };
    for (measured, wanted) in [(prf.p, p), (prf.r, r), (prf.f1, f1)] {
        assert!((measured - wanted).abs() < 1e-9, "{prf:?}, not {p} {r} {f1}");
    }
}

#[test]
fn the_measures_are_those_counted_by_hand() {
    let total = scored(SYSTEM).2.total();
    let prf = |measure| total.prf(Scope::All, measure);
    assert_eq!(total.quotes(Scope::All), (3, 3));
    near(prf(Measure::Detect), 2.0 / 3.0, 2.0 / 3.0);
    near(prf(Measure::Exact), 1.0 / 3.0, 1.0 / 3.0);
    near(prf(Measure::Linked), 1.0 / 3.0, 1.0 / 3.0);
    // both pairs have the right speaker (one by another spelling, one by none), one of two cues, one kind
    let found =
        [Measure::Detect, Measure::Speaker, Measure::Cue, Measure::Kind].map(|m| total.found(Scope::All, m));
    assert_eq!((found, total.figure(Scope::All, Measure::Cue)), ([2, 2, 1, 1], 0.5));
}

#[test]
fn the_other_measures_are_those_counted_by_hand() {
    let total = scored(SYSTEM).2.total();
    let prf = |measure| total.prf(Scope::All, measure);
    // the system's marks stand around the direct one
    near(prf(Measure::Strict), 0.0, 0.0);
    near(prf(Measure::Close), 1.0 / 3.0, 1.0 / 3.0);
    // words: 2 of 2 in both; 1 of 2 of gold, 1 of 1 of the system's; a word each that the other lacks
    near(prf(Measure::Partial), 2.0 / 3.0, 1.5 / 3.0);
    near(prf(Measure::Tokens), 3.0 / 4.0, 3.0 / 5.0);
    // 11 of the longer's 17 characters
    near(prf(Measure::Tracker30), 2.0 / 3.0, 2.0 / 3.0);
    near(prf(Measure::Tracker80), 1.0 / 3.0, 1.0 / 3.0);
    near(prf(Measure::SpeakerEnd), 2.0 / 3.0, 2.0 / 3.0);
    near(prf(Measure::KindEnd), 1.0 / 3.0, 1.0 / 3.0);
    // gold has three cues and sources, the system one cue, which is right, and no source
    near(prf(Measure::CueEnd), 1.0, 1.0 / 3.0);
    near(prf(Measure::SourceEnd), 0.0, 0.0);
    // only the direct one has gold's characters
    for (measure, share) in
        [(Measure::KindOnGold, 1.0), (Measure::CueOnGold, 1.0), (Measure::SourceOnGold, 0.0)]
    {
        assert!((total.figure(Scope::All, measure) - share).abs() < 1e-9, "{measure:?}");
    }
}

#[test]
fn recall_counts_under_golds_kind_and_precision_under_the_systems() {
    let total = scored(SYSTEM).2.total();
    let detect = |kind| total.prf(Scope::Of(kind), Measure::Detect);
    near(detect(Kind::Direct), 0.5, 0.5);
    near(detect(Kind::Indirect), 0.0, 1.0);
    near(detect(Kind::Mixed), 1.0, 0.0);
    assert_eq!(total.quotes(Scope::Of(Kind::Mixed)), (0, 1));
}

#[test]
fn counts_by_construction_and_by_resolution() {
    let (.., score) = scored(SYSTEM);
    let tally = score.patterns["speaker-quote-cue"];
    assert_eq!((tally.system, tally.detected, tally.exact, tally.speaker, tally.linked), (2, 1, 1, 1, 1));
    let tally = score.resolutions["none"];
    assert_eq!((tally.system, tally.detected, tally.exact, tally.speaker, tally.linked), (1, 1, 0, 1, 0));
}

#[test]
fn confidence_is_held_against_what_came_true() {
    let (.., score) = scored(SYSTEM);
    let bins = score.calibration.bins();
    assert_eq!((bins[9].quotes, bins[9].right), (2, 1));
    // an overlap of 0.647 and the right speaker: right
    assert_eq!((bins[4].quotes, bins[4].right), (1, 1));
    assert_eq!(bins.iter().map(|bin| bin.quotes).sum::<u32>(), 3);
    let curve = score.calibration.curve();
    let last = curve.last().unwrap();
    assert_eq!((curve.len(), last.quotes, last.threshold), (6, 3, 0.4));
    assert!((last.accuracy - 2.0 / 3.0).abs() < 1e-9);
}

#[test]
fn errors_are_boundaries_then_missed_then_spurious() {
    let (gold, system, score) = scored(SYSTEM);
    let errors: Vec<_> = score.errors.iter().map(|error| (error.what, error.gold, error.system)).collect();
    assert_eq!(
        errors,
        [(What::Boundary, Some(1), Some(1)), (What::Missed, Some(2), None), (What::Spurious, None, Some(2))]
    );
    assert_eq!(gold[0].attributions[1].content[0].text(&gold[0].article.text), "yolun açılacağını");
    assert_eq!(system[0][1].content[0].text(&gold[0].article.text), "açılacağını");
}

#[test]
fn records_may_count_in_another_unit_and_articles_may_be_missing() {
    let total = scored(include_str!("fixtures/system-bytes.jsonl")).2.total();
    let found =
        [Measure::Strict, Measure::Exact, Measure::Linked].map(|measure| total.found(Scope::All, measure));
    assert_eq!((total.quotes(Scope::All), found), ((3, 1), [1, 1, 1]));
    let total = scored("").2.total();
    assert_eq!((total.quotes(Scope::All), total.found(Scope::All, Measure::Detect)), ((3, 0), 0));
    near(total.prf(Scope::All, Measure::Linked), 0.0, 0.0);
}

fn dedi(arguments: &[&str]) -> assert_cmd::assert::Assert {
    let mut command = Command::cargo_bin("dedi").unwrap();
    command
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures"))
        .arg("eval")
        .args(arguments)
        .assert()
}

#[test]
fn the_report_as_text() {
    let report = dedi(&["gold.jsonl", "--system", "system.jsonl", "--errors", "9"]).success();
    report
        .stdout(contains(
            "all           3       3   0.667/0.667/0.667    0.333/0.333/0.333    0.333/0.333/0.333",
        ))
        .stdout(contains("dedi. Bakan, [yolun açılacağını] söyledi."))
        .stdout(contains("dedi. Bakan, yolun ⟨açılacağını⟩ söyledi."))
        .stdout(contains("bir: spurious\n  system  direct    Lara Tan   speaker-quote-cue stated"))
        .stdout(contains("3 of 3 errors shown"));
}

#[test]
fn the_report_of_one_kind_as_json() {
    let arguments =
        ["gold.jsonl", "--system", "system.jsonl", "--errors", "9", "--kind", "direct", "--format", "json"];
    let output = dedi(&arguments).success().get_output().stdout.clone();
    let report: serde_json::Value = serde_json::from_slice(&output).unwrap();
    assert_eq!(report["measures"].as_object().unwrap().len(), 1);
    assert_eq!(report["measures"]["direct"]["linked"]["r"], 0.5);
    assert_eq!(report["patterns"]["clause-cue"]["detected"], 1);
    // bins of 0.95 + 1.0 with one right and 0.4 with one right: (0.95 + 0.6) / 3
    assert!((report["calibration_error"].as_f64().unwrap() - 1.55 / 3.0).abs() < 1e-9);
    assert_eq!(
        (report["calibration"].as_array().unwrap().len(), &report["coverage"][5]["quotes"]),
        (10, &3.into())
    );
    let errors = report["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 2);
    assert_eq!((&errors[0]["what"], &errors[0]["gold"]["text"]), (&"missed".into(), &"Hazırız".into()));
}

#[test]
fn the_report_as_rows() {
    let report = dedi(&["gold.jsonl", "--system", "system.jsonl", "--format", "csv"]).success();
    report
        .stdout(starts_with("table,name,figure,value,low,high\nmeasure,all,gold,3,,\n"))
        .stdout(contains("\nmeasure,direct,detect_r,0.5,,\n"))
        .stdout(contains("\npattern,clause-cue,detected,1,,\n"))
        .stdout(contains("\ncalibration,0.9,quotes,2,,\n"))
        .stdout(contains("\ncoverage,1,threshold,0.4,,\n"));
}

#[test]
fn intervals_are_the_same_for_the_same_seed() {
    let intervals = |more: &[&str]| {
        let arguments = [&["gold.jsonl", "--system", "system.jsonl", "--format", "json"], more].concat();
        let output = dedi(&arguments).success().get_output().stdout.clone();
        serde_json::from_slice::<serde_json::Value>(&output).unwrap()["intervals"]["all"].clone()
    };
    assert_eq!(intervals(&[]), intervals(&["--seed", "1", "--bootstrap", "1000"]));
    // of two articles one has nothing: a draw has both, the first twice, or the second twice
    assert_eq!(intervals(&[])["detect"], serde_json::json!([0.0, 2.0 / 3.0]));
    assert_eq!(intervals(&["--bootstrap", "0"]), serde_json::json!({}));
}

#[test]
fn records_of_other_articles_are_no_system() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.jsonl");
    fs::write(&other, "{\"id\": \"üç\"}\n").unwrap();
    let report = dedi(&["gold.jsonl", "--system", other.to_str().unwrap()]).code(1);
    report.stderr(contains("no record has the id of a gold article (records: `üç` …; gold: `bir` …)"));
}

#[test]
fn gold_that_cannot_be_read_is_named_with_its_place() {
    dedi(&["nowhere.jsonl"]).code(1).stderr(contains("nowhere.jsonl: cannot be read"));
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(
        at.join("01-iyi.txt"),
        "{s:Ayla Demirkan}, “{q:Geldik.}” {c:dedi}.\n---\n1 direct Ayla Demirkan\n",
    )
    .unwrap();
    fs::write(at.join("02-kötü.txt"), "title: Bir\n\nAyla, “{q:Geldik.” dedi.\n---\n1 direct Ayla\n")
        .unwrap();
    fs::write(at.join("03.jsonl"), "{\"id\": \"a\", \"text\": \"ş\", }\n").unwrap();
    let folder = at.to_str().unwrap();
    let report = dedi(&[folder]).code(1);
    report
        .stdout(contains("all           1"))
        .stderr(contains("02-kötü.txt:3:8: this mark is never closed"))
        .stderr(contains("03.jsonl:1:26: trailing comma"));
}

#[test]
fn an_engine_is_scored_on_marked_articles() {
    let folder = tempfile::tempdir().unwrap();
    let text = "{s:Ayla Demirkan}, \"{q:Yarın geliyoruz.}\" {c:dedi}.\n---\n1 direct Ayla Demirkan\n";
    fs::write(folder.path().join("bir.txt"), text).unwrap();
    let report = dedi(&[folder.path().to_str().unwrap()]).success();
    report.stdout(contains(
        "all           1       1   1.000/1.000/1.000    1.000/1.000/1.000    1.000/1.000/1.000",
    ));
}

const MARKED: &str = "\
title: Belediyeden açıklama
date: 2025-03-04

“{q2:Hazırız.}” diyen {s1,2:Ayla Demirkan}, {q1:yolun “{q3:yarın}” açılacağını} {c1:belirtti}.

{q2:Geliyoruz.}
---
2 direct Ayla Demirkan
1 mixed Ayla Demirkan

3 direct heading null
";

#[test]
fn a_marked_article() {
    let gold = gold::marked(MARKED, "bir").unwrap();
    assert_eq!(gold.article.title.as_deref(), Some("Belediyeden açıklama"));
    assert_eq!(gold.article.date.as_deref(), Some("2025-03-04"));
    let text = "“Hazırız.” diyen Ayla Demirkan, yolun “yarın” açılacağını belirtti.\n\nGeliyoruz.";
    assert_eq!(gold.article.text, text);
    let [first, second, third] = &gold.attributions[..] else { unreachable!("{gold:?}") };
    let words =
        |spans: &[dedi::span::Span]| spans.iter().map(|span| span.text(text).to_owned()).collect::<Vec<_>>();
    assert_eq!(words(&first.content), ["Hazırız.", "Geliyoruz."]);
    assert_eq!(first.source.unwrap().text(text), "Ayla Demirkan");
    assert_eq!((first.cue, first.kind), (None, Kind::Direct));
    assert_eq!((second.kind, second.cue.unwrap().text(text)), (Kind::Mixed, "belirtti"));
    assert_eq!((words(&third.content), third.heading, &third.speaker), (vec!["yarın".into()], true, &None));
}

#[test]
fn a_marked_article_without_head_and_without_attributions() {
    let gold = gold::marked("date değil.\r\n---\r\n", "boş").unwrap();
    assert_eq!((gold.article.text.as_str(), gold.attributions.len()), ("date değil.", 0));
}

#[test]
fn errors_of_marked_articles() {
    let error = |input: &str| gold::marked(input, "a").unwrap_err().to_string();
    assert_eq!(error("{q:Bir.}\n"), "2:1: a line `---` expected between the text and its table");
    assert_eq!(error("{q:Bir.}\n---\n"), "3:1: a line for attribution 1 expected below `---`");
    assert_eq!(error("Bir.\n---\n1 direct Ayla\n"), "3:1: no `{q1:…}` in the text for this line");
    assert_eq!(
        error("{q:Bir.}\n---\n1 direct Ayla\n1 direct Ayla\n"),
        "4:1: attribution 1 has a line already"
    );
    assert_eq!(
        error("{q:Bir.}\n---\n1 dirct Ayla\n"),
        "3:1: kind `dirct`: `direct`, `indirect` or `mixed` expected"
    );
    assert_eq!(
        error("{q:Bir.}\n---\n1 direct\n"),
        "3:1: `NUMBER direct|indirect|mixed [heading] SPEAKER` expected"
    );
    assert_eq!(
        error("{q:Bir.}\n---\n1 direct heading\n"),
        "3:1: a speaker, or `null`, expected after `heading`"
    );
    assert_eq!(error("Şu {x:Bir.}\n---\n").split(": ").next(), Some("1:5"));
}

#[test]
fn marks_nest_and_share_numbers() {
    let marked = marks::parse(r"{q1:Sonra {s2,13:Bakan}ın “{q2:olur}” {c2:dediğini}} \{…\} a\b").unwrap();
    assert_eq!(marked.text, r"Sonra Bakanın “olur” dediğini {…} a\b");
    let shown: Vec<_> = marked
        .spans
        .iter()
        .map(|mark| (mark.role, &mark.numbers[..], mark.span.text(&marked.text)))
        .collect();
    assert_eq!(
        shown,
        [
            (Role::Content, &[1][..], "Sonra Bakanın “olur” dediğini"),
            (Role::Source, &[2, 13], "Bakan"),
            (Role::Content, &[2], "olur"),
            (Role::Cue, &[2], "dediğini"),
        ]
    );
    assert_eq!(marked.of(Role::Source, 13).count(), 1);
    assert_eq!(marks::parse("{c:dedi}").unwrap().spans[0].numbers, [1]);
    assert_eq!(marks::parse("").unwrap(), marks::Marked::default());
}

#[test]
fn marks_that_are_none() {
    for (text, at, message) in [
        ("Şu {x:bir}", 5, "`q`, `c` or `s` expected after `{`; a brace that is no mark is written `\\{`"),
        ("{", 1, "`q`, `c` or `s` expected after `{`; a brace that is no mark is written `\\{`"),
        ("{q bir}", 2, "`:` or a number expected"),
        ("{q0:bir}", 2, "`:` or a number expected"),
        ("{q1,:bir}", 3, "`:` or `,` and a number expected"),
        ("{q1;bir}", 3, "`:` or `,` and a number expected"),
        ("{q99999999999:bir}", 2, "this number is too large"),
        ("ş{q:bir", 2, "this mark is never closed: `}` expected"),
        ("{q:bir}} iki", 7, "this `}` closes nothing; a brace that is no mark is written `\\}`"),
        ("a {s1:} b", 2, "this mark holds no text"),
    ] {
        let error = marks::parse(text).unwrap_err();
        assert_eq!((error.at, error.message.as_str()), (at, message), "{text}");
    }
}
