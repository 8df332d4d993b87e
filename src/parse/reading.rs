//! Constructions tried at every anchor of a document -> readings: content, cue, and where the speaker stands.
//!
//! Constructions are tried in the grammar's order; the first that matches and passes its checks wins, and a cue
//! reports one attribution: where two claim it, the one whose content stands nearer keeps it.

use super::element::{Element, What, elements, show};
use super::lexical::{Lex, Word, classify};
use super::settle::{own_words, settle};
use super::spelling::Memory;
use super::statement::Statement;
use super::subject::Subject;
use crate::cue::Hit;
use crate::cue::saying::Sayings;
use crate::grammar::Grammar;
use crate::grammar::list::List;
use crate::grammar::pattern::{Anchor, SourceRule};
use crate::grammar::wants::Stands;
use crate::morph::verb::{FactCase, Nominal, Use};
use crate::span::Span;
use crate::terms::Kind;
use crate::text::Document;
use crate::text::hash::{Map, Set};
use crate::text::layout::BlockKind;
use crate::text::marks::Family;
use std::sync::Arc;

/// One attribution, before it is known who its phrase names.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The sentence it stands in.
    pub sentence: usize,
    /// The construction.
    pub pattern: usize,
    /// The quotations of its content; empty for unquoted words.
    pub quotations: Vec<usize>,
    /// Its content in bytes.
    pub content: Vec<Span>,
    /// The reporting words.
    pub cue: Option<(Span, Hit)>,
    /// The phrase that names the speaker, and how it was found.
    pub subject: Option<Subject>,
    /// The statement its words stand in, where it names one.
    pub statement: Option<Statement>,
    /// Where the construction takes its speaker from.
    pub rule: SourceRule,
    /// Whether it is a heading.
    pub heading: bool,
    /// Its content goes on in the reading before it.
    pub goes_on: bool,
    /// How the words are given.
    pub kind: Kind,
}

/// What became of one construction at one anchor.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// It matched.
    Matched,
    /// An atom found nothing to match; the element in its place.
    Failed(String, Option<Span>),
    /// It matched, and a check refused it.
    Refused(String),
}

/// An anchor with what was tried there.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The anchor's content.
    pub span: Span,
    /// The sentence's elements on one line.
    pub elements: String,
    /// Construction and verdict, in order.
    pub attempts: Vec<(usize, Verdict)>,
    /// The reading that came of it.
    pub reading: Option<usize>,
}

/// A document with its words, elements and readings.
#[derive(Debug)]
pub struct Parsed<'t> {
    /// The document.
    pub document: &'t Document<'t>,
    /// The grammar's titles.
    pub titles: &'t List,
    /// Its words, by token.
    pub words: Vec<Word>,
    /// The elements of each sentence.
    pub rows: Vec<Vec<Element>>,
    /// The names in running text, by the number of their stem: tokens of the first and the last.
    pub names: Map<u32, (usize, usize)>,
    /// What may be part of a cue.
    pub sayings: Arc<Sayings>,
    /// Whether what was tried is kept.
    trace: bool,
    /// The readings, by place.
    pub readings: Vec<Reading>,
    /// What was tried, where asked for.
    pub tried: Vec<Tried>,
}

/// A construction reaches at most this many elements to either side of its anchor, so that a megabyte without a full
/// stop still takes linear time.
pub(super) const REACH: usize = 64;

/// A heading has at most this many bytes: a longer line behind a dash is an item of a list.
const HEADING: usize = 160;

/// The names in paragraphs, and not in headings alone.
fn names(document: &Document<'_>, words: &[Word]) -> Map<u32, (usize, usize)> {
    let mut named = Map::default();
    for (block, range) in document.blocks.iter().zip(&document.ranges) {
        if block.kind != BlockKind::Body {
            continue;
        }
        for i in range.clone().filter(|&i| words[i].lex.any(Lex::NAME)) {
            let stem = document.tokens.kinds().stem(document.tokens.list()[i].kind);
            named.entry(stem).or_insert((i, i)).1 = i;
        }
    }
    named
}

/// Reads a document; its numbers of spellings are the memory's.
pub fn parse<'t>(
    document: &'t Document<'t>,
    grammar: &'t Grammar,
    memory: &mut Memory,
    trace: bool,
) -> Parsed<'t> {
    let words = classify(document, grammar, memory);
    let sayings = Arc::clone(&memory.sayings);
    let rows: Vec<Vec<Element>> =
        document.sentences.iter().map(|s| elements(document, grammar, &sayings, &words, s)).collect();
    let names = names(document, &words);
    let (readings, tried) = (Vec::new(), Vec::new());
    let titles = &grammar.lists.titles;
    let mut parsed = Parsed { document, titles, words, rows, names, sayings, trace, readings, tried };
    let mut readings = Vec::new();
    let mut tried = Vec::new();
    for sentence in 0..document.sentences.len() {
        parsed.sentence(grammar, sentence, trace, &mut readings, &mut tried);
    }
    settle(&mut readings);
    own_words(grammar, &mut readings);
    if trace {
        let content = |(r, reading): (usize, &Reading)| {
            reading.content.iter().map(|c| (c.start, r)).collect::<Vec<_>>()
        };
        let starts: Map<u32, usize> = readings.iter().enumerate().rev().flat_map(content).collect();
        for anchor in &mut tried {
            anchor.reading = starts.get(&anchor.span.start).copied();
        }
    }
    parsed.readings = readings;
    parsed.tried = tried;
    parsed
}

