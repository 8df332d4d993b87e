//! Who a participle belongs to: the noun right of it, `belirten Kaya`, `diyen sarı-kırmızılı yönetici`.

use super::element::What;
use super::lexical::Lex;
use super::phrase::{Phrase, Sort};
use super::subject::{Clause, SIGHT, Subject};
use crate::morph::case::{self, Case};
use crate::morph::verb::Use;
use crate::text::token::Shape;
use std::ops::Range;

impl Clause<'_> {
    /// The noun right of a participle: `diyen Kaya`, in whatever case the rest of the sentence puts it.
    pub fn head(&self, cue: usize) -> Option<Subject> {
        self.bearer(cue, 3)
    }

    /// The noun right of the participle at `cue`; of participles in a row (`belirten ve … isteyen Kaya`) all have the last
    /// one's.
    fn bearer(&self, cue: usize, steps: usize) -> Option<Subject> {
        let next = self.elements.get(cue + 1)?;
        let conjoined = self.sign(cue + 1) == ","
            || (matches!(next.what, What::Word) && self.words[next.tokens.start].lex.any(Lex::AND));
        if conjoined && steps > 0 {
            let other = self.next_participle(cue + 2);
            return other
                .and_then(|other| self.bearer(other, steps - 1))
                .or_else(|| self.behind_comma(cue + 1));
        }
        if let What::Phrase(phrase) = &next.what
            && !self.open(cue + 1, phrase)
        {
            // `diyen … grubu diyetisyenlerinden Ece Tan`: one of them
            if phrase.case == Case::Ablative
                && let Some(What::Phrase(one)) = self.elements.get(cue + 2).map(|e| &e.what)
                && one.sort == Sort::Named
            {
                return Some(Subject { phrase: (**one).clone(), score: 6, why: "right of the participle" });
            }
            let phrase = self.widened((**phrase).clone());
            return Some(Subject { phrase, score: 6, why: "right of the participle" });
        }
        // `belirten 41 yaşındaki adam,` `diyen komşuları`, `diyen sarı-kırmızılı yönetici`: any noun up to a comma
        let mut end = cue + 1;
        while end < self.elements.len() && end <= cue + 7 && self.inner(end) {
            // `iddia eden bir davanın | Visa tarafından`
            let name = matches!(&self.elements[end].what, What::Phrase(p) if !p.name.is_empty());
            if name
                && end > cue + 1
                && matches!(self.elements[end - 1].what, What::Word)
                && self.oblique(end - 1)
            {
                break;
            }
            end += 1;
            if let What::Phrase(phrase) = &self.elements[end - 1].what
                && !self.open(end - 1, phrase)
            {
                break;
            }
        }
        let closed = end <= cue + 5
            && self
                .elements
                .get(end)
                .is_none_or(|e| !matches!(e.what, What::Word | What::Phrase(_) | What::Cue(_)));
        let ends_in_phrase = end > cue + 1 && matches!(&self.elements[end - 1].what, What::Phrase(_));
        let phrase = self
            .nouns(cue + 1..end)
            .filter(|_| closed || end > cue + 1)
            .or_else(|| self.described(cue + 1..end).filter(|_| ends_in_phrase))
            .or_else(|| self.noun(cue + 1))?;
        Some(Subject { phrase, score: 3, why: "right of the participle" })
    }

    /// Whether a small word stands in a case by its ending.
    fn oblique(&self, k: usize) -> bool {
        let word = self.document.tokens.folded(self.elements[k].tokens.start);
        !matches!(case::of_ending(word), Case::Nominative | Case::Relational)
    }

    /// Whether an element can stand inside a noun phrase; a hyphen can (`sarı-kırmızılı`).
    fn inner(&self, k: usize) -> bool {
        let hyphen = matches!(self.sign(k), "-" | "–")
            && [k.wrapping_sub(1), k + 1].iter().all(|&j| {
                self.elements.get(j).is_some_and(|e| matches!(e.what, What::Word | What::Phrase(_)))
            });
        matches!(self.elements[k].what, What::Word | What::Phrase(_)) || hyphen
    }

    /// `İtalyan | teknik adam`, `basın | toplantısında`: a describing word that is only the start of its phrase.
    fn open(&self, k: usize, phrase: &Phrase) -> bool {
        let last = phrase.tokens.end - 1;
        let Some(next) = self.elements.get(k + 1) else { return false };
        let goes_on = match &next.what {
            What::Word => {
                let word = self.words[next.tokens.start].lex;
                self.document.tokens.list()[next.tokens.start].shape == Shape::Lower
                    && !word.any(Lex::FUNCTION.with(Lex::POSTPOSITION))
            }
            What::Phrase(_) => true,
            What::Sign => self.inner(k + 1),
            _ => false,
        };
        // `Sarı - Kırmızılı takımın oyuncusu`
        let colours = self.inner(k + 1)
            && matches!(next.what, What::Sign)
            && self.elements.get(k + 2).is_some_and(|e| self.coloured(e.tokens.start));
        if colours && phrase.tokens.len() == 1 && phrase.case == Case::Nominative {
            return true;
        }
        let lex = self.words[last].lex;
        let people = lex.any(Lex::DEMONYM) && !lex.any(Lex::GIVEN);
        goes_on && phrase.case == Case::Nominative && people && phrase.name.len() <= 1
    }

    /// `kırmızılı`, `siyah-beyazlı`: the second word of a club's colours.
    pub(super) fn coloured(&self, token: usize) -> bool {
        let word = self.document.tokens.folded(token);
        ["lı", "li", "lu", "lü"].iter().any(|e| word.ends_with(e)) && word.chars().count() > 4
    }

    /// The first participle from element `from` on that a bearer may follow, in the same clause.
    fn next_participle(&self, from: usize) -> Option<usize> {
        for k in from..self.elements.len().min(from + SIGHT) {
            match &self.elements[k].what {
                What::Cue(hit) if hit.is(Use::Participle) && !hit.passive() => return Some(k),
                What::Cue(hit) if hit.is(Use::Finite) || hit.is(Use::Converb) => return None,
                What::Sign if matches!(self.sign(k), ":" | ";" | "." | "!" | "?") => return None,
                _ => {}
            }
        }
        None
    }

    /// `belirten, Şirket Müdürü Ece Tan …`: a comma too many before whoever is meant.
    fn behind_comma(&self, comma: usize) -> Option<Subject> {
        let What::Phrase(phrase) = &self.elements.get(comma + 1)?.what else { return None };
        let titled = phrase.sort == Sort::Named && phrase.name.start > phrase.tokens.start;
        titled.then(|| Subject { phrase: (**phrase).clone(), score: 4, why: "right of the participle" })
    }

    /// `diyen sarı-kırmızılı yöneticinin`: a description in another case.
    fn described(&self, range: Range<usize>) -> Option<Phrase> {
        let elements = self.elements.get(range)?;
        let What::Phrase(last) = &elements.last()?.what else { return None };
        let tokens = elements.first()?.tokens.start..last.tokens.end;
        let inner = tokens.start..last.tokens.start;
        let fits = inner.clone().all(|i| {
            matches!(
                case::of_ending(self.document.tokens.folded(i)),
                Case::Nominative | Case::Genitive | Case::Relational
            )
        });
        (fits && last.name.is_empty()).then(|| Phrase { tokens, ..(**last).clone() })
    }

    /// `diyen nüfusun …`: the one noun behind a participle, in whatever case.
    fn noun(&self, at: usize) -> Option<Phrase> {
        let element = self.elements.get(at).filter(|e| matches!(e.what, What::Word))?;
        let word = self.document.tokens.folded(element.tokens.start);
        let lex = self.words[element.tokens.start].lex;
        let tokens = element.tokens.clone();
        let noun = !lex.any(Lex::FUNCTION.with(Lex::NUMBER).with(Lex::MODIFIER)) && word.chars().count() > 3;
        // behind a participle a lone -In is the genitive far more often than the end of a stem
        let owner = ["ın", "in", "un", "ün"].iter().any(|e| word.ends_with(e));
        let case = if owner { Case::Genitive } else { case::of_ending(word) };
        noun.then_some(Phrase { name: tokens.end..tokens.end, case, sort: Sort::Other, tokens })
    }
}
