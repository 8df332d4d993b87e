//! Noun phrases that can name a speaker: title chains, names, organisations, people.
//!
//! `Rusya Dışişleri Bakanı Sergey Lavrov'un` is one phrase in the genitive whose name is its last two words. The
//! chain's grammar: only the last title carries the possessive, the name stands behind it (izafet).

use super::chain::{chain, parted};
use super::lexical::{Lex, Word};
use crate::morph::case::Case;
use crate::text::Document;
use crate::text::token::{Class, Shape};
use std::ops::Range;

/// What sort of speaker a phrase names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Ends in a name, with or without titles.
    Named,
    /// Ends in an organisation noun, or is an acronym or a country.
    Organization,
    /// Ends in a title: `Bakan`, `genç oyuncu`.
    Title,
    /// People without a name: `yetkililer`, `bir kaynak`.
    People,
    /// Some other noun phrase, taken for a subject by its place alone.
    Other,
}

/// A noun phrase.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// All its tokens.
    pub tokens: Range<usize>,
    /// The tokens of its name; empty where it has none.
    pub name: Range<usize>,
    /// Its case.
    pub case: Case,
    /// What it names.
    pub sort: Sort,
}

pub(super) const INSIDE: Lex = Lex::NAME
    .with(Lex::TITLE)
    .with(Lex::ORGANIZATION)
    .with(Lex::HONORIFIC)
    .with(Lex::AFTER)
    .with(Lex::PEOPLE)
    .with(Lex::MODIFIER)
    .with(Lex::DEMONYM)
    .with(Lex::NUMBER)
    .with(Lex::COUNTRY)
    .with(Lex::NOBILIARY);
pub(super) const HEAD: Lex =
    Lex::NAME.with(Lex::TITLE).with(Lex::ORGANIZATION).with(Lex::AFTER).with(Lex::PEOPLE).with(Lex::COUNTRY);
pub(super) const TITLED: Lex = Lex::TITLE.with(Lex::ORGANIZATION).with(Lex::PEOPLE);

/// The phrases of an unbroken row of tokens, left to right.
pub fn phrases(document: &Document<'_>, words: &[Word], range: Range<usize>) -> Vec<Phrase> {
    let mut out = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match chain(document, words, at..range.end) {
            Some(chain) => {
                at = chain.end;
                split(document, words, chain, &mut out);
            }
            None => at += 1,
        }
    }
    out
}

/// Cuts a chain where a genitive owns no title behind it (`Lavrov'un` + `Köşerbayev`), and names the pieces.
fn split(document: &Document<'_>, words: &[Word], chain: Range<usize>, out: &mut Vec<Phrase>) {
    let mut start = chain.start;
    if let Some(cut) = parted(document, words, &chain) {
        split(document, words, start..cut, out);
        split(document, words, cut..chain.end, out);
        return;
    }
    for i in chain.clone() {
        let last = i + 1 == chain.end;
        if words[i].case == Case::Genitive && !last {
            let rest = &words[i + 1..chain.end];
            let owned = rest
                .iter()
                .take_while(|w| w.case != Case::Genitive || w.possessed)
                .any(|w| w.lex.any(TITLED) && w.possessed);
            if !owned {
                out.extend(phrase(document, words, start..i + 1));
                start = i + 1;
            }
        }
    }
    out.extend(phrase(document, words, start..chain.end));
}

