//! The grammar's examples are its contract: each is run alone (its entry or construction without its neighbours) and
//! through the whole engine, and again shifted, with CRLF, decomposed (NFD) and with other quotation marks. `+` must be
//! found exactly as marked, `-` must yield nothing, `?` must still fail. All that fails is told at once.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use dedi::grammar::entry::{Example, Sign};
use dedi::grammar::frame::Frames;
use dedi::grammar::lexicon::{Entry, Lexicon};
use dedi::grammar::marks::{self, Marked, Role};
use dedi::grammar::pattern::{Anchor, Pattern, SourceRule};
use dedi::grammar::{Grammar, lexicon};
use dedi::record::Part;
use dedi::{Engine, Extraction, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use support::{article, engine, invariants, root, shown};
use unicode_normalization::UnicodeNormalization;

/// Frames that report the words themselves.
const DIRECT: Frames = Frames::QUOTE
    .with(Frames::DIYE)
    .with(Frames::FORWARD)
    .with(Frames::GENITIVE)
    .with(Frames::QUESTION)
    .with(Frames::INSTR)
    .with(Frames::BANNER);
/// Frames without content.
const SERVING: Frames = Frames::LIGHT.with(Frames::SETTING).with(Frames::THOUGHT);
/// A paragraph of plain words, for shifts.
const NEUTRAL: &str = "Kasabada hava bütün gün kapalıydı.";

/// The same example in another form.
#[derive(Clone, Copy, Debug)]
enum Variant {
    AsIs,
    Shifted,
    Followed,
    Crlf,
    Decomposed,
    Straight,
    Curly,
    Angle,
}

const VARIANTS: &[Variant] = &[
    Variant::AsIs,
    Variant::Shifted,
    Variant::Followed,
    Variant::Crlf,
    Variant::Decomposed,
    Variant::Straight,
    Variant::Curly,
    Variant::Angle,
];

impl Variant {
    /// The example's text with its marks in this form; `None` where that would be no other one.
    fn of(self, text: &str) -> Option<String> {
        let changed = match self {
            Self::AsIs => return Some(text.to_owned()),
            Self::Shifted => format!("{NEUTRAL}\n\n{text}"),
            Self::Followed => format!("{text}\n\n{NEUTRAL}"),
            Self::Crlf => text.replace('\n', "\r\n"),
            Self::Decomposed => text.nfd().collect(),
            Self::Straight => remarked(text, ["\"", "\""])?,
            Self::Curly => remarked(text, ["“", "”"])?,
            Self::Angle => remarked(text, ["«", "»"])?,
        };
        (changed != text).then_some(changed)
    }
}

/// The text with other quotation marks; `None` where its own are no plain pairs of one family.
fn remarked(text: &str, marks: [&str; 2]) -> Option<String> {
    let mut out = String::new();
    let mut open = false;
    for letter in text.chars() {
        let opens = match letter {
            '“' | '«' => true,
            '”' | '»' => false,
            '"' => !open,
            _ => {
                out.push(letter);
                continue;
            }
        };
        if opens == open {
            return None;
        }
        out.push_str(marks[usize::from(!opens)]);
        open = opens;
    }
    (!open).then_some(out)
}

/// An attribution's spans, as they are marked or as they are found.
type Spans = (Vec<Span>, Option<Span>, Option<Span>);

fn wanted(marked: &Marked) -> Vec<Spans> {
    let numbers: BTreeSet<u32> = marked.spans.iter().flat_map(|mark| mark.numbers.iter().copied()).collect();
    let spans = |n| {
        (
            marked.of(Role::Content, n).collect(),
            marked.of(Role::Cue, n).next(),
            marked.of(Role::Source, n).next(),
        )
    };
    numbers.into_iter().map(spans).collect()
}

fn found(extraction: &Extraction) -> Vec<Spans> {
    let quotes = extraction.quotes.iter();
    quotes
        .map(|quote| {
            let cue = quote.cue.as_ref().map(|c| Span::new(c.start, c.end));
            (quote.content.clone(), cue, quote.source.as_ref().map(|s| Span::new(s.start, s.end)))
        })
        .collect()
}

/// An example with its place.
struct Run<'a> {
    file: &'a str,
    line: usize,
    name: &'a str,
    example: &'a Example,
}

/// What went wrong, by example: in which forms, and what was found in the first of them.
#[derive(Default)]
struct Failures(BTreeMap<(String, usize), (String, Vec<String>, String)>);

impl Failures {
    fn add(&mut self, run: &Run<'_>, form: String, shown: String) {
        let place = (run.file.to_owned(), run.line);
        let failure = self.0.entry(place).or_insert_with(|| (run.name.to_owned(), Vec::new(), shown));
        failure.1.push(form);
    }

