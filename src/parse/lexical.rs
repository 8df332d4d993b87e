//! What each word of a document can be in a noun phrase: name, title, organisation, person, modifier; and its case.
//!
//! Names are learned from the document (law 7): a word that is capitalised inside a sentence is one; at a sentence's
//! start, where every word is, the rest of the document decides.

use crate::grammar::Grammar;
use crate::grammar::list::List;
use crate::grammar::lists::Lists;
use crate::morph::case::{self, Case};
use crate::morph::noun::{self, NounForm};
use crate::text::Document;
use crate::text::sentence::Item;
use crate::text::token::{Class, Shape};
use std::collections::HashSet;

/// Flags of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

/// What sort of statement a noun is, by its attribute in the list.
const DOCUMENTS: &[(&str, Lex)] = &[
    ("account", Lex::ACCOUNT),
    ("press", Lex::PRESS),
    ("occasion", Lex::OCCASION),
    ("report", Lex::REPORT),
    ("opens", Lex::MAKES),
    ("loose", Lex::LOOSE),
];

/// One word's part in a noun phrase.
#[derive(Clone, Copy, Debug)]
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
}

impl Word {
    /// A word of which nothing is known.
    const PLAIN: Self = Self {
        lex: Lex(0),
        case: Case::Nominative,
        possessed: false,
        plural: false,
        ending: None,
        softened: false,
    };
}

/// Longer words (in bytes) are no words of Turkish: a web address, a megabyte of one letter.
pub const LONGEST: usize = 80;

/// All words of a document, by token.
pub fn classify(document: &Document<'_>, grammar: &Grammar) -> Vec<Word> {
    let initial = initials(document);
    let tokens = document.tokens.list();
    let inside: HashSet<&str> = (0..tokens.len())
        .filter(|&i| !initial[i] && tokens[i].class == Class::Word && tokens[i].shape == Shape::Capital)
        .map(|i| document.tokens.stem(i))
        .collect();
    let mut words: Vec<Word> =
        (0..tokens.len()).map(|i| word(document, grammar, i, initial[i], &inside)).collect();
    super::listed::mark(document, grammar, &mut words);
    for i in 0..words.len() {
        let word = words[i];
        let according = words.get(i + 1).is_some_and(|next| next.lex.any(Lex::ACCORDING));
        let frames = word.case == Case::Locative || (word.case == Case::Dative && according);
        // `kurtarma çalışmalarında`, `çalışmayı sürdürdü`: work that nobody wrote down
        if word.lex.any(Lex::LOOSE) && (word.plural || !frames) {
            words[i].lex = word.lex.without(Lex::DOCUMENT.with(Lex::MAKES).with(Lex::REPORT));
        }
    }
    surnames(document, &mut words);
    words
}

/// Marks the surnames that the document tells: `Kaya` behind `Ada` or behind `Müdür Alpan`, wherever it stands.
fn surnames(document: &Document<'_>, words: &mut [Word]) {
    let tokens = document.tokens.list();
    let capital = |i: usize| tokens[i].shape == Shape::Capital && tokens[i].class == Class::Word;
    let other = Lex::TITLE.with(Lex::ORGANIZATION).with(Lex::COUNTRY).with(Lex::DEMONYM).with(Lex::HONORIFIC);
    let name = |w: &Word| w.lex.any(Lex::NAME) && !w.lex.any(other.with(Lex::PEOPLE));
    let mut known: HashSet<&str> = HashSet::new();
    let mut pairs: HashSet<(&str, &str)> = HashSet::new();
    for i in 1..tokens.len() {
        let bare = document.tokens.suffix(i - 1).is_none() && words[i - 1].case == Case::Nominative;
        if !(capital(i) && capital(i - 1) && bare && name(&words[i]) && name(&words[i - 1])) {
            continue;
        }
        let ends = !tokens.get(i + 1).is_some_and(|t| t.class == Class::Word && t.shape != Shape::Lower)
            || document.tokens.suffix(i).is_some();
        let titled = i >= 2
            && words[i - 2].lex.any(Lex::TITLE.with(Lex::HONORIFIC))
            && !words[i - 2].lex.any(Lex::ORGANIZATION);
        let stem = document.tokens.stem(i);
        if ends && (words[i - 1].lex.any(Lex::GIVEN) || titled) && stem.chars().count() > 2 {
            known.insert(stem);
            pairs.insert((document.tokens.stem(i - 1), stem));
        }
    }
    for i in 0..tokens.len() {
        if capital(i) && words[i].lex.any(Lex::NAME) && known.contains(document.tokens.stem(i)) {
            words[i].lex = words[i].lex.with(Lex::SURNAME);
            if i > 0 && pairs.contains(&(document.tokens.stem(i - 1), document.tokens.stem(i))) {
                words[i - 1].lex = words[i - 1].lex.with(Lex::KNOWN);
            }
        }
    }
}

