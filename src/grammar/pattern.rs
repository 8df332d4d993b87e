//! Constructions: entries of `patterns/*.pat`, field by field; the `match` line is `matchline`'s.
//!
//! ```text
//! pattern quote-cue
//!   note    "…" dedi: the quotation and a finite cue; the sentence's subject speaks
//!   match   QUOTE ","? CUE[quote finite]
//!   source  subject
//!   + {s:Ali Veli}, “{q:Yarın geliyoruz}” {c:dedi}.
//!   - Ali Veli'nin “Yarın” filmi bitti.
//! ```

use super::entry::{Example, Located, RawEntry};
use super::frame::Frames;
use super::lexicon::{place, unknown};
use super::matchline::read_match;
use super::wants::Wants;
use crate::error::Finding;
use crate::span::Span;
use crate::terms::Kind;
use serde::{Deserialize, Serialize};

/// What a construction is built around.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// A quotation between marks.
    Quote,
    /// A dialogue turn.
    Turn,
    /// A block that is one quotation.
    Line,
    /// Unquoted words up to the end of the paragraph.
    Text,
    /// A clause, by the nominalised verb at its end.
    Clause,
    /// What follows `göre` up to the end of the sentence.
    Rest,
    /// Unquoted words behind a colon up to the verb that a capital follows: a heading that ran into its paragraph.
    Run,
    /// Words before a cue whose marks were lost.
    Words,
}

/// A condition inside brackets, one that must hold: any of the alternatives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// All of them, as they are written.
    pub names: Vec<String>,
    /// Those that are frames of a cue.
    pub frames: Frames,
    /// Those that are none.
    pub others: Vec<String>,
}

impl Condition {
    /// A condition of these alternatives.
    pub fn new(names: &[&str]) -> Self {
        let frames =
            names.iter().filter_map(|name| Frames::named(name)).fold(Frames::default(), Frames::with);
        let others = names.iter().filter(|name| Frames::named(name).is_none());
        let owned = |name: &&str| (*name).to_owned();
        Self { names: names.iter().map(owned).collect(), frames, others: others.map(owned).collect() }
    }
}

/// What one element must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test {
    /// Reporting words.
    Cue(Vec<Condition>),
    /// A noun phrase.
    Phrase(Vec<Condition>),
    /// A further quotation of the same attribution.
    Also,
    /// A quotation that is none of this attribution's content.
    Other,
    /// A noun that governs the clause and is governed by the cue: `önemini`.
    Head,
    /// A word between a bare clause and its cue: `konusunda`.
    Relation,
    /// A noun of statements in the dative before `göre`: `açıklamaya`, `rapora`.
    Document,
    /// Any word.
    Word,
    /// A word between a clause and its cue, that is no clause itself.
    Fill,
    /// A finite verb, reporting or not.
    Verb,
    /// A converb of saying that is no cue of the content: `belirterek`.
    Converb,
    /// `de`, `da`, `ise`, `ki`.
    Particle,
    /// Something in parentheses.
    Paren,
    /// The sentence's start.
    Start,
    /// The sentence's end, its full stop included.
    End,
    /// This sign or word, folded.
    Literal(String),
    /// Any of these rows.
    Either(Vec<Vec<Atom>>),
}

/// A test with its repetition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Atom {
    /// What one element must be.
    pub test: Test,
    /// At least this many times.
    pub least: u8,
    /// At most this many times.
    pub most: u8,
    /// As few as possible (`~`), so that what follows stands as near to the anchor as it can.
    pub lazy: bool,
}

/// Where a construction takes its speaker from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceRule {
    /// The subject of the cue's sentence, or whoever the text is following.
    Subject,
    /// The noun that a participle stands before, right of the cue.
    Head,
    /// The noun phrase that the construction names (`NP`).
    Phrase,
    /// Who issued the statement named in the sentence.
    Issuer,
    /// The genitive at the start of the clause: `X'in …dediğini`.
    Owner,
    /// Whoever the text is following.
    Carried,
    /// Who says the same words further down, else whoever speaks next.
    Heading,
    /// The turns of a dialogue, question and answer.
    Dialogue,
    /// The subject of the cue's sentence, or nobody.
    Stated,
    /// Nobody.
    Nobody,
}

const SOURCES: &[(&str, SourceRule)] = &[
    ("subject", SourceRule::Subject),
    ("head", SourceRule::Head),
    ("phrase", SourceRule::Phrase),
    ("issuer", SourceRule::Issuer),
    ("owner", SourceRule::Owner),
    ("carried", SourceRule::Carried),
    ("heading", SourceRule::Heading),
    ("dialogue", SourceRule::Dialogue),
    ("stated", SourceRule::Stated),
    ("nobody", SourceRule::Nobody),
];

