//! Whole articles with gold marks: what is found in each, its score, and one table of all scores that is kept and read
//! like a snapshot (`snapshots/eval/articles.txt`).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{committed, engine, files, invariants, shown, snapshot, stem};
use dedi::eval::bootstrap::{Bootstrap, Intervals};
use dedi::eval::gold::{self, Gold};
use dedi::eval::measure::{Measure, Scope};
use dedi::eval::report::Report;
use dedi::eval::score::{What, score};
use dedi::eval::system::{Found, found};
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn read(path: &Path) -> Gold {
    let text = fs::read_to_string(path).unwrap();
    gold::marked(&text, stem(path)).unwrap_or_else(|error| panic!("{}:{error}", path.display()))
}

fn system(gold: &Gold) -> Vec<Found> {
    found(&engine().extract(&gold.article))
}

#[test]
fn what_is_found_in_every_article_is_as_it_was() {
    insta::glob!("articles/*.txt", |path| {
        let gold = read(path);
        let extraction = engine().extract(&gold.article);
        invariants::check(engine(), &gold.article, &extraction);
        let mut out = shown::page(&gold.article, &extraction);
        let one = std::slice::from_ref(&gold);
        let system = [found(&extraction)];
        let score = score(one, &system);
        let mut report = Vec::new();
        let intervals = &Intervals::default();
        Report { gold: one, system: &system, score: &score, intervals, kind: None, errors: usize::MAX }
            .text(&mut report)
            .unwrap();
        // its measures, then what went wrong
        let report = String::from_utf8(report).unwrap();
        let _ = write!(out, "\n{}", wrong(&report));
        snapshot("articles", stem(path), &out);
    });
}

/// The errors of a report, without its tables.
fn wrong(report: &str) -> String {
    let measures: Vec<&str> = report.lines().take(5).collect();
    let errors = report.lines().skip_while(|line| {
        !(line.contains(": missed")
            || line.contains(": spurious")
            || line.contains(": speaker")
            || line.contains(": boundary"))
    });
    let mut out = measures.join("\n") + "\n";
    errors.for_each(|line| {
        let _ = writeln!(out, "{line}");
    });
    out
}

#[test]
fn article_snapshots_are_those_of_the_articles() {
    let stems = |folder, ending| files(folder, ending).iter().map(|p| stem(p).to_owned()).collect::<Vec<_>>();
    assert_eq!(stems("snapshots/articles", "snap"), stems("tests/articles", "txt"));
}

/// The evaluation on all articles: measures, constructions, resolutions, calibration, and a line an article.
#[test]
fn the_evaluation_is_the_one_that_was_kept() {
    let gold: Vec<Gold> = files("tests/articles", "txt").iter().map(|path| read(path)).collect();
    let found: Vec<Vec<Found>> = gold.iter().map(system).collect();
    let whole = score(&gold, &found);
    let mut out = Vec::new();
    let intervals = &Bootstrap::default().intervals(&whole.articles);
    Report { gold: &gold, system: &found, score: &whole, intervals, kind: None, errors: 0 }
        .text(&mut out)
        .unwrap();
    let mut out = String::from_utf8(out).unwrap();
    let head = ["article", "gold", "system", "detect", "exact", "linked", "speaker", "missed", "spurious"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for (gold, found) in gold.iter().zip(&found) {
        rows.push(line(gold, found));
    }
    let _ = write!(out, "\n{}", shown::table(&rows));
    committed("snapshots/eval/articles.txt", &out);
}

fn line(gold: &Gold, found: &[Found]) -> Vec<String> {
    let one = score(std::slice::from_ref(gold), &[found.to_vec()]);
    let total = one.total();
    let (wanted, found) = total.quotes(Scope::All);
    let f1 = |measure| {
        let f1 = total.figure(Scope::All, measure);
        if wanted + found == 0 { "-".to_owned() } else { format!("{f1:.3}") }
    };
    let pairs = |measure| total.found(Scope::All, measure);
    let errors = |what: What| one.errors.iter().filter(|fault| fault.what == what).count().to_string();
    vec![
        gold.article.id.clone().unwrap_or_default(),
        wanted.to_string(),
        found.to_string(),
        f1(Measure::Detect),
        f1(Measure::Exact),
        f1(Measure::Linked),
        format!("{}/{}", pairs(Measure::Speaker), pairs(Measure::Detect)),
        errors(What::Missed),
        errors(What::Spurious),
    ]
}
