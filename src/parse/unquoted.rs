//! The speaker's own words without marks: behind a colon to the end of the paragraph, behind a name in a heading that ran
//! into its paragraph, and before `dedi` where the marks were lost.

use super::element::{Element, What};
use super::lexical::{Lex, Word};
use super::reading::{Parsed, Reading};
use super::subject::{Clause, Subject};
use crate::grammar::frame::Frames;
use crate::grammar::pattern::Anchor;
use crate::morph::case::Case;
use crate::morph::verb::{FactCase, Person, Use};
use crate::span::Span;
use crate::text::Document;
use crate::text::fold::is_apostrophe;
use crate::text::layout::BlockKind;
use crate::text::marks::cover;
use crate::text::token::{Class, Shape};
use std::ops::Range;

/// A heading that ran into the text is at most this many words long.
const HEADING: usize = 18;

/// Words without marks go at most this many sentences back from their cue.
const BACK: usize = 12;

/// So many tokens of words without marks are looked at for a verb.
const SPOKEN: usize = 256;

impl Parsed<'_> {
    /// The words without marks at an anchor of this sort.
    pub(super) fn unquoted(&self, anchor: Anchor, sentence: usize, at: usize) -> Option<Span> {
        let element = self.rows[sentence].get(at)?;
        match anchor {
            Anchor::Run => self.run(element),
            Anchor::Words => self.unmarked(sentence, at),
            _ => self.rest(element),
        }
    }

    /// Unquoted words from behind a colon to the end of its block; of a colon that ends its line, the paragraph below.
    fn rest(&self, colon: &Element) -> Option<Span> {
        // a quotation over paragraphs may have drawn its sentence from another block
        let block = self.document.ranges.partition_point(|r| r.start <= colon.tokens.start).checked_sub(1)?;
        let end = self.document.ranges.get(block)?.end;
        let list = self.document.tokens.list();
        if colon.tokens.end < end {
            // `seslendi: -Dur! dedi, …`: a turn inside a paragraph ends nobody knows where, and so do words behind a stray mark
            if matches!(list[colon.tokens.end].class, Class::Sign | Class::Mark) {
                return None;
            }
            return cover(&self.document.tokens, colon.tokens.end..end);
        }
        let next = block + 1;
        let body = self.document.blocks.get(next).is_some_and(|b| b.kind == BlockKind::Body);
        let range = self.document.ranges.get(next).filter(|_| body)?;
        // `* Bu karar …`: the bullet of a list
        let start = range.clone().find(|&i| list[i].class != Class::Sign)?;
        cover(&self.document.tokens, start..range.end)
    }

    /// `Bakan Kaya: Yolu açacağız Ulaştırma Bakanı …`: words behind a colon up to the verb that a capital follows.
    fn run(&self, colon: &Element) -> Option<Span> {
        let list = self.document.tokens.list();
        let start = colon.tokens.end;
        let stop = list.len().min(start + HEADING);
        let plain = |i: &usize| {
            let token = list[*i];
            matches!(token.class, Class::Word | Class::Number) || token.span.text(self.document.text) == ","
        };
        let end = (start..stop).take_while(plain).find(|&i| {
            let next = list.get(i + 1).is_some_and(|n| n.class == Class::Word && n.shape != Shape::Lower);
            i > start + 1 && next && list[i].shape == Shape::Lower && self.is_verb(i)
        })?;
        cover(&self.document.tokens, start..end + 1)
    }

    /// The words without marks that end at element `at`, before their cue: from the capital behind a comma
    /// (`Vali Soy, Yolları açtık dedi`), in this sentence or one before it in the paragraph.
    fn unmarked(&self, sentence: usize, at: usize) -> Option<Span> {
        let row = &self.rows[sentence];
        let stray = self.stray(row, at);
        let end = row.get(if stray { at.checked_sub(1)? } else { at })?.span.end;
        let block = self.document.sentences[sentence].block;
        for back in 0..BACK {
            let s = sentence.checked_sub(back)?;
            if self.document.sentences[s].block != block || self.document.sentences[s].host.is_some() {
                return None;
            }
            let row = &self.rows[s];
            let limit = if back == 0 { at } else { row.len() };
            // a closing mark stands: whatever stands before the first comma announces
            let opens =
                |k: &usize| if stray { self.opens_marked(row, *k) } else { self.opens_words(row, *k) };
            let mut places = 1..limit;
            let place = if stray { places.find(opens) } else { places.rfind(opens) };
            if let Some(k) = place {
                let span = Span { start: row[k].span.start, end };
                return (span.start < end && self.tokens_of(span)?.len() >= 3).then_some(span);
            }
            let reports = |e: &Element| match &e.what {
                // `istiyoruz`: the speaker's own wish
                What::Cue(hit) => {
                    hit.is(Use::Finite)
                        && hit.asserts()
                        && hit.form.is_some_and(|f| f.person == Person::Third)
                }
                _ => false,
            };
            if row[..limit].iter().any(reports) {
                return None;
            }
        }
        None
    }

    /// A quotation mark that found no partner, right behind a word.
    fn stray(&self, row: &[Element], at: usize) -> bool {
        row.get(at).is_some_and(|e| {
            let token = self.document.tokens.list()[e.tokens.start];
            let mark = e.span.text(self.document.text);
            let word = at.checked_sub(1).is_some_and(|b| {
                !matches!(row[b].what, What::Quote(_))
                    && self.document.tokens.list()[row[b].tokens.start].class != Class::Mark
            });
            word && token.class == Class::Mark && !token.spaced && !mark.starts_with(is_apostrophe)
        })
    }

    /// A capital behind the comma or colon of what stands first in its sentence: `Açıklamada, Bugün …”`.
    fn opens_marked(&self, row: &[Element], k: usize) -> bool {
        let capital = self.document.tokens.list()[row[k].tokens.start].shape == Shape::Capital;
        let announced = match k.checked_sub(2).map(|b| &row[b].what) {
            // `Türk milletine, Türk vatanına …`: a list, and nobody who speaks
            Some(What::Phrase(p)) => p.case == Case::Nominative,
            Some(What::Cue(hit)) if hit.form.is_some() => hit.is(Use::Converb) && hit.asserts(),
            Some(What::Word | What::Particle) => true,
            // `yapılan açıklamada, Bugün …”`
            _ => k.checked_sub(2).is_some_and(|b| self.words[row[b].tokens.end - 1].lex.any(Lex::DOCUMENT)),
        };
        capital && announced && matches!(row[k - 1].span.text(self.document.text), "," | ":")
    }

    /// A capital that is no name behind the comma of a speaker or of a cue: `belirterek, Bugün …`.
    fn opens_words(&self, row: &[Element], k: usize) -> bool {
        let first = row[k].tokens.start;
        let capital = self.document.tokens.list()[first].shape == Shape::Capital;
        let comma = row[k - 1].span.text(self.document.text) == ",";
        let before = k.checked_sub(2).map(|b| &row[b].what);
        let announced = match before {
            Some(What::Cue(hit)) => hit.is(Use::Converb) && hit.asserts(),
            // `belirten Kaya, …`, `Vali Soy, …` at the sentence's start
            Some(What::Phrase(p)) => {
                let head = k.checked_sub(3).map(|b| &row[b].what);
                let named = !p.name.is_empty() || self.words[p.tokens.start].lex.any(Lex::TITLE);
                named && matches!(head, None | Some(What::Cue(_)))
            }
            _ => false,
        };
        let known = self.words[first].lex.any(Lex::GIVEN.with(Lex::HONORIFIC).with(Lex::TITLE));
        capital && comma && announced && !known
    }

    /// The sentence in which a reading's words begin: those without marks may begin before their cue's, or below it.
    pub fn sentence_of(&self, reading: &Reading) -> usize {
        let sentences = &self.document.sentences;
        let Some(start) = reading.content.first().map(|c| c.start) else { return reading.sentence };
        let mut at = reading.sentence;
        while at > 0 && sentences[at].span.start > start {
            at -= 1;
        }
        while sentences.get(at + 1).is_some_and(|next| next.host.is_none()) && sentences[at].span.end <= start
        {
            at += 1;
        }
        at
    }

    /// Who speaks the words without marks that begin in a sentence: its subject before them.
    pub(super) fn announcer(&self, sentence: usize, words: Span) -> Option<Subject> {
        for s in (sentence.saturating_sub(BACK)..=sentence).rev() {
            let row = &self.rows[s];
            if let Some(k) = row.iter().position(|e| e.span.start == words.start) {
                let clause = Clause { document: self.document, words: &self.words, elements: &row[..k] };
                return clause.subject(k, k);
            }
        }
        None
    }

    /// Whether the words are a sentence of their own: no quotation opens them, and a verb ends one of their sentences.
    pub(super) fn spoken(&self, reading: &Reading) -> bool {
        let Some(&content) = reading.content.first() else { return false };
        let quotations = &self.document.quotations;
        let tokens = &self.document.tokens;
        let next = quotations.partition_point(|q| q.span(tokens).start < content.start);
        if quotations.get(next).is_some_and(|q| q.span(tokens).start <= content.start + 1) {
            return false;
        }
        let Some(range) = self.tokens_of(content) else { return false };
        let list = tokens.list();
        // a paragraph may be a megabyte long
        let range = range.start..range.end.min(range.start + SPOKEN);
        let ends = |i: &usize| {
            let next = list.get(i + 1).map_or(".", |t| t.span.text(self.document.text));
            i + 1 >= range.end || matches!(next, "." | "!" | "?" | "…" | ",")
        };
        let verbs = range.clone().filter(ends).filter(|&i| list[i].shape == Shape::Lower && self.is_verb(i));
        range.len() >= 3 && verbs.count() > 0
    }

    /// Whether a closing mark stands right behind words without an opening one.
    pub(super) fn closed_behind(&self, content: Span) -> bool {
        let list = self.document.tokens.list();
        let next = list.partition_point(|t| t.span.start < content.end);
        list.get(next).is_some_and(|t| t.class == Class::Mark && !t.spaced)
    }

    /// The tokens that a span covers.
    fn tokens_of(&self, span: Span) -> Option<Range<usize>> {
        let list = self.document.tokens.list();
        let start = list.partition_point(|t| t.span.start < span.start);
        let end = list.partition_point(|t| t.span.end <= span.end);
        (start < end).then_some(start..end)
    }

    /// Whether token `i` is a finite verb.
    pub(super) fn is_verb(&self, i: usize) -> bool {
        is_finite(self.document, &self.words, i)
    }

    /// Whether a cue behind element `at` can take words without marks: `dedi`, `diye konuştu`, `diyen`.
    pub(super) fn takes_words(&self, row: &[Element], at: usize) -> bool {
        let Some(What::Cue(hit)) = row.get(at + 1).map(|e| &e.what) else { return false };
        if !(hit.asserts() && hit.frames.any(Frames::QUOTE.with(Frames::DIYE))) {
            return false;
        }
        if self.stray(row, at) {
            return true;
        }
        let last = row[at].tokens.end - 1;
        let says = hit.noun.is_none() && !hit.deictic;
        let ends = || match &row[at].what {
            // `amacımız çocukları güldürmek dedi`
            What::Clause(n) => !n.fact && n.case == FactCase::Other && !n.instrumental,
            What::Word | What::Cue(_) => self.is_verb(last),
            _ => false,
        };
        says && ends()
    }
}

/// Whether token `i` is a finite verb by its ending, and no word of a list.
pub fn is_finite(document: &Document<'_>, words: &[Word], i: usize) -> bool {
    let noun = Lex::TITLE.with(Lex::PEOPLE).with(Lex::DOCUMENT).with(Lex::MODIFIER);
    let listed = words[i].lex.any(noun.with(Lex::ORGANIZATION).with(Lex::NUMBER));
    !listed && words[i].finite && document.tokens.suffix(i).is_none()
}
