//! What stands around a word, as far as it makes another word of it: `van` of a name, `Sen` behind a hyphen.
//!
//! All else that a word is hangs on its spelling, and is found out once for each (`spelling`).

use super::spelling::Memory;
use super::stem::noun_form;
use crate::grammar::Grammar;
use crate::grammar::lists::Lists;
use crate::text::Document;
use crate::text::token::{Class, Shape};

/// What stands around a word, as far as it makes another word of it.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact about the place, true or not by itself")]
pub(super) struct Setting {
    /// It starts a sentence, or what a mark, a colon or a dash opens.
    pub(super) initial: bool,
    /// The document writes its stem with a capital inside a sentence.
    pub(super) inside: bool,
    /// A small part of a foreign name that stands behind it.
    pub(super) noble: bool,
    /// A capital behind a hyphen.
    pub(super) hyphened: bool,
    /// A small word that is part of the name around it.
    pub(super) foreign: bool,
    /// A month or a particle that is part of a name: `Ekim Alptan`, `Yücel Ocak`, `De Jonk`.
    pub(super) named: bool,
}

impl Setting {
    pub(super) fn of(
        document: &Document<'_>,
        grammar: &Grammar,
        memory: &Memory,
        i: usize,
        initial: bool,
    ) -> Self {
        let token = document.tokens.list()[i];
        let capital = matches!(token.shape, Shape::Capital | Shape::Upper);
        let inside = memory.inside(document.tokens.kinds().stem(token.kind));
        Self {
            initial,
            inside,
            noble: memory.of(token.kind).nobiliary && nobiliary(document, &grammar.lists, i),
            hyphened: capital && behind_hyphen(document, i),
            foreign: foreign_part(document, &grammar.lists, i, inside),
            named: token.shape == Shape::Capital && named(document, &grammar.lists, i),
        }
    }

    /// Which of the settings that most words stand in it is.
    pub(super) fn common(self) -> Option<usize> {
        let rare = self.noble || self.hyphened || self.foreign || self.named;
        (!rare).then_some(usize::from(self.initial) + 2 * usize::from(self.inside))
    }
}

/// Whether a word and a hyphen stand right before token `i`.
fn behind_hyphen(document: &Document<'_>, i: usize) -> bool {
    let list = document.tokens.list();
    i >= 2
        && !list[i].spaced
        && list[i - 1].span.text(document.text) == "-"
        && list[i - 2].class == Class::Word
        && !list[i - 1].spaced
}

/// `von der Leyen`, `bin Selman`, `el-Azzavi`: small parts of foreign names, which stand before a capital. The list says
/// which of them need a hyphen behind them, and which another such word (`de la Vega`; `de` alone is a particle).
fn nobiliary(document: &Document<'_>, lists: &Lists, i: usize) -> bool {
    let word = |i: usize| document.tokens.folded(i);
    let list = document.tokens.list();
    if list[i].shape != Shape::Lower || !lists.nobiliary.has(word(i)) {
        return false;
    }
    let hyphen = list.get(i + 1).is_some_and(|t| !t.spaced && t.span.text(document.text) == "-");
    let behind = if hyphen { i + 1 } else { i };
    match lists.nobiliary.attribute(word(i), "before") {
        Some("hyphen") if !hyphen => return false,
        Some("another") if !lists.nobiliary.has(word(i + 1)) => return false,
        _ => {}
    }
    let mut next = list.get(behind + 1..).unwrap_or_default().iter().take(2);
    next.find(|t| t.shape != Shape::Lower).is_some_and(|t| t.shape == Shape::Capital && (hyphen || t.spaced))
}

/// `Ri Yong-ho`, `Ece karatay Sunel`: a small word that is part of a name, by the hyphen before it or since the rest of
/// the text writes it with a capital.
fn foreign_part(document: &Document<'_>, lists: &Lists, i: usize, inside: bool) -> bool {
    let list = document.tokens.list();
    let capital = |i: usize| list.get(i).is_some_and(|t| t.shape == Shape::Capital && t.class == Class::Word);
    if list[i].shape != Shape::Lower || i < 2 || (list[i].spaced && !capital(i - 1)) {
        return false;
    }
    let stem = document.tokens.stem(i);
    let sign = list[i - 1].span.text(document.text);
    if sign == "-" && !list[i].spaced && !list[i - 1].spaced && capital(i - 2) {
        return stem.chars().count() <= 5 && !lists.titles.has(stem);
    }
    inside
        && capital(i - 1)
        && capital(i + 1)
        && list[i + 1].spaced
        && lists.given_names.has(document.tokens.stem(i - 1))
        && noun_form(&lists.titles, stem).is_none()
}

/// `Ekim Alptan`, `Yücel Ocak`, `De Jonk`: what is a month or a particle elsewhere, beside the rest of a name.
fn named(document: &Document<'_>, lists: &Lists, i: usize) -> bool {
    let list = document.tokens.list();
    let (stem, folded) = (document.tokens.stem(i), document.tokens.folded(i));
    let month = lists.months.has(stem);
    let particle = lists.particles.has(folded) && lists.nobiliary.has(folded);
    if !month && !particle {
        return false;
    }
    let capital = |j: usize| {
        let near = list.get(j).filter(|t| t.class == Class::Word && t.shape == Shape::Capital);
        near.is_some() && !lists.months.has(document.tokens.stem(j))
    };
    let next = list.get(i + 1).filter(|t| t.spaced);
    let bare = document.tokens.suffix(i).is_none();
    if particle {
        return bare && next.is_some() && capital(i + 1);
    }
    let before = i.checked_sub(1).filter(|_| list[i].spaced);
    // `Melek Mart ayında geldi`: a date
    let dated =
        next.is_some_and(|t| t.class == Class::Number || document.tokens.folded(i + 1).starts_with("ay"));
    let surname = before.is_some_and(|b| {
        capital(b) && document.tokens.suffix(b).is_none() && lists.given_names.has(document.tokens.stem(b))
    });
    // `12 Eylül Darbesi`, `Kasım Seçimleri`
    let counted =
        before.is_some_and(|b| list[b].class == Class::Number || lists.months.has(document.tokens.stem(b)));
    let noun = |list| noun_form(list, document.tokens.stem(i + 1)).is_some();
    let given = lists.given_names.has(stem)
        && bare
        && !counted
        && next.is_some()
        && capital(i + 1)
        && !noun(&lists.titles)
        && !noun(&lists.organisations);
    !dated && (surname || given)
}
