//! What a clause opens with, as far as it makes a subject: a verb of another clause before it, people that a participle
//! stands for, a statement of one's own; and subjects behind their verb or joined to another.

use super::candidate::Behind;
use super::element::{Element, What};
use super::lexical::Lex;
use super::phrase::{Phrase, Sort};
use super::subject::{Clause, Subject};
use super::unquoted::is_finite;
use crate::morph::case::{self, Case};
use crate::morph::verb::{FactCase, Use};
use crate::text::token::{Class, Shape};

/// `geliri destekleyenler`: at most this many elements.
const PARTICIPLE: usize = 12;

/// From a speaker to the noun of their statement are at most so many elements.
const STATEMENT: usize = 9;

impl Clause<'_> {
    /// `Merkez Bankası toplantıyla ilgili açıklamasında`, `Visa perşembe günü yaptığı açıklamada`: a statement of whoever
    /// stands before it, with nobody else between.
    pub(super) fn states_behind(&self, phrase: &Phrase, next: usize) -> bool {
        let mut made = false;
        for k in next..self.elements.len().min(next + STATEMENT) {
            let element = &self.elements[k];
            let word = self.words[element.tokens.end - 1];
            let noun = match &element.what {
                What::Cue(hit) => hit.form.is_none(),
                other => matches!(other, What::Word | What::Phrase(_)),
            };
            if noun && word.lex.any(Lex::DOCUMENT) && word.case == Case::Locative && (word.possessed || made)
            {
                return k > next && (!phrase.name.is_empty() || phrase.sort == Sort::Organization);
            }
            match &element.what {
                What::Word if word.lex.any(Lex::AND.with(Lex::AGENT).with(Lex::CALLED)) => return false,
                What::Word | What::Paren => {}
                What::Clause(n) if n.fact && n.case == FactCase::Bare && !made => {
                    // `yapıldığı açıklamada`
                    made = !self.done(element.tokens.end - 1);
                    if !made {
                        return false;
                    }
                }
                What::Phrase(p) if !matches!(p.case, Case::Nominative | Case::Genitive | Case::Equative) => {}
                _ => return false,
            }
            // `Kaya'nın …`, `Bakanlık binasında`: the first noun of a compound
            if k == next
                && self.owned_by(k)
                && !self.words[element.tokens.start].lex.any(Lex::POSTPOSITION)
                && !self.instrumental(k)
            {
                return false;
            }
        }
        false
    }

    /// `toplantıyla`, `konuyla`: a word of its own, whatever stands before it.
    fn instrumental(&self, k: usize) -> bool {
        let word = self.document.tokens.folded(self.elements[k].tokens.end - 1);
        case::of_ending(word) == Case::Instrumental
    }

    /// Whether element `k` follows a clause's own verb and what joins the next clause to it: `anlaştı ancak muhalifler`,
    /// `itiraz etti ve polis de`. With a particle behind `k` a verb in -mIş, too, is one (`yinelemiş, Kaya da`, but `geçmiş,
    /// gelecek`).
    pub(super) fn behind_verb(&self, k: usize, behind: Behind, phrase: &Phrase) -> bool {
        let particle = behind == Behind::Particle;
        let joins = |i: usize| match self.elements[i].what {
            What::Sign => matches!(self.sign(i), "," | ";"),
            What::Word => self.words[self.elements[i].tokens.start].lex.any(Lex::AND.with(Lex::OPENS)),
            _ => false,
        };
        let Some(verb) = (k.saturating_sub(3)..k).rev().find(|&i| !joins(i)) else { return false };
        let element = &self.elements[verb];
        let last = element.tokens.end - 1;
        let word = self.document.tokens.folded(last);
        // `ağlar`, `Güler`, `geçmiş`, `gelecek` are nouns as often
        let past = [
            "dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "yor", "dılar", "diler", "dular", "düler",
            "tılar", "tiler", "tular", "tüler", "yorlar",
        ];
        // `savunurken İran, …`
        let joined = verb + 1 < k || word.ends_with("ken");
        let noun = !past.iter().any(|e| word.ends_with(e));
        let perfect = ["mış", "miş", "muş", "müş"].iter().any(|e| word.ends_with(e));
        // `Çin'i gösterirken, Çin ise`
        let somebody = !phrase.name.is_empty() || matches!(phrase.sort, Sort::Title | Sort::People);
        let set_off = particle || (behind == Behind::Comma && somebody);
        let meanwhile = set_off && matches!(element.what, What::Word | What::Cue(_)) && word.ends_with("ken");
        let finite = meanwhile
            || match &element.what {
                What::Word => {
                    !self.words[last].lex.any(Lex::FUNCTION) && is_finite(self.document, self.words, last)
                }
                What::Cue(hit) => hit.is(Use::Finite),
                _ => false,
            };
        joined && finite && (!noun || meanwhile || (particle && perfect))
    }

    /// `Geliri destekleyenler işsizliğin …`: a participle in the plural that stands for people, at the sentence's start.
    pub(super) fn participants(&self, limit: usize) -> Option<Subject> {
        let at = (0..limit.min(PARTICIPLE)).find(|&k| {
            let element = &self.elements[k];
            let word = self.document.tokens.folded(element.tokens.end - 1);
            let people = ["anlar", "enler"].iter().any(|ending| word.ends_with(ending));
            matches!(element.what, What::Word | What::Cue(_)) && people && word.chars().count() >= 7
        })?;
        // `aralarında Kaya'nın da olduğu | tasarıyı destekleyenler`, `Kaya dahil olmak üzere | …`
        let aside = |e: &Element| match &e.what {
            What::Clause(n) => n.fact && n.case == FactCase::Bare,
            What::Word => self.words[e.tokens.start].lex.any(Lex::POSTPOSITION.with(Lex::OPENS)),
            _ => false,
        };
        let inside =
            |e: &Element| matches!(e.what, What::Word | What::Phrase(_) | What::Particle) && !aside(e);
        let before = |e: &Element| {
            aside(e)
                || matches!(e.what, What::Word | What::Phrase(_) | What::Particle | What::Paren | What::Sign)
        };
        let plain = |e: &Element| self.document.tokens.list()[e.tokens.start].class == Class::Word;
        let from = self.elements[..at].iter().rposition(|e| !inside(e) || !plain(e)).map_or(0, |b| b + 1);
        let starts = self.elements[..from].iter().all(|e| matches!(e.what, What::Sign))
            || (from > 0 && aside(&self.elements[from - 1]) && self.elements[..from].iter().all(before));
        let tokens = self.elements[from].tokens.start..self.elements[at].tokens.end;
        let phrase =
            Phrase { name: tokens.end..tokens.end, tokens, case: Case::Nominative, sort: Sort::People };
        starts.then_some(Subject { phrase, score: 3, why: "people at the sentence's start" })
    }

    /// `"…" dedi köyün eski muhtarı Kadir Elmacı.`: the subject behind its verb, before the sentence ends.
    pub(super) fn inverted(&self, cue: usize) -> Option<Subject> {
        let hit = self.cue(cue).filter(|hit| hit.is(Use::Finite) && !hit.passive())?;
        let end = (hit.tokens.end > 0).then(|| {
            (cue + 1..self.elements.len())
                .find(|&i| !matches!(self.elements[i].what, What::Word | What::Phrase(_)))
                .unwrap_or(self.elements.len())
        })?;
        let closed = self.elements.get(end).is_none_or(|_| matches!(self.sign(end), "." | "!" | "…" | ","));
        let What::Phrase(phrase) =
            &self.elements.get(end.checked_sub(1).filter(|&l| l > cue && end <= cue + 8)?)?.what
        else {
            return None;
        };
        if !closed || phrase.case != Case::Nominative {
            return None;
        }
        let from = self.elements[cue + 1].tokens.start;
        let words = from..phrase.tokens.start;
        let list = self.document.tokens.list();
        // between the verb and its subject only what describes it
        let describes = words.clone().all(|i| {
            list[i].shape == Shape::Lower
                && matches!(
                    case::of_ending(self.document.tokens.folded(i)),
                    Case::Nominative | Case::Genitive | Case::Relational
                )
                && !self.words[i].lex.any(Lex::AND.with(Lex::OPENS))
        }) || matches!(&self.elements[cue + 1].what, What::Phrase(p) if p.case == Case::Genitive);
        let phrase = Phrase { tokens: from..phrase.tokens.end, ..(**phrase).clone() };
        describes.then_some(Subject { phrase, score: 4, why: "behind its verb" })
    }

    /// The subject with the others that a comma joins to it: `İngiltere, Avustralya ve Kanada, …`.
    pub(super) fn coordinated(&self, subject: Subject) -> Subject {
        let joins = subject.phrase.tokens.clone().any(|i| self.words[i].lex.any(Lex::AND));
        let Some(mut k) = self.at(subject.phrase.tokens.start).filter(|_| joins) else { return subject };
        while k >= 2
            && self.sign(k - 1) == ","
            && matches!(&self.elements[k - 2].what, What::Phrase(p) if p.case == Case::Nominative && p.sort == subject.phrase.sort && !p.name.is_empty())
        {
            k -= 2;
        }
        let tokens = self.elements[k].tokens.start..subject.phrase.tokens.end;
        Subject { phrase: Phrase { tokens, ..subject.phrase }, ..subject }
    }
}
