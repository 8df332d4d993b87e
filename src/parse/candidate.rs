//! How much a noun phrase's place in its sentence speaks for its being the subject of a cue.

use super::element::{Element, What};
use super::lexical::Lex;
use super::phrase::{Phrase, Sort};
use super::subject::Clause;
use crate::morph::case::{self, Case};
use crate::morph::verb::Use;
use crate::text::token::Shape;

/// What stands before a speaker at the sentence's start has at most this many elements.
const FRONT: usize = 24;

/// A dateline has at most so many elements before its dash.
const DATELINE: usize = 4;

/// What a phrase's place weighs.
pub(super) struct Weight {
    /// 1 (doubtful) and up.
    pub(super) score: i32,
    /// What spoke for it, for traces.
    pub(super) why: &'static str,
    /// Whether a comma, a particle, the quotation or a verb sets it off.
    pub(super) marked: bool,
    /// Whether it opens a clause behind another one's verb: `Kaya gitti, Tan da …`.
    pub(super) fresh: bool,
}

/// What stands right behind a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behind {
    /// A comma or a semicolon, or a colon before the quotation.
    Comma,
    /// `de`, `ise`
    Particle,
    /// The quotation.
    Quote,
    /// The cue itself.
    Cue,
    /// `Kemal Tan gülerek …`: an adverbial verb.
    Converb,
    /// Its own statement: `Merkez Bankası toplantıyla ilgili açıklamasında,`
    States,
    /// A word that a person's name cannot go on with.
    Free,
    /// Anything else.
    Other,
}

