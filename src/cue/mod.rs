//! Where a sentence reports speech: hits of the lexicon, by folded stem and form.
//!
//! A hit covers all words of its cue: `ifadelerini de kullandı`, `diye konuştu`, `şunları kaydetti`.

pub mod saying;

use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::grammar::lexicon::Entry;
use crate::morph::case::Case;
use crate::morph::noun::{self, NounForm};
use crate::morph::verb::{self, Form, Person, Use};
use crate::text::token::{Class, Tokens};
use saying::{Ending, Saying, Sayings};
use std::ops::Range;

/// Reporting words in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The tokens they cover.
    pub tokens: Range<usize>,
    /// Index of the grammar entry; `None` where `diye` stands before a verb that is in no list.
    pub entry: Option<usize>,
    /// What the cue governs.
    pub frames: Frames,
    /// The verb's form; `None` for a noun without a verb.
    pub form: Option<Form>,
    /// The noun's form, where the cue is or has one.
    pub noun: Option<NounForm>,
    /// `şöyle`, `şunları`, `şu` stands in it.
    pub deictic: bool,
    /// `diye`, `şeklinde` stands in it.
    pub complement: bool,
}

impl Hit {
    /// Words that report without a grammar entry of their own (`göre`).
    pub fn bare(tokens: Range<usize>) -> Self {
        let frames = Frames::default();
        Self { tokens, entry: None, frames, form: None, noun: None, deictic: false, complement: false }
    }

    /// Whether the form says that something was said (and not that it was not, or might be).
    pub fn asserts(&self) -> bool {
        self.form.is_none_or(|f| !f.negative && !f.able && f.usage != Use::Unreal)
    }

    /// Whether its verb is passive.
    pub fn passive(&self) -> bool {
        self.form.is_some_and(|f| f.passive)
    }

    /// Whether its verb has this use.
    pub fn is(&self, usage: Use) -> bool {
        self.form.is_some_and(|f| f.usage == usage)
    }
}

/// At most this many tokens stand between the parts of one cue (`ifadelerini de kullandı`, `şunları bir kez daha söyledi`).
const GAP: usize = 4;

struct Finder<'a> {
    grammar: &'a Grammar,
    sayings: &'a Sayings,
    tokens: &'a Tokens,
    range: Range<usize>,
}

/// The cues in an unbroken row of tokens, from left to right, none overlapping another.
pub fn find(grammar: &Grammar, sayings: &Sayings, tokens: &Tokens, range: Range<usize>) -> Vec<Hit> {
    let finder = Finder { grammar, sayings, tokens, range: range.clone() };
    let mut hits: Vec<Hit> = Vec::new();
    for i in range.clone() {
        if finder.saying(i).tells() {
            finder.at(i, &mut hits);
        }
    }
    if hits.is_empty() {
        return hits;
    }
    // Longer cues first, so that `ifade etti` wins over `ifade`; entries that report win over those that only serve.
    hits.sort_by_key(|h| (std::cmp::Reverse(h.tokens.len()), h.frames == Frames::LIGHT, h.tokens.start));
    let mut kept: Vec<Hit> = Vec::new();
    let mut taken = vec![false; range.len()];
    for hit in hits {
        let Some(words) = taken.get_mut(hit.tokens.start - range.start..hit.tokens.end - range.start) else {
            continue;
        };
        if !words.contains(&true) {
            words.fill(true);
            kept.push(hit);
        }
    }
    // a thought matters only where `diye` ties a quotation to it
    kept.retain(|h| h.frames != Frames::LIGHT && (h.complement || !h.frames.any(Frames::THOUGHT)));
    kept.sort_by_key(|h| h.tokens.start);
    kept
}

/// Everything in a row of tokens that looks like a reporting word, one beside and inside another, before any choice.
pub fn every(grammar: &Grammar, sayings: &Sayings, tokens: &Tokens, range: Range<usize>) -> Vec<Hit> {
    let finder = Finder { grammar, sayings, tokens, range: range.clone() };
    let mut hits = Vec::new();
    range.for_each(|i| finder.at(i, &mut hits));
    hits
}

