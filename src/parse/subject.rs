//! Who a cue's subject is: one noun phrase of its sentence, or none.
//!
//! A participle's speaker is the noun right of it; a converb and a finite verb share the sentence's nominative
//! subject; a passive takes the issuer named in `X'ten yapılan açıklamada`. Candidates are weighed by their place
//! (evaluated on agency news: 95 % right where one is found).

use super::candidate::Weight;
use super::element::{Element, What};
use super::lexical::{Lex, Word};
use super::phrase::{Phrase, Sort};
use crate::cue::Hit;
use crate::grammar::frame::Frames;
use crate::morph::case::{self, Case};
use crate::morph::verb::{self, Use};
use crate::text::Document;
use crate::text::token::{Class, Shape};
use std::ops::Range;

/// A subject, how sure it is, and what spoke for it.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The phrase.
    pub phrase: Phrase,
    /// 1 (doubtful) and up.
    pub score: i32,
    /// What spoke for it, for traces.
    pub why: &'static str,
}

/// A subject stands at most this many elements before its cue or quotation.
pub(super) const SIGHT: usize = 160;

/// A subject that opens its sentence without a name is at most this many elements long.
const OPENING: usize = 16;

/// Where the elements of a sentence stand.
pub struct Clause<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// Its words.
    pub words: &'a [Word],
    /// The sentence's elements.
    pub elements: &'a [Element],
}