impl Clause<'_> {
    /// The weight of the phrase at element `k` as the subject of `cue` with its content at `anchor`, and what spoke for it.
    pub(super) fn weigh(&self, k: usize, phrase: &Phrase, cue: usize, anchor: usize) -> Option<Weight> {
        let mut next = self.past_brackets(k + 1);
        if next > k + 1 && !self.person(phrase) && self.owned_by(next) {
            return None;
        }
        // `annesi Cahide kızına "…" dedi`: whom it was said to may stand between
        while matches!(self.elements.get(next).map(|e| &e.what), Some(What::Phrase(p)) if matches!(p.case, Case::Dative | Case::Locative | Case::Accusative | Case::Ablative))
        {
            next += 1;
        }
        // `anlatan deneyimli teknik adam`: small words before the head belong to the phrase
        let from = self.widened(phrase.clone()).tokens.start;
        let k = self.at(from).unwrap_or(k).min(k);
        // `… evlendi ancak sporcu, …`: a conjunction starts another sentence; so does what `habere göre` ends
        let joined = k.checked_sub(1).is_some_and(|b| {
            let b = if b > 0 && self.sign(b) == "," { b - 1 } else { b };
            let opens = if b + 1 == k { Lex::OPENS.with(Lex::ACCORDING) } else { Lex::ACCORDING };
            matches!(self.elements[b].what, What::Word)
                && self.words[self.elements[b].tokens.start].lex.any(opens)
        });
        let mut behind = self.behind(phrase, next, cue, anchor);
        let fresh = self.behind_verb(self.affiliated(k), behind, phrase);
        let initial = joined || fresh || self.starts(self.affiliated(k));
        if matches!(behind, Behind::Free | Behind::Other)
            && (initial || self.fronted(k))
            && self.sure(k, phrase)
            && self.states_behind(phrase, next)
        {
            behind = Behind::States;
        }
        // `düzenlenen Cumhurbaşkanlığı ikinci tur seçiminin`: the first noun of a compound
        let compound = |b: usize| {
            behind == Behind::Other && phrase.sort == Sort::Organization && self.passive_participle(b)
        };
        let after_participle = k.checked_sub(1).is_some_and(|b| self.participle(b) && !compound(b))
            && !self.goes_on(phrase, next);
        // `diyerek Demokratları “…” olarak nitelendirdi`: the object of the verb
        if behind == Behind::Quote && phrase.tokens.len() == 1 && self.object(phrase.tokens.start) {
            return None;
        }
        let comma = behind == Behind::Comma;
        // `ve "…" dedi`: the subject of the clause before
        let listed = comma
            && !initial
            && !after_participle
            && matches!(self.elements.get(next + 1).map(|e| &e.what), Some(What::Phrase(p)) if p.case == Case::Nominative);
        // `Sazköy, İlçe Bankası müdürü Ece Tan, “…” dedi`: a person right before the quotation
        let at_quote = comma
            && self.person(phrase)
            && phrase.tokens.len() > 1
            && next + 1 == anchor
            && matches!(self.elements.get(anchor).map(|e| &e.what), Some(What::Quote(_)));
        let share = phrase.tokens.clone().any(|i| self.words[i].lex.any(Lex::SHARE));
        let delimited = !matches!(behind, Behind::Free | Behind::Other) || after_participle || share;
        if !(delimited || initial || behind == Behind::Free) {
            return None;
        }
        let named = !phrase.name.is_empty();
        // `Mahalle sakinlerinden bir kadın`: a capital at the sentence's start alone makes no name
        let known = phrase.name.clone().any(|i| self.words[i].lex.any(Lex::KNOWN.with(Lex::COUNTRY)))
            || phrase.name.len() > 1
            || self.acronym(phrase)
            || !named;
        if !(delimited || known)
            || (behind == Behind::Other && !after_participle && self.goes_on(phrase, next))
        {
            return None;
        }
        // `Başkanı eleştiren …`: without its owner a possessed noun is more likely an object
        let owned = phrase.tokens.len() > 1 || !self.words[phrase.tokens.start].possessed;
        // `fabrika bahçesinde`, `cephe hattının`: the first noun of a compound; `mevzuata göre, görevli …`
        let plural = self.words[phrase.tokens.end - 1].plural;
        if !named && !delimited && (self.owned_by(next) || ((joined || fresh) && !plural)) {
            return None;
        }
        // `yayımladığı basın açıklamasında`, `ortak basın toplantısında`
        let stated = self.elements.get(next).is_some_and(|e| {
            let word = self.words[e.tokens.start];
            word.possessed && word.lex.any(Lex::DOCUMENT)
        });
        if !named && !after_participle && behind == Behind::Other && stated {
            return None;
        }
        let described = !named && owned && phrase.sort != Sort::Other;
        let score = 3 * i32::from(after_participle || share)
            + if delimited { 2 } else { 1 } * i32::from(initial)
            + match behind {
                Behind::Comma | Behind::Quote | Behind::Particle | Behind::States => 2,
                Behind::Cue if k > anchor => 2,
                Behind::Converb | Behind::Free => 1,
                Behind::Cue | Behind::Other => 0,
            }
            + i32::from(named)
            + i32::from(matches!(phrase.sort, Sort::Named) && phrase.tokens.len() > 1)
            + i32::from(described && initial && !delimited)
            - 3 * i32::from(listed)
            // a name before a comma in the middle of things is most often part of a list or of a clause
            - i32::from(comma && !initial && !after_participle && !at_quote)
            + 2 * i32::from(at_quote && !initial && !after_participle);
        let why = match behind {
            _ if after_participle => "behind a participle",
            _ if initial => "at the sentence's start",
            Behind::Cue => "right before the cue",
            Behind::Particle => "before a particle",
            Behind::Converb => "before an adverbial verb",
            Behind::Free => "as a person's name that nothing goes on with",
            _ => "before a comma or the quotation",
        };
        Some(Weight { score, why, marked: delimited, fresh })
    }

    /// Whether a phrase at element `k` is a name: in `Coşkulu kalabalığa verdiği mesajda` a capital at the sentence's start
    /// alone makes none.
    fn sure(&self, k: usize, phrase: &Phrase) -> bool {
        phrase.name.len() > 1
            || phrase.sort == Sort::Organization
            || self.elements[k.saturating_sub(FRONT)..k].iter().any(|e| matches!(e.what, What::Word))
    }

    /// Whether only small words stand before element `k`.
    fn fronted(&self, k: usize) -> bool {
        let small = |e: &Element| matches!(e.what, What::Word | What::Sign | What::Particle);
        k <= FRONT && self.elements[..k].iter().all(small)
    }

    fn behind(&self, phrase: &Phrase, next: usize, cue: usize, anchor: usize) -> Behind {
        match self.sign(next) {
            "," | ";" => return Behind::Comma,
            // `Giriş: 15 Eylül …` announces nobody
            ":" if next + 1 == anchor => return Behind::Comma,
            _ => {}
        }
        if next == cue {
            return Behind::Cue;
        }
        match self.elements.get(next).map(|e| &e.what) {
            Some(What::Particle) => Behind::Particle,
            Some(What::Quote(_)) if next == anchor => Behind::Quote,
            Some(What::Cue(hit)) if hit.is(Use::Converb) && !hit.complement => Behind::Converb,
            Some(What::Word | What::Clause(_)) if self.person(phrase) && !self.goes_on(phrase, next) => {
                Behind::Free
            }
            Some(What::Phrase(p)) if self.person(phrase) && p.case == Case::Genitive => Behind::Free,
            _ => Behind::Other,
        }
    }

    /// `savcıları`, `Demokratları`: a plural with -I and no owner is most often an object.
    pub(super) fn object(&self, token: usize) -> bool {
        let word = self.document.tokens.folded(token);
        self.document.tokens.suffix(token).is_none() && (word.ends_with("ları") || word.ends_with("leri"))
    }

    /// `SVB perşembe günü …`: capitals alone are a name, if what follows is written small.
    fn acronym(&self, phrase: &Phrase) -> bool {
        let list = self.document.tokens.list();
        let end = phrase.tokens.end;
        phrase.name.clone().all(|i| list[i].shape == Shape::Upper)
            && list.get(end).is_some_and(|t| t.shape == Shape::Lower)
    }

    /// Behind what stands in brackets.
    pub(super) fn past_brackets(&self, from: usize) -> usize {
        (from..self.elements.len())
            .find(|&i| !matches!(self.elements[i].what, What::Paren))
            .unwrap_or(self.elements.len())
    }

    /// Whether a phrase surely names a person: a given name and more, or a title before the name.
    pub(super) fn person(&self, phrase: &Phrase) -> bool {
        let name = &phrase.name;
        phrase.sort == Sort::Named
            && (self.words[name.start].lex.any(Lex::GIVEN) && phrase.tokens.len() > 1
                || (name.len() == 1 && self.words[name.start].lex.any(Lex::SURNAME))
                || (name.start > phrase.tokens.start
                    && self.words[name.start - 1].lex.any(Lex::TITLE.with(Lex::HONORIFIC))))
    }

    /// Whether the word at element `next` makes one expression with the name before it: `Ali Kaya adlı`, `Lavrov
    /// başkanlığında`, `Radio 4 programına`.
    pub fn goes_on(&self, phrase: &Phrase, next: usize) -> bool {
        let Some(element) = self.elements.get(next) else { return false };
        if !matches!(element.what, What::Word | What::Clause(_)) {
            return false;
        }
        let i = element.tokens.start;
        let governs = self.words[i].lex.any(Lex::POSTPOSITION.with(Lex::AND));
        let word = self.document.tokens.folded(i);
        // `Fadime Karakuş oğluna`: whom she speaks to
        let other = self.person(phrase)
            && match case::of_ending(word) {
                Case::Dative | Case::Ablative | Case::Accusative => true,
                // `Ece Tan konuyla ilgili olarak`, and not `Tan transferiyle ilgili`
                Case::Instrumental => phrase.name.len() > 1 && !self.words[i].lex.any(Lex::FRAME),
                _ => false,
            };
        // `Ece Tan yerinde bir tespitle`: an adverb
        let adverb = self.person(phrase)
            && self.words.get(i + 1).is_some_and(|w| w.lex.any(Lex::INDEFINITE) && w.lex.any(Lex::MODIFIER));
        let possessed = !phrase.name.is_empty() && case::seems_possessed(word) && !other && !adverb;
        self.document.tokens.list()[i].shape == Shape::Lower && (governs || possessed)
    }

    /// `Altın Küre (Golden Globe) ödülünü`, `Lazer Altimetresi (LOLA) araştırmacılarından`: a noun of what stands before
    /// the brackets.
    pub(super) fn owned_by(&self, next: usize) -> bool {
        let Some(element) = self.elements.get(next) else { return false };
        let i = element.tokens.start;
        let word = self.document.tokens.folded(i);
        let object = ["ını", "ini", "unu", "ünü"].iter().any(|e| word.ends_with(e));
        matches!(element.what, What::Word | What::Phrase(_))
            && self.document.tokens.list()[i].shape == Shape::Lower
            && (self.words[i].possessed || object || case::seems_possessed(word))
    }

    /// The first of the phrases that say where somebody belongs (`Oxfam kuruluşundan Jo Herman`, `polislerden Can Ak`).
    fn affiliated(&self, k: usize) -> usize {
        let mut first = k;
        while let Some(before) = first.checked_sub(1)
            && matches!(&self.elements[before].what, What::Phrase(p) if p.case == Case::Ablative)
        {
            first = before;
        }
        first
    }

    /// Whether element `k` starts the sentence, but for a dash, a conjunction or an adverb.
    fn starts(&self, k: usize) -> bool {
        let from = self.dateline(k);
        self.elements[from..k].iter().all(|e| match e.what {
            What::Sign => !matches!(e.span.text(self.document.text), "." | "!" | "?" | ":"),
            What::Word => self.words[e.tokens.start].lex.any(Lex::FUNCTION),
            What::Particle | What::Paren => true,
            _ => false,
        })
    }

    /// `RADİKAL - Araştırmacılar, …`, `ANKARA (HABER) – …`: where the sentence begins behind the place and the agency.
    fn dateline(&self, k: usize) -> usize {
        let list = self.document.tokens.list();
        let shouted = |e: &Element| match e.what {
            What::Phrase(_) | What::Word => e.tokens.clone().all(|i| list[i].shape == Shape::Upper),
            What::Paren => true,
            _ => false,
        };
        let dash = (1..k.min(DATELINE)).find(|&d| matches!(self.sign(d), "-" | "–"));
        dash.filter(|&d| self.elements[..d].iter().all(shouted)).map_or(0, |d| d + 1)
    }

    /// A participle that a subject stands behind: `…belirten`, `toplantıda konuşan`, and any other in -(y)An.
    pub(super) fn participle(&self, k: usize) -> bool {
        match &self.elements[k].what {
            // `görüşlerine yer verilen Müdür Kaya`
            What::Cue(hit) => {
                let given = hit.tokens.len() > 1 && hit.entry.is_none_or(|_| hit.noun.is_none());
                hit.is(Use::Participle) && (!hit.passive() || given)
            }
            What::Word => {
                let word = self.document.tokens.folded(self.elements[k].tokens.start);
                let long = word.chars().count() >= 4;
                long && (word.ends_with("an") || word.ends_with("en"))
                    && case::of_ending(word) == Case::Nominative
            }
            _ => false,
        }
    }

    /// `düzenlenen`, `yapılan`: as far as its letters tell, a participle of what is done.
    pub(super) fn passive_participle(&self, k: usize) -> bool {
        let word = self.document.tokens.folded(self.elements[k].tokens.start);
        let stem = ["an", "en"].iter().find_map(|ending| word.strip_suffix(ending));
        stem.is_some_and(|stem| stem.ends_with(['l', 'n']))
    }
}