fn phrase(document: &Document<'_>, words: &[Word], tokens: Range<usize>) -> Option<Phrase> {
    let head = tokens.clone().rev().find(|&i| words[i].lex.any(HEAD.with(Lex::NUMBER)))?;
    let tokens = tokens.start..head + 1;
    let last = words[head];
    let name = name(document, words, tokens.clone());
    let shape = document.tokens.list()[head].shape;
    let titled = tokens.clone().any(|i| words[i].lex.any(Lex::TITLE.with(Lex::HONORIFIC).with(Lex::AFTER)));
    let sort = if name.is_empty() {
        if last.lex.any(Lex::ORGANIZATION) {
            Sort::Organization
        } else if last.lex.any(Lex::TITLE) {
            Sort::Title
        } else {
            Sort::People
        }
    } else if (last.lex.any(Lex::ORGANIZATION)
        && name.end == tokens.end
        && !(titled && name.len() == 1)
        // `Selma Kurum` is a person, `Eren Holding` is not
        && !(name.len() == 2 && surname_noun(words, head) && !last.lex.any(Lex::GENUS)))
        || (!titled && name.len() == 1 && (last.lex.any(Lex::COUNTRY) || shape == Shape::Upper))
    {
        Sort::Organization
    } else {
        Sort::Named
    };
    Some(Phrase { tokens, name, case: last.case, sort })
}

/// The persons or organisations that a phrase joins (`Ali Kaya ve kardeşi Veli Demir`, `İngiltere, Avustralya ve Kanada`):
/// one phrase each, or none where it names only one.
pub fn joined(document: &Document<'_>, words: &[Word], phrase: &Phrase) -> Vec<Phrase> {
    let mut out = Vec::new();
    let mut start = phrase.tokens.start;
    let mut last = None;
    let parts = |i: &usize| words[*i].lex.any(Lex::AND) || document.tokens.folded(*i) == ",";
    // nearly all are one
    if !phrase.tokens.clone().any(|i| parts(&i)) {
        return out;
    }
    for i in phrase.tokens.clone().filter(parts).chain(std::iter::once(phrase.tokens.end)) {
        // `Sanayi ve Teknoloji Bakanlığı`, `Başkanı ve Sözcüsü Kaya`: what stands before is no name of its own
        let Some(piece) = (start < i).then(|| self::phrase(document, words, start..i)).flatten() else {
            continue;
        };
        let end = i - 1;
        // `Macid en-Nuzeyli`: a hyphen is no word
        let short = |name: &Range<usize>| {
            name.len() <= 3
                || name.clone().filter(|&t| document.tokens.list()[t].class == Class::Word).count() <= 3
        };
        let acronym = document.tokens.list()[end].shape == Shape::Upper;
        // `Bilim, Sanayi ve Teknoloji Bakanı Kaya`: beside a title only who is surely a person stands for himself
        let titled = |p: &Phrase| {
            let before = p.name.start > p.tokens.start;
            let lex = if before { words[p.name.start - 1].lex } else { Lex::default() };
            // `Kadın Hastalıkları ve Doğum uzmanı`
            // `Çocuk Sağlığı ve Hastalıkları uzmanı`
            let capital = before && document.tokens.list()[p.name.start - 1].shape != Shape::Lower;
            let given = words.get(p.name.start).is_some_and(|w| w.lex.any(Lex::GIVEN));
            let field = lex.any(Lex::PEOPLE) && !given;
            let describes = capital && (lex.any(Lex::MODIFIER) || field);
            lex.any(Lex::TITLE.with(Lex::HONORIFIC).with(Lex::PEOPLE)) && !describes
        };
        let person = titled(&piece) || (piece.name.len() > 1 && words[piece.name.start].lex.any(Lex::GIVEN));
        let bare = i == phrase.tokens.end
            || phrase.tokens == (phrase.tokens.start..phrase.name.end) && {
                !phrase.tokens.clone().any(|t| words[t].lex.any(TITLED.with(Lex::HONORIFIC)))
            };
        let whole = match piece.sort {
            Sort::Named => piece.name.end == i && short(&piece.name) && (person || bare),
            Sort::Organization => {
                // `Vakıflar ve Tarım Bakanlığı`: a field in the plural, and no organisation of its own; nor is the first
                // word of `Hazine ve Maliye Bakanlığı`
                let last = words[phrase.tokens.end - 1];
                let alone = piece.tokens.len() == 1 && !acronym && !words[end].lex.any(Lex::COUNTRY);
                let whose = last.possessed && last.lex.any(Lex::ORGANIZATION) && phrase.tokens.end - i > 2;
                let field =
                    i < phrase.tokens.end && !words[end].possessed && (words[end].plural || (alone && whose));
                !piece.name.is_empty()
                    && !field
                    && (acronym || words[end].lex.any(Lex::COUNTRY.with(Lex::ORGANIZATION)))
            }
            _ => false,
        };
        let fits = last.is_none_or(|sort| sort == piece.sort);
        if !(whole && fits && piece.tokens.end == i) {
            // a piece that is none goes on in the next one
            if last.is_some() {
                return Vec::new();
            }
            continue;
        }
        last = Some(piece.sort);
        let piece = Phrase { case: if i == phrase.tokens.end { phrase.case } else { piece.case }, ..piece };
        out.push(piece);
        start = i + 1;
    }
    if out.len() > 1 && start == phrase.tokens.end + 1 { out } else { Vec::new() }
}

