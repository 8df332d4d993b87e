//! Where an indirect statement begins: after its speaker and the frame around it, with the genitive subject inside.
//!
//! From the sentence's start to the right, each of these moves the beginning behind itself: the cue of a statement
//! before (`…belirterek,`), the speaker with its comma or particle, a frame (`yaptığı açıklamada,`, `bir soru üzerine,`,
//! `AA muhabirine,`), an opening conjunction (`Ayrıca`).

use super::element::{Element, What};
use super::lexical::{Lex, noun_form};
use super::phrase::Sort;
use super::reading::Parsed;
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::morph::case::Case;
use crate::morph::verb::{FactCase, Use, denies};
use crate::text::token::Shape;
use std::ops::Range;

/// A frame is at most this many elements long.
const FRAME: usize = 16;

impl Parsed<'_> {
    /// The element at which the content that ends at element `end` begins; `speaker` are the tokens of its source.
    pub(super) fn begin(
        &self,
        grammar: &Grammar,
        row: &[Element],
        end: usize,
        speaker: Option<&Range<usize>>,
    ) -> usize {
        let mut at = self.opening(grammar, row, end);
        if speaker.is_none() {
            at = at.max(self.behind_subject(row, at, end));
        }
        for i in 0..end {
            if self.closes(row, i) || self.breaks(row, i) {
                at = at.max(self.opening_from(grammar, row, i + 1, end));
            }
        }
        if let Some(tokens) = speaker
            && let Some(last) = row[..end].iter().rposition(|e| e.tokens.start < tokens.end)
            && row[last].tokens.end >= tokens.end
            && row[last].tokens.start < tokens.end
        {
            at = at.max(self.named(grammar, row, last + 1, end));
        }
        self.frames(grammar, row, at, end)
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
        let What::Cue(hit) = &row[i].what else { return false };
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
            Some(Use::Action) => hit.passive(),
            _ => false,
        };
        let joined = another && row.get(i + 1).is_some_and(|e| self.words[e.tokens.start].lex.any(Lex::AND));
        // `Kılıç'ın hakaret edip, yumruk attığını`: the clause's own subject did both
        let own = !hit.frames.reports_clause() && !self.owners(&row[..i]);
        hit.is(Use::Finite) || (hit.is(Use::Converb) && (governs || (comma && !own))) || joined
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

    /// Behind commas, particles, conjunctions and parentheses.
    fn past(&self, row: &[Element], mut at: usize, end: usize) -> usize {
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
        self.opening_from(grammar, row, 0, end)
    }

    fn opening_from(&self, grammar: &Grammar, row: &[Element], from: usize, end: usize) -> usize {
        let mut at = self.past(row, from, end);
        let opens = |i: usize| {
            let folded = self.document.tokens.folded(row[i].tokens.start);
            grammar.lists.frames.attribute(folded, "opens").is_some()
        };
        while at < end && opens(at) {
            at = self.past(row, at + 1, end);
        }
        at
    }

    /// Behind the speaker, with what still describes it: `Ahmet Kaya (47) adlı vatandaş,`.
    fn named(&self, grammar: &Grammar, row: &[Element], from: usize, end: usize) -> usize {
        let at = self.past(row, from, end);
        let called =
            |i: usize| grammar.lists.title_nouns.has(self.document.tokens.folded(row[i].tokens.start));
        if at + 2 < end && called(at) && matches!(row[at + 2].what, What::Sign | What::Particle) {
            return self.past(row, at + 2, end);
        }
        // `Dağlı, 37, …`
        let age = self.words[row[at.min(end - 1)].tokens.start].lex.any(Lex::NUMBER)
            && row.get(at + 1).is_some_and(|e| e.span.text(self.document.text) == ",");
        if age { self.past(row, at + 1, end) } else { at }
    }

    /// Behind every frame that follows.
    fn frames(&self, grammar: &Grammar, row: &[Element], from: usize, end: usize) -> usize {
        let mut at = from;
        loop {
            let comma = (at..end.min(at + FRAME))
                .find(|&j| matches!(row[j].what, What::Sign) && row[j].span.text(self.document.text) == ",");
            match comma {
                Some(comma) if comma > at && self.is_frame(grammar, row, at, comma) => at = comma + 1,
                _ => break,
            }
        }
        // `bir soru üzerine …`, `takipçilerine …`: no comma, but right behind the speaker
        let bare = |j: &usize| {
            let word = self.document.tokens.folded(row[*j].tokens.end - 1);
            grammar.lists.frames.attribute(word, "bare").is_some()
        };
        // `Duyurunun devamında …`: a part of a statement, where nobody is named before
        let part = |j: &usize| {
            let owner = j.checked_sub(1).filter(|&b| b >= at).map(|b| self.words[row[b].tokens.end - 1]);
            from > 0 || owner.is_some_and(|w| w.lex.any(Lex::DOCUMENT) && w.case == Case::Genitive)
        };
        at = (at..end.min(at + 4)).find(|j| bare(j) && part(j)).map_or(at, |j| self.past(row, j + 1, end));
        // `yaptığı açıklamada`, `son yayımladığı bilanço verilerinde`, `konuşmasında` without a comma
        let stated = |j: &usize| {
            let relative = (j.saturating_sub(3).max(at)..*j).any(|b| match &row[b].what {
                What::Clause(n) => n.fact && n.case == FactCase::Bare,
                _ => false,
            });
            self.document_noun(&row[*j]) && (relative || (from > 0 && self.own(row, at, *j)))
        };
        let last = (at..end.min(at + FRAME)).rfind(stated);
        let at = last.map_or(at, |j| self.past(row, j + 1, end));
        if from > 0 && at + 1 < end && self.addressee(row, at, end) {
            return self.past(row, at + 1, end);
        }
        at
    }

    /// Whom it was said to: `Bakan'dan yasağın kaldırılmasını istedi`, `komşusu Kaya'ya evin satıldığını söyledi`. Only
    /// persons, and in the dative only where the clause's subject is still to come (`Kaya'ya güvendiğini`).
    fn addressee(&self, row: &[Element], at: usize, end: usize) -> bool {
        let Some(What::Phrase(phrase)) = row.get(at).map(|e| &e.what) else { return false };
        let titled = Lex::GIVEN.with(Lex::HONORIFIC).with(Lex::TITLE).with(Lex::PEOPLE);
        let person = matches!(phrase.sort, Sort::Title | Sort::People)
            || (phrase.sort == Sort::Named && phrase.tokens.clone().any(|i| self.words[i].lex.any(titled)));
        let owner = |e: &Element| self.words[e.tokens.end - 1].case == Case::Genitive;
        let mut ahead = row[at + 1..end].iter().take(FRAME);
        let subject = ahead.find(|e| owner(e) || matches!(e.what, What::Clause(_))).is_some_and(owner);
        person && matches!(phrase.case, Case::Dative | Case::Ablative) && subject
    }

    /// `konuşmasında`, `gergin bir toplantıda`: an occasion right behind its speaker, and no part of what is said.
    fn own(&self, row: &[Element], from: usize, at: usize) -> bool {
        let word = self.words[row[at].tokens.end - 1];
        let plain = row[from..at].iter().all(|e| {
            matches!(e.what, What::Word | What::Phrase(_))
                && self.words[e.tokens.end - 1].case != Case::Genitive
        });
        // `kararında yanıldığını`: what the clause's verb is about
        let about = row.get(at + 1).is_some_and(|e| matches!(e.what, What::Clause(_)));
        // `raporda yer alan …`: it belongs to what follows
        let next = row.get(at + 1).map_or("", |e| self.document.tokens.folded(e.tokens.end - 1));
        let relative = ["an", "en", "ki"].iter().any(|e| next.ends_with(e)) || next == "yer";
        let one = row[from..at].iter().any(|e| self.words[e.tokens.start].lex.any(Lex::INDEFINITE));
        at - from <= 4
            && plain
            && !relative
            && !about
            && word.case == Case::Locative
            && (word.possessed || one)
    }

    fn is_frame(&self, grammar: &Grammar, row: &[Element], from: usize, comma: usize) -> bool {
        // `Açıklamada ayrıca,`
        let added = comma - from > 1 && self.words[row[comma - 1].tokens.start].lex.any(Lex::OPENS);
        let comma = if added { comma - 1 } else { comma };
        let last = &row[comma - 1];
        let token = last.tokens.end - 1;
        let complement = row[from..comma].iter().any(|e| match &e.what {
            What::Clause(n) => n.fact && matches!(n.case, FactCase::Accusative),
            _ => false,
        });
        let word = self.document.tokens.folded(token);
        let frames = &grammar.lists.frames;
        // `mahkemeye bir dilekçe göndererek,`: what the speaker did, where no subject of the clause stands before
        let did =
            from > 0 && (word.ends_with("arak") || word.ends_with("erek")) && self.owners(&row[from..comma]);
        let listed = (frames.has(word) && frames.attribute(word, "opens").is_none()) || did;
        // `…heyetinin daha önce,`: a genitive whose noun is still to come is the clause's own subject
        let owner = row[from..comma - 1].iter().rposition(|e| {
            matches!(&e.what, What::Phrase(p) if p.case == Case::Genitive)
                || self.words[e.tokens.end - 1].case == Case::Genitive
        });
        let weak = frames.attribute(word, "weak").is_some();
        let subject = weak && (comma - from > 6 || owner.is_some_and(|o| from + o + 2 < comma));
        !complement && ((listed && !subject) || self.document_noun(last))
    }

    /// Whether every genitive in a row has its verb there (`davanın görüldüğü mahkemeye`).
    fn owners(&self, row: &[Element]) -> bool {
        let genitives = row.iter().filter(|e| self.words[e.tokens.end - 1].case == Case::Genitive).count();
        let verbs = row.iter().filter(|e| matches!(e.what, What::Clause(_))).count();
        genitives <= verbs
    }

    /// A noun of statements in an adverbial case: `açıklamada`, `konuşmasında`, `paylaşımında`.
    fn document_noun(&self, element: &Element) -> bool {
        let word = self.words[element.tokens.end - 1];
        let adverbial = matches!(word.case, Case::Locative | Case::Instrumental | Case::Dative);
        word.lex.any(Lex::DOCUMENT) && adverbial && !matches!(element.what, What::Quote(_))
    }
}
