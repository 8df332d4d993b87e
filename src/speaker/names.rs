//! Tokens -> the text of a name: without its suffix, with single blanks; its words for comparison; the role before it.

use crate::morph::case::Case;
use crate::parse::lexical::{Lex, Word};
use crate::parse::phrase::{Phrase, Sort};
use crate::span::Span;
use crate::text::Document;
use crate::text::fold::{fold, name_key};
use crate::text::token::{Class, Shape};
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// A phrase's name as words for comparison: hyphens part words too (`Berners-Lee` is found by `Lee`).
pub(super) fn key_of(name: &str) -> Vec<String> {
    name.split(|c: char| c.is_whitespace() || c == '-')
        .map(|w| name_key(w.trim_matches('.')))
        .filter(|w| !w.is_empty())
        .collect()
}

/// The text of a name: from its first token to its last one's stem, with single blanks.
pub fn name_text(document: &Document<'_>, tokens: Range<usize>) -> String {
    let Some(last) = tokens.end.checked_sub(1).filter(|&l| l >= tokens.start) else { return String::new() };
    let Some(first) = document.tokens.list().get(tokens.start) else { return String::new() };
    // what follows a lone acronym's or name's apostrophe is a suffix; `O'Neill` has none
    let suffixed = document
        .tokens
        .suffix(last)
        .is_some_and(|s| crate::morph::case::of_suffix(s).is_some() || s.chars().count() < 4);
    let end = if suffixed {
        document.tokens.stem_span(last, document.text)
    } else {
        document.tokens.list()[last].span
    };
    // `Elektrik Dağıtım A.Ş.`
    let stop = document.text[end.end as usize..].starts_with('.') && abbreviated(document, last);
    spaced(Span::new(first.span.start, end.end + u32::from(stop)).text(document.text))
}

/// Whether a word has full stops inside, so that the one behind it is its own: `A.Ş.`
pub(super) fn abbreviated(document: &Document<'_>, i: usize) -> bool {
    document.tokens.list()[i].span.text(document.text).contains('.')
}

/// A name with single blanks, one after an initial too (`Moon B.Shin` is `Moon B. Shin`).
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    if !text.contains('.') {
        for word in text.split_whitespace() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
        return out;
    }
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        let mut letters = word.chars();
        while let Some(letter) = letters.next() {
            out.push(letter);
            let mut behind = letters.clone();
            if letter == '.'
                && behind.next().is_some_and(char::is_uppercase)
                && behind.next().is_some_and(char::is_lowercase)
            {
                out.push(' ');
            }
        }
    }
    out
}

/// A noun without its case (`yetkililere` -> `yetkililer`, `Bakanlığından` -> `Bakanlığı`): used where a description
/// becomes a name.
pub fn without_case(text: &str, case: Case) -> String {
    let endings: &[&str] = match case {
        Case::Genitive => &["nın", "nin", "nun", "nün", "ın", "in", "un", "ün"],
        Case::Dative => &["ne", "na", "ye", "ya", "e", "a"],
        Case::Ablative => &["ndan", "nden", "dan", "den", "tan", "ten"],
        Case::Locative => &["nda", "nde", "da", "de", "ta", "te"],
        Case::Equative => &["nca", "nce", "ca", "ce", "ça", "çe"],
        Case::Instrumental => &["yla", "yle", "la", "le"],
        _ => &[],
    };
    // An ending is cut by its place in the text itself: folding may change lengths (`İçişleri`, decomposed letters).
    let cut = |ending: &&str| {
        let tails = text.char_indices().rev().take(2 * ending.chars().count());
        tails
            .map(|(at, _)| at)
            .find(|&at| at > 0 && !text[at..].starts_with(is_combining_mark) && fold(&text[at..]) == **ending)
    };
    endings.iter().find_map(cut).map_or(text, |at| &text[..at]).to_owned()
}

/// What stands before the name in a phrase: `Rusya Dışişleri Bakanı`.
pub fn role_text(document: &Document<'_>, words: &[Word], phrase: &Phrase) -> Option<String> {
    if phrase.name.is_empty() || phrase.name.start <= phrase.tokens.start || phrase.sort == Sort::Organization
    {
        return None;
    }
    // `Onur Kaya ve Müdür Ece Tan`: what another person is called is no title of this one
    let other = |&a: &usize| words[a].lex.any(Lex::AND) && a > 0 && !words[a - 1].lex.any(Lex::TITLE);
    let other = (phrase.tokens.start..phrase.name.start).rev().find(other);
    let office =
        |a: usize| (a..phrase.name.start).any(|i| words[i].lex.any(Lex::TITLE) && words[i].possessed);
    let start = other.filter(|&a| !office(a)).map_or(phrase.tokens.start, |a| a + 1);
    let tokens = start..phrase.name.start;
    let span = crate::text::marks::cover(&document.tokens, tokens)?;
    let text = span.text(document.text).split_whitespace().collect::<Vec<_>>().join(" ");
    Some(text).filter(|t| t.chars().count() > 2)
}