/// Tokens that start a sentence or what a mark, a colon or a dash opens, so that their capital tells nothing.
fn initials(document: &Document<'_>) -> Vec<bool> {
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
        let before = tokens[i - 1].span.text(document.text);
        initial[i] |= tokens[i - 1].class == Class::Mark
            || matches!(before, "." | "!" | "?" | ":" | "…" | "-" | "–" | "(");
    }
    initial
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

fn word(document: &Document<'_>, grammar: &Grammar, i: usize, initial: bool, inside: &HashSet<&str>) -> Word {
    let tokens = &document.tokens;
    let token = tokens.list()[i];
    let lists = &grammar.lists;
    let mut out = Word::PLAIN;
    match token.class {
        Class::Number => {
            out.lex = Lex::NUMBER;
            out.case = tokens.suffix(i).and_then(case::of_suffix).unwrap_or(Case::Nominative);
            return out;
        }
        Class::Word => {}
        Class::Mark | Class::Sign => return out,
    }
    let stem = tokens.stem(i);
    let folded = tokens.folded(i);
    if folded.len() > LONGEST {
        return out;
    }
    if nobiliary(document, lists, i) {
        out.lex = Lex::NOBILIARY;
        return out;
    }
    // `Rupek De`: a capital inside a sentence is no particle
    let noble = lists.nobiliary.has(folded) && !lists.particles.has(folded);
    if !noble && lists.particles.has(folded) && (initial || token.shape == Shape::Lower) {
        out.lex = Lex::PARTICLE;
        return out;
    }
    if folded == "ve" || folded == "ile" {
        out.lex = Lex::AND;
        return out;
    }
    let apostrophe = tokens.suffix(i);
    let capital = matches!(token.shape, Shape::Capital | Shape::Upper);
    let from_suffix = apostrophe.and_then(case::of_suffix);
    let inner = token.shape == Shape::Capital && (!initial || inside.contains(stem));
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
    let learned = inside.contains(stem) || out.lex.any(Lex::GIVEN.with(Lex::COUNTRY)) || apostrophe.is_some();
    // `Bakanlıktan yapılan açıklamada`: whoever can issue a statement is no mere opening word
    if out.lex.any(Lex::ORGANIZATION.with(Lex::TITLE).with(Lex::PEOPLE)) {
        out.lex = out.lex.without(Lex::FUNCTION);
    }
    // `Sağlık-Sen`: behind a hyphen a capital is part of the name whatever else it may mean
    let hyphened = capital && behind_hyphen(document, i);
    if hyphened || foreign_part(document, lists, i, inside) {
        out.lex = Lex::NAME.with(Lex::KNOWN);
        form = None;
    }
    let month = lists.months.has(stem) && !hyphened;
    let function =
        month || (out.lex.any(Lex::FUNCTION) && (initial || !inside.contains(stem)) && apostrophe.is_none());
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
            if token.shape == Shape::Upper && apostrophe.is_some_and(|s| s.chars().count() == 1) =>
        {
            Case::Nominative
        }
        (Some(case), _) => case,
        (None, Some(form)) => form.case,
        // a suffix that is none: `O'Neill`
        (None, None) if apostrophe.is_some() => Case::Nominative,
        // `Beceri Atölyelerine`: long endings are no part of a person's name; short ones may be (`Aydın`, `Turan`)
        (None, None) if out.lex.any(Lex::NAME) && (!initial || learned) => case::of_long_ending(folded),
        (None, None) => case::of_ending(folded),
    };
    with_form(out, form, apostrophe)
}

/// What sort of statement a noun of the list is.
fn sorts(list: &List, known: &str) -> Lex {
    let sorts = DOCUMENTS.iter().filter(|(key, _)| said(list, known, key));
    sorts.fold(Lex::default(), |lex, &(_, sort)| lex.with(sort))
}