impl Parsed<'_> {
    fn sentence(
        &self,
        grammar: &Grammar,
        sentence: usize,
        trace: bool,
        readings: &mut Vec<Reading>,
        tried: &mut Vec<Tried>,
    ) {
        let row = &self.rows[sentence];
        let mut taken: Set<usize> = Set::default();
        for (at, element) in row.iter().enumerate() {
            let anchor = match element.what {
                What::Quote(q) if !taken.contains(&q) => self.anchor_of(sentence, q),
                What::Sign if element.span.text(self.document.text) == ":" => Anchor::Text,
                // inside somebody's own words only what stands in marks is told apart
                _ if self.document.sentences[sentence].host.is_some() => continue,
                What::Clause(n) if n.instrumental || n.case != FactCase::Other => Anchor::Clause,
                What::Cue(ref hit) if is_nominal(hit) => Anchor::Clause,
                _ if self.takes_words(row, at) => Anchor::Words,
                What::Word if self.words[element.tokens.start].according => Anchor::Rest,
                _ => continue,
            };
            let lone = at > 0 && anchor == Anchor::Turn && self.lone_turn();
            let mut attempts = Vec::new();
            let mut found = None;
            let left: Vec<&Element> = row[at.saturating_sub(REACH)..at].iter().rev().collect();
            let right: Vec<&Element> = row[at + 1..].iter().take(REACH).collect();
            let stands = [cues(&left), cues(&right)];
            for (index, pattern) in
                grammar.patterns.iter().enumerate().filter(|(_, p)| fits(p.anchor, anchor, lone))
            {
                // most have no cue of theirs in reach; a trace tells of all
                if !trace && pattern.wants.iter().zip(stands).any(|(wants, stands)| !wants.met(stands)) {
                    continue;
                }
                match self.try_pattern(grammar, sentence, at, index, pattern, &left, &right) {
                    Ok(reading) => {
                        if found.is_none() {
                            taken.extend(&reading.quotations);
                            found = Some(reading);
                        }
                        if !trace {
                            break;
                        }
                        attempts.push((index, Verdict::Matched));
                    }
                    Err(verdict) if trace => attempts.push((index, verdict)),
                    Err(_) => {}
                }
            }
            if trace {
                // what was found says where it stands: a clause begins before its anchor, words behind a colon after it
                let begins = found.as_ref().and_then(|reading: &Reading| reading.content.first().copied());
                let span = begins.unwrap_or_else(|| match element.what {
                    What::Quote(q) => self.document.quotations[q]
                        .content(&self.document.tokens)
                        .first()
                        .copied()
                        .unwrap_or(element.span),
                    _ => element.span,
                });
                tried.push(Tried {
                    span,
                    elements: show(
                        self.document,
                        &row[at.saturating_sub(REACH)..(at + REACH).min(row.len())],
                    ),
                    attempts,
                    reading: None,
                });
            }
            readings.extend(found);
        }
    }

    /// Words for a trace, where one is kept.
    pub(super) fn told(&self, words: impl Fn() -> String) -> String {
        if self.trace { words() } else { String::new() }
    }

    /// The nominalised verb at the end of an element.
    pub(super) fn nominal_of(&self, element: &Element) -> Option<Nominal> {
        match &element.what {
            What::Clause(nominal) => Some(*nominal),
            What::Cue(_) => self.words[element.tokens.end.checked_sub(1)?].nominal,
            _ => None,
        }
    }

    fn anchor_of(&self, sentence: usize, q: usize) -> Anchor {
        let quotation = &self.document.quotations[q];
        let row = &self.rows[sentence];
        // `-“GELİYORUZ”-` is a heading too
        let alone = row.len() <= 3 && row.iter().filter(|e| !matches!(e.what, What::Sign)).count() == 1;
        let block = self.document.sentences[sentence].block;
        let lines = quotation.pieces.len() == 1
            && self.document.blocks.get(block).is_some_and(|b| {
                // a heading has no full stop at its end, inside the marks or behind them
                let text = quotation
                    .content(&self.document.tokens)
                    .first()
                    .map_or("", |s| s.text(self.document.text));
                b.kind != BlockKind::Body
                    && text.len() <= HEADING
                    && !text.ends_with(['.', ',', ';'])
                    && b.span.len() as usize <= text.len() + 14
            });
        match quotation.family {
            // a list of questions behind a colon is no dialogue
            Family::Dash if quotation.pieces.len() > 1 => Anchor::Quote,
            Family::Dash => Anchor::Turn,
            _ if alone && lines && quotation.parent.is_none() => Anchor::Line,
            _ => Anchor::Quote,
        }
    }

    /// Whether the document has a single turn: it is no dialogue then.
    fn lone_turn(&self) -> bool {
        self.document.quotations.iter().filter(|q| q.family == Family::Dash).nth(1).is_none()
    }
}

/// The cues in a row.
fn cues(row: &[&Element]) -> Stands {
    let mut stands = Stands::default();
    for element in row {
        if let What::Cue(hit) = &element.what {
            stands.cue = true;
            if hit.asserts() {
                stands.frames = stands.frames.with(hit.frames);
            }
        }
    }
    stands
}

/// Whether a cue is itself a nominalised verb, and so the end of a clause that another cue governs (`söylediğini aktardı`).
fn is_nominal(hit: &Hit) -> bool {
    hit.form.is_some_and(|f| matches!(f.usage, Use::Fact(_) | Use::Action))
}

/// Whether a construction is tried at an anchor; a lone turn behind a colon (`Duyuru şöyle:`) is a quotation to its cue.
fn fits(pattern: Anchor, anchor: Anchor, lone: bool) -> bool {
    let also = matches!((pattern, anchor), (Anchor::Quote, Anchor::Line) | (Anchor::Run, Anchor::Text))
        || (lone && matches!((pattern, anchor), (Anchor::Quote, Anchor::Turn)));
    pattern == anchor || also
}
