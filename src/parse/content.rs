//! Where an indirect statement begins: after its speaker and the frame around it, with the genitive subject inside.
//!
//! From the sentence's start to the right, each of these moves the beginning behind itself: an opening conjunction
//! (`Ayrıca`), a source of its own (`Habere göre`), the cue of a statement before (`…belirterek,`), the speaker with its
//! comma or particle, a frame (`framing`).

use super::element::{Element, What};
use super::lexical::Lex;
use super::phrase::Sort;
use super::reading::Parsed;
use super::stem::noun_form;
use crate::cue::Hit;
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::morph::case::Case;
use crate::morph::verb::{FactCase, Use, denies};
use crate::text::token::Shape;
use std::ops::Range;

/// A statement that is the subject, a source with `göre`: at most this many elements long.
const OPENING: usize = 12;

/// What stands around a content, as far as its beginning hangs on it.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The tokens of its source, where that stands in the same sentence and not behind the cue.
    pub(super) speaker: Option<&'a Range<usize>>,
    /// Its cue.
    pub(super) cue: Option<&'a Hit>,
    /// Whether its source stands behind the cue: `…olduğunu belirten Kaya`.
    pub(super) head: bool,
}

impl Parsed<'_> {
    /// The element at which the content that ends at element `end` begins; `around` is what stands around it.
    pub(super) fn begin(&self, grammar: &Grammar, row: &[Element], end: usize, around: Around<'_>) -> usize {
        let speaker = around.speaker;
        let mut at = self.opening(grammar, row, end);
        // `Rapora göre suyun kirlendiğini belirten Kaya`: what he goes by
        if !around.head {
            at = at.max(self.behind_source(grammar, row, at, end, speaker));
        }
        if speaker.is_none() {
            at = at.max(self.behind_subject(row, at, end));
            if around.cue.is_some_and(|hit| !hit.passive()) {
                at = at.max(self.behind_statement(row, at, end));
            }
        }
        for i in 0..end {
            if self.closes(row, i) || self.breaks(row, i) {
                let behind = self.opening_from(grammar, row, i + 1, end);
                // `…çağırırken, Kaya da kurbanlar için dua ettiğini söyledi`
                at = at.max(self.behind_subject(row, behind, end));
            } else if self.heads(row, i) {
                at = at.max(self.past(row, i + 2, end));
            }
        }
        if let Some(tokens) = speaker
            && let Some(last) = row[..end].iter().rposition(|e| e.tokens.start < tokens.end)
            && row[last].tokens.end >= tokens.end
            && row[last].tokens.start < tokens.end
        {
            at = at.max(self.named(grammar, row, last + 1, end));
            at = self.acted(row, at, end);
        }
        self.frames(grammar, row, at, end, around.cue)
    }

    /// The token behind a heading in capitals that ran into the sentence (`EYLÜLDE YOĞUNLUK Ruslar ve …`).
    pub(super) fn behind_capitals(&self, row: &[Element]) -> Option<usize> {
        let first = row.first()?.tokens.start;
        let list = self.document.tokens.list();
        let upper =
            |i: usize| list.get(i).is_some_and(|t| t.shape != Shape::Lower && t.shape != Shape::Capital);
        let end = (first..first + 40).find(|&i| !upper(i))?;
        let words = (first..end).filter(|&i| list[i].shape == Shape::Upper).count();
        (words >= 2 && end - first >= 2 && list[end].shape == Shape::Capital).then_some(end)
    }

    /// What follows `göre` up to the end of the sentence, without its full stop.
    pub(super) fn behind(&self, row: &[Element], at: usize) -> Option<crate::span::Span> {
        let from = self.past(row, at + 1, row.len());
        let mut end = row.iter().rposition(|e| !matches!(e.what, What::Sign))?;
        // `habere göre, … gittiği öne sürüldü`: the bare passive says once more that somebody said it
        if let What::Cue(hit) = &row[end].what
            && hit.passive()
            && hit.is(Use::Finite)
            && hit.frames.any(Frames::NOM.with(Frames::ACC))
            && end > from
            && matches!(&row[end - 1].what, What::Clause(n) if n.case == FactCase::Bare)
        {
            end -= 1;
        }
        (from <= end).then(|| row[from].span.cover(row[end].span))
    }

    /// Whether a quotation inside a clause is speech, and not a title, a name or a term.
    pub(super) fn quotes_speech(
        &self,
        grammar: &Grammar,
        row: &[Element],
        content: crate::span::Span,
    ) -> bool {
        row.iter().enumerate().any(|(i, e)| {
            let What::Quote(q) = e.what else { return false };
            if !content.contains(e.span) {
                return false;
            }
            let next = row.get(i + 1).map(|n| self.document.tokens.stem(n.tokens.start));
            let named = next.is_some_and(|n| noun_form(&grammar.lists.title_nouns, n).is_some());
            let inside = self.document.quotations[q].content(&self.document.tokens);
            let text = inside.first().map_or("", |s| s.text(self.document.text));
            let capitals = text.split_whitespace().all(|w| w.chars().next().is_some_and(char::is_uppercase));
            !named && !capitals
        })
    }

    /// A finite cue ends the statement before it; an adverbial one if it has a content of its own or a comma behind it.
    fn closes(&self, row: &[Element], i: usize) -> bool {
        let What::Cue(hit) = &row[i].what else { return self.meanwhile(row, i) };
        let told = Frames::QUOTE.with(Frames::DIYE).with(Frames::FORWARD);
        let comma = row.get(i + 1).is_some_and(|e| e.span.text(self.document.text) == ",");
        // `gazetecilere konuşarak,`: it sets the scene of what follows
        let scene = comma && hit.is(Use::Converb) && hit.frames.any(Frames::SETTING);
        let says = hit.frames.any(told) || hit.frames.reports_clause() || scene;
        if !says || !hit.asserts() {
            return false;
        }
        let governs =
            row[i.saturating_sub(3)..i].iter().any(|e| matches!(e.what, What::Clause(_) | What::Quote(_)));
        // `iddia ettiği ve normal olmadığını belirttiği`, `sorulması ve … aktarılması üzerine`: two sayings in one row
        let another = match hit.form.map(|f| f.usage) {
            Some(Use::Fact(FactCase::Bare)) => {
                let acc = |e: &Element| matches!(&e.what, What::Clause(n) if n.case == FactCase::Accusative);
                !hit.passive() && row[i.saturating_sub(3)..i].iter().any(acc)
            }
            Some(Use::Action) => hit.passive() && governs,
            _ => false,
        };
        // `…azaldığı hatırlatılan raporda, suyun …`: the statement in which both were said
        let same = governs
            && hit.passive()
            && hit.is(Use::Participle)
            && row.get(i + 1).is_some_and(|e| {
                self.document_noun(e) && self.words[e.tokens.end - 1].case == Case::Locative
            })
            && row.get(i + 2).is_some_and(|e| e.span.text(self.document.text) == ",");
        let joined = another && row.get(i + 1).is_some_and(|e| self.words[e.tokens.start].lex.any(Lex::AND));
        // `Kılıç'ın hakaret edip, yumruk attığını`: the clause's own subject did both
        let own = !hit.frames.reports_clause() && !self.owned(&row[..i]);
        same || hit.is(Use::Finite) || (hit.is(Use::Converb) && (governs || (comma && !own))) || joined
    }

    /// `Kaya'nın yorulduğunu anlatan Er, Ak'ın …`: a participle with a content of its own, and who said it.
    fn heads(&self, row: &[Element], i: usize) -> bool {
        let What::Cue(hit) = &row[i].what else { return false };
        let governs = row[i.saturating_sub(3)..i].iter().any(|e| matches!(e.what, What::Clause(_)));
        let speaker =
            matches!(row.get(i + 1).map(|e| &e.what), Some(What::Phrase(p)) if p.case == Case::Nominative);
        let comma = row.get(i + 2).is_some_and(|e| e.span.text(self.document.text) == ",");
        let says = hit.frames.reports_clause() && hit.asserts() && hit.is(Use::Participle) && !hit.passive();
        says && governs && speaker && comma
    }

    /// `…istemediği öğrenilirken, oyuncunun …`: what went on meanwhile, with a clause of its own.
    fn meanwhile(&self, row: &[Element], i: usize) -> bool {
        let word = self.document.tokens.folded(row[i].tokens.end - 1);
        let comma = row.get(i + 1).is_some_and(|e| e.span.text(self.document.text) == ",");
        let governs = i.checked_sub(1).is_some_and(|b| match &row[b].what {
            What::Clause(n) => matches!(n.case, FactCase::Bare | FactCase::Accusative),
            // `istemediği öğrenilirken`: a nominalised verb of saying
            What::Cue(hit) => {
                matches!(hit.form.map(|f| f.usage), Some(Use::Fact(FactCase::Bare | FactCase::Accusative)))
            }
            _ => false,
        });
        matches!(row[i].what, What::Word) && word.ends_with("ken") && comma && governs
    }

    /// A finite verb that a conjunction or comma follows ends the statement before it: `girmeye çalıştı ancak polis …`.
    pub(super) fn breaks(&self, row: &[Element], i: usize) -> bool {
        let last = row[i].tokens.end - 1;
        let function = matches!(row[i].what, What::Word) && self.words[last].lex.any(Lex::FUNCTION);
        if !matches!(row[i].what, What::Word | What::Cue(_)) || function || !self.is_verb(last) {
            return false;
        }
        let Some(next) = row.get(i + 1) else { return false };
        let word = self.words[next.tokens.start].lex;
        let opens = matches!(next.what, What::Word) && word.any(Lex::OPENS);
        // `geçmiş ve gelecek`, `yalnız kendisinin değil, herkesin`: these end no sentence by themselves
        let folded = self.document.tokens.folded(last);
        let noun = ["mış", "miş", "muş", "müş", "cak", "cek"].iter().any(|e| folded.ends_with(e));
        let sign = matches!(next.span.text(self.document.text), "," | ";");
        let negated = denies(folded);
        opens || (!noun && (word.any(Lex::AND) || (sign && !negated)))
    }

    /// Behind the subject of the sentence's own verb: `Kaya, köprünün ne zaman açılacağının sorulması üzerine, "…" dedi`.
    fn behind_subject(&self, row: &[Element], at: usize, end: usize) -> usize {
        let Some(What::Phrase(phrase)) = row.get(at).map(|e| &e.what) else { return at };
        let mut next = at + 1;
        while matches!(row.get(next).map(|e| &e.what), Some(What::Paren)) {
            next += 1;
        }
        let comma = row.get(next).is_some_and(|e| e.span.text(self.document.text) == ",");
        let particle = matches!(row.get(next).map(|e| &e.what), Some(What::Particle));
        // `Kaya, Er ve Kul'un geldiğini`: one of several
        let listed = matches!(row.get(next + 1).map(|e| &e.what), Some(What::Phrase(p)) if p.case == Case::Nominative || !p.name.is_empty());
        // `Sistemin, …`: a capital at the sentence's start alone makes no name
        let known = phrase.sort != Sort::Named
            || phrase.tokens.len() > 1
            || phrase.name.clone().any(|i| self.words[i].lex.any(Lex::KNOWN));
        let subject = phrase.case == Case::Nominative && phrase.sort != Sort::Other && known;
        if subject && next < end && (particle || (comma && !listed)) { self.past(row, next, end) } else { at }
    }

    /// Behind another source at the sentence's start, before the speaker: `Habere göre tanıklar …`, `Kaya'nın haberine
    /// göre, Bakanlık …`. What a speaker goes by belongs to his words (`Kaya, rapora göre suyun …`).
    fn behind_source(
        &self,
        grammar: &Grammar,
        row: &[Element],
        at: usize,
        end: usize,
        speaker: Option<&Range<usize>>,
    ) -> usize {
        let according = |i: &usize| {
            matches!(row[*i].what, What::Word)
                && grammar.lists.according.has(self.document.tokens.folded(row[*i].tokens.start))
        };
        let Some(i) = (at + 1..end.min(at + OPENING)).find(according) else { return at };
        let word = self.words[row[i - 1].tokens.end - 1];
        let comma = row.get(i + 1).is_some_and(|e| e.span.text(self.document.text) == ",");
        let issuer = Lex::TITLE.with(Lex::PEOPLE).with(Lex::ORGANIZATION);
        // `geçen yıla göre`: a measure
        let speaks = word.lex.any(Lex::DOCUMENT)
            || word.lex.any(issuer)
            || (comma && matches!(row[i - 1].what, What::Phrase(_)));
        let before = speaker.is_none_or(|s| s.start >= row[i].tokens.end || s.end > row[i - 1].tokens.start);
        let subject = row[at..i].iter().any(|e| matches!(e.what, What::Particle));
        if speaks && before && !subject { self.past(row, i + 1, end) } else { at }
    }

    /// Behind a statement that is the subject: `Kurulun raporu, …`, `Belgeler Kaya'nın …`.
    fn behind_statement(&self, row: &[Element], at: usize, end: usize) -> usize {
        let inside = |e: &&Element| matches!(e.what, What::Word | What::Phrase(_) | What::Clause(_));
        let length = row[at..end.min(at + OPENING)].iter().take_while(inside).count();
        let subject = (at..at + length).find(|&k| {
            let word = self.words[row[k].tokens.end - 1];
            let noun = word.lex.any(Lex::DOCUMENT) && !word.lex.any(Lex::OCCASION.with(Lex::ACCOUNT));
            let comma = row[k + 1].span.text(self.document.text) == ",";
            // `Kararı halkın vereceğinin`, `Yasa teklifinin`: an object, a compound
            let owner = self.words[row[k + 1].tokens.end - 1].case == Case::Genitive
                && (if k > at { word.possessed } else { word.plural && !word.possessed });
            let whole = word.possessed || word.plural || k == at;
            noun && word.case == Case::Nominative && whole && (comma || owner)
        });
        subject.map_or(at, |k| self.past(row, k + 1, end))
    }

    /// Behind commas, particles, conjunctions and parentheses.
    pub(super) fn past(&self, row: &[Element], mut at: usize, end: usize) -> usize {
        while at < end {
            let skipped = match row[at].what {
                What::Particle | What::Paren | What::Sign => true,
                What::Word => self.words[row[at].tokens.start].lex.any(Lex::AND),
                _ => false,
            };
            if !skipped {
                break;
            }
            at += 1;
        }
        at
    }

    /// Behind what opens a sentence and says nothing of it: dashes, `Ayrıca`, `Öte yandan,`.
    fn opening(&self, grammar: &Grammar, row: &[Element], end: usize) -> usize {
        self.opening_from(grammar, row, usize::from(self.headed(row)), end)
    }

    /// `"Ben gitmiyorum" Oyuncu Kaya'nın …`: a quoted heading that ran into the sentence.
    fn headed(&self, row: &[Element]) -> bool {
        let [Element { what: What::Quote(q), .. }, Element { what: What::Phrase(_), tokens, .. }, ..] = row
        else {
            return false;
        };
        let quotation = &self.document.quotations[*q];
        let list = self.document.tokens.list();
        let last = quotation.close.checked_sub(1).filter(|&i| i > quotation.open);
        let verb = last.is_some_and(|i| {
            matches!(list[i].span.text(self.document.text), "!" | "?" | "…") || self.is_verb(i)
        });
        quotation.closed && verb && list[tokens.start].shape != Shape::Lower && list[tokens.start].spaced
    }

    fn opening_from(&self, grammar: &Grammar, row: &[Element], from: usize, end: usize) -> usize {
        let mut at = self.past(row, from, end);
        let opens = |i: usize| {
            let folded = self.document.tokens.folded(row[i].tokens.start);
            grammar.lists.frames.attribute(folded, "opens").is_some()
        };
        // `Bu arada,`, `Buna göre`: the second word opens the sentence behind the first
        let together = |i: usize| {
            let behind = row.get(i + 1).map(|e| self.document.tokens.folded(e.tokens.start));
            let first = behind.and_then(|b| grammar.lists.frames.attribute(b, "behind"));
            first.is_some_and(|f| f == self.document.tokens.folded(row[i].tokens.start))
        };
        loop {
            let words = if at + 1 < end && together(at) { 2 } else { usize::from(at < end && opens(at)) };
            if words == 0 {
                return at;
            }
            at = self.past(row, at + words, end);
        }
    }

    /// Behind what joins a statement to the one before, where it stands behind the speaker: `Kaya ayrıca …`, `Kaya, öte
    /// yandan, …`. Others belong to what is said there, unless a comma follows (`Kaya, ancak …`).
    pub(super) fn added(&self, grammar: &Grammar, row: &[Element], from: usize, end: usize) -> usize {
        let joins = |i: &usize| {
            let folded = self.document.tokens.folded(row[*i].tokens.start);
            let opens = grammar.lists.frames.attribute(folded, "opens");
            let comma = row.get(i + 1).is_some_and(|e| e.span.text(self.document.text) == ",");
            opens.is_some_and(|o| o == "anywhere" || comma)
        };
        match (from..end).take_while(joins).last() {
            Some(last) => self.past(row, last + 1, end),
            None => from,
        }
    }

    /// Behind the speaker, with what still describes it: `Ahmet Kaya (47) adlı vatandaş,`.
    fn named(&self, grammar: &Grammar, row: &[Element], from: usize, end: usize) -> usize {
        let at = self.past(row, from, end);
        let called = |i: usize| {
            let first = row[i].tokens.start;
            self.words[first].lex.any(Lex::CALLED)
                || grammar.lists.title_nouns.has(self.document.tokens.folded(first))
        };
        if at + 2 < end && called(at) && matches!(row[at + 2].what, What::Sign | What::Particle) {
            return self.past(row, at + 2, end);
        }
        // `Dağlı, 37, …`
        let age = self.words[row[at.min(end - 1)].tokens.start].lex.any(Lex::NUMBER)
            && row.get(at + 1).is_some_and(|e| e.span.text(self.document.text) == ",");
        let at = if age { self.past(row, at + 1, end) } else { at };
        self.added(grammar, row, at, end)
    }
}