/// What the lists of nouns say of a word, the longest stem first, and its form. `name`: it may be one, with a capital and
/// no apostrophe.
fn noun(lists: &Lists, stem: &str, name: bool, inner: bool) -> (Lex, Option<NounForm>, bool) {
    let mut softened = false;
    let mut lex = Lex::default();
    let mut form: Option<NounForm> = None;
    let mut longest = 0;
    for (list, flag) in [
        (&lists.titles, Lex::TITLE),
        (&lists.organisations, Lex::ORGANIZATION),
        (&lists.people, Lex::PEOPLE),
        (&lists.documents, Lex::DOCUMENT),
        (&lists.conversations, Lex::TALK),
    ] {
        let Some((known, found)) = stem_and_form(list, stem) else { continue };
        // `avukatlar` stands in one list, `avukat` in another: one noun
        let several = known.ends_with("lar") || known.ends_with("ler");
        let length = known.chars().count().saturating_sub(if several { 3 } else { 0 });
        // `Şahin` is no şah in the genitive, `Hande` no han in the locative
        if name && length < 5 && found.case != Case::Nominative {
            continue;
        }
        // `Bakan Yıldız`, `Önder, “…” dedi`: with a capital inside a sentence a surname
        if inner && found.case == Case::Nominative && !found.possessed && said(list, known, "surname") {
            continue;
        }
        // `Pirim` is no pir of mine
        if name && length < 4 && found.possessed && stem.ends_with('m') {
            continue;
        }
        // `Hastane` is no hasta in the dative
        if length < longest {
            continue;
        }
        if length > longest {
            (lex, form, longest) = (Lex::default(), None, length);
            softened = !list.has(known) && !found.possessed && !found.plural;
        }
        lex = lex.with(flag);
        for (attribute, flag) in [("owner", Lex::OWNED), ("genus", Lex::GENUS)] {
            if said(list, known, attribute) {
                lex = lex.with(flag);
            }
        }
        if flag == Lex::DOCUMENT {
            lex = lex.with(sorts(list, known));
        }
        // `biri`, `çoğu`: nobody named before
        if said(list, known, "new") {
            lex = lex.with(Lex::INDEFINITE);
        }
        if flag == Lex::DOCUMENT {
            lex = lex.with(sorts(list, known));
        }
        form = form.or(Some(NounForm { plural: found.plural || several, ..found }));
    }
    (lex, form, softened)
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
    }
    if lists.according.has(folded) {
        lex = lex.with(Lex::ACCORDING);
    }
    lex
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
    next.find(|t| t.shape != Shape::Lower).is_some_and(|t| t.shape == Shape::Capital && t.spaced != hyphen)
}

/// `Ri Yong-ho`, `Ece karatay Sunel`: a small word that is part of a name, by the hyphen before it or since the rest of
/// the text writes it with a capital.
fn foreign_part(document: &Document<'_>, lists: &Lists, i: usize, inside: &HashSet<&str>) -> bool {
    let list = document.tokens.list();
    let capital = |i: usize| list.get(i).is_some_and(|t| t.shape == Shape::Capital && t.class == Class::Word);
    let stem = document.tokens.stem(i);
    if list[i].shape != Shape::Lower || i < 2 {
        return false;
    }
    let sign = list[i - 1].span.text(document.text);
    if sign == "-" && !list[i].spaced && !list[i - 1].spaced && capital(i - 2) {
        return stem.chars().count() <= 5 && !lists.titles.has(stem);
    }
    let given = capital(i - 1) && lists.given_names.has(document.tokens.stem(i - 1));
    given
        && capital(i + 1)
        && list[i + 1].spaced
        && inside.contains(stem)
        && noun_form(&lists.titles, stem).is_none()
}

/// Whether a word is an organisation's noun with -lI: `Partili`.
fn is_member(lists: &Lists, stem: &str) -> bool {
    let cut = stem.char_indices().rev().nth(1).map_or(0, |(i, _)| i);
    matches!(&stem[cut..], "lı" | "li" | "lu" | "lü") && lists.organisations.has(&stem[..cut])
}

/// The form of a word whose stem is in a list: the longest stem wins.
pub fn noun_form(list: &List, word: &str) -> Option<NounForm> {
    stem_and_form(list, word).map(|(_, form)| form)
}

fn stem_and_form<'w>(list: &List, word: &'w str) -> Option<(&'w str, NounForm)> {
    if word.len() > crate::morph::LONGEST {
        return None;
    }
    let cuts: Vec<usize> = word.char_indices().map(|(i, c)| i + c.len_utf8()).filter(|&i| i >= 2).collect();
    cuts.into_iter().rev().find_map(|end| {
        let (stem, rest) = word.split_at(end);
        let known = list.has(stem) || (!rest.is_empty() && hardened(stem).is_some_and(|h| list.has(&h)));
        if known { noun::analyse(rest).map(|form| (stem, form)) } else { None }
    })
}

/// Whether a list gives the noun of this stem an attribute, its last letter softened or not.
fn said(list: &List, stem: &str, attribute: &str) -> bool {
    let hard = hardened(stem);
    list.attribute(stem, attribute).is_some() || hard.is_some_and(|h| list.attribute(&h, attribute).is_some())
}

fn hardened(stem: &str) -> Option<String> {
    let last = stem.chars().next_back()?;
    let hard = match last {
        'ğ' => 'k',
        'b' => 'p',
        'c' => 'ç',
        'd' => 't',
        _ => return None,
    };
    Some(format!("{}{hard}", &stem[..stem.len() - last.len_utf8()]))
}

/// `Rus`, `Kazakistanlı`: a people's name in the list, or a country with -lI.
fn is_demonym(grammar: &Grammar, stem: &str) -> bool {
    if grammar.demonyms.contains(stem) {
        return true;
    }
    let cut = stem.char_indices().rev().nth(1).map_or(0, |(i, _)| i);
    matches!(&stem[cut..], "lı" | "li" | "lu" | "lü") && grammar.lists.countries.has(&stem[..cut])
}
