//! One construction at one anchor -> a reading, or why there is none.

use super::content::Around;
use super::element::{Element, What};
use super::issuer::Issuer;
use super::matcher::{Bound, Failure, Matcher};
use super::phrase::Phrase;
use super::reading::{Parsed, REACH, Reading, Verdict};
use super::statement::Statement;
use super::subject::{Clause, Subject};
use crate::cue::Hit;
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::grammar::pattern::{Anchor, Condition, Pattern, SourceRule, Test};
use crate::morph::verb::{Person, Use};
use crate::span::Span;
use crate::terms::Kind;

impl Parsed<'_> {
    #[allow(clippy::too_many_arguments, reason = "one row, one anchor with its two sides, one construction")]
    pub(super) fn try_pattern(
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
            let word = self.rows[sentence].get(at).and_then(|e| self.nominal_of(e));
            if !word.is_some_and(|n| matcher.clause(&pattern.conditions, n)) {
                let expected = || format!("CLAUSE{}", conditions_of(&pattern.conditions));
                return Err(Verdict::Failed(self.told(expected), None));
            }
        }
        let failed = |side: &[&Element], failure: Failure<'_>| {
            Verdict::Failed(self.told(|| name(failure.expected)), side.get(failure.taken).map(|e| e.span))
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
            SourceRule::Subject => {
                let active = clause.cue(cue_at).is_some_and(|hit| !hit.passive());
                let unmarked = || clause.unmarked(at).filter(|_| active && pattern.anchor == Anchor::Clause);
                clause.subject(cue_at, first).or_else(unmarked).or_else(issuer)
            }
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
        let hits = crate::cue::find(grammar, &self.sayings, &self.document.tokens, piece.start..quoted);
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

fn phrase_of(element: &Element) -> Option<Phrase> {
    match &element.what {
        What::Phrase(phrase) => Some((**phrase).clone()),
        _ => None,
    }
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

fn conditions_of(conditions: &[Condition]) -> String {
    if conditions.is_empty() {
        return String::new();
    }
    format!("[{}]", conditions.iter().map(|c| c.names.join("|")).collect::<Vec<_>>().join(" "))
}