impl Finder<'_> {
    /// What is known of the word at token `i`.
    fn saying(&self, i: usize) -> &Saying {
        self.sayings.of(self.tokens, i)
    }

    fn at(&self, i: usize, out: &mut Vec<Hit>) {
        let saying = self.saying(i);
        if saying.complementiser {
            out.extend(self.complement(i));
        }
        if saying.deictic {
            out.extend(self.announced(i));
        }
        if let Some(noun) = self.noun(i) {
            match self.served(&noun) {
                Some(hit) => out.push(hit),
                None => out.push(noun),
            }
        }
        out.extend(self.verb(i));
    }

    /// The verb that ends at token `i`, with the words that belong to it.
    fn verb(&self, i: usize) -> Option<Hit> {
        if self.tokens.list()[i].class != Class::Word {
            return None;
        }
        let mut best: Option<(usize, usize, Hit)> = None;
        let before = self.sayings.before(self.tokens, i);
        for &Ending { entry: index, form, rest, .. } in
            self.saying(i).verbs.iter().filter(|e| e.follows(before))
        {
            let Some(entry) = self.grammar.lexicon.entries.get(index) else { continue };
            let Some(start) = self.lead(entry, i) else { continue };
            let mut form = form;
            let mut end = i + 1;
            if form.usage == Use::Unreal {
                let word = self.tokens.folded(i);
                if let Some(auxiliary) = self.auxiliary(i + 1, &word[word.len() - usize::from(rest)..]) {
                    form = auxiliary.0;
                    end = auxiliary.1;
                }
            }
            let rank = (end - start, usize::MAX - usize::from(rest));
            if best.as_ref().is_none_or(|(length, stem, _)| rank > (*length, *stem)) {
                let hit = Hit {
                    tokens: start..end,
                    entry: Some(index),
                    frames: entry.frames,
                    form: Some(form),
                    noun: None,
                    deictic: false,
                    complement: false,
                };
                best = Some((rank.0, rank.1, hit));
            }
        }
        best.map(|(_, _, hit)| hit)
    }

    /// `bağırmaya başladı`, `söylemekle yetindi`: the auxiliary's form and the token after it.
    fn auxiliary(&self, next: usize, rest: &str) -> Option<(Form, usize)> {
        let infinitive = rest.ends_with(['a', 'e', 'ı', 'i']) && rest.chars().count() <= 5;
        if !infinitive || !self.range.contains(&next) {
            return None;
        }
        let word = self.tokens.folded(next);
        for (stem, _) in self.grammar.lists.auxiliaries.iter() {
            let Some(after) = word.strip_prefix(stem) else { continue };
            if after.is_empty() && self.range.contains(&(next + 1)) {
                // `söylemeye devam etti`: the form is on the word after
                let form = guess(self.tokens.folded(next + 1))?;
                return Some((form, next + 2));
            }
            if let Some(form) = verb::analyse(after) {
                return Some((form, next + 1));
            }
        }
        None
    }

    /// Where the words before the entry's last one start; particles may stand between (`ifade de etti`).
    fn lead(&self, entry: &Entry, last: usize) -> Option<usize> {
        let mut at = last;
        for words in entry.lead.iter().rev() {
            at = at.checked_sub(1)?;
            if at < last && self.saying(at).particle {
                at = at.checked_sub(1)?;
            }
            if at < self.range.start || !words.iter().any(|w| w == self.tokens.folded(at)) {
                return None;
            }
        }
        Some(at)
    }

    fn noun(&self, i: usize) -> Option<Hit> {
        if self.tokens.list()[i].class != Class::Word {
            return None;
        }
        let mut best: Option<(usize, Hit)> = None;
        let before = self.sayings.before(self.tokens, i);
        for &Ending { entry: index, form, rest, .. } in
            self.saying(i).nouns.iter().filter(|e| e.follows(before))
        {
            let Some(entry) = self.grammar.lexicon.entries.get(index) else { continue };
            let Some(start) = self.lead(entry, i) else { continue };
            let rank = usize::MAX - usize::from(rest);
            if best.as_ref().is_none_or(|(length, _)| rank > *length) {
                let hit = Hit {
                    tokens: start..i + 1,
                    entry: Some(index),
                    frames: entry.frames,
                    form: None,
                    noun: Some(form),
                    deictic: false,
                    complement: false,
                };
                best = Some((rank, hit));
            }
        }
        best.map(|(_, hit)| hit)
    }

    /// A noun with a light verb of its own behind it: `ifadesini kullandı`.
    fn served(&self, noun: &Hit) -> Option<Hit> {
        let entry = self.grammar.lexicon.entries.get(noun.entry?)?;
        let instrumental =
            noun.noun.is_some_and(|n| n.case == Case::Instrumental) && entry.frames.any(Frames::INSTR);
        for j in noun.tokens.end..(noun.tokens.end + GAP).min(self.range.end) {
            // `Savunma Bakanlığından yapılan`: the noun is part of a name
            let named = j == noun.tokens.end
                && noun.noun.is_some_and(|n| n.case == Case::Nominative && !n.possessed && !n.plural)
                && self.institution(j);
            if self.tokens.list()[j].class != Class::Word || named {
                break;
            }
            let Some(verb) = self.verb(j) else {
                // `talep gördüğünü dile getirdi`: the noun is the object of a clause
                if verb::is_complement(self.tokens.folded(j)) {
                    break;
                }
                continue;
            };
            let lemma =
                verb.entry.and_then(|e| self.grammar.lexicon.entries.get(e)).map_or("", |e| e.lemma.as_str());
            let serves = entry.light.iter().any(|l| l == lemma);
            if serves || (instrumental && !verb.frames.any(Frames::THOUGHT)) {
                return Some(Hit {
                    tokens: noun.tokens.start..verb.tokens.end,
                    entry: noun.entry,
                    frames: entry.frames,
                    form: verb.form,
                    noun: noun.noun,
                    deictic: false,
                    complement: false,
                });
            }
        }
        None
    }

    /// Whether a token is a possessed noun of organisations, in whatever case: `bakanlığından`.
    fn institution(&self, i: usize) -> bool {
        let word = self.tokens.folded(i);
        let organisations = &self.grammar.lists.organisations;
        verb::cuts(word).any(|rest| {
            let stem = &word[..word.len() - rest.len()];
            let known = organisations.has(stem)
                || stem.strip_suffix('ğ').is_some_and(|s| organisations.has(&format!("{s}k")));
            known && noun::analyse(rest).is_some_and(|f| f.possessed)
        })
    }

    /// The first verb, or noun with its verb, from token `from` on.
    fn ahead(&self, from: usize, gap: usize) -> Option<Hit> {
        for j in from..(from + gap + 1).min(self.range.end) {
            if self.tokens.list()[j].class != Class::Word {
                return None;
            }
            // `şeklinde önyargılarının olduğunu söyledi`: the verb governs a clause, not what stands before it
            if j > from && crate::morph::verb::is_complement(self.tokens.folded(j)) {
                return None;
            }
            if let Some(hit) = self.noun(j).and_then(|n| self.served(&n)) {
                return Some(hit);
            }
            if let Some(hit) = self.verb(j) {
                // `açıklama yaptı` is found at `yaptı`; the noun before it alone is no verb
                return Some(hit);
            }
            // `sağanak şeklinde olacağı bildirildi`: a clause's own adverbial
            if j == from && verb::nominal(self.tokens.folded(j)).is_some_and(|n| n.fact) {
                return None;
            }
        }
        None
    }

    /// `diye konuştu`, `şeklinde yanıt verdi`; with a verb in no list too (`diye homurdandı`).
    fn complement(&self, i: usize) -> Option<Hit> {
        if let Some(hit) = self.ahead(i + 1, 3) {
            let frames =
                if hit.frames.any(Frames::THOUGHT) { hit.frames } else { hit.frames.with(Frames::DIYE) };
            return Some(Hit { tokens: i..hit.tokens.end, frames, complement: true, ..hit });
        }
        // `şeklinde` before an unknown verb is most often no more than "in the form of"
        self.grammar.lists.complementisers.attribute(self.tokens.folded(i), "alone")?;
        let words = (i + 1..(i + 1 + GAP).min(self.range.end))
            .take_while(|&j| self.tokens.list()[j].class == Class::Word);
        let verb = words.map(|j| (j, guess(self.tokens.folded(j)))).find(|(_, form)| form.is_some());
        let (j, form) = verb?;
        Some(Hit {
            tokens: i..j + 1,
            entry: None,
            frames: Frames::DIYE,
            form,
            noun: None,
            deictic: false,
            complement: true,
        })
    }

    /// `şunları kaydetti`, `şu ifadeleri kullandı`.
    fn announced(&self, i: usize) -> Option<Hit> {
        if let Some(hit) = self.ahead(i + 1, GAP + 2) {
            let frames = hit.frames.with(Frames::FORWARD);
            return (!hit.frames.any(Frames::THOUGHT)).then_some(Hit {
                tokens: i..hit.tokens.end,
                deictic: true,
                frames,
                ..hit
            });
        }
        // `sözlerini şöyle tamamladı:` announces whatever the verb is, if a colon follows
        let words = (i + 1..(i + 1 + GAP).min(self.range.end))
            .take_while(|&j| self.tokens.list()[j].class == Class::Word);
        let (j, form) =
            words.map(|j| (j, guess(self.tokens.folded(j)))).filter(|(_, form)| form.is_some()).last()?;
        Some(Hit {
            tokens: i..j + 1,
            entry: None,
            frames: Frames::FORWARD,
            form,
            noun: None,
            deictic: true,
            complement: false,
        })
    }
}

/// The form of a verb whose stem is in no list, by its ending alone.
pub fn guess(word: &str) -> Option<Form> {
    // a bare -r, -n or -k at the end of a word tells nothing
    let telling = |form: &Form| {
        matches!(form.usage, Use::Finite | Use::Participle | Use::Converb) && form.person == Person::Third
    };
    let found = verb::cuts(word).filter_map(verb::analyse).find(telling);
    found.filter(|_| word.chars().count() >= 4)
}
