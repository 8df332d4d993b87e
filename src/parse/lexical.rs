//! What each word of a document can be in a noun phrase: name, title, organisation, person, modifier; and its case.
//!
//! Names are learned from the document (law 7): a word that is capitalised inside a sentence is one; at a sentence's
//! start, where every word is, the rest of the document decides.

use super::setting::Setting;
use super::spelling::Memory;
use super::stem::noun;
use crate::grammar::Grammar;
use crate::grammar::lists::Lists;
use crate::morph::case::{self, Case};
use crate::morph::noun::NounForm;
use crate::morph::verb::Nominal;
use crate::text::Document;
use crate::text::hash::Set;
use crate::text::kinds::Kinds;
use crate::text::sentence::Item;
use crate::text::token::{Class, Shape};

/// Flags of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lex(u64);

#[allow(missing_docs, reason = "each is a list of the grammar, or a shape")]
impl Lex {
    pub const NAME: Self = Self(1);
    pub const TITLE: Self = Self(1 << 1);
    pub const ORGANIZATION: Self = Self(1 << 2);
    pub const HONORIFIC: Self = Self(1 << 3);
    pub const AFTER: Self = Self(1 << 4);
    pub const PEOPLE: Self = Self(1 << 5);
    pub const MODIFIER: Self = Self(1 << 6);
    pub const DEMONYM: Self = Self(1 << 7);
    pub const NUMBER: Self = Self(1 << 8);
    pub const AND: Self = Self(1 << 9);
    pub const FUNCTION: Self = Self(1 << 10);
    pub const PARTICLE: Self = Self(1 << 11);
    pub const COUNTRY: Self = Self(1 << 12);
    pub const GIVEN: Self = Self(1 << 13);
    pub const ABBREVIATION: Self = Self(1 << 14);
    pub const DOCUMENT: Self = Self(1 << 15);
    pub const KNOWN: Self = Self(1 << 16);
    pub const NOBILIARY: Self = Self(1 << 17);
    pub const INDEFINITE: Self = Self(1 << 18);
    pub const AGENT: Self = Self(1 << 19);
    pub const OPENS: Self = Self(1 << 20);
    pub const POSTPOSITION: Self = Self(1 << 21);
    pub const OWNED: Self = Self(1 << 24);
    pub const GENUS: Self = Self(1 << 25);
    pub const CALLED: Self = Self(1 << 26);
    pub const PAIR: Self = Self(1 << 27);
    pub const TRIO: Self = Self(1 << 28);
    pub const BEHALF: Self = Self(1 << 29);
    pub const BARE: Self = Self(1 << 30);
    pub const ACCORDING: Self = Self(1 << 32);
    pub const ACCOUNT: Self = Self(1 << 33);
    pub const PRESS: Self = Self(1 << 34);
    pub const OCCASION: Self = Self(1 << 35);
    pub const REPORT: Self = Self(1 << 36);
    pub const MAKES: Self = Self(1 << 37);
    pub const LOOSE: Self = Self(1 << 38);
    pub const FRAME: Self = Self(1 << 39);
    pub const SURNAME: Self = Self(1 << 40);
    pub const TALK: Self = Self(1 << 41);
    pub const SHARE: Self = Self(1 << 42);
    pub const COMPOUND: Self = Self(1 << 43);

