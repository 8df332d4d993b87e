//! Small inputs, each about one thing, through the stages: what every room hands to the next.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{article, engine, extract, files, shown, snapshot, stem};
use dedi::Span;
use dedi::cue::saying::Sayings;
use dedi::cue::{self, Hit};
use dedi::export::name;
use dedi::grammar::frame::Frames;
use dedi::morph::noun::NounForm;
use dedi::morph::verb::Form;
use dedi::parse::element::{elements, show};
use dedi::parse::lexical::classify;
use dedi::parse::spelling::Memory;
use dedi::text::Document;
use dedi::text::sentence::{Item, Sentence};
use std::fmt::Write;
use std::fs;
use std::ops::Range;

type Stage = fn(&Document<'_>) -> String;

const STAGES: &[(&str, Stage)] = &[
    ("1-sentences", sentences),
    ("2-tokens", tokens),
    ("3-marks", marks),
    ("4-cues", cues),
    ("5-elements", rows),
    ("6-records", records),
];

#[test]
fn every_stage_of_every_input_is_as_it_was() {
    insta::glob!("stages/*.txt", |path| {
        let text = fs::read_to_string(path).unwrap();
        let document = Document::new(&text, &engine().grammar().abbreviations);
        for (folder, stage) in STAGES {
            snapshot(&format!("stages/{folder}"), stem(path), &stage(&document));
        }
    });
}

/// No snapshot is without an input.
#[test]
fn stage_snapshots_are_those_of_the_inputs() {
    let inputs: Vec<String> = files("tests/stages", "txt").iter().map(|p| stem(p).to_owned()).collect();
    assert!(inputs.len() >= 12);
    for (folder, _) in STAGES {
        let kept: Vec<String> =
            files(&format!("snapshots/stages/{folder}"), "snap").iter().map(|p| stem(p).to_owned()).collect();
        assert_eq!(kept, inputs, "snapshots/stages/{folder} against tests/stages");
    }
}

fn span(span: Span) -> String {
    format!("{}-{}", span.start, span.end)
}

/// White space and what cannot be seen, written out.
fn visible(text: &str) -> String {
    let seen = |c: char| match c {
        '\n' => "⏎".to_owned(),
        '\r' => "␍".to_owned(),
        '\u{a0}' | '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => {
            format!("<{:04X}>", u32::from(c))
        }
        c => c.to_string(),
    };
    text.chars().map(seen).collect()
}

fn sentences(document: &Document<'_>) -> String {
    let mut out = String::new();
    if let Some(date) = document.date {
        let _ = writeln!(out, "date {} {}\n", span(date), date.text(document.text));
    }
    let line = |out: &mut String, n: usize, sentence: &Sentence| {
        let _ = writeln!(out, "  {n:2}  {}", visible(sentence.span.text(document.text)));
    };
    for (b, block) in document.blocks.iter().enumerate() {
        let _ = writeln!(out, "{b} {:?} {}", block.kind, span(block.span));
        let here = document.sentences.iter().enumerate().filter(|(_, s)| s.block == b && s.host.is_none());
        here.for_each(|(n, sentence)| line(&mut out, n, sentence));
    }
    for (n, sentence) in document.sentences.iter().enumerate() {
        if let Some(host) = sentence.host {
            let _ = writeln!(out, "inside quotation {host}");
            line(&mut out, n, sentence);
        }
    }
    out
}

fn tokens(document: &Document<'_>) -> String {
    let mut rows =
        vec![["", "span", "text", "folded", "suffix", "class", "shape"].map(str::to_owned).to_vec()];
    for (i, token) in document.tokens.list().iter().enumerate() {
        let text = token.span.text(document.text);
        let folded = document.tokens.folded(i);
        rows.push(vec![
            if token.spaced { "␣".to_owned() } else { String::new() },
            span(token.span),
            visible(text),
            if folded == text { String::new() } else { visible(folded) },
            document.tokens.suffix(i).unwrap_or("").to_owned(),
            format!("{:?}", token.class).to_lowercase(),
            format!("{:?}", token.shape).to_lowercase().replace("none", ""),
        ]);
    }
    shown::table(&rows)
}

