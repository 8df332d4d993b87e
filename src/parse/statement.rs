//! Which statement a cue reports from: the noun of `documents.list` that frames its words (`açıklamada, “…” denildi`), the
//! one its participle describes (`…olduğu belirtilen raporda`), or the one a colon announces; and who makes one.
//!
//! Whose it is, `issuer` tells.

use super::element::{Element, What};
use super::issuer::Issuer;
use super::lexical::{Lex, Word};
use super::phrase::Sort as Named;
use super::subject::{Clause, Subject};
use crate::cue::Hit;
use crate::morph::case::{self, Case};
use crate::morph::verb::Use;

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
    /// The token of its noun; `None` where only an agent is named.
    pub noun: Option<usize>,
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
        let colon = (0..=cue).rev().find(|&k| matches!(self.sign(k), ":" | ";"));
        // `raporda, …olduğu bilgisi yer aldı`: a noun with a verb behind it needs none
        let stands =
            here.is_some() && self.elements.get(cue + 1).is_some_and(|e| matches!(e.what, What::Word));
        if here.is_none_or(|hit| hit.form.is_none()) && (colon.is_some() || !stands) {
            let colon = colon?;
            let k = (colon.saturating_sub(6)..colon).rev().find(|&k| self.is_document(k))?;
            return Some(self.stated(0, k));
        }
        // `Bakanlıktan ikinci bir açıklama geldi: “…”`
        if let Some(hit) = here
            && let word = self.words[hit.tokens.start]
            && word.lex.any(Lex::MAKES)
            && word.case == Case::Nominative
            && let Some(subject) = self.came(cue)
        {
            let noun = Some(hit.tokens.start);
            return Some(Statement { sort: sort(word.lex), issuer: Issuer::Named(subject), noun });
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
        let framed = self.frame(cue).map(|k| self.stated(0, k));
        framed.or_else(|| self.part()).or_else(|| self.agency(cue))
    }

    /// `Su İşleri Müdürlüğünce, …olduğu belirtildi`, `Valilik tarafından, …`: who did a passive, set off by a comma.
    fn agency(&self, cue: usize) -> Option<Statement> {
        self.cue(cue).filter(|hit| hit.passive())?;
        let k = (1..cue.min(self.elements.len())).find(|&k| self.sign(k) == ",")?;
        let (at, case, why) = if k > 1 && self.agent(k - 1) {
            (k - 2, Case::Nominative, "did it (tarafından)")
        } else {
            (k - 1, Case::Equative, "did it (-ncA)")
        };
        let What::Phrase(phrase) = &self.elements[at].what else { return None };
        let opens = self.elements[..at].iter().all(|e| !matches!(e.what, What::Clause(_) | What::Cue(_)));
        if phrase.case != case || !opens {
            return None;
        }
        let subject = Subject { phrase: self.widened((**phrase).clone()), score: 5, why };
        Some(Statement { sort: Sort::Said, issuer: Issuer::Named(subject), noun: None })
    }

    /// `Duyurunun devamında`: the part of a statement that opens the sentence.
    fn part(&self) -> Option<Statement> {
        let word = self.document_word(0).filter(|w| w.case == Case::Genitive && w.lex.any(Lex::MAKES))?;
        let next = self.elements.get(1)?;
        let within = matches!(next.what, What::Word)
            && case::of_ending(self.document.tokens.folded(next.tokens.start)) == Case::Locative;
        let noun = self.elements[0].tokens.end.checked_sub(1);
        within.then_some(Statement { sort: sort(word.lex), issuer: Issuer::Bare, noun })
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
        if made.case == Case::Nominative
            && let Some(subject) = self.came(k)
        {
            return Some((sort(made.lex), subject, true));
        }
        // `Bakanlığın sosyal medya hesabından açıklama yapıldı`
        if made.case == Case::Nominative && self.is_passive(k, end) {
            // `yolların açılacağı mesajı verildi`: what owns it here is no issuer, but with an account
            let account =
                self.elements[..k].iter().any(|e| self.words[e.tokens.end - 1].lex.any(Lex::ACCOUNT));
            return match self.issued(made, 0, k) {
                Issuer::Named(subject) if account || subject.phrase.case != Case::Genitive => {
                    Some((sort(made.lex), subject, true))
                }
                _ => None,
            };
        }
        let subject = self.subject(end, end).filter(|s| s.score >= 3 && s.phrase.sort != Named::Other);
        // `Müdürlük olayla ilgili açıklama yaptı`: no comma behind it
        let first = || match &self.elements[0].what {
            What::Phrase(p) if p.case == Case::Nominative && p.sort == Named::Organization => {
                Some(Subject { phrase: (**p).clone(), score: 3, why: "opens the sentence" })
            }
            _ => None,
        };
        Some((sort(made.lex), subject.or_else(first)?, false))
    }

    /// Whether the verb that ends a sentence, with the noun of element `k` or behind it, is a passive.
    fn is_passive(&self, k: usize, end: usize) -> bool {
        let passive = |i: usize| self.cue(i).is_some_and(Hit::passive);
        let word = self.document.tokens.folded(self.elements[end].tokens.end - 1);
        let ends = ["ldı", "ldi", "ldu", "ldü", "ndı", "ndi", "ndu", "ndü"];
        passive(k) || passive(end) || (k < end && ends.iter().any(|e| word.ends_with(e)))
    }

    /// Whom the statement at `k` came from: `Bakanlıktan ikinci bir açıklama geldi`, `Rasathaneden, sıcaklara ilişkin açıklama`.
    fn came(&self, k: usize) -> Option<Subject> {
        let spoken = |e: &Element| match &e.what {
            What::Cue(_) | What::Quote(_) | What::Clause(_) => true,
            What::Phrase(p) => p.case == Case::Nominative,
            _ => false,
        };
        let source =
            |i: &usize| matches!(&self.elements[*i].what, What::Phrase(p) if p.case == Case::Ablative);
        let near = (k.saturating_sub(6)..k).rev().find(source);
        let near = near.filter(|&i| !self.elements[i..k].iter().any(spoken));
        let at = near.or_else(|| Some(0).filter(|i| *i < k && source(i) && self.sign(1) == ","))?;
        let What::Phrase(phrase) = &self.elements[at].what else { return None };
        let phrase = self.widened((**phrase).clone());
        Some(Subject { phrase, score: 4, why: "a statement came from it (-DAn)" })
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
            Case::Dative => {
                self.elements.get(k + 1).is_some_and(|e| self.words[e.tokens.start].lex.any(Lex::ACCORDING))
            }
            _ => false,
        }
    }

    fn is_document(&self, k: usize) -> bool {
        self.document_word(k).is_some()
    }

    /// The noun of statements that an element ends in.
    pub(super) fn document_word(&self, k: usize) -> Option<Word> {
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
        let noun = self.elements.get(k).and_then(|e| e.tokens.end.checked_sub(1));
        Statement { sort: self.document_word(k).map_or(Sort::Said, |w| sort(w.lex)), issuer, noun }
    }
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
