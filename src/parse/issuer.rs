//! Who issued a statement: `Bakanlıktan yapılan açıklamada`, `X'in raporuna göre`, `X tarafından yayımlanan metinde`.
//!
//! The issuer is looked for inside the statement's own phrase, never in the clause behind it: an ablative that issued
//! it, a genitive that owns it or the account it stood in, an agent, a paper that printed it.

use super::element::{Element, What};
use super::lexical::{Lex, Word};
use super::phrase::{Phrase, Sort as Named};
use super::subject::{Clause, Subject};
use crate::morph::case::{self, Case};
use crate::morph::verb::{FactCase, Use};
use crate::text::token::Shape;

/// A statement's own phrase is at most this many elements long.
const SIGHT: usize = 16;

/// A participle's clause before a statement is at most this many elements long.
const CLAUSE: usize = 48;

/// `Su Kurumu (SUK) aylık baraj verilerine`: at most this many elements from the name to the noun.
const COMPOUND: usize = 6;

/// Whose words a statement is.
#[derive(Clone, Debug)]
pub enum Issuer {
    /// Its phrase says so.
    Named(Subject),
    /// `Açıklamada, …`: that of the statement the text has been speaking of.
    Bare,
    /// A statement of its own, and whose cannot be told: `davanın iddianamesinde`.
    Unnamed,
}