/// A phrase's name as an entity bears it: without its case, where an organisation's noun shows it.
pub(super) fn bare_name(document: &Document<'_>, words: &[Word], phrase: &Phrase) -> String {
    let raw = name_text(document, phrase.name.clone());
    let last = phrase.name.end.saturating_sub(1);
    let bare = document.tokens.suffix(last).is_none() && phrase.sort == Sort::Organization;
    if bare { without_case(&raw, words[last].case) } else { raw }
}

/// The words in round brackets that open at token `at`, if there are five at most.
pub(super) fn bracketed(document: &Document<'_>, at: usize) -> Option<Vec<usize>> {
    let list = document.tokens.list();
    let sign = |i: usize| list.get(i).map_or("", |t| t.span.text(document.text));
    if sign(at) != "(" {
        return None;
    }
    let inside: Vec<usize> = (at + 1..at + 7).take_while(|&i| i < list.len() && sign(i) != ")").collect();
    let hyphen = |i: usize| sign(i) == "-" && !list[i].spaced;
    let words = inside.first().is_some_and(|&i| list[i].class == Class::Word)
        && inside.iter().all(|&i| list[i].class == Class::Word || hyphen(i));
    (words && sign(at + 1 + inside.len()) == ")").then_some(inside)
}

/// Whether the letters of `short` are the first letters of a name's words, in order (`TÜİK`: Türkiye İstatistik Kurumu).
pub(super) fn is_acronym_of(short: &str, key: &[String]) -> bool {
    let short = name_key(short);
    let starts: Vec<char> = key.iter().filter(|w| *w != "ve").filter_map(|w| w.chars().next()).collect();
    let mut letters = short.chars();
    let found =
        starts.iter().filter(|&&start| letters.clone().any(|l| l == start) && letters.any(|l| l == start));
    short.starts_with(|l| starts.first() == Some(&l)) && starts.len() > 1 && found.count() == starts.len()
}

/// The party or organisation in the words before a name: `CHP'li`, `CHP Milletvekili`, `Tabip Odası Başkanı`.
pub(super) fn affiliation(document: &Document<'_>, words: &[Word], phrase: &Phrase) -> Option<String> {
    if phrase.sort == Sort::Organization {
        return None;
    }
    let list = document.tokens.list();
    let before = phrase.tokens.start..phrase.name.start;
    let upper = |i: usize| list[i].shape == Shape::Upper && !words[i].lex.any(Lex::COUNTRY);
    let part = |i: usize| {
        list[i].shape != Shape::Lower
            && words[i].lex.any(Lex::NAME)
            && !words[i].lex.any(Lex::TITLE.with(Lex::COUNTRY))
    };
    // the head noun of an organisation, with the capitals before it; else an acronym, with or without -li
    let head = before.clone().find(|&i| {
        words[i].lex.any(Lex::ORGANIZATION) && !words[i].lex.any(Lex::TITLE) && list[i].shape != Shape::Lower
    });
    let head = head.filter(|&h| h > before.start || !words[h].possessed);
    let tokens = if let Some(head) = head {
        let start = (before.start..head).rev().take_while(|&i| part(i) || words[i].lex.any(Lex::AND)).last();
        let start = (start.unwrap_or(head)..head).find(|&i| !words[i].lex.any(Lex::AND)).unwrap_or(head);
        (start < head).then_some(start..head + 1)?
    } else {
        // `Demokrat Partili`: with -lI
        let member = |&i: &usize| {
            words[i].case == Case::Derived
                && list[i].shape == Shape::Capital
                && document.tokens.suffix(i).is_none()
                && !words[i].lex.any(Lex::DEMONYM)
        };
        if let Some(last) = before.clone().find(member).filter(|&m| m > before.start && part(m - 1)) {
            let start = (before.start..last).rev().take_while(|&i| part(i)).last()?;
            let text = name_text(document, start..last + 1);
            return Some(text.chars().take(text.chars().count().saturating_sub(2)).collect());
        }
        let acronym = before.clone().find(|&i| upper(i))?;
        acronym..acronym + 1
    };
    let last = tokens.end - 1;
    let raw = name_text(document, tokens);
    let derived = document.tokens.suffix(last).is_none() && words[last].case != Case::Nominative;
    Some(if derived { without_case(&raw, words[last].case) } else { raw })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acronym_takes_the_first_letters_in_order() {
        let key = key_of("Türkiye İstatistik Kurumu");
        assert!(is_acronym_of("TÜİK", &key) && is_acronym_of("TİK", &key));
        assert!(!is_acronym_of("TİM", &key) && !is_acronym_of("KİT", &key));
    }
}
