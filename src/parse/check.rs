//! What a construction asks of the content it found (`needs`), and what no direct quotation may be.

use super::element::{Element, What};
use super::lexical::Lex;
use super::phrase::Phrase;
use super::reading::{Parsed, REACH, Reading, Verdict};
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::grammar::pattern::Pattern;
use crate::morph::case::Case;
use crate::morph::verb::{FactCase, Nominal, ends_finite, is_complement, is_fact, nominal};
use crate::terms::Kind;
use crate::text::layout::BlockKind;
use crate::text::token::Class;

/// Of the quotations behind a colon at most this many are looked at.
const NEAR: usize = 64;

impl Parsed<'_> {
    pub(super) fn check(
        &self,
        grammar: &Grammar,
        pattern: &Pattern,
        reading: &Reading,
    ) -> Result<(), Verdict> {
        let refuse = |reason: &str| Err(Verdict::Refused(self.told(|| reason.to_owned())));
        let words: usize = reading
            .quotations
            .iter()
            .map(|&q| self.document.quotations[q].words(&self.document.tokens))
            .sum();
        let governs = reading
            .cue
            .as_ref()
            .is_some_and(|(_, hit)| !hit.complement && (hit.frames.reports_clause() || hit.noun.is_some()));
        if pattern.kind == Kind::Direct && governs && self.ends_in_clause(reading) {
            return refuse("the quotation ends in a nominalised verb that the cue governs: mixed speech");
        }
        if let Some((_, hit)) = &reading.cue
            && hit.frames.any(Frames::THOUGHT)
        {
            return refuse("the cue reports a thought, not a saying");
        }
        for need in &pattern.needs {
            let held = match need.split_once(">=") {
                Some(("words", least)) => least.parse::<usize>().is_ok_and(|n| words >= n),
                _ => match need.as_str() {
                    "sentence" => self.is_sentence(reading),
                    "source" => reading.subject.is_some(),
                    "clause" => words >= 4 || self.is_sentence(reading),
                    "speech" => words >= 10 || self.is_sentence(reading),
                    "known" => reading.subject.as_ref().is_some_and(|s| self.known(&s.phrase)),
                    "unfinished" => {
                        reading.content.iter().all(|c| !c.text(self.document.text).trim_end().ends_with('.'))
                    }
                    "closed" => reading.quotations.iter().all(|&q| self.document.quotations[q].closed),
                    "outer" => {
                        reading.quotations.iter().all(|&q| self.document.quotations[q].parent.is_none())
                    }
                    "nominal" => self.ends_in_clause(reading),
                    "outset" => self.outset(grammar, reading),
                    "heading" => self
                        .document
                        .blocks
                        .get(self.document.sentences[reading.sentence].block)
                        .is_some_and(|b| b.kind == BlockKind::Heading),
                    "spoken" => self.spoken(reading),
                    "closing" => reading.content.last().is_some_and(|c| self.closed_behind(*c)),
                    // `Not: Kaya: …`: a name that opens no line is a label inside a sentence
                    "line" => {
                        let sentence = &self.document.sentences[reading.sentence];
                        self.document
                            .blocks
                            .get(sentence.block)
                            .is_some_and(|b| b.span.start == sentence.span.start)
                    }
                    "plain" => !reading.content.iter().any(|&c| self.holds_quotation(c)),
                    _ => true,
                },
            };
            if !held {
                return Err(Verdict::Refused(self.told(|| format!("the content does not hold `{need}`"))));
            }
        }
        Ok(())
    }

    /// Whether a whole quotation lies in a span.
    fn holds_quotation(&self, content: crate::span::Span) -> bool {
        let (tokens, quotations) = (&self.document.tokens, &self.document.quotations);
        let first = quotations.partition_point(|q| q.span(tokens).start < content.start);
        // those inside the first one end before it does
        let inside = quotations[first..].iter().take_while(|q| q.span(tokens).start < content.end);
        inside.take(NEAR).any(|q| content.contains(q.span(tokens)))
    }

    /// Whether a phrase names somebody whom running text names too, or gives a title or a given name: `Kilis: Ali Kaya`
    /// is a line of a list.
    pub(super) fn known(&self, phrase: &Phrase) -> bool {
        let flags = Lex::GIVEN.with(Lex::TITLE).with(Lex::HONORIFIC);
        let titled = phrase.tokens.len() > 1 && phrase.tokens.clone().any(|i| self.words[i].lex.any(flags));
        let Some(last) = phrase.tokens.end.checked_sub(1) else { return false };
        let stem = self.document.tokens.stem_form(last);
        let named = stem.and_then(|stem| self.names.get(&stem));
        let elsewhere = named.is_some_and(|n| *n != (last, last));
        titled || (elsewhere && !phrase.name.is_empty())
    }

    /// Whether `göre` stands near its clause's start and no comparison follows: `E-5000'e göre yüzde 50 daha güçlü`.
    fn outset(&self, grammar: &Grammar, reading: &Reading) -> bool {
        let row = &self.rows[reading.sentence];
        let Some(start) = reading.content.first().map(|c| c.start) else { return false };
        let at = row.iter().position(|e| e.span.start >= start).unwrap_or(row.len());
        let comma = |e: &Element| e.span.text(self.document.text) == ",";
        let clause = (0..at).rev().find(|&i| self.breaks(row, i)).map_or(0, |i| i + 1);
        let commas = row[clause..at.saturating_sub(1).max(clause)].iter().filter(|e| comma(e)).count();
        // nobody measures by what somebody says: `habere göre 40 kişi`, `uzmanlara göre bu yıl`
        let source = row[clause..at].iter().rfind(|e| !matches!(e.what, What::Sign)).and_then(|e| {
            let before = row.iter().position(|r| r.tokens == e.tokens)?.checked_sub(1)?;
            Some(self.words[row[before].tokens.end - 1].lex)
        });
        let speaks = source.is_some_and(|lex| lex.any(Lex::DOCUMENT.with(Lex::PEOPLE).with(Lex::TITLE)));
        let parted = at.checked_sub(1).is_some_and(|b| comma(&row[b]));
        let compares = row.get(at).is_some_and(|e| {
            let lex = self.words[e.tokens.start].lex;
            lex.any(Lex::NUMBER) || lex.any(Lex::FUNCTION) && e.tokens.len() == 1
        });
        // `güce göre değil, …`
        let denied = row
            .get(at)
            .is_some_and(|e| crate::morph::verb::denies(self.document.tokens.folded(e.tokens.start)));
        // `diğerlerine göre daha duygusal`; and `daha önce` compares nothing
        let measured = row.get(at..).unwrap_or_default().iter().take(10).any(|e| {
            let word = self.document.tokens.folded(e.tokens.start);
            grammar.lists.function_words.attribute(word, "compares").is_some() && e.tokens.len() == 1
        });
        // `Kaya, verilere göre yolun kapandığını söyledi`: what he goes by
        let near = at - clause <= 14;
        let gore =
            (clause..at).rev().take(14).find(|&i| self.words[row[i].tokens.start].lex.any(Lex::ACCORDING));
        let subject = gore.is_some_and(|g| (clause..g).any(|i| {
            let named = matches!(&row[i].what, What::Phrase(p) if p.case == Case::Nominative && !p.name.is_empty());
            let off = row.get(i + 1).is_some_and(|e| comma(e) || matches!(e.what, What::Particle));
            named && off && i + 1 < g
        }));
        let governed = || {
            (at + 1..row.len().min(at + REACH)).any(|i| {
                let says = matches!(&row[i].what, What::Cue(h) if !h.passive() && h.frames.reports_clause());
                says && matches!(&row[i - 1].what, What::Clause(n) if n.fact && n.case != FactCase::Bare)
            })
        };
        if near && subject && governed() {
            return false;
        }
        near && commas <= 1 && (parted || (speaks && !measured && !denied) || !compares)
    }

    /// Whether the last quoted word is a clause's verb in the cue's case (`"kabul edilemez olduğunu" söyledi`).
    pub(super) fn ends_in_clause(&self, reading: &Reading) -> bool {
        let last = reading
            .quotations
            .last()
            .and_then(|&q| self.document.quotations[q].pieces.last())
            .and_then(|p| p.end.checked_sub(1));
        let Some(word) = last.filter(|&i| self.document.tokens.list()[i].class == Class::Word) else {
            return false;
        };
        let folded = self.document.tokens.folded(word);
        // `"…hedef aldığı" belirtiliyor`, `"…zayıflatması" suçlamasıyla`: a passive and a noun govern the bare clause too
        let bare = reading.cue.as_ref().is_some_and(|(_, hit)| {
            (hit.passive() || hit.noun.is_some()) && hit.frames.any(Frames::NOM.with(Frames::ACC))
        });
        let demand = |n: Nominal| !n.fact && n.case == FactCase::Bare;
        is_complement(folded) || (bare && (is_fact(folded) || nominal(folded).is_some_and(demand)))
    }

    /// Whether the content is a sentence and not a name or a term: it ends one, asks, or has a finite verb in it.
    pub(super) fn is_sentence(&self, reading: &Reading) -> bool {
        let Some(last) = reading.content.last() else { return false };
        let text = last.text(self.document.text).trim_end();
        if text.ends_with(['.', '!', '?', '…']) {
            return true;
        }
        // `Milli Eğitim Yerli Üretim`: every word a capital is a name
        let mut words = text.split_whitespace();
        if words.clone().count() > 1
            && words.all(|w| {
                w.chars().next().is_some_and(char::is_uppercase) && w.chars().any(char::is_lowercase)
            })
        {
            return false;
        }
        let word = text.rsplit(char::is_whitespace).next().unwrap_or("");
        let folded = crate::text::fold::fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
        ends_finite(&folded)
    }
}