    /// Whether the sets share a flag.
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The first set without the second.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// One word's part in a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact about the word, true or not by itself")]
pub struct Word {
    /// What it can be.
    pub lex: Lex,
    /// Its case.
    pub case: Case,
    /// `bakanı` (of something), against `bakan`.
    pub possessed: bool,
    /// `yetkililer`
    pub plural: bool,
    /// Letters of its case ending, where the lists know the noun.
    pub ending: Option<u8>,
    /// `kulübün`: its stem hardens again without its ending.
    pub softened: bool,
    /// The case that its letters alone suggest.
    pub guess: Case,
    /// The nominalised verb that its letters alone suggest.
    pub nominal: Option<Nominal>,
    /// A finite verb, by its letters alone.
    pub finite: bool,
    /// `göre`
    pub according: bool,
}

impl Word {
    /// A word of which nothing is known.
    pub(super) const PLAIN: Self = Self {
        lex: Lex(0),
        case: Case::Nominative,
        possessed: false,
        plural: false,
        ending: None,
        softened: false,
        guess: Case::Nominative,
        nominal: None,
        finite: false,
        according: false,
    };
}

/// Longer words (in bytes) are no words of Turkish: a web address, a megabyte of one letter.
pub const LONGEST: usize = 80;

/// All words of a document, by token; its numbers of spellings are the memory's.
pub fn classify(document: &Document<'_>, grammar: &Grammar, memory: &mut Memory) -> Vec<Word> {
    memory.learn(document, grammar);
    let initial = initials(document, &grammar.lists);
    let (tokens, kinds) = (document.tokens.list(), document.tokens.kinds());
    for (token, initial) in tokens.iter().zip(&initial) {
        if !initial && token.class == Class::Word && token.shape == Shape::Capital {
            memory.capital(kinds.stem(token.kind));
        }
    }
    let mut words = Vec::with_capacity(tokens.len());
    for (i, token) in tokens.iter().enumerate() {
        let around = if token.class == Class::Word {
            Setting::of(document, grammar, memory, i, initial[i])
        } else {
            Setting::default()
        };
        words.push(memory.word(grammar, kinds, token.kind, around));
    }
    super::listed::mark(document, grammar, memory, &mut words);
    for i in 0..words.len() {
        let word = words[i];
        if !word.lex.any(Lex::LOOSE) {
            continue;
        }
        let according = words.get(i + 1).is_some_and(|next| next.lex.any(Lex::ACCORDING));
        let frames = word.case == Case::Locative || (word.case == Case::Dative && according);
        // `kurtarma çalışmalarında`, `çalışmayı sürdürdü`: work that nobody wrote down
        if word.plural || !frames {
            words[i].lex = word.lex.without(Lex::DOCUMENT.with(Lex::MAKES).with(Lex::REPORT));
        }
    }
    surnames(document, &mut words);
    words
}

/// Marks the surnames that the document tells: `Kaya` behind `Ada` or behind `Müdür Alpan`, wherever it stands; before
/// another name only where it stands alone elsewhere, too (`Ersoy Akdemir Hürriyet'e`, `Akdemir`).
fn surnames(document: &Document<'_>, words: &mut [Word]) {
    let tokens = document.tokens.list();
    let capital = |i: usize| tokens[i].shape == Shape::Capital && tokens[i].class == Class::Word;
    let other = Lex::TITLE.with(Lex::ORGANIZATION).with(Lex::COUNTRY).with(Lex::DEMONYM).with(Lex::HONORIFIC);
    let name = |w: &Word| w.lex.any(Lex::NAME) && !w.lex.any(other.with(Lex::PEOPLE));
    let stem_of = |i: usize| document.tokens.kinds().stem(tokens[i].kind);
    // `Akdemir` where no other name stands beside it
    let beside = |i: usize| tokens.get(i).is_some_and(|t| t.class == Class::Word && t.shape != Shape::Lower);
    let alone = |i: usize| {
        let before = i.checked_sub(1).is_some_and(|b| beside(b) && document.tokens.suffix(b).is_none());
        !before && (!beside(i + 1) || document.tokens.suffix(i).is_some())
    };
    let lone: Set<u32> = (0..tokens.len())
        .filter(|&i| capital(i) && name(&words[i]) && !words[i].lex.any(Lex::GIVEN) && alone(i))
        .map(stem_of)
        .collect();
    let mut known: Set<u32> = Set::default();
    let mut pairs: Set<(u32, u32)> = Set::default();
    for i in 1..tokens.len() {
        let bare = || document.tokens.suffix(i - 1).is_none() && words[i - 1].case == Case::Nominative;
        if !(capital(i) && capital(i - 1) && name(&words[i]) && name(&words[i - 1]) && bare()) {
            continue;
        }
        let ends = !beside(i + 1) || document.tokens.suffix(i).is_some() || lone.contains(&stem_of(i));
        let titled = i >= 2
            && words[i - 2].lex.any(Lex::TITLE.with(Lex::HONORIFIC))
            && !words[i - 2].lex.any(Lex::ORGANIZATION);
        let long = document.tokens.stem(i).chars().nth(2).is_some();
        if ends && (words[i - 1].lex.any(Lex::GIVEN) || titled) && long {
            known.insert(stem_of(i));
            pairs.insert((stem_of(i - 1), stem_of(i)));
        }
    }
    if known.is_empty() {
        return;
    }
    for i in 0..tokens.len() {
        if capital(i) && words[i].lex.any(Lex::NAME) && known.contains(&stem_of(i)) {
            words[i].lex = words[i].lex.with(Lex::SURNAME);
            if i > 0 && pairs.contains(&(stem_of(i - 1), stem_of(i))) {
                words[i - 1].lex = words[i - 1].lex.with(Lex::KNOWN);
            }
        }
    }
}

/// Tokens that start a sentence or what a mark, a colon or a dash opens, so that their capital tells nothing.
fn initials(document: &Document<'_>, lists: &Lists) -> Vec<bool> {
    let tokens = document.tokens.list();
    let mut initial = vec![false; tokens.len()];
    for sentence in &document.sentences {
        let first = sentence.items.iter().find_map(|item| match *item {
            Item::Token(t) if tokens[t].class != Class::Sign && tokens[t].class != Class::Mark => Some(t),
            _ => None,
        });
        if let Some(first) = first {
            initial[first] = true;
        }
    }
    for i in 1..tokens.len() {
        initial[i] |= match tokens[i - 1].class {
            Class::Mark => true,
            Class::Sign => {
                let before = tokens[i - 1].span.text(document.text);
                // `Dr. Gülüstan Tok`: the full stop is the abbreviation's
                let short = || {
                    let word = i.checked_sub(2).filter(|_| before == "." && !tokens[i - 1].spaced);
                    word.is_some_and(|w| lists.honorifics.has(document.tokens.folded(w)))
                };
                matches!(before, "." | "!" | "?" | ":" | "…" | "-" | "–" | "(") && !short()
            }
            Class::Word | Class::Number => false,
        };
    }
    initial
}

/// A word as it is written.
#[derive(Clone, Copy)]
pub(super) struct Spelt<'a> {
    class: Class,
    shape: Shape,
    folded: &'a str,
    stem: &'a str,
    suffix: Option<&'a str>,
}