/// The tokens of a phrase's name: those behind its last title, or, for an organisation, back to what is no part of it.
fn name(document: &Document<'_>, words: &[Word], tokens: Range<usize>) -> Range<usize> {
    let list = document.tokens.list();
    let none = tokens.end..tokens.end;
    let Some(mut end) = Some(tokens.end).filter(|&e| e > tokens.start) else { return none };
    let last = end - 1;
    let capital = |i: usize| matches!(list[i].shape, Shape::Capital | Shape::Upper);
    // `Ece Tan adlı vatandaşın`: the name stands before the word that says so
    let called =
        (tokens.start + 1..last).find(|&i| words[i].lex.any(Lex::CALLED) && list[i].shape == Shape::Lower);
    if let Some(called) = called.filter(|_| words[last].lex.any(TITLED) && !capital(last)) {
        let name = name(document, words, tokens.start..called);
        return if name.end == called { name } else { none };
    }
    // `Ayşe Hanım`, `Nursel hemşire`: the name stands before the form of address
    if words[last].lex.any(Lex::AFTER)
        || (words[last].lex.any(Lex::TITLE) && !capital(last) && !words[last].possessed)
    {
        end = last;
        let before = end.checked_sub(1).filter(|&b| b >= tokens.start).map(|b| words[b].lex);
        if before.is_none_or(|b| {
            !b.any(Lex::NAME) || b.any(TITLED.with(Lex::MODIFIER).with(Lex::COUNTRY).with(Lex::DEMONYM))
        }) {
            return none;
        }
    } else if words[last].lex.any(Lex::ORGANIZATION)
        && !words[last].possessed
        && capital(last)
        && last > tokens.start
        && words[last - 1].lex.any(Lex::TITLE.with(Lex::HONORIFIC))
        && !words[last - 1].lex.any(Lex::ORGANIZATION)
    {
        // `Bakan Kurum`: an organisation noun right behind a title is a surname
        return last..end;
    } else if words[last].lex.any(Lex::ORGANIZATION)
        && (words[last].possessed || capital(last))
        && !(last > tokens.start && surname_noun(words, last))
    {
        return organization(document, words, tokens);
    } else if words[last].lex.any(TITLED) {
        // `Cansu Savcı`, `şehit annesi Sunel Koca`: a title noun right after a given name, or any bare name, is a surname
        let before = last.checked_sub(1).filter(|&b| b >= tokens.start).map(|b| (b, words[b]));
        let named = before.is_some_and(|(b, w)| {
            let foreign = w.lex.any(Lex::COUNTRY.with(Lex::DEMONYM).with(Lex::FUNCTION));
            let bare = w.lex.any(Lex::NAME) && w.case == Case::Nominative && list[b].shape == Shape::Capital;
            w.lex.any(Lex::GIVEN) || (bare && !foreign && b > tokens.start)
        });
        if !(capital(last) && named && !words[last].possessed)
            || before.is_some_and(|(_, w)| w.lex.any(TITLED))
        {
            return none;
        }
    }
    let mut start = end;
    while start > tokens.start {
        let i = start - 1;
        let surname = i + 1 == tokens.end && words[i].lex.any(TITLED) && capital(i);
        // `Merve Türkmen`: behind a given name a people's name is a surname
        let surname = surname
            || (i + 1 == tokens.end
                && i > tokens.start
                && words[i - 1].lex.any(Lex::GIVEN)
                && capital(i - 1));
        let part = words[i].lex.any(Lex::NAME)
            && (surname || !words[i].lex.any(TITLED.with(Lex::DEMONYM)) || words[i].lex.any(Lex::GIVEN))
            && words[i].case == if i + 1 == tokens.end { words[i].case } else { Case::Nominative };
        let noble = words[i].lex.any(Lex::NOBILIARY);
        let sign = noble
            || (list[i].class == Class::Sign
                && i > tokens.start
                && !words[i - 1].lex.any(Lex::HONORIFIC.with(Lex::NUMBER)));
        if part
            || (sign && start < end)
            || (list[i].span.text(document.text) == "." && part_before(words, i, &tokens))
        {
            start = i;
        } else {
            break;
        }
    }
    while start < end && !words[start].lex.any(Lex::NAME.with(Lex::NOBILIARY)) {
        start += 1;
    }
    trimmed(document, words, &tokens, start..end)
}

