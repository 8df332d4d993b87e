//! Constructions tried at every anchor of a document -> readings: content, cue, and where the speaker stands.
//!
//! Constructions are tried in the grammar's order; the first that matches and passes its checks wins, and a cue
//! reports one attribution: where two claim it, the one whose content stands nearer keeps it.

use super::content::Around;
use super::element::{Element, What, elements, show};
use super::issuer::Issuer;
use super::lexical::{Lex, Word, classify};
use super::matcher::{Bound, Matcher};
use super::phrase::Phrase;
use super::settle::{own_words, settle};
use super::statement::Statement;
use super::subject::{Clause, Subject};
use crate::cue::Hit;
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::grammar::pattern::{Anchor, Pattern, SourceRule, Test};
use crate::morph::verb::{FactCase, Nominal, Person, Use, nominal};
use crate::span::Span;
use crate::terms::Kind;
use crate::text::Document;
use crate::text::layout::BlockKind;
use crate::text::marks::Family;
use std::collections::{HashMap, HashSet};

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
    /// Its words, by token.
    pub words: Vec<Word>,
    /// The elements of each sentence.
    pub rows: Vec<Vec<Element>>,
    /// The names in running text, by stem: tokens of the first and the last.
    pub names: HashMap<&'t str, (usize, usize)>,
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
fn names<'t>(document: &'t Document<'t>, words: &[Word]) -> HashMap<&'t str, (usize, usize)> {
    let mut named = HashMap::new();
    for (block, range) in document.blocks.iter().zip(&document.ranges) {
        if block.kind != BlockKind::Body {
            continue;
        }
        for i in range.clone().filter(|&i| words[i].lex.any(Lex::NAME)) {
            named.entry(document.tokens.stem(i)).or_insert((i, i)).1 = i;
        }
    }
    named
}