    fn report(&self) {
        let mut out = String::new();
        for ((file, line), (name, forms, shown)) in &self.0 {
            let _ = writeln!(out, "{file}:{line}: {name} ({})\n{shown}", forms.join(", "));
        }
        if let Ok(path) = std::env::var("GRAMMAR_REPORT") {
            fs::OpenOptions::new()
                .append(true)
                .create(true)
                .open(path)
                .and_then(|mut f| std::io::Write::write_all(&mut f, out.as_bytes()))
                .unwrap();
        }
        assert!(self.0.is_empty(), "{} examples are not as they are marked:\n{out}", self.0.len());
    }
}

/// One example in all its forms through one engine.
fn run(engine: &Engine, scope: &str, run: &Run<'_>, failures: &mut Failures) {
    for &variant in VARIANTS {
        if run.example.sign == Sign::Gap && !matches!(variant, Variant::AsIs) {
            continue;
        }
        let Some(text) = variant.of(&run.example.text) else { continue };
        let marked = match marks::parse(&text) {
            Ok(marked) => marked,
            Err(error) => {
                failures.add(run, "marks".into(), format!("    {error}"));
                return;
            }
        };
        let article = article(&marked.text);
        let extraction = engine.extract(&article);
        let form = format!("{scope} {variant:?}").to_lowercase();
        let broken = invariants::broken(engine, &article, &extraction);
        let show = |what: &str| {
            let by: Vec<&str> = extraction.quotes.iter().map(|q| q.pattern.as_str()).collect();
            let annotated = shown::annotated(&marked.text, &extraction, Part::Text);
            format!(
                "    wanted  {}\n    found   {} [{}]{what}",
                one_line(&text),
                one_line(&annotated),
                by.join(", ")
            )
        };
        if !broken.is_empty() {
            failures.add(run, form, show(&format!("\n    {}", broken.join("\n    "))));
            continue;
        }
        let agrees = found(&extraction) == wanted(&marked);
        match run.example.sign {
            Sign::Found if !agrees => failures.add(run, form, show("")),
            Sign::Nothing if !extraction.quotes.is_empty() => failures.add(run, form, show("")),
            Sign::Gap if agrees => {
                failures.add(run, form, "    this gap is closed: promote it to `+`".into());
            }
            _ => {}
        }
    }
}

fn one_line(text: &str) -> String {
    text.replace("\r\n", "\n").replace("\n\n", "⏎").replace('\n', "⏎")
}

/// The texts of the grammar's files, for the lines of its entries.
fn sources() -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for (folder, ending) in [("verbs", "lex"), ("nouns", "lex"), ("patterns", "pat"), ("lists", "list")] {
        for path in support::files(&format!("grammar/{folder}"), ending) {
            let name = format!("{folder}/{}", path.file_name().unwrap().to_str().unwrap());
            sources.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    sources
}

fn runs<'a>(
    sources: &BTreeMap<String, String>,
    place: &'a (String, Span),
    name: &'a str,
    examples: &'a [Example],
) -> Vec<Run<'a>> {
    let line = |example: &Example| sources[&place.0][..example.span.start as usize].matches('\n').count() + 1;
    examples.iter().map(|example| Run { file: &place.0, line: line(example), name, example }).collect()
}

/// The grammar with another lexicon or other constructions.
fn with(lexicon: Lexicon, patterns: Vec<Pattern>) -> Engine {
    let grammar = engine().grammar();
    Engine::new(Grammar { lexicon, patterns, ..grammar.clone() })
}

/// The entries that an example of `entry` may lean on: itself, what serves it, and what is no saying.
fn alone(entry: &Entry) -> Engine {
    let grammar = engine().grammar();
    let carried = entry.frames.any(Frames::INSTR);
    let keep = |other: &Entry| {
        let same = other.lemma == entry.lemma && other.place == entry.place;
        // `sözleriyle anlattı`: the cue is the noun with whatever verb of saying stands behind it
        let carries = carried && other.part == lexicon::Part::Verb;
        same || other.frames.any(SERVING) || entry.light.contains(&other.lemma) || carries
    };
    with(grammar.lexicon.only(keep), grammar.patterns.clone())
}

#[test]
fn examples_of_verbs_and_nouns_hold_alone() {
    let sources = sources();
    let mut failures = Failures::default();
    for entry in &engine().grammar().lexicon.entries {
        let engine = alone(entry);
        for example in runs(&sources, &entry.place, &entry.lemma, &entry.examples) {
            run(&engine, "alone", &example, &mut failures);
        }
    }
    failures.report();
}