fn marks(document: &Document<'_>) -> String {
    let mut out = String::new();
    for (q, quotation) in document.quotations.iter().enumerate() {
        let inner = "  ".repeat(quotation.depth);
        let closed = if quotation.closed { "" } else { ", not closed" };
        let around = quotation.parent.map_or(String::new(), |p| format!(", inside {p}"));
        let whole = quotation.span(&document.tokens);
        let _ = writeln!(out, "{inner}{q} {:?} {}{closed}{around}", quotation.family, span(whole));
        for piece in quotation.content(&document.tokens) {
            let _ = writeln!(out, "{inner}    {} {}", span(piece), visible(piece.text(document.text)));
        }
    }
    if out.is_empty() { "no quotations\n".into() } else { out }
}

fn cues(document: &Document<'_>) -> String {
    let sayings = Sayings::new(engine().grammar(), document.tokens.kinds());
    let mut rows =
        vec![["sentence", "words", "entry", "form", "noun", "ties", "frames"].map(str::to_owned).to_vec()];
    for (s, sentence) in document.sentences.iter().enumerate() {
        for run in runs(sentence) {
            for hit in cue::find(engine().grammar(), &sayings, &document.tokens, run) {
                rows.push(cue_row(document, s, &hit));
            }
        }
    }
    shown::table(&rows)
}

fn cue_row(document: &Document<'_>, sentence: usize, hit: &Hit) -> Vec<String> {
    let words = dedi::text::marks::cover(&document.tokens, hit.tokens.clone()).unwrap();
    let entry = hit.entry.map_or("-", |e| engine().grammar().lexicon.entries[e].lemma.as_str());
    let ties = [(hit.deictic, "deictic"), (hit.complement, "complement")];
    let frames = Frames::names().filter(|n| Frames::named(n).is_some_and(|f| hit.frames.any(f)));
    vec![
        sentence.to_string(),
        visible(words.text(document.text)),
        entry.to_owned(),
        hit.form.map_or(String::new(), form),
        hit.noun.map_or(String::new(), noun),
        ties.iter().filter(|t| t.0).map(|t| t.1).collect::<Vec<_>>().join(" "),
        frames.collect::<Vec<_>>().join(","),
    ]
}

/// Unbroken rows of tokens.
fn runs(sentence: &Sentence) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut broken = true;
    for item in &sentence.items {
        match (*item, runs.last_mut()) {
            (Item::Token(t), Some(run)) if !broken => run.end = t + 1,
            (Item::Token(t), _) => runs.push(t..t + 1),
            (Item::Quote(_), _) => {}
        }
        broken = matches!(item, Item::Quote(_));
    }
    runs
}

fn form(form: Form) -> String {
    let flags = [(form.passive, " passive"), (form.negative, " negative"), (form.able, " able")];
    let person = format!(" {:?}", form.person).to_lowercase().replace(" third", "");
    let usage = format!("{:?}", form.usage).to_lowercase();
    flags.iter().filter(|f| f.0).fold(usage, |out, f| out + f.1) + &person
}

fn noun(noun: NounForm) -> String {
    let flags = [(noun.plural, " plural"), (noun.possessed, " possessed")];
    flags.iter().filter(|f| f.0).fold(format!("{:?}", noun.case).to_lowercase(), |out, f| out + f.1)
}

fn rows(document: &Document<'_>) -> String {
    let words = classify(document, engine().grammar(), &mut Memory::default());
    let sayings = Sayings::new(engine().grammar(), document.tokens.kinds());
    let line = |sentence: &Sentence| {
        show(document, &elements(document, engine().grammar(), &sayings, &words, sentence))
    };
    document.sentences.iter().enumerate().fold(String::new(), |mut out, (n, sentence)| {
        let host = sentence.host.map_or(String::new(), |q| format!(" (inside {q})"));
        let _ = writeln!(out, "{n}{host}  {}", visible(&line(sentence)));
        out
    })
}

fn records(document: &Document<'_>) -> String {
    visible_lines(&shown::page(&article(document.text), &extract(document.text)))
}

/// As [`visible`], line by line.
fn visible_lines(text: &str) -> String {
    text.split_inclusive('\n').map(|line| visible(line.trim_end_matches('\n')) + "\n").collect()
}

/// The names that records use are those that this table shows.
#[test]
fn names_are_the_records_names() {
    assert_eq!(name(dedi::Kind::Direct), "direct");
}