/// A construction.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pattern {
    /// Its name.
    pub id: String,
    /// What it is, for readers.
    pub note: String,
    /// What it is built around.
    pub anchor: Anchor,
    /// What the anchor itself must be (`CLAUSE[acc fact]`).
    pub conditions: Vec<Condition>,
    /// Atoms before the anchor, nearest first.
    pub before: Vec<Atom>,
    /// Atoms after the anchor.
    pub after: Vec<Atom>,
    /// The cues that the atoms before and after it ask for.
    pub wants: [Wants; 2],
    /// Where the speaker comes from.
    pub source: SourceRule,
    /// The kind of what it finds.
    pub kind: Kind,
    /// Conditions on the content (`words>=3`, `sentence`).
    pub needs: Vec<String>,
    /// The estimate of P(content and speaker right) where nothing else is known, measured on gold.
    pub confidence: f64,
    /// Whether the content begins where the clause around the quotation does.
    pub from_clause: bool,
    /// Whether the content goes on in the attribution before it (a quoted paragraph without a cue of its own).
    pub goes_on: bool,
    /// What it must and must not find.
    #[serde(skip)]
    pub examples: Vec<Example>,
    /// The file it stands in, and where.
    pub place: (String, Span),
}

/// The fields of an entry.
const FIELDS: &[&str] = &["note", "match", "source", "kind", "needs", "begins", "goes", "confidence"];
const KINDS: &[(&str, Kind)] =
    &[("direct", Kind::Direct), ("indirect", Kind::Indirect), ("mixed", Kind::Mixed)];

/// Reads the constructions of one file.
pub fn read(file: &str, source: &str, raw: Vec<RawEntry<'_>>, findings: &mut Vec<Finding>) -> Vec<Pattern> {
    let mut patterns: Vec<Pattern> = Vec::new();
    for entry in raw {
        let words: Vec<&str> = entry.head.iter().map(|h| h.text).collect();
        let ["pattern", id] = words[..] else {
            findings.push(Finding::new(file, source, entry.span(), "expected `pattern NAME`"));
            continue;
        };
        let mut pattern = Pattern {
            id: id.into(),
            note: String::new(),
            anchor: Anchor::Quote,
            conditions: Vec::new(),
            before: Vec::new(),
            after: Vec::new(),
            wants: [Wants::default(), Wants::default()],
            source: SourceRule::Subject,
            kind: Kind::Direct,
            needs: Vec::new(),
            confidence: 0.9,
            from_clause: false,
            goes_on: false,
            examples: entry.examples.clone(),
            place: (file.into(), entry.span()),
        };
        for (key, value) in &entry.fields {
            field(file, source, (*key, *value), &mut pattern, findings);
        }
        entry.twice(file, source, &[], findings);
        if !entry.fields.iter().any(|(key, _)| key.text == "match") {
            findings.push(Finding::new(file, source, entry.span(), format!("`{id}` has no `match` line")));
        }
        patterns.push(pattern);
    }
    patterns
}

/// One field of an entry.
fn field(
    file: &str,
    source: &str,
    (key, value): (Located<'_>, Located<'_>),
    pattern: &mut Pattern,
    findings: &mut Vec<Finding>,
) {
    match key.text {
        "note" => pattern.note = value.text.into(),
        "source" => one_of(file, source, "source", value, SOURCES, findings, |rule| pattern.source = rule),
        "kind" => one_of(file, source, "kind", value, KINDS, findings, |kind| pattern.kind = kind),
        "begins" => {
            one_of(file, source, "beginning", value, &[("clause", true)], findings, |it| {
                pattern.from_clause = it;
            });
        }
        "goes" => {
            one_of(file, source, "direction", value, &[("on", true)], findings, |it| pattern.goes_on = it);
        }
        "needs" => pattern.needs = read_needs(file, source, value.text, findings),
        "confidence" => match value.text.parse::<f64>() {
            Ok(number) if (0.0..=1.0).contains(&number) => pattern.confidence = number,
            _ => findings.push(Finding::new(file, source, value.span, "expected a number from 0 to 1")),
        },
        "match" => read_match(file, source, value.text, value.span, pattern, findings),
        other => findings.push(unknown(file, source, key.span, "field", other, FIELDS.iter().copied())),
    }
}

/// A field that takes one word of a closed set.
fn one_of<T: Copy>(
    file: &str,
    source: &str,
    what: &str,
    value: Located<'_>,
    known: &[(&str, T)],
    findings: &mut Vec<Finding>,
    set: impl FnOnce(T),
) {
    match known.iter().find(|(name, _)| *name == value.text) {
        Some(&(_, found)) => set(found),
        None => findings.push(unknown(file, source, value.span, what, value.text, known.iter().map(|k| k.0))),
    }
}

fn read_needs(file: &str, source: &str, needs: &str, findings: &mut Vec<Finding>) -> Vec<String> {
    for need in needs.split_whitespace().filter(|need| !is_need(need)) {
        findings.push(unknown(file, source, place(source, need), "need", need, NEEDS.iter().copied()));
    }
    needs.split_whitespace().map(str::to_owned).collect()
}

/// What `needs` can ask of the content, besides `words>=N`.
pub const NEEDS: &[&str] = &[
    "sentence",
    "source",
    "clause",
    "speech",
    "known",
    "unfinished",
    "closed",
    "outer",
    "heading",
    "plain",
    "outset",
    "nominal",
    "spoken",
    "closing",
    "line",
];

fn is_need(need: &str) -> bool {
    NEEDS.contains(&need) || need.strip_prefix("words>=").is_some_and(|least| least.parse::<usize>().is_ok())
}
