//! The frame between a speaker and what it said: where and when it was said (`yaptığı açıklamada,`, `bir soru üzerine,`),
//! whom it was said to (`AA muhabirine,`, `Bakan'dan … istedi`), what the speaker did (`kürsüye çıkarak evin …`).

use super::element::{Element, What};
use super::lexical::Lex;
use super::phrase::Sort;
use super::reading::Parsed;
use crate::cue::Hit;
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::morph::case::{self, Case};
use crate::morph::verb::{FactCase, Use};

/// A frame is at most this many elements long.
const FRAME: usize = 16;

/// The clause's subject stands at most this many elements behind what the speaker did.
const NEAR: usize = 4;

impl Parsed<'_> {
    /// Behind every frame that follows.
    pub(super) fn frames(
        &self,
        grammar: &Grammar,
        row: &[Element],
        from: usize,
        end: usize,
        cue: Option<&Hit>,
    ) -> usize {
        let mut at = from;
        loop {
            let comma = (at..end.min(at + FRAME))
                .find(|&j| matches!(row[j].what, What::Sign) && row[j].span.text(self.document.text) == ",");
            match comma {
                Some(comma) if comma > at && self.is_frame(grammar, row, at..comma, cue, from > 0) => {
                    at = comma + 1;
                }
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
            let word = self.words[row[*j].tokens.end - 1];
            // `katıldığı programla`: nothing is said with an occasion
            let said = word.case == Case::Locative || !word.lex.any(Lex::OCCASION);
            // `edindiği bilgiye göre`
            let source = row.get(j + 1).is_some_and(|e| self.words[e.tokens.start].lex.any(Lex::ACCORDING));
            self.document_noun(&row[*j])
                && said
                && !source
                && (relative
                    || (from > 0 && self.own(row, at, *j))
                    || (cue.is_some_and(Hit::passive) && self.issued(row, at, *j))
                    || (*j == at && cue.is_some_and(Hit::passive) && self.opens_alone(row, at))
                    || (*j == at && self.opens_with(row, at, from > 0)))
        };
        let last = (at..end.min(at + FRAME)).rfind(stated);
        let at = last.map_or(at, |j| self.added(grammar, row, self.past(row, j + 1, end), end));
        if at + 1 < end && self.addressee(row, at, end, cue, from > 0) {
            return self.past(row, at + 1, end);
        }
        at
    }

    /// `Açıklamada Kaya'nın …`: a statement at the sentence's start, and no part of what follows (`raporda yer alan`).
    /// A study behind its speaker is what he speaks of.
    fn opens_with(&self, row: &[Element], at: usize, placed: bool) -> bool {
        let word = self.words[row[at].tokens.end - 1];
        let owner = row.get(at + 1).is_some_and(|e| self.words[e.tokens.end - 1].case == Case::Genitive);
        word.case == Case::Locative
            && owner
            && row[at].tokens.len() == 1
            && !(placed && word.lex.any(Lex::REPORT))
    }

    /// Behind what the speaker did before he spoke, where the clause's own subject comes behind it: `toplantıya katılarak
    /// evin satıldığını söyledi`, and not `evin yıkılarak satıldığını`.
    pub(super) fn acted(&self, row: &[Element], at: usize, end: usize) -> usize {
        let converb = |i: &usize| {
            let word = self.document.tokens.folded(row[*i].tokens.end - 1);
            let ending = word.ends_with("arak") || word.ends_with("erek");
            // `yapılarak`: somebody else may have done it
            let passive = ["ılarak", "ilerek", "ularak", "ülerek", "narak", "nerek"];
            match &row[*i].what {
                What::Cue(hit) => hit.is(Use::Converb) && !hit.passive() && ending,
                What::Word => {
                    let lex = self.words[row[*i].tokens.start].lex;
                    ending && !lex.any(Lex::POSTPOSITION) && !passive.iter().any(|p| word.ends_with(p))
                }
                _ => false,
            }
        };
        let Some(i) = (at..end.min(at + FRAME)).find(converb) else { return at };
        let scene = matches!(&row[i].what, What::Cue(hit) if hit.frames.any(Frames::SETTING));
        let subject = (i + 1..end.min(i + 1 + NEAR))
            .take_while(|&k| !matches!(row[k].what, What::Sign | What::Clause(_) | What::Cue(_)))
            .find(|&k| self.words[row[k].tokens.end - 1].case == Case::Genitive)
            // `ülkenin geleceğini`: a noun's owner
            .is_some_and(|k| row[k + 1..end.min(k + 3)].iter().all(|e| !self.is_owned(e)));
        let subject = subject && !row[i + 1..end].iter().any(|e| matches!(e.what, What::Clause(_)));
        if (scene || subject) && self.owned(&row[at..i]) { self.past(row, i + 1, end) } else { at }
    }

    /// A noun that somebody's owner stands before: `ziyaretini`, `beklentilerine`.
    fn is_owned(&self, element: &Element) -> bool {
        let last = element.tokens.end - 1;
        let word = self.document.tokens.folded(last);
        let accusative = ["ını", "ini", "unu", "ünü"].iter().any(|e| word.ends_with(e));
        matches!(element.what, What::Word | What::Phrase(_))
            && (self.words[last].possessed || case::seems_possessed(word) || accusative)
    }

    /// Whom it was said to: `Bakan'dan yasağın kaldırılmasını istedi`, `komşusu Kaya'ya evin satıldığını söyledi`. Only
    /// persons, and only where the clause's subject is still to come (`Kaya'ya güvendiğini`), a comma parts them or the cue
    /// asks somebody for something.
    fn addressee(&self, row: &[Element], at: usize, end: usize, cue: Option<&Hit>, placed: bool) -> bool {
        let Some(What::Phrase(phrase)) = row.get(at).map(|e| &e.what) else { return false };
        let titled = Lex::GIVEN.with(Lex::HONORIFIC).with(Lex::TITLE).with(Lex::PEOPLE);
        let person = matches!(phrase.sort, Sort::Title | Sort::People)
            || (phrase.sort == Sort::Named && phrase.tokens.clone().any(|i| self.words[i].lex.any(titled)));
        let owner = |e: &Element| self.words[e.tokens.end - 1].case == Case::Genitive;
        let mut ahead = row[at + 1..end].iter().take(FRAME);
        let subject = ahead.find(|e| owner(e) || matches!(e.what, What::Clause(_))).is_some_and(owner);
        let comma = row[at + 1].span.text(self.document.text) == ",";
        // `Kaya'dan, kapıyı açmasını istedi`: whoever is asked is the clause's subject
        let asks = cue.is_some_and(|hit| hit.frames.any(Frames::FROM));
        match phrase.case {
            Case::Ablative if asks => {
                (person || phrase.sort == Sort::Organization) && (subject || comma || at + 2 < end)
            }
            Case::Dative if asks => false,
            Case::Dative => placed && person && (subject || comma),
            Case::Ablative => placed && person && subject,
            _ => false,
        }
    }

    /// `konuşmasında …`, `bir konuşmada …` without a comma: the speaker's own statement, or one that he made.
    fn own(&self, row: &[Element], from: usize, at: usize) -> bool {
        let word = self.words[row[at].tokens.end - 1];
        let one = row[from..at].iter().any(|e| self.words[e.tokens.start].lex.any(Lex::INDEFINITE));
        self.stands(row, from, at) && (word.possessed || one)
    }

    /// `Valilikten yapılan yazılı açıklamada …`: a statement that somebody made, without a comma.
    fn issued(&self, row: &[Element], from: usize, at: usize) -> bool {
        let made = |e: &Element| {
            let word = self.document.tokens.folded(e.tokens.end - 1);
            ["ılan", "ilen", "ulan", "ülen", "nan", "nen"].iter().any(|p| word.ends_with(p))
        };
        self.stands(row, from, at) && row[from..at].iter().any(made)
    }

    /// `Açıklamada üç kişinin …`: the statement opens the sentence of a passive, and describes nothing in it
    /// (`açıklamada görüşlerine yer verilen Kaya`).
    fn opens_alone(&self, row: &[Element], at: usize) -> bool {
        let word = self.words[row[at].tokens.end - 1];
        let first = row[..at].iter().all(|e| matches!(e.what, What::Word | What::Sign | What::Particle));
        let describes = |e: &Element| {
            let next = self.document.tokens.folded(e.tokens.end - 1);
            next.chars().count() > 3 && (next.ends_with("an") || next.ends_with("en"))
        };
        let behind = row.get(at + 1..).unwrap_or_default();
        first
            && row[at].tokens.len() == 1
            && !word.possessed
            && !word.lex.any(Lex::OCCASION)
            && self.stands(row, at, at)
            && !behind.iter().take(NEAR).any(describes)
    }

    /// Whether a statement in the locative stands free of the clause behind it, with nothing but its own words from
    /// element `from` on.
    fn stands(&self, row: &[Element], from: usize, at: usize) -> bool {
        let plain = row[from..at].iter().all(|e| {
            // `yazılı açıklamada`: a word of banners by itself
            let own = match &e.what {
                What::Cue(hit) => hit.form.is_none(),
                other => matches!(other, What::Word | What::Phrase(_)),
            };
            own && self.words[e.tokens.end - 1].case != Case::Genitive
        });
        // `kararında yanıldığını`: what the clause's verb is about
        let about = row.get(at + 1).is_some_and(|e| matches!(e.what, What::Clause(_)));
        // `raporda yer alan …`: it belongs to what follows
        let next = row.get(at + 1).map_or("", |e| self.document.tokens.folded(e.tokens.end - 1));
        let relative = next.chars().count() > 2 && ["an", "en", "ki"].iter().any(|e| next.ends_with(e));
        let placed = self.words[row[at].tokens.end - 1].case == Case::Locative;
        at - from <= 4 && plain && !relative && next != "yer" && !about && placed
    }

    fn is_frame(
        &self,
        grammar: &Grammar,
        row: &[Element],
        range: std::ops::Range<usize>,
        cue: Option<&Hit>,
        placed: bool,
    ) -> bool {
        let (from, comma) = (range.start, range.end);
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
            from > 0 && (word.ends_with("arak") || word.ends_with("erek")) && self.owned(&row[from..comma]);
        let opens = ["opens", "behind"].iter().any(|key| frames.attribute(word, key).is_some());
        let listed = (frames.has(word) && !opens) || did;
        let weak = frames.attribute(word, "weak");
        let genitive = row[from..comma].iter().any(|e| self.words[e.tokens.end - 1].case == Case::Genitive);
        // `…heyetinin daha önce,`: a genitive whose noun is still to come is the clause's own subject; and without a
        // speaker before it `Kaya'nın gelişi nedeniyle, …` says why (`Kaya'nın gelişine ilişkin, …` of what)
        let clear = self.owned(&row[from..comma]) && (placed || !genitive || weak == Some("about"));
        let subject = weak.is_some() && (comma - from > 6 || !clear);
        let agent = cue.is_some_and(Hit::passive) && self.agent(last);
        !complement && ((listed && !subject) || self.document_noun(last) || agent)
    }

    /// `Bakanlıkça,`, `müdürlük tarafından,`: by whom it was said.
    fn agent(&self, last: &Element) -> bool {
        let word = self.words[last.tokens.end - 1];
        let office = Lex::ORGANIZATION.with(Lex::NAME).with(Lex::TITLE);
        word.lex.any(Lex::AGENT) || (word.case == Case::Equative && word.lex.any(office))
    }

    /// Whether every genitive in a row has its noun or verb there (`davanın görüldüğü mahkemeye`, `Kaya'nın ziyaretini`).
    pub(super) fn owned(&self, row: &[Element]) -> bool {
        let mut open = 0usize;
        for element in row {
            if matches!(element.what, What::Clause(_)) || self.is_owned(element) {
                open = open.saturating_sub(1);
            }
            if self.words[element.tokens.end - 1].case == Case::Genitive {
                open += 1;
            }
        }
        open == 0
    }

    /// A noun of statements in an adverbial case: `açıklamada`, `konuşmasında`, `paylaşımında`.
    pub(super) fn document_noun(&self, element: &Element) -> bool {
        let word = self.words[element.tokens.end - 1];
        let adverbial = matches!(word.case, Case::Locative | Case::Instrumental | Case::Dative);
        word.lex.any(Lex::DOCUMENT) && adverbial && !matches!(element.what, What::Quote(_))
    }
}