/// The name without what describes whom it names, before and behind it.
fn trimmed(
    document: &Document<'_>,
    words: &[Word],
    tokens: &Range<usize>,
    name: Range<usize>,
) -> Range<usize> {
    let list = document.tokens.list();
    let Range { mut start, mut end } = name;
    // `Pelitköylü Ece Tan`: where somebody is from; `Miras Taşıyıcısı Ece Tan`: what somebody is
    let describes = |i: usize| {
        let word = document.tokens.folded(i);
        ["lı", "li", "lu", "lü", "sı", "si", "su", "sü", "tçı", "tçi", "çı", "çi"]
            .iter()
            .any(|e| word.ends_with(e))
            && word.chars().count() > 4
            && !words[i].lex.any(Lex::GIVEN)
    };
    while start + 2 < end && describes(start) && words[start + 1].lex.any(Lex::GIVEN) {
        start += 1;
    }
    start = shortened(document, words, start..end);
    // `Davayı Önder Gökçeli açtı`: a noun in another case that opens the sentence
    if start + 1 < end && opens(document, words, start) {
        let rest = (start + 1..end).filter(|&i| list[i].class == Class::Word).count();
        if rest > 1 || words[start + 1].lex.any(Lex::GIVEN) {
            start += 1;
        }
    }
    // `Sinirlenen Tan`, `Elbette Tan`: a word that opens the sentence before somebody's surname
    let opening = |i: usize| !words[i].lex.any(Lex::KNOWN.with(Lex::GIVEN).with(Lex::NOBILIARY));
    if start == tokens.start && start + 2 == end && opening(start) && words[start + 1].lex.any(Lex::SURNAME) {
        start += 1;
    }
    // `Moon B. Shin ABD, Avrupa ve …`: nor is one behind it, where a comma was lost
    if end >= start + 3 && words[end - 1].lex.any(Lex::COUNTRY) && !words[end - 1].lex.any(Lex::GIVEN) {
        end -= 1;
    }
    // `Rusya Lavrov`: a country before a name is no part of it
    while start + 1 < end && words[start].lex.any(Lex::COUNTRY) && !words[start].lex.any(Lex::GIVEN) {
        start += 1;
    }
    start..end
}

/// `Somut Kültürel Miras Taşıyıcısı Ece Tan`, `Dünya Güzeli Ece Tan`: of four words and more that do not begin with a given
/// name, only those from the given name on are the name.
fn shortened(document: &Document<'_>, words: &[Word], name: Range<usize>) -> usize {
    let list = document.tokens.list();
    let length = |from: usize| (from..name.end).filter(|&i| list[i].class == Class::Word).count();
    let given = |i: usize| words[i].lex.any(Lex::GIVEN);
    let noble = name.clone().any(|i| words[i].lex.any(Lex::NOBILIARY));
    if noble || length(name.start) < 4 || given(name.start) || given(name.start + 1) {
        return name.start;
    }
    let tail = |&i: &usize| given(i) && (2..=3).contains(&length(i));
    (name.start + 2..name.end).find(tail).unwrap_or(name.start)
}