/// Reads a document.
pub fn parse<'t>(document: &'t Document<'t>, grammar: &Grammar, trace: bool) -> Parsed<'t> {
    let words = classify(document, grammar);
    let rows: Vec<Vec<Element>> =
        document.sentences.iter().map(|s| elements(document, grammar, &words, s)).collect();
    let names = names(document, &words);
    let mut parsed = Parsed { document, words, rows, names, readings: Vec::new(), tried: Vec::new() };
    let mut readings = Vec::new();
    let mut tried = Vec::new();
    for sentence in 0..document.sentences.len() {
        parsed.sentence(grammar, sentence, trace, &mut readings, &mut tried);
    }
    settle(&mut readings);
    own_words(grammar, &mut readings);
    let starts: HashMap<u32, usize> = readings
        .iter()
        .enumerate()
        .rev()
        .flat_map(|(r, reading)| reading.content.iter().map(move |c| (c.start, r)))
        .collect();
    for anchor in &mut tried {
        anchor.reading = starts.get(&anchor.span.start).copied();
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
        let mut taken: HashSet<usize> = HashSet::new();
        for (at, element) in row.iter().enumerate() {
            let anchor = match element.what {
                What::Quote(q) if !taken.contains(&q) => self.anchor_of(sentence, q),
                What::Sign if element.span.text(self.document.text) == ":" => Anchor::Text,
                // inside somebody's own words only what stands in marks is told apart
                _ if self.document.sentences[sentence].host.is_some() => continue,
                What::Clause(n) if n.instrumental || n.case != FactCase::Other => Anchor::Clause,
                What::Cue(ref hit) if is_nominal(hit) => Anchor::Clause,
                _ if self.takes_words(row, at) => Anchor::Words,
                What::Word
                    if grammar.lists.according.has(self.document.tokens.folded(element.tokens.start)) =>
                {
                    Anchor::Rest
                }
                _ => continue,
            };
            let lone = at > 0 && anchor == Anchor::Turn && self.lone_turn();
            let mut attempts = Vec::new();
            let mut found = None;
            let left: Vec<&Element> = row[at.saturating_sub(REACH)..at].iter().rev().collect();
            let right: Vec<&Element> = row[at + 1..].iter().take(REACH).collect();
            for (index, pattern) in
                grammar.patterns.iter().enumerate().filter(|(_, p)| fits(p.anchor, anchor, lone))
            {
                match self.try_pattern(grammar, sentence, at, index, pattern, &left, &right) {
                    Ok(reading) => {
                        if found.is_none() {
                            taken.extend(&reading.quotations);
                            found = Some(reading);
                        }
                        attempts.push((index, Verdict::Matched));
                        if !trace {
                            break;
                        }
                    }
                    Err(verdict) => attempts.push((index, verdict)),
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

    #[allow(clippy::too_many_arguments, reason = "one row, one anchor with its two sides, one construction")]
    fn try_pattern(
        &self,
        grammar: &Grammar,
        sentence: usize,
        at: usize,
        index: usize,
        pattern: &Pattern,
        left: &[&Element],
        right: &[&Element],
    ) -> Result<Reading, Verdict> {
        let matcher = Matcher { document: self.document, grammar, words: &self.words };
        if pattern.anchor == Anchor::Clause {
            let word = row_element(&self.rows[sentence], at).and_then(|e| nominal_of(self.document, e));
            if !word.is_some_and(|n| matcher.clause(&pattern.conditions, n)) {
                return Err(Verdict::Failed(format!("CLAUSE{}", conditions_of(&pattern.conditions)), None));
            }
        }
        let failed = |side: &[&Element], failure: super::matcher::Failure<'_>| {
            Verdict::Failed(name(failure.expected), side.get(failure.taken).map(|e| e.span))
        };
        let after = matcher.side(&pattern.after, right).map_err(|f| failed(right, f))?;
        let before = matcher.side(&pattern.before, left).map_err(|f| failed(left, f))?;
        let bound = after.join(before);
        let reading = self.reading(grammar, sentence, at, index, pattern, &bound)?;
        self.check(grammar, pattern, &reading)?;
        Ok(reading)
    }

    #[allow(clippy::too_many_arguments, reason = "one row, one anchor, one construction and what it bound")]
    fn reading(
        &self,
        grammar: &Grammar,
        sentence: usize,
        at: usize,
        index: usize,
        pattern: &Pattern,
        bound: &Bound<'_>,
    ) -> Result<Reading, Verdict> {
        let row = &self.rows[sentence];
        let mut quotations: Vec<usize> = bound.also.clone();
        let mut content = Vec::new();
        let mut turn = None;
        if let What::Quote(q) = row[at].what {
            quotations.push(q);
            quotations.sort_unstable();
            for &q in &quotations {
                content.extend(self.document.quotations[q].content(&self.document.tokens));
            }
            if pattern.anchor == Anchor::Turn {
                turn = self.turn(grammar, q);
            }
        } else if pattern.anchor == Anchor::Clause || pattern.anchor == Anchor::Rest {
            // once its speaker is known
        } else {
            let words = self.unquoted(pattern.anchor, sentence, at);
            content.push(words.ok_or_else(|| Verdict::Refused("no words without marks stand there".into()))?);
        }
        let waits = matches!(pattern.anchor, Anchor::Clause | Anchor::Rest);
        if content.is_empty() && !waits {
            return Err(Verdict::Refused("nothing stands between the marks".into()));
        }
        // only what lies in reach of the anchor: a sentence may be a megabyte long
        let offset = at.saturating_sub(2 * REACH);
        let row = &row[offset..(at + 2 * REACH).min(row.len())];
        let at = at - offset;
        let position = |element: &Element| row.iter().position(|e| e.tokens == element.tokens).unwrap_or(at);
        let clause = Clause { document: self.document, words: &self.words, elements: row };
        let cue_at = bound.cue.map_or(at, position);
        let first = row
            .iter()
            .position(|e| matches!(e.what, What::Quote(q) if quotations.contains(&q)))
            .unwrap_or(at);
        let statement = clause.statement(if pattern.anchor == Anchor::Rest { at } else { cue_at });
        let subject = match content.first() {
            Some(&words) if pattern.anchor == Anchor::Words && pattern.source == SourceRule::Subject => {
                self.announcer(sentence, words)
            }
            _ => self.speaker(grammar, pattern, &clause, bound, statement.as_ref(), (at, cue_at, first)),
        };
        let mut cue = bound.cue.and_then(|e| match &e.what {
            What::Cue(hit) => Some((e.span, (**hit).clone())),
            _ => None,
        });
        let mut kind = pattern.kind;
        let head = pattern.source == SourceRule::Head;
        let speaker = subject.as_ref().map(|s| s.phrase.tokens.clone()).filter(|_| !head);
        let begins = |cue: Option<&(Span, Hit)>| {
            self.begin(
                grammar,
                row,
                at,
                Around { speaker: speaker.as_ref(), cue: cue.map(|(_, hit)| hit), head },
            )
        };
        if pattern.from_clause {
            let from = begins(cue.as_ref());
            if from < at {
                content = vec![row[from].span.cover(row[at].span)];
            }
        }
        if waits {
            let end = bound.head.map_or(at, position);
            let span = if pattern.anchor == Anchor::Rest {
                self.behind(row, at).ok_or_else(|| Verdict::Refused("nothing stands behind it".into()))?
            } else {
                let from = begins(cue.as_ref());
                let mut span = row[from.min(at)].span.cover(row[end].span);
                if let Some(token) = self.behind_capitals(row).filter(|_| offset == 0) {
                    let start = self.document.tokens.list()[token].span.start;
                    span.start = span.start.max(start.min(row[end].span.start));
                }
                span
            };
            if pattern.kind == Kind::Indirect && self.quotes_speech(grammar, row, span) {
                kind = Kind::Mixed;
            }
            if pattern.anchor == Anchor::Rest {
                cue = Some((row[at].span, Hit::bare(row[at].tokens.clone())));
            }
            content = vec![span];
        }
        if let Some((span, hit)) = turn {
            let start = content.first().map_or(0, |c: &Span| c.start);
            content = vec![self.said(start, span.start)];
            cue = Some((span, hit));
        }
        Ok(Reading {
            sentence,
            pattern: index,
            quotations,
            content,
            cue,
            subject,
            statement,
            rule: pattern.source,
            heading: pattern.anchor == Anchor::Line || pattern.source == SourceRule::Heading,
            goes_on: pattern.goes_on,
            kind,
        })
    }

    /// The phrase that names the speaker, by the construction's rule. `places` are the anchor, the cue and the first
    /// quotation in the clause's elements.
    fn speaker(
        &self,
        grammar: &Grammar,
        pattern: &Pattern,
        clause: &Clause<'_>,
        bound: &Bound<'_>,
        statement: Option<&Statement>,
        places: (usize, usize, usize),
    ) -> Option<Subject> {
        let (at, cue_at, first) = places;
        let issuer = || match statement.map(|s| &s.issuer) {
            Some(Issuer::Named(subject)) => Some(subject.clone()),
            _ => None,
        };
        match pattern.source {
            SourceRule::Subject => clause.subject(cue_at, first).or_else(issuer),
            SourceRule::Stated => clause.subject(cue_at, first),
            SourceRule::Head => clause.head(cue_at),
            SourceRule::Phrase => bound.phrase.and_then(phrase_of).map(|phrase| Subject {
                phrase: clause.widened(phrase),
                score: 5,
                why: "named by the construction",
            }),
            SourceRule::Issuer => issuer(),
            SourceRule::Owner => {
                let around = Around { speaker: None, cue: None, head: false };
                clause.owner(self.begin(grammar, clause.elements, at, around), at)
            }
            SourceRule::Dialogue if at > 0 => clause.subject(at, at),
            SourceRule::Carried | SourceRule::Heading | SourceRule::Dialogue | SourceRule::Nobody => None,
        }
    }

    /// The words of a turn up to where its cue begins, without the comma or dash between them.
    fn said(&self, start: u32, end: u32) -> Span {
        let words = Span::new(start, end).text(self.document.text);
        let said = words.trim_end_matches([' ', ',', '-', '–', '—']);
        Span::new(start, start + said.len() as u32)
    }

    /// `— Evet, dedi. Sonra çıktı.`: the cue that ends a turn's words.
    fn turn(&self, grammar: &Grammar, q: usize) -> Option<(Span, Hit)> {
        let piece = self.document.quotations[q].pieces.first()?.clone();
        let tokens = self.document.tokens.list();
        // what stands in marks inside the turn has a cue of its own
        let quoted =
            self.document.quotations.get(q + 1).filter(|n| n.parent == Some(q)).map_or(piece.end, |n| n.open);
        let ends = |i: usize| {
            tokens.get(i).is_none_or(|t| matches!(t.span.text(self.document.text), "." | "," | "!"))
        };
        let hits = crate::cue::find(grammar, &self.document.tokens, piece.start..quoted);
        let hit = hits.into_iter().find(|h| {
            let says = h.frames.any(Frames::QUOTE) || h.complement;
            // `terör estirildi diye söyledim`: the speaker's own verb
            let other = h.form.is_some_and(|f| f.person == Person::Third);
            says && h.asserts()
                && other
                && h.is(Use::Finite)
                && h.tokens.start > piece.start
                && ends(h.tokens.end)
        })?;
        let span = crate::text::marks::cover(&self.document.tokens, hit.tokens.clone())?;
        Some((span, hit))
    }
}

fn row_element(row: &[Element], at: usize) -> Option<&Element> {
    row.get(at)
}

/// Whether a cue is itself a nominalised verb, and so the end of a clause that another cue governs (`söylediğini aktardı`).
fn is_nominal(hit: &Hit) -> bool {
    hit.form.is_some_and(|f| matches!(f.usage, Use::Fact(_) | Use::Action))
}

/// The nominalised verb at the end of an element.
fn nominal_of(document: &Document<'_>, element: &Element) -> Option<Nominal> {
    match &element.what {
        What::Clause(nominal) => Some(*nominal),
        What::Cue(_) => nominal(document.tokens.folded(element.tokens.end.checked_sub(1)?)),
        _ => None,
    }
}

fn phrase_of(element: &Element) -> Option<Phrase> {
    match &element.what {
        What::Phrase(phrase) => Some((**phrase).clone()),
        _ => None,
    }
}

/// Whether a construction is tried at an anchor; a lone turn behind a colon (`Duyuru şöyle:`) is a quotation to its cue.
fn fits(pattern: Anchor, anchor: Anchor, lone: bool) -> bool {
    let also = matches!((pattern, anchor), (Anchor::Quote, Anchor::Line) | (Anchor::Run, Anchor::Text))
        || (lone && matches!((pattern, anchor), (Anchor::Quote, Anchor::Turn)));
    pattern == anchor || also
}

fn name(test: &Test) -> String {
    match test {
        Test::Cue(conditions) => format!("CUE{}", conditions_of(conditions)),
        Test::Phrase(conditions) => format!("NP{}", conditions_of(conditions)),
        Test::Literal(word) => format!("\"{word}\""),
        Test::Either(_) => "( … | … )".into(),
        other => format!("{other:?}").to_uppercase(),
    }
}

fn conditions_of(conditions: &[Vec<String>]) -> String {
    if conditions.is_empty() {
        return String::new();
    }
    format!("[{}]", conditions.iter().map(|c| c.join("|")).collect::<Vec<_>>().join(" "))
}