impl Clause<'_> {
    pub(super) fn sign(&self, i: usize) -> &str {
        self.elements
            .get(i)
            .filter(|e| matches!(e.what, What::Sign))
            .map_or("", |e| e.span.text(self.document.text))
    }

    /// The element that a token stands in.
    pub(super) fn at(&self, token: usize) -> Option<usize> {
        let at = self.elements.partition_point(|e| e.tokens.start <= token).checked_sub(1)?;
        self.elements[at].tokens.contains(&token).then_some(at)
    }

    pub(super) fn cue(&self, i: usize) -> Option<&Hit> {
        match &self.elements.get(i)?.what {
            What::Cue(hit) => Some(hit),
            _ => None,
        }
    }

    /// The nominative subject of the cue at `cue`, whose content starts at `anchor`.
    pub fn subject(&self, cue: usize, anchor: usize) -> Option<Subject> {
        let limit = cue.max(anchor);
        let mut best: Option<Subject> = None;
        let mut opened = false;
        for k in limit.saturating_sub(SIGHT)..limit.min(self.elements.len()) {
            let What::Phrase(phrase) = &self.elements[k].what else { continue };
            let next = self.elements.get(k + 1);
            let agent = next.is_some_and(|e| self.words[e.tokens.start].lex.any(Lex::AGENT));
            let people = phrase.tokens.len() == 1 && self.words[phrase.tokens.start].lex.any(Lex::DEMONYM);
            if phrase.case != Case::Nominative || k == cue || agent || people {
                continue;
            }
            // of two that nothing sets off the first is the subject, else the one nearer to the cue
            if let Some(Weight { score, why, marked, fresh }) = self.weigh(k, phrase, cue, anchor)
                && best.as_ref().is_none_or(|b| fresh || score > b.score || (marked && score == b.score))
            {
                opened |= fresh;
                best = Some(Subject { phrase: self.widened((**phrase).clone()), score, why });
            }
        }
        // `Bu köprü "…" diye ekledi mühendis Ece Tan.`: a person behind the verb, and before it none
        if best.as_ref().is_none_or(|b| !self.person(&b.phrase))
            && let Some(inverted) = self.inverted(cue).filter(|i| self.person(&i.phrase))
        {
            return Some(inverted);
        }
        let opens = opened
            || best.as_ref().is_some_and(|b| {
                self.elements
                    .iter()
                    .take_while(|e| e.tokens.start < b.phrase.tokens.start)
                    .all(|e| matches!(e.what, What::Sign))
            });
        if best.as_ref().is_none_or(|b| b.score < 4 && !opens)
            && let Some(opening) = self.opening(cue, anchor).or_else(|| self.participants(anchor.min(cue)))
        {
            return Some(opening);
        }
        let best = best.filter(|b| b.score >= 2);
        if best.as_ref().is_none_or(|b| b.score < 3)
            && let Some(inverted) = self.inverted(cue)
        {
            return Some(inverted);
        }
        best.map(|subject| self.coordinated(subject))
    }

    /// The words before the sentence's first comma or particle, where they look like a subject (`Genç kadın, "…" dedi`).
    fn opening(&self, cue: usize, anchor: usize) -> Option<Subject> {
        let from = self.elements.iter().position(|e| !matches!(e.what, What::Sign))?;
        let mut end = from;
        while end < self.elements.len().min(from + OPENING)
            && end != anchor
            && end != cue
            && matches!(self.elements[end].what, What::Word | What::Phrase(_))
        {
            end += 1;
        }
        // `Adli muayene raporu, …`: a noun of saying by itself is a noun
        if self.sign(end + 1) == "," && self.noun_cue(end) {
            end += 1;
        }
        let next = self.elements.get(end)?;
        let delimited = match next.what {
            What::Particle | What::Quote(_) => true,
            What::Paren => !self.owned_by(self.past_brackets(end)),
            What::Sign => matches!(self.sign(end), "," | ";" | ":"),
            What::Cue(_) => end == cue && cue > 0,
            _ => false,
        };
        let phrase = self.nouns(from..end).filter(|_| delimited)?;
        Some(Subject { phrase, score: 3, why: "opens the sentence" })
    }

    /// A possessed noun of saying without a verb.
    fn noun_cue(&self, k: usize) -> bool {
        let bare = |hit: &Hit| hit.form.is_none() && !hit.complement && hit.noun.is_some_and(|n| n.possessed);
        self.cue(k).is_some_and(bare)
    }

    /// A row of words as a noun phrase, if its last one can be a nominative noun and none of them is a verb or adverb.
    pub(super) fn nouns(&self, range: Range<usize>) -> Option<Phrase> {
        let elements = self.elements.get(range)?;
        let mut tokens = elements.first()?.tokens.start..elements.last()?.tokens.end;
        let list = self.document.tokens.list();
        // `Erken seçim konusunda da Ece Tan “…” dedi`: what it is about is no subject
        if self.words[tokens.end - 1].lex.any(Lex::POSTPOSITION.with(Lex::FRAME)) {
            return None;
        }
        // `Bize gelen adam bana "…" dedi`: a pronoun before the quotation is no part of its subject
        while tokens.len() > 1 && self.words[tokens.end - 1].lex.any(Lex::FUNCTION) {
            tokens.end -= 1;
        }
        // `Oysa aynı büfeler`
        while tokens.len() > 1 && self.words[tokens.start].lex.any(Lex::OPENS) {
            tokens.start += 1;
        }
        let hyphen = |i: usize| {
            matches!(list[i].span.text(self.document.text), "-" | "–") && list[i].spaced == list[i + 1].spaced
        };
        if tokens.len() > 8
            || tokens.clone().any(|i| list[i].class == Class::Sign && (i + 1 >= tokens.end || !hyphen(i)))
            || self.governs(tokens.clone())
        {
            return None;
        }
        // `Kiev'de halk`: where it was is no part of who it was
        while tokens.len() > 1 && matches!(self.words[tokens.start].case, Case::Locative) {
            tokens.start += 1;
        }
        let last = tokens.end - 1;
        let word = self.document.tokens.folded(last);
        let lex = self.words[last].lex;
        // `Geçen seneye bakıyoruz`, `başlatıldı`: verbs
        let verbal = [
            "mış", "miş", "muş", "müş", "arak", "erek", "ıp", "ip", "up", "üp", "ken", "ınca", "ince",
            "unca", "ünce", "dıkça", "dikçe", "madan", "meden", "ıyor", "iyor", "uyor", "üyor", "yorlar",
            "yoruz", "yorum", "mıştı", "mişti", "muştu", "müştü", "acak", "ecek", "ildi", "ıldı", "uldu",
            "üldü", "ındı", "indi", "undu", "ündü",
        ];
        let function = lex.any(Lex::FUNCTION.with(Lex::NUMBER).with(Lex::MODIFIER));
        if function
            || verb::is_fact(word)
            || (self.words[last].finite && !lex.any(Lex::NAME))
            || verbal.iter().any(|a| word.ends_with(a))
            || list[last].class != Class::Word
            || word.chars().count() < 3
        {
            return None;
        }
        let case = if lex.any(Lex::NAME) { self.words[last].case } else { case::of_ending(word) };
        // `Öğrencilerin servise bile`: what a genitive owns ends in -I
        let owner = last > tokens.start
            && (self.words[last - 1].case == Case::Genitive
                || case::of_ending(self.document.tokens.folded(last - 1)) == Case::Genitive);
        let unowned = owner && !word.ends_with(['ı', 'i', 'u', 'ü']) && !lex.any(Lex::NAME);
        if case != Case::Nominative || unowned {
            return None;
        }
        if let Some(What::Phrase(phrase)) =
            elements.iter().rfind(|e| e.tokens.end <= tokens.end).map(|e| &e.what)
            && phrase.tokens.end == tokens.end
        {
            return Some(self.widened((**phrase).clone()));
        }
        Some(Phrase { tokens: tokens.clone(), name: tokens.end..tokens.end, case, sort: Sort::Other })
    }

    /// `kanuna göre her varlık`, `Kaya oğluna mektup`: something inside governs or is governed, and no participle ends it
    /// (`bize gelen adam`).
    fn governs(&self, tokens: Range<usize>) -> bool {
        let mut oblique = false;
        for i in tokens.start..tokens.end - 1 {
            let word = self.document.tokens.folded(i);
            let suffix = self.document.tokens.suffix(i);
            // the lists know `sakini` of `mahalle sakini Ece Tan`, which ends as an object does
            let known = self.words[i];
            let case = match suffix {
                Some(suffix) => case::of_suffix(suffix).unwrap_or(Case::Nominative),
                None if known.ending.is_some() || known.lex.any(Lex::NAME) => known.case,
                None => case::of_ending(word),
            };
            // `2018 takımının Paris'te hem Cuma günü`; `Kiev'de halk` says first where it was
            let inside =
                case == Case::Locative && (tokens.start..i).any(|j| self.words[j].case != Case::Locative);
            if inside || matches!(case, Case::Dative | Case::Accusative | Case::Instrumental) {
                oblique = true;
            }
            if self.words[i].lex.any(Lex::ACCORDING) {
                return true;
            }
            if word.chars().count() > 4 && (word.ends_with("an") || word.ends_with("en")) {
                oblique = false;
            }
        }
        oblique
    }

    /// `Hamburg'da yaşayan bazı Türk vatandaşları`: small words before a phrase without a name belong to it.
    pub fn widened(&self, phrase: Phrase) -> Phrase {
        if !phrase.name.is_empty() {
            return phrase;
        }
        let mut start = self.code_name(&phrase).unwrap_or(phrase.tokens.start);
        let list = self.document.tokens.list();
        while start > 0 {
            let i = start - 1;
            // `Sarı - Kırmızılı takımın oyuncusu`
            let hyphen = matches!(list[i].span.text(self.document.text), "-" | "–");
            if hyphen
                && i > 0
                && list[i - 1].class == Class::Word
                && self.coloured(start)
                && self.at(i - 1).is_some()
            {
                start = i - 1;
                continue;
            }
            let at = self.at(i);
            let element = at.map(|k| &self.elements[k]);
            // `Kaya'nın savunma heyeti`: a noun of saying by itself
            let word = element.is_some_and(|e| match &e.what {
                What::Cue(hit) => hit.form.is_none() && hit.tokens.len() == 1 && !hit.complement,
                other => matches!(other, What::Word | What::Phrase(_)),
            });
            // `Üçüncü bir kullanıcı`
            let ordinal =
                ["ıncı", "inci", "uncu", "üncü"].iter().any(|e| self.document.tokens.folded(i).ends_with(e));
            let counts = ordinal || self.words[i].lex.any(Lex::MODIFIER.with(Lex::NUMBER));
            // `Savunma heyeti`: the capital is the sentence's
            let opens =
                at == Some(0) && !self.words[i].lex.any(Lex::NAME.with(Lex::OPENS).with(Lex::FUNCTION));
            let lower = counts
                || opens
                || list[i].shape == Shape::Lower
                || self.words[i].lex.any(Lex::DEMONYM.with(Lex::NAME).with(Lex::NUMBER));
            let word_here = self.document.tokens.folded(i);
            // `Arıkan'a kargo çalışanı`
            let ending = match self.document.tokens.suffix(i) {
                Some(_) => self.words[i].case,
                None => case::of_ending(word_here),
            };
            // `mahalle sakinlerinden bir kadın`, `Ensar'dan bir zat`: one of several; `telsizden bir asker`, `öte yandan
            // uzmanlar` are none
            let several = ["lardan", "lerden", "larından", "lerinden"].iter().any(|e| word_here.ends_with(e))
                || list[i].shape != Shape::Lower;
            let of_several = ending == Case::Ablative
                && several
                && self.words[start]
                    .lex
                    .any(Lex::MODIFIER.with(Lex::NUMBER).with(Lex::TITLE).with(Lex::PEOPLE));
            let fits = (of_several
                || matches!(ending, Case::Nominative | Case::Genitive | Case::Relational | Case::Derived))
                && (counts || !self.words[i].lex.any(Lex::FUNCTION.with(Lex::AND)));
            let verbal = at.is_some_and(|k| self.participle(k));
            if !word || !lower || !fits || verbal || phrase.tokens.end - i > 5 {
                break;
            }
            start = i;
        }
        Phrase { tokens: start..phrase.tokens.end, ..phrase }
    }

    /// `'Ruken' kod adlı terörist`: what somebody is called stands in marks before the words that say so.
    fn code_name(&self, phrase: &Phrase) -> Option<usize> {
        let first = phrase.tokens.start;
        let at = self.at(first).filter(|_| self.words[first].lex.any(Lex::CALLED))?;
        let quote =
            (at.saturating_sub(2)..at).rev().find(|&b| !matches!(self.elements[b].what, What::Word))?;
        matches!(self.elements[quote].what, What::Quote(_)).then_some(self.elements[quote].tokens.start)
    }

    /// The genitive that opens a clause: `Kaya'nın …dediğini`.
    pub fn owner(&self, from: usize, end: usize) -> Option<Subject> {
        let opens =
            |k: &usize| matches!(&self.elements[*k].what, What::Phrase(p) if p.case == Case::Genitive);
        let end = end.min(self.elements.len());
        let mut at = (from..end.min(from + 6)).find(opens)?;
        // `Kaya'nın açıklaması, ordunun …bildirmesinin ardından geldi`: what the first one owns is over
        if let Some(comma) = (at + 1..end.min(at + 4)).find(|&k| self.sign(k) == ",")
            && self.owned_by(comma - 1)
            && comma > at + 1
            && let Some(next) = (comma + 1..end.min(comma + 4)).find(opens)
        {
            at = next;
        }
        let What::Phrase(phrase) = &self.elements[at].what else { return None };
        Some(Subject { phrase: self.widened((**phrase).clone()), score: 5, why: "owns the clause (-In)" })
    }

    /// The last subject of a sentence that reports something or sets a scene: who the text is following from here on.
    pub fn followed(&self) -> Option<Subject> {
        (0..self.elements.len()).rev().find_map(|k| {
            let hit = self.cue(k)?;
            if hit.passive() || hit.form.is_none() {
                return None;
            }
            let speaks =
                hit.frames.any(Frames::SETTING.with(Frames::QUOTE).with(Frames::DIYE).with(Frames::FORWARD))
                    || hit.frames.reports_clause();
            if !speaks {
                return None;
            }
            match hit.form.map(|f| f.usage) {
                Some(Use::Participle) => self.head(k).filter(|s| s.phrase.case == Case::Nominative),
                Some(Use::Finite | Use::Converb) => self.subject(k, k),
                _ => None,
            }
        })
    }
}