impl<'a> Spelt<'a> {
    pub(super) fn new(kinds: &'a Kinds, spelling: u32) -> Self {
        let (class, shape) = kinds.form_of(spelling);
        let (folded, stem) = kinds.folded(spelling);
        let suffix = if stem.len() < folded.len() { folded.get(stem.len() + 1..) } else { None };
        Self { class, shape, folded, stem, suffix }
    }
}

/// The word that a spelling is in a setting; `plain` is what its letters alone tell.
pub(super) fn word(grammar: &Grammar, plain: Word, spelt: Spelt<'_>, around: Setting) -> Word {
    let lists = &grammar.lists;
    let mut out = plain;
    let Spelt { shape, folded, stem, suffix: apostrophe, .. } = spelt;
    let Setting { initial, inside, .. } = around;
    match spelt.class {
        Class::Number => {
            out.lex = Lex::NUMBER;
            out.case = apostrophe.and_then(case::of_suffix).unwrap_or(Case::Nominative);
            return out;
        }
        Class::Word => {}
        Class::Mark | Class::Sign => return out,
    }
    if folded.len() > LONGEST {
        return out;
    }
    if around.noble {
        out.lex = Lex::NOBILIARY;
        return out;
    }
    // `Rupek De`: a capital inside a sentence is no particle
    let noble = lists.nobiliary.has(folded) && !lists.particles.has(folded);
    if !noble && !around.named && lists.particles.has(folded) && (initial || shape == Shape::Lower) {
        out.lex = Lex::PARTICLE;
        return out;
    }
    if folded == "ve" || folded == "ile" {
        out.lex = Lex::AND;
        return out;
    }
    let capital = matches!(shape, Shape::Capital | Shape::Upper);
    let from_suffix = apostrophe.and_then(case::of_suffix);
    let inner = shape == Shape::Capital && (!initial || inside);
    let (noun, mut form, softened) = noun(lists, stem, capital && apostrophe.is_none(), inner);
    out.softened = softened;
    out.lex = noun;
    // `Çalışma ve Güvenlik Bakanlığı`: only in the case of a frame is it a noun of statements, and no name
    let frames = |f: NounForm| matches!(f.case, Case::Locative | Case::Dative);
    if noun.any(Lex::LOOSE) && !form.is_some_and(frames) {
        form = None;
        out.lex = Lex::default();
    }
    let given = capital && lists.given_names.has(stem);
    if given && form.is_some_and(|f| f.case != Case::Nominative) {
        form = None;
        out.lex = Lex::default();
    }
    let after = lists.honorifics.attribute(stem, "after").is_some();
    // `Sayın Aziz Yıldırım`: a given name is no form of address, unless it stands behind one (`Ayşe Hanım`)
    if lists.honorifics.has(stem) && (after || !given) {
        out.lex = out.lex.with(if after { Lex::AFTER } else { Lex::HONORIFIC });
    }
    out.lex = out.lex.with(flags(grammar, stem, folded, capital));
    let learned =
        inside || around.named || out.lex.any(Lex::GIVEN.with(Lex::COUNTRY)) || apostrophe.is_some();
    // `Bakanlıktan yapılan açıklamada`: whoever can issue a statement is no mere opening word
    if out.lex.any(Lex::ORGANIZATION.with(Lex::TITLE).with(Lex::PEOPLE)) {
        out.lex = out.lex.without(Lex::FUNCTION);
    }
    // `Sağlık-Sen`: behind a hyphen a capital is part of the name whatever else it may mean
    let hyphened = around.hyphened;
    if hyphened || around.foreign {
        out.lex = Lex::NAME.with(Lex::KNOWN);
        form = None;
    }
    let month = lists.months.has(stem) && !hyphened && !around.named;
    let function = month
        || (out.lex.any(Lex::FUNCTION) && !around.named && (initial || !inside) && apostrophe.is_none());
    let plain = initial && !learned && form.is_some();
    if learned {
        out.lex = out.lex.with(Lex::KNOWN);
    }
    // `Demokrat Partili Onur Tan`: whose member one is
    let member = capital && apostrophe.is_none() && is_member(lists, stem);
    if capital && !function && !plain && !out.lex.any(Lex::HONORIFIC.with(Lex::AFTER)) {
        out.lex = out.lex.with(Lex::NAME);
    }
    if out.lex.any(Lex::NAME) {
        out.lex = out.lex.without(Lex::FUNCTION);
    }
    out.case = match (from_suffix, form) {
        _ if member => Case::Derived,
        // `CEO'su`, `BM'si`: the lone vowel after an acronym is its possessive
        (Some(Case::Accusative), _)
            if shape == Shape::Upper && apostrophe.is_some_and(|s| s.chars().count() == 1) =>
        {
            Case::Nominative
        }
        (Some(case), _) => case,
        (None, Some(form)) => form.case,
        // `Oomen-Ruijten`: a foreign name's end is no case
        (None, None) if hyphened && out.lex.any(Lex::NAME) => Case::Nominative,
        // a suffix that is none: `O'Neill`
        (None, None) if apostrophe.is_some() => Case::Nominative,
        // `Beceri Atölyelerine`: long endings are no part of a person's name; short ones may be (`Aydın`, `Turan`)
        (None, None) if out.lex.any(Lex::NAME) && (!initial || learned) => case::of_long_ending(folded),
        (None, None) => out.guess,
    };
    with_form(out, form, apostrophe)
}