/// `Selma Kurum`: an organisation's noun without an owner right behind a given name is a surname.
fn surname_noun(words: &[Word], i: usize) -> bool {
    let before = words[i - 1].lex;
    !words[i].possessed && before.any(Lex::GIVEN) && !before.any(TITLED.with(Lex::COUNTRY))
}

/// Whether a word is a capital only by its place, and ends as a noun in the accusative, dative or locative does.
fn opens(document: &Document<'_>, words: &[Word], i: usize) -> bool {
    let word = document.tokens.folded(i);
    let object = word.ends_with(['ı', 'i', 'u', 'ü']) || words[i].guess != Case::Nominative;
    object
        && !words[i].lex.any(Lex::KNOWN.with(Lex::NOBILIARY))
        && document.tokens.list()[i].shape == Shape::Capital
}

fn part_before(words: &[Word], i: usize, tokens: &Range<usize>) -> bool {
    i > tokens.start
        && words[i - 1].lex.any(Lex::NAME)
        && !words[i - 1].lex.any(Lex::HONORIFIC.with(Lex::ABBREVIATION))
}

fn organization(document: &Document<'_>, words: &[Word], tokens: Range<usize>) -> Range<usize> {
    let list = document.tokens.list();
    let mut start = tokens.end;
    let owned = words[tokens.end - 1].lex.any(Lex::OWNED);
    while start > tokens.start {
        let i = start - 1;
        // `Gürcistan'ın Ankara Büyükelçiliği`: of many embassies there the country's
        if owned
            && start + 1 < tokens.end
            && words[i].lex.any(Lex::COUNTRY)
            && words[i].case == Case::Genitive
        {
            start = i;
            break;
        }
        // `Başbakanı ve Ulusal Birlik Partisi`: an office is no part of the name
        let office = start < tokens.end
            && words[i].lex.any(Lex::AND)
            && i > tokens.start
            && words[i - 1].possessed
            && !words[i - 1].plural
            && words[i - 1].lex.any(Lex::TITLE)
            && !words[i - 1].lex.any(Lex::ORGANIZATION);
        if office {
            break;
        }
        // `Bakan Ece Tan ile Dışişleri Bakanlığı`, `Ece Tan ve ekibi`: who is named before the conjunction is no part of it
        let another = start < tokens.end && words[i].lex.any(Lex::AND) && i > tokens.start + 1 && {
            let (given, surname) = (words[i - 2].lex.any(Lex::GIVEN), words[i - 1].lex.any(Lex::SURNAME));
            let small = list[start..tokens.end].iter().all(|t| t.shape == Shape::Lower);
            let with = document.tokens.folded(i) != "ve";
            (given && surname) || ((given || surname) && (with || small))
        };
        if another {
            break;
        }
        let owner = words[i].case != Case::Nominative
            && start < tokens.end
            && words[i].lex.any(Lex::NAME)
            && words[i].case != Case::Derived;
        let lower = list[i].shape == Shape::Lower && !words[i].lex.any(Lex::AND.with(Lex::ORGANIZATION));
        if owner || lower {
            break;
        }
        start = i;
    }
    // `16 Rekabet Kurulu`: a time or a date that ran into it, and no `35. Ceza Dairesi`
    while start + 1 < tokens.end
        && words[start].lex.any(Lex::NUMBER)
        && list[start].class == Class::Number
        && document.tokens.suffix(start).is_none()
        && words[start + 1].lex.any(Lex::NAME)
    {
        start += 1;
    }
    // `devlet seçim komisyonu`: without a capital it is a description
    let named = (start..tokens.end).any(|i| list[i].shape != Shape::Lower);
    if named { start..tokens.end } else { tokens.end..tokens.end }
}
