//! Who issued a statement: `Bakanlıktan yapılan açıklamada`, `X'in raporuna göre`, `X tarafından yayımlanan metinde`.
//!
//! A cue's statement is the noun of `documents.list` that frames its words, or the one its participle describes
//! (`…olduğu belirtilen raporda`). Its issuer is looked for inside that noun's own phrase, never in the clause behind it.

use super::element::{Element, What};
use super::lexical::{Lex, Word};
use super::phrase::{Phrase, Sort as Named};
use super::subject::{Clause, Subject};
use crate::morph::case::{self, Case};
use crate::morph::verb::{FactCase, Use};

/// A statement's own phrase is at most this many elements long.
const SIGHT: usize = 16;

/// What sort of statement: each has an issuer of its own in a text, as `Haberde, …` and `Açıklamada, …` are two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `açıklama`, `paylaşım`
    Said,
    /// `haber`
    Press,
    /// `rapor`, `veriler`
    Report,
}

/// A statement that a cue reports from.
#[derive(Clone, Debug)]
pub struct Statement {
    /// What sort.
    pub sort: Sort,
    /// Whose.
    pub issuer: Issuer,
}

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
    /// Who issued the statement that the cue at `cue` reports from; `None` where it names no statement.
    pub fn statement(&self, cue: usize) -> Option<Statement> {
        let here = self.cue(cue);
        // `X'in açıklamasına göre`: the noun right before
        if here.is_none()
            && let Some(before) = cue.checked_sub(1).filter(|&b| self.is_document(b))
        {
            return Some(self.stated(0, before));
        }
        // `X'ten yapılan açıklamanın tamamı şöyle: “…”`: a colon announces it in any case
        if here.is_none_or(|hit| hit.form.is_none()) {
            let colon = (0..=cue).rev().find(|&k| matches!(self.sign(k), ":" | ";"))?;
            let k = (colon.saturating_sub(6)..colon).rev().find(|&k| self.is_document(k))?;
            return Some(self.stated(0, k));
        }
        if here.is_some_and(|hit| hit.is(Use::Participle)) {
            // `…vurgulanan yazılı açıklamada`
            let described = (cue + 1..(cue + 4).min(self.elements.len()))
                .take_while(|&k| matches!(self.elements[k].what, What::Word | What::Phrase(_) | What::Cue(_)))
                .find(|&k| self.states(k));
            if let Some(k) = described {
                let described = self.stated(cue + 1, k);
                let bare = matches!(described.issuer, Issuer::Unnamed);
                return Some(if bare { Statement { issuer: Issuer::Bare, ..described } } else { described });
            }
        }
        let k = self.frame(cue)?;
        Some(self.stated(0, k))
    }

    /// The statement that frames the words before `cue`: the one that a comma or a quotation follows, else the first.
    fn frame(&self, cue: usize) -> Option<usize> {
        let end = cue.min(self.elements.len());
        // `raporda …olduğu belirtildi, açıklamada ise …`: what an earlier verb ended is not spoken of any more
        let closed = (0..end)
            .rev()
            .find(|&k| self.cue(k).is_some_and(|h| h.is(Use::Finite) && h.asserts()))
            .map_or(0, |k| k + 1);
        let framing = |k: &usize| {
            matches!(self.elements.get(k + 1).map(|e| &e.what), Some(What::Particle | What::Quote(_)))
                || matches!(self.sign(k + 1), "," | ":" | ";")
                || k + 1 == cue
        };
        let mut found = (closed..end).filter(|&k| self.states(k));
        let first = found.clone().next()?;
        found.find(framing).or(Some(first))
    }

    /// Who a sentence says has made a statement: `X yazılı bir açıklama yaptı`, `X'ten açıklama geldi`, `X analizini açıkladı`.
    ///
    /// Only behind `X'ten açıklama geldi` does the text go on in the statement at once: `true`.
    pub fn announced(&self) -> Option<(Sort, Subject, bool)> {
        let end = self.elements.iter().rposition(|e| !matches!(e.what, What::Sign))?;
        // the verb stands last; in a heading the noun does
        let (k, made) = (end.saturating_sub(3)..=end).rev().find_map(|k| {
            let word = match &self.elements[k].what {
                // `açıklama yaptı` is one cue
                What::Cue(hit) => Some(self.words[hit.tokens.start]),
                _ => self.document_word(k),
            }?;
            let fits = matches!(word.case, Case::Nominative | Case::Accusative);
            (word.lex.any(Lex::MAKES) && fits).then_some((k, word))
        })?;
        let spoken = |e: &Element| match &e.what {
            What::Cue(_) | What::Quote(_) | What::Clause(_) => true,
            What::Phrase(p) => p.case == Case::Nominative,
            _ => false,
        };
        // `Rasathaneden, sıcaklara ilişkin açıklama yapıldı`
        if let What::Phrase(phrase) = &self.elements[0].what
            && phrase.case == Case::Ablative
            && made.case == Case::Nominative
            && self.sign(1) == ","
        {
            let phrase = (**phrase).clone();
            return Some((sort(made.lex), Subject { phrase, score: 4, why: "a statement came from it (-DAn)" }, true));
        }
        let before = &self.elements[k.saturating_sub(6)..k];
        let source = before.iter().rposition(|e| matches!(&e.what, What::Phrase(p) if p.case == Case::Ablative));
        if let Some(at) = source.filter(|&at| made.case == Case::Nominative && !before[at..].iter().any(spoken))
            && let What::Phrase(phrase) = &before[at].what
        {
            let phrase = self.widened((**phrase).clone());
            return Some((sort(made.lex), Subject { phrase, score: 4, why: "a statement came from it (-DAn)" }, true));
        }
        let subject = self.subject(end, end).filter(|s| s.score >= 3 && s.phrase.sort != Named::Other)?;
        Some((sort(made.lex), subject, false))
    }

    /// The statement that frames a sentence, whatever its verb: `Teşkilattan yapılan açıklamada, yangının çıkışı anlatıldı`.
    pub fn framed(&self) -> Option<Statement> {
        let k = (0..self.elements.len()).find(|&k| self.states(k))?;
        Some(self.stated(0, k))
    }

    /// Whether an element is a noun of statements in the case of a frame: `açıklamada`, `raporuyla`, `haberine göre`.
    pub fn states(&self, k: usize) -> bool {
        let Some(word) = self.document_word(k) else { return false };
        match word.case {
            Case::Locative => true,
            // `açıklamayla duyuruldu`, and no `kararla ilgili`
            Case::Instrumental => word.lex.any(Lex::MAKES),
            Case::Dative => self
                .elements
                .get(k + 1)
                .is_some_and(|e| self.words[e.tokens.start].lex.any(Lex::ACCORDING)),
            _ => false,
        }
    }

    fn is_document(&self, k: usize) -> bool {
        self.document_word(k).is_some()
    }

    /// The noun of statements that an element ends in.
    fn document_word(&self, k: usize) -> Option<Word> {
        let element = self.elements.get(k)?;
        let held = match &element.what {
            What::Word | What::Phrase(_) | What::Clause(_) => true,
            // `açıklamada bulundu` is a verb
            What::Cue(hit) => hit.form.is_none(),
            _ => false,
        };
        let word = self.words[element.tokens.end.checked_sub(1)?];
        (held && word.lex.any(Lex::DOCUMENT) && !word.lex.any(Lex::OCCASION)).then_some(word)
    }

    /// The statement whose noun is element `k`, with what stands before it from `from` on.
    fn stated(&self, from: usize, k: usize) -> Statement {
        let issuer = self.issuer_of(from, k);
        Statement { sort: self.document_word(k).map_or(Sort::Said, |w| sort(w.lex)), issuer }
    }

    /// Who issued the statement whose noun is element `k`, by what stands before it from `from` on.
    fn issuer_of(&self, from: usize, k: usize) -> Issuer {
        let Some(document) = self.document_word(k) else { return Issuer::Unnamed };
        let mut relative = false;
        let mut account = document.lex.any(Lex::ACCOUNT);
        let mut owner: Option<Phrase> = None;
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
                        Case::Nominative if self.agent(b + 1) => "before tarafından",
                        Case::Nominative
                            if document.possessed
                                && owner.is_none()
                                && self.adjoins(b, k)
                                && self.known(phrase)
                                && !self.common(b, phrase) =>
                        {
                            return named((**phrase).clone(), "names the statement");
                        }
                        Case::Locative | Case::Relational
                            if document.lex.any(Lex::PRESS) && phrase.sort != Named::Named =>
                        {
                            "published it (-DA)"
                        }
                        _ => continue,
                    };
                    if owner.is_none() {
                        return named(self.widened((**phrase).clone()), why);
                    }
                }
                What::Word if first.lex.any(Lex::ACCOUNT) && first.case != Case::Genitive => account = true,
                // `TÜİK verilerinden derlediği bilgilere göre`
                What::Word if relative && first.lex.any(Lex::DOCUMENT) && first.case == Case::Ablative => {
                    return self.issuer_of(from, b);
                }
                What::Word if !account && !relative => {
                    if let Some(phrase) = self.source_word(b) {
                        return named(phrase, "issued the statement (-DAn)");
                    }
                }
                _ => {}
            }
        }
        match owner {
            Some(phrase) => named(phrase, "owns the account (-In)"),
            None if document.possessed && !account => Issuer::Unnamed,
            // `direğe asılan notta`, `edinilen bilgilere göre`: one of its own
            None if !document.lex.any(Lex::MAKES.with(Lex::PRESS)) && k > from && self.relative(k - 1) => {
                Issuer::Unnamed
            }
            None => Issuer::Bare,
        }
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
        gives.then(|| named(self.widened((**phrase).clone()), "issued the statement (-DAn)"))
    }

    /// `Valiliğin ortak açıklamasında`: a small noun behind whoever owns the statement.
    fn common(&self, b: usize, phrase: &Phrase) -> bool {
        let owned = |g: usize| matches!(&self.elements[g].what, What::Phrase(p) if p.case == Case::Genitive);
        phrase.name.is_empty() && b.checked_sub(1).is_some_and(owned)
    }

    /// `kınandığı`: a passive in -DIğI, as far as its letters tell.
    fn done(&self, token: usize) -> bool {
        let word = self.document.tokens.folded(token);
        ["dığı", "diği", "duğu", "düğü"].iter().any(|e| word.strip_suffix(e).is_some_and(|s| s.ends_with(['l', 'n'])))
    }

    fn agent(&self, k: usize) -> bool {
        self.elements.get(k).is_some_and(|e| self.words[e.tokens.start].lex.any(Lex::AGENT))
    }

    /// Whether only a bracket stands between two elements: `Türkiye İstatistik Kurumu (TÜİK) verilerine`.
    fn adjoins(&self, b: usize, k: usize) -> bool {
        self.elements[b + 1..k].iter().all(|e| matches!(e.what, What::Paren))
    }

    /// `Sayısal verilere`, `Dava gerekçesinde`: a capital at the sentence's start alone makes no name.
    fn known(&self, phrase: &Phrase) -> bool {
        let known = Lex::KNOWN.with(Lex::COUNTRY).with(Lex::ORGANIZATION).with(Lex::TITLE).with(Lex::PEOPLE);
        phrase.tokens.len() > 1 || phrase.tokens.clone().any(|i| self.words[i].lex.any(known))
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
    word.chars().count() >= 5 && (word.ends_with("an") || word.ends_with("en")) && case::of_ending(word) == Case::Nominative
}

fn sort(lex: Lex) -> Sort {
    if lex.any(Lex::PRESS) {
        Sort::Press
    } else if lex.any(Lex::REPORT) {
        Sort::Report
    } else {
        Sort::Said
    }
}

fn named(phrase: Phrase, why: &'static str) -> Issuer {
    Issuer::Named(Subject { phrase, score: 5, why })
}