/// The word with what its noun form and its suffix tell.
fn with_form(mut out: Word, form: Option<NounForm>, apostrophe: Option<&str>) -> Word {
    out.possessed = form.is_some_and(|f| f.possessed)
        || apostrophe.is_some_and(|s| matches!(s, "si" | "sı" | "su" | "sü"));
    out.plural = form.is_some_and(|f| f.plural);
    out.ending = form.filter(|_| apostrophe.is_none()).map(|f| f.ending);
    out
}

/// What the plain lists say of a word.
fn flags(grammar: &Grammar, stem: &str, folded: &str, capital: bool) -> Lex {
    let lists = &grammar.lists;
    let mut lex = Lex::default();
    for (list, flag) in [
        (&lists.abbreviations, Lex::ABBREVIATION),
        (&lists.modifiers, Lex::MODIFIER),
        (&lists.countries, Lex::COUNTRY),
        (&lists.function_words, Lex::FUNCTION),
        (&lists.months, Lex::FUNCTION),
    ] {
        if list.has(stem) {
            lex = lex.with(flag);
        }
    }
    if capital && lists.given_names.has(stem) {
        lex = lex.with(Lex::GIVEN);
    }
    if capital && is_demonym(grammar, stem) {
        lex = lex.with(Lex::DEMONYM);
    }
    if lists.modifiers.attribute(stem, "new").is_some() {
        lex = lex.with(Lex::INDEFINITE);
    }
    for (attribute, flag) in [("called", Lex::CALLED), ("pair", Lex::PAIR), ("trio", Lex::TRIO)] {
        if lists.modifiers.attribute(stem, attribute).is_some() {
            lex = lex.with(flag);
        }
    }
    if lists.postpositions.attribute(folded, "share").is_some() {
        lex = lex.with(Lex::SHARE);
    }
    if lists.frames.attribute(folded, "opens").is_some() {
        lex = lex.with(Lex::OPENS);
    } else if lists.frames.has(folded) {
        lex = lex.with(Lex::FRAME);
    }
    if lists.postpositions.has(folded) {
        lex = lex.with(Lex::POSTPOSITION);
    }
    if lists.agents.has(folded) {
        lex = lex.with(Lex::AGENT);
        if lists.agents.attribute(folded, "behalf").is_some() {
            lex = lex.with(Lex::BEHALF);
        }
    }
    if lists.according.has(folded) {
        lex = lex.with(Lex::ACCORDING);
    }
    lex
}

/// Whether a word is an organisation's noun with -lI: `Partili`.
fn is_member(lists: &Lists, stem: &str) -> bool {
    let cut = stem.char_indices().rev().nth(1).map_or(0, |(i, _)| i);
    matches!(&stem[cut..], "lı" | "li" | "lu" | "lü") && lists.organisations.has(&stem[..cut])
}

/// `Rus`, `Kazakistanlı`: a people's name in the list, or a country with -lI.
fn is_demonym(grammar: &Grammar, stem: &str) -> bool {
    if grammar.demonyms.contains(stem) {
        return true;
    }
    let cut = stem.char_indices().rev().nth(1).map_or(0, |(i, _)| i);
    matches!(&stem[cut..], "lı" | "li" | "lu" | "lü") && grammar.lists.countries.has(&stem[..cut])
}