impl Clause<'_> {
    /// Who issued the statement whose noun is element `k`, by what stands before it from `from` on.
    pub(super) fn issuer_of(&self, from: usize, k: usize) -> Issuer {
        self.document_word(k).map_or(Issuer::Unnamed, |document| self.issued(document, from, k))
    }

    /// `Su Bilgi Sistemi'ndeki (SBS) verilere`: an organisation, or what brackets make one, right before the statement `k`.
    fn keeps(&self, b: usize, k: usize, phrase: &Phrase) -> bool {
        (phrase.sort == Named::Organization || matches!(self.elements[b + 1].what, What::Paren))
            && !self.words[phrase.tokens.end - 1].lex.any(Lex::COUNTRY)
            && self.adjoins(b, k)
    }

    /// The same where `document` is the noun of statements that element `k` begins with.
    pub(super) fn issued(&self, document: Word, from: usize, k: usize) -> Issuer {
        if let Some(subject) = self.prepared(from, k) {
            return Issuer::Named(subject);
        }
        let mut relative = false;
        let mut account = document.lex.any(Lex::ACCOUNT);
        let mut owner: Option<Phrase> = None;
        let mut behalf: Option<Phrase> = None;
        let mut comma = false;
        for b in (from.max(k.saturating_sub(SIGHT))..k).rev() {
            let element = &self.elements[b];
            let first = self.words[element.tokens.start];
            match &element.what {
                What::Sign if self.sign(b) == "," && !comma => comma = true,
                What::Sign => break,
                // `X'in yaptığı açıklamada` has its issuer in the genitive, `saldırının kınandığı açıklamada` has not
                What::Clause(n) if n.fact && n.case == FactCase::Bare => {
                    if self.done(element.tokens.end - 1) {
                        return self.obtained(from, b).unwrap_or(Issuer::Bare);
                    }
                    relative = true;
                }
                What::Cue(hit) if matches!(hit.form.map(|f| f.usage), Some(Use::Fact(FactCase::Bare))) => {
                    if hit.passive() {
                        return Issuer::Bare;
                    }
                    relative = true;
                }
                What::Cue(hit) if hit.is(Use::Finite) || hit.is(Use::Participle) => break,
                What::Phrase(phrase) => {
                    let last = self.words[element.tokens.end - 1];
                    // `sitesinin haberine göre`: the site is the paper
                    if last.lex.any(Lex::ACCOUNT) && last.case != Case::Genitive {
                        account = true;
                        continue;
                    }
                    let why = match phrase.case {
                        Case::Genitive if account => {
                            // `X şirketinin platformundaki hesabından`: whose account it is stands first
                            owner = Some(self.widened((**phrase).clone()));
                            continue;
                        }
                        Case::Genitive if document.possessed || relative => "owns the statement (-In)",
                        Case::Ablative if !relative && !account => "issued the statement (-DAn)",
                        Case::Equative => "issued the statement (-ncA)",
                        // `kızı tarafından aile adına yapılan`: whose words they are is not for whom
                        Case::Nominative
                            if self.words[self.elements[b + 1].tokens.start].lex.any(Lex::BEHALF) =>
                        {
                            behalf = Some(self.widened((**phrase).clone()));
                            continue;
                        }
                        Case::Nominative if self.agent(b + 1) => "before tarafından",
                        // `Büyükelçi Ural burada yaptığı konuşmada …söyledi`: the subject without a comma
                        Case::Nominative if relative && self.titled(phrase) => "made the statement",
                        Case::Nominative
                            if document.possessed
                                && owner.is_none()
                                && (self.adjoins(b, k) || self.compounds(b, k, phrase))
                                && self.known(phrase)
                                && !(phrase.tokens.len() == 1 && first.lex.any(Lex::COMPOUND))
                                && !self.common(b, phrase) =>
                        {
                            return named((**phrase).clone(), "names the statement");
                        }
                        Case::Locative | Case::Relational
                            if document.lex.any(Lex::PRESS)
                                && (phrase.sort != Named::Named || self.printed(b, k)) =>
                        {
                            "published it (-DA)"
                        }
                        Case::Relational if document.lex.any(Lex::REPORT) && self.keeps(b, k, phrase) => {
                            "keeps it (-DAki)"
                        }
                        _ => continue,
                    };
                    if owner.is_none() {
                        return named(self.widened((**phrase).clone()), why);
                    }
                }
                What::Word if first.lex.any(Lex::ACCOUNT) && first.case != Case::Genitive => account = true,
                What::Word if self.drawn(b, k, relative) => return self.issuer_of(from, b),
                What::Word => {
                    let owned = account || document.possessed || relative;
                    if let Some(phrase) = self.owner_word(b).filter(|_| owned) {
                        owner = Some(phrase);
                        if !account {
                            break;
                        }
                    } else if !account
                        && !relative
                        && let Some(phrase) = self.source_word(b)
                    {
                        return named(phrase, "issued the statement (-DAn)");
                    }
                }
                _ => {}
            }
        }
        match owner {
            Some(phrase) => named(phrase, "owns the statement (-In)"),
            None if behalf.is_some() => behalf.map_or(Issuer::Bare, |phrase| named(phrase, "before adına")),
            None if document.possessed && !account => Issuer::Unnamed,
            // `direğe asılan notta`, `edinilen bilgilere göre`: one of its own
            None if k > from && self.own(document.lex, from, k) => Issuer::Unnamed,
            None => Issuer::Bare,
        }
    }

    /// `Başsavcılıkça, aralarında Kaya'nın da bulunduğu 21 sanık hakkında hazırlanan iddianame`: by whom it was made stands
    /// at the other end of its participle's clause.
    fn prepared(&self, from: usize, k: usize) -> Option<Subject> {
        let made = |b: &usize| matches!(self.elements[*b].what, What::Word) && self.passive_participle(*b);
        // `ekiplerce kaldırıldığı aktarılan açıklamada`: what it says
        let participle = k.checked_sub(1).filter(|b| *b > from && made(b))?;
        if matches!(self.elements[participle - 1].what, What::Clause(_) | What::Cue(_)) {
            return None;
        }
        let b = (from.max(k.saturating_sub(CLAUSE))..participle).rev().find(|&b| {
            match &self.elements[b].what {
                What::Phrase(phrase) => phrase.case == Case::Equative && phrase.sort == Named::Organization,
                _ => false,
            }
        })?;
        let closed = (b..participle).any(|i| match &self.elements[i].what {
            What::Cue(hit) => hit.is(Use::Finite),
            _ => matches!(self.sign(i), "." | ":" | ";" | "!" | "?"),
        });
        let What::Phrase(phrase) = &self.elements[b].what else { return None };
        let phrase = self.widened((**phrase).clone());
        (!closed).then_some(Subject { phrase, score: 4, why: "issued the statement (-ncA)" })
    }

    /// `direğe asılan notta`, `olay günü tutulan raporda`: no statement that the text has spoken of.
    fn own(&self, lex: Lex, from: usize, k: usize) -> bool {
        // `açıklanan bir ankete göre`
        if self.words[self.elements[k].tokens.end - 2].lex.any(Lex::INDEFINITE) {
            return true;
        }
        let spoken_of = lex.any(Lex::MAKES.with(Lex::PRESS));
        let placed = k >= from + 2 && !matches!(self.elements[k - 2].what, What::Sign | What::Cue(_));
        // `…vurgulanan raporda` is the one that is spoken of
        let described = matches!(self.elements[k - 1].what, What::Cue(_))
            && k >= 2
            && matches!(self.elements[k - 2].what, What::Clause(_) | What::Quote(_) | What::Cue(_));
        !described && self.relative(k - 1) && (!spoken_of || (lex.any(Lex::REPORT) && placed))
    }

    /// `asılan`, `edinilen`: a word in -An that describes what follows.
    fn relative(&self, k: usize) -> bool {
        let element = &self.elements[k];
        let word = self.document.tokens.folded(element.tokens.end - 1);
        matches!(element.what, What::Word | What::Cue(_)) && is_relative(word)
    }

    /// `AA muhabirinin Bakanlıktan edindiği bilgilere göre`: who gave it stands before the verb at `b`.
    fn obtained(&self, from: usize, b: usize) -> Option<Issuer> {
        let giver = b.checked_sub(1).filter(|&g| g >= from)?;
        let What::Phrase(phrase) = &self.elements[giver].what else { return None };
        let gives = phrase.case == Case::Ablative;
        gives.then(|| named((**phrase).clone(), "issued the statement (-DAn)"))
    }

    /// `Valiliğin ortak açıklamasında`: a small noun behind whoever owns the statement.
    fn common(&self, b: usize, phrase: &Phrase) -> bool {
        let owned = |g: usize| matches!(&self.elements[g].what, What::Phrase(p) if p.case == Case::Genitive);
        phrase.name.is_empty() && b.checked_sub(1).is_some_and(owned)
    }

    /// `kınandığı`: a passive fact, as far as its letters tell.
    pub(super) fn done(&self, token: usize) -> bool {
        let word = self.document.tokens.folded(token);
        ["dığı", "diği", "duğu", "düğü"]
            .iter()
            .any(|e| word.strip_suffix(e).is_some_and(|s| s.ends_with(['l', 'n'])))
    }

    /// `Sigorta Birliği (SB) tarafından yapılan`; in `yolcular tarafından sorulması beklenen` it is another verb's.
    pub(super) fn agent(&self, from: usize) -> bool {
        let k = (from..self.elements.len()).find(|&i| !matches!(self.elements[i].what, What::Paren));
        let Some(k) = k else { return false };
        let another = self.elements.get(k + 1).is_some_and(|e| match &e.what {
            What::Clause(n) => !n.fact,
            What::Cue(hit) => hit.is(Use::Action),
            _ => false,
        });
        self.words[self.elements[k].tokens.start].lex.any(Lex::AGENT) && !another
    }

    /// Whether only a bracket stands between two elements: `Türkiye İstatistik Kurumu (TÜİK) verilerine`.
    fn adjoins(&self, b: usize, k: usize) -> bool {
        self.elements[b + 1..k].iter().all(|e| matches!(e.what, What::Paren))
    }

    /// Whether what stands between are the first parts of one compound: `Su Kurumu (SUK) aylık baraj verilerine`.
    fn compounds(&self, b: usize, k: usize, phrase: &Phrase) -> bool {
        let part = |e: &Element| {
            let token = e.tokens.start;
            let other = Lex::FUNCTION.with(Lex::AND).with(Lex::POSTPOSITION).with(Lex::AGENT);
            matches!(e.what, What::Word)
                && self.document.tokens.list()[token].shape == Shape::Lower
                && case::of_ending(self.document.tokens.folded(token)) == Case::Nominative
                && !self.words[token].lex.any(other)
                && !is_relative(self.document.tokens.folded(token))
        };
        phrase.sort == Named::Organization
            && !phrase.name.is_empty()
            && !self.words[phrase.tokens.end - 1].lex.any(Lex::COUNTRY)
            && k - b <= COMPOUND
            && self.elements[b + 1..k].iter().all(|e| matches!(e.what, What::Paren) || part(e))
    }

    /// `Su Kurumunun raporunda yer alan verilere`, `TÜİK verilerinden derlediği / derlenen bilgilere`: the statement at `b`
    /// that the one at `k` was drawn from.
    fn drawn(&self, b: usize, k: usize, relative: bool) -> bool {
        let word = self.words[self.elements[b].tokens.start];
        let fits = match word.case {
            Case::Locative => self.printed(b, k),
            Case::Ablative => relative || (b + 1 < k && self.relative(b + 1)),
            _ => false,
        };
        word.lex.any(Lex::DOCUMENT) && fits
    }

    /// `Körfez Postası'nda yer alan habere`: printed in it, with nothing else said of where or when.
    fn printed(&self, b: usize, k: usize) -> bool {
        let country = self.words[self.elements[b].tokens.end - 1].lex.any(Lex::COUNTRY);
        let plain = |e: &Element| matches!(e.what, What::Word | What::Cue(_));
        !country
            && matches!(k - b, 2 | 3)
            && self.relative(k - 1)
            && self.elements[b + 1..k].iter().all(plain)
    }

    /// A name with a given name or a title, and no place or platform.
    fn titled(&self, phrase: &Phrase) -> bool {
        let telling = Lex::GIVEN.with(Lex::TITLE).with(Lex::HONORIFIC);
        phrase.sort == Named::Named
            && phrase.tokens.len() > 1
            && phrase.tokens.clone().any(|i| self.words[i].lex.any(telling))
    }

    /// `Sayısal verilere`, `Dava gerekçesinde`: a capital at the sentence's start alone makes no name.
    fn known(&self, phrase: &Phrase) -> bool {
        let known = Lex::KNOWN.with(Lex::COUNTRY).with(Lex::ORGANIZATION).with(Lex::TITLE).with(Lex::PEOPLE);
        // `OECD raporuna`
        let acronym = |i: usize| {
            self.document.tokens.list()[i].shape == Shape::Upper
                && self.document.tokens.folded(i).chars().count() > 1
        };
        phrase.tokens.len() > 1 || phrase.tokens.clone().any(|i| self.words[i].lex.any(known) || acronym(i))
    }

    /// `Kuzey Yıldızı birliklerinin`: a small noun in the genitive, in no list, behind a name.
    fn owner_word(&self, b: usize) -> Option<Phrase> {
        let What::Phrase(before) = &self.elements[b.checked_sub(1)?].what else { return None };
        let word = self.document.tokens.folded(self.elements[b].tokens.start);
        let possessed = ["sının", "sinin", "sunun", "sünün", "larının", "lerinin"];
        let fits = before.case == Case::Nominative
            && !before.name.is_empty()
            && possessed.iter().any(|e| word.ends_with(e))
            && before.tokens.end == self.elements[b].tokens.start;
        // `Vatan Kalkanı güçlerinin`: at the sentence's start a capital tells nothing, but it is not left behind
        let first = b.checked_sub(2).filter(|&f| {
            let token = self.elements[f].tokens.start;
            matches!(&self.elements[f].what, What::Word | What::Phrase(_))
                && self.words[self.elements[f].tokens.end - 1].case == Case::Nominative
                && self.document.tokens.list()[token].shape == Shape::Capital
                && !self.words[token].lex.any(Lex::FUNCTION)
        });
        let start = first.map_or(before.tokens.start, |f| self.elements[f].tokens.start);
        let tokens = start..self.elements[b].tokens.end;
        let name = tokens.end..tokens.end;
        fits.then_some(Phrase { tokens, name, case: Case::Genitive, sort: Named::Other })
    }

    /// `Bakanlığın basın hizmetinden yapılan`: a small noun in the ablative before what was done with the statement
    /// stands for whom it belongs to, else for itself (`çatı kuruluştan yapılan`).
    fn source_word(&self, b: usize) -> Option<Phrase> {
        let token = self.elements[b].tokens.start;
        let word = self.document.tokens.folded(token);
        let next = self.elements.get(b + 1)?;
        let done = self.document.tokens.folded(next.tokens.end - 1);
        let fits = case::of_ending(word) == Case::Ablative
            && matches!(next.what, What::Word | What::Cue(_))
            && is_relative(done)
            && !self.words[token].lex.any(Lex::FUNCTION.with(Lex::NUMBER).with(Lex::DOCUMENT));
        if !fits {
            return None;
        }
        (b.saturating_sub(3)..b).rev().find_map(|g| match &self.elements[g].what {
            What::Phrase(p) if p.case == Case::Genitive => Some(self.widened((**p).clone())),
            _ => None,
        })
    }
}

/// `yapılan`, `gelen`, `edinilen`
fn is_relative(word: &str) -> bool {
    word.chars().count() >= 4
        && (word.ends_with("an") || word.ends_with("en"))
        && case::of_ending(word) == Case::Nominative
}

fn named(phrase: Phrase, why: &'static str) -> Issuer {
    Issuer::Named(Subject { phrase, score: 5, why })
}