#[test]
fn examples_of_verbs_and_nouns_hold_in_the_whole() {
    let sources = sources();
    let mut failures = Failures::default();
    for entry in &engine().grammar().lexicon.entries {
        for example in runs(&sources, &entry.place, &entry.lemma, &entry.examples) {
            run(engine(), "whole", &example, &mut failures);
        }
    }
    failures.report();
}

#[test]
fn examples_of_constructions_hold() {
    let sources = sources();
    let grammar = engine().grammar();
    let mut failures = Failures::default();
    for pattern in &grammar.patterns {
        let alone = with(grammar.lexicon.clone(), needed(pattern));
        for example in runs(&sources, &pattern.place, &pattern.id, &pattern.examples) {
            run(&alone, "alone", &example, &mut failures);
            run(engine(), "whole", &example, &mut failures);
        }
    }
    failures.report();
}

/// A construction alone; one that goes on in the attribution before it needs one to go on in.
fn needed(pattern: &Pattern) -> Vec<Pattern> {
    let leans = |other: &&Pattern| other.id == pattern.id || (pattern.goes_on && other.id == "quote-cue");
    engine().grammar().patterns.iter().filter(leans).cloned().collect()
}

/// An earlier construction that takes all of a later one's examples makes the later one dead.
#[test]
fn every_construction_wins_one_of_its_examples() {
    let mut dead = Vec::new();
    for pattern in &engine().grammar().patterns {
        let examples: Vec<&Example> = pattern.examples.iter().filter(|e| e.sign == Sign::Found).collect();
        let wins = |example: &&Example| {
            let marked = marks::parse(&example.text).unwrap();
            let (extraction, trace) = engine().explain(&article(&marked.text));
            let won =
                |a: &dedi::trace::Attempt| a.pattern == pattern.id && a.outcome == dedi::trace::Outcome::Won;
            extraction.quotes.iter().any(|q| q.pattern == pattern.id)
                || trace.anchors.iter().any(|a| a.attempts.iter().any(won))
        };
        if !examples.is_empty() && !examples.iter().any(wins) {
            dead.push(&pattern.id);
        }
    }
    assert!(dead.is_empty(), "an earlier construction always takes the examples of {dead:?}");
}

#[test]
fn no_entry_is_without_examples() {
    let grammar = engine().grammar();
    let mut bare = Vec::new();
    for entry in &grammar.lexicon.entries {
        let has = |sign| entry.examples.iter().any(|e| e.sign == sign);
        let proven = if entry.frames.any(DIRECT) {
            has(Sign::Found)
        } else {
            has(Sign::Gap) || has(Sign::Found) || entry.frames.any(SERVING)
        };
        if !proven || entry.examples.is_empty() {
            bare.push(format!("{}: {}", entry.place.0, entry.lemma));
        }
    }
    for pattern in &grammar.patterns {
        let has = |sign| pattern.examples.iter().any(|e| e.sign == sign);
        // headings and turns are what they are by the text around them
        let elsewhere = matches!(pattern.anchor, Anchor::Line | Anchor::Turn)
            || matches!(pattern.source, SourceRule::Heading | SourceRule::Dialogue);
        if !has(Sign::Nothing) || !(has(Sign::Found) || elsewhere) {
            bare.push(format!("{}: {}", pattern.place.0, pattern.id));
        }
    }
    assert!(bare.is_empty(), "without the examples they need:\n{}", bare.join("\n"));
}

#[test]
fn what_serves_a_noun_is_an_entry_and_no_headword_stands_twice() {
    let entries = &engine().grammar().lexicon.entries;
    let mut wrong = Vec::new();
    for (n, entry) in entries.iter().enumerate() {
        for light in &entry.light {
            if !entries.iter().any(|e| e.part == lexicon::Part::Verb && e.lemma == *light) {
                wrong.push(format!("{}: {}: light={light} is no entry of verbs", entry.place.0, entry.lemma));
            }
        }
        if let Some(other) = entries[..n].iter().find(|e| e.lemma == entry.lemma && e.part == entry.part) {
            wrong.push(format!("{}: {} stands in {} already", entry.place.0, entry.lemma, other.place.0));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The list of compiled files is the folder, and a grammar read from the folder is the same one.
#[test]
fn the_embedded_grammar_is_the_folder() {
    let source = fs::read_to_string(root("src/grammar/embedded.rs")).unwrap();
    let listed: Vec<&str> =
        source.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\",")).collect();
    let sources = sources();
    let present: Vec<&str> = sources.keys().map(String::as_str).collect();
    assert_eq!(listed, present, "files![…] in src/grammar/embedded.rs is not the folder");
    let folder =
        Grammar::from_dir(&root("grammar")).unwrap_or_else(|error| panic!("{}", error.render(false)));
    assert_eq!(folder.hash, engine().grammar().hash);
}
