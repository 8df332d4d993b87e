//! Which words in a row can be one noun phrase: titles, names and what binds them.
//!
//! The chain grows from the left. A word that completes it (`mahkeme başkanı`, `Rasim Tok`) is followed only by what the
//! izafet allows: a name behind a title, a possessed noun behind a bare one.

use super::lexical::{Lex, Word};
use super::phrase::{HEAD, INSIDE, TITLED};
use crate::morph::case::Case;
use crate::text::Document;
use crate::text::token::{Class, Shape};
use std::ops::Range;

/// A phrase is at most this many tokens long.
const LONGEST: usize = 48;

/// The longest row of words from the range's start that can be one phrase.
pub(super) fn chain(document: &Document<'_>, words: &[Word], range: Range<usize>) -> Option<Range<usize>> {
    let range = range.start..range.end.min(range.start + LONGEST);
    let list = document.tokens.list();
    let barred = |w: Word| !w.lex.any(INSIDE) || (w.lex.any(Lex::FUNCTION) && !w.lex.any(Lex::MODIFIER));
    if barred(words[range.start]) {
        return None;
    }
    let mut end = range.start;
    let mut last_head = None;
    while end < range.end {
        let word = words[end];
        // `EV ZİYARETİ Bakan Kaya`: a heading in capitals ran into the sentence
        let upper = |i: usize| list[i].shape == Shape::Upper;
        let shouted = end > range.start
            && end >= 2
            && upper(end - 1)
            && upper(end - 2)
            && list[end - 1].span.len() >= 5
            && list[end].shape == Shape::Capital
            // `KARE BİLİŞİM Yönetim Kurulu Başkanı` is of a firm
            && !word.lex.any(Lex::ORGANIZATION.with(Lex::MODIFIER))
            && !word.possessed;
        // `Nursel hemşire Dr. Kılıç'tan`: a form of address behind a name starts another phrase
        let another = end > range.start
            && word.lex.any(Lex::HONORIFIC)
            && words[end - 1].lex.any(Lex::TITLE)
            && list[end - 1].shape == Shape::Lower
            && !words[end - 1].possessed
            && (range.start..end - 1).any(|i| words[i].lex.any(Lex::NAME));
        if shouted || another || (end > range.start && complete(document, words, range.start, end)) {
            break;
        }
        if !barred(word) {
            // `Kanal 10` is a name with its number
            let numbered = word.lex.any(Lex::NUMBER)
                && !dated(document, words, range.start..end, range.end)
                && last_head == end.checked_sub(1)
                && last_head.is_some()
                && list[end].span.len() <= 3;
            if word.lex.any(HEAD) || numbered {
                last_head = Some(end);
            }
            end += 1;
            // `Cemaatten bazıları`, `meclis üyelerinden biri`: some of several
            let of_several = word.case == Case::Ablative
                && words.get(end).is_some_and(|next| end < range.end && next.lex.any(Lex::INDEFINITE));
            let inner =
                matches!(word.case, Case::Nominative | Case::Genitive | Case::Relational | Case::Derived);
            if !inner && !of_several {
                break;
            }
        } else if binds(document, words, end, range.end) {
            end += 1;
        } else {
            break;
        }
    }
    last_head.map(|head| range.start..head + 1)
}

/// Whether a number behind a name is a date's or a count's: `Recep Kaya 31 Mart`, `Başkan Kaya 5 kişi`, `uzmanlar 38
/// dereceyi`.
fn dated(document: &Document<'_>, words: &[Word], before: Range<usize>, limit: usize) -> bool {
    let bearing = Lex::GIVEN.with(Lex::HONORIFIC).with(Lex::PEOPLE).with(Lex::SURNAME);
    let person = words[before.clone()]
        .iter()
        .any(|w| w.lex.any(bearing) || (w.lex.any(Lex::TITLE) && !w.lex.any(Lex::ORGANIZATION)));
    let next = before.end + 1;
    // a month's capital is no name's
    let month = next < limit
        && document.tokens.list()[next].shape == Shape::Capital
        && words[next].lex.any(Lex::FUNCTION)
        && !words[next].lex.any(Lex::NAME);
    person || month
}

/// Whether the words before token `i` are a whole phrase that word `i` cannot go on with: `mahkeme başkanı | sanığa`,
/// `bazıları | kilisede`, `kral | halkına`, `Rasim Tok | eri`, `kaynaklar | Ermenistan'ın`.
fn complete(document: &Document<'_>, words: &[Word], start: usize, i: usize) -> bool {
    let list = document.tokens.list();
    let (word, before) = (words[i], words[i - 1]);
    if before.case != Case::Nominative {
        return false;
    }
    let small = |j: usize| list[j].shape == Shape::Lower;
    let noun = before.lex.any(TITLED) && !before.lex.any(Lex::MODIFIER);
    let ended = noun && small(i - 1) && (before.plural || before.lex.any(Lex::INDEFINITE));
    if runs_on(document, words, start, i) {
        return true;
    }
    // `savcı | bir şahsın`
    if word.lex.any(Lex::INDEFINITE) && small(i) && noun && i + 1 < words.len() && small(i + 1) {
        return true;
    }
    if !small(i) {
        // `Başbakan Greta Holm | İtalyan mevkidaşı Paolo Serra`
        let whose = word.lex.any(Lex::DEMONYM)
            && before.lex.any(Lex::NAME)
            && !before.lex.any(TITLED.with(Lex::COUNTRY).with(Lex::DEMONYM))
            && list[i - 1].shape == Shape::Capital
            && words.get(i + 1).is_some_and(|w| small(i + 1) && w.possessed && w.lex.any(Lex::TITLE))
            && (start..i).any(|j| words[j].lex.any(Lex::GIVEN.with(Lex::TITLE)));
        // `Ada Ak CHP'lilerin`, `Bill Park Gülen'in`: behind a whole name an acronym or somebody else
        let full = i >= 2
            && i >= start + 2
            && before.lex.any(Lex::NAME)
            && !before.lex.any(TITLED.with(Lex::COUNTRY).with(Lex::DEMONYM))
            && list[i - 1].shape == Shape::Capital
            && words[i - 2].lex.any(Lex::NAME)
            && !words[i - 2].lex.any(TITLED)
            && word.case != Case::Nominative
            && document.tokens.suffix(i).is_some();
        let acronym = full && list[i].shape == Shape::Upper && words[i - 2].lex.any(Lex::GIVEN);
        let other = full && (acronym || before.lex.any(Lex::SURNAME));
        // `Uzmanlar Denizköy Hastanesi'nde`: people at the sentence's start, and no `Gazeteciler Cemiyeti`
        let people = i == start + 1
            && before.lex.any(Lex::TITLE.with(Lex::PEOPLE))
            && before.plural
            && !before.possessed
            && word.lex.any(Lex::NAME)
            && !word.lex.any(TITLED.with(Lex::GIVEN))
            && !document.tokens.stem(i).ends_with(['ı', 'i', 'u', 'ü']);
        return whose
            || other
            || people
            || (ended && word.lex.any(Lex::NAME) && word.case != Case::Nominative);
    }
    if !word.lex.any(TITLED) || word.lex.any(Lex::MODIFIER) {
        return false;
    }
    let bare_title = before.lex.any(Lex::TITLE) && !before.possessed;
    // `İçişleri ve Adalet bakanlarının`: a given name that is a word, too
    let office = i >= 2 && words[i - 2].lex.any(Lex::AND);
    let person = before.lex.any(Lex::NAME)
        && !before.lex.any(TITLED)
        && list[i - 1].shape != Shape::Upper
        && !office
        && (start..i).any(|j| words[j].lex.any(Lex::GIVEN));
    // `belirten Tan vatandaşları uyardı`: the surname of somebody in the text
    let bearer = before.lex.any(Lex::SURNAME)
        && i == start + 1
        && start > 0
        && matches!(document.tokens.folded(start - 1), w if w.ends_with("en") || w.ends_with("an"))
        && word.plural;
    // `Avukat Ece Tan futbolcunun …`: who has a title already is not called by another
    let named = person && (start..i - 1).any(|j| words[j].lex.any(TITLED.with(Lex::HONORIFIC)));
    // `Veli Demir | ortak açıklamada`
    let attribute = person && words.get(i + 1).is_some_and(|w| w.lex.any(Lex::DOCUMENT));
    let oblique = word.case != Case::Nominative;
    (noun && !word.possessed && oblique)
        || (bare_title
            && word.possessed
            && oblique
            && word.case != Case::Genitive
            && !word.lex.any(Lex::TITLE.with(Lex::ORGANIZATION)))
        || (person && word.possessed)
        || bearer
        || (named && oblique && small(i) && before.lex.any(Lex::NAME))
        || attribute
}

/// Whether a person's whole name stands before token `i`, which is something else without a comma between: `Prof. Dr.
/// Ece Tan | AA muhabirine`, `Bakan Ece Tan | Cumhurbaşkanlığı Külliyesi`, `Dr. Ece Tan | başkanlık etti`, `Ece Tan | iki`.
fn runs_on(document: &Document<'_>, words: &[Word], start: usize, i: usize) -> bool {
    let list = document.tokens.list();
    let other = TITLED.with(Lex::COUNTRY).with(Lex::DEMONYM).with(Lex::HONORIFIC).with(Lex::AFTER);
    let part = |j: usize| {
        list[j].shape == Shape::Capital
            && words[j].lex.any(Lex::NAME)
            && !words[j].lex.any(other)
            && words[j].case == Case::Nominative
            && document.tokens.suffix(j).is_none()
    };
    let name = (start..i).rev().take_while(|&j| part(j)).last().unwrap_or(i);
    // `Ece Deniz` may be short for `Ece Deniz Tan`
    if i - name < if words[i - 1].lex.any(Lex::GIVEN) { 3 } else { 2 } {
        return false;
    }
    let given = words[name].lex.any(Lex::GIVEN);
    // `Bakan Ece Tan`, `Dr. Ece Tan`
    let before = (start..name).rev().find(|&j| list[j].class == Class::Word);
    let titled = before.is_some_and(|b| {
        words[b].lex.any(Lex::TITLE.with(Lex::HONORIFIC))
            && !words[b].lex.any(Lex::ORGANIZATION.with(Lex::AND))
    });
    if !titled && !given {
        return false;
    }
    let word = words[i];
    if list[i].shape == Shape::Lower {
        let body = word.lex.any(Lex::ORGANIZATION) && !word.lex.any(Lex::TITLE) && !word.possessed;
        let counts = word.lex.any(Lex::MODIFIER.with(Lex::NUMBER)) && !word.lex.any(Lex::CALLED.with(TITLED));
        return body || counts;
    }
    if word.lex.any(Lex::GIVEN.with(Lex::SURNAME)) {
        return false;
    }
    // `Ahmet Hakan TAN başkanlığında`: a surname in capitals ends the name
    let acronym = list[i].shape == Shape::Upper
        && document.tokens.suffix(i).is_none()
        && list[i].span.len() < 5
        && words
            .get(i + 1)
            .is_some_and(|w| list[i + 1].shape == Shape::Lower && w.lex.any(TITLED) && w.possessed);
    // `Rahmi Tan Müzesi` is named after him, `Bakan Rahmi Tan Müze'de` speaks there
    let person = titled && (given || words[i - 1].lex.any(Lex::SURNAME));
    acronym || word.lex.any(Lex::COUNTRY) || (person && word.lex.any(TITLED.with(Lex::MODIFIER)))
}

/// Signs and small words inside a phrase: `Prof.`, `M.`, `9.`, `Berners-Lee`, `Bakanı ve Parti Sözcüsü`, `van der`.
fn binds(document: &Document<'_>, words: &[Word], i: usize, end: usize) -> bool {
    let tokens = document.tokens.list();
    let (Some(before), Some(after)) = (i.checked_sub(1), Some(i + 1).filter(|&a| a < end)) else {
        return false;
    };
    let written = tokens[i].span.text(document.text);
    let inside = |j: usize| words[j].lex.any(INSIDE) && !words[j].lex.any(Lex::FUNCTION);
    let capital = |j: usize| matches!(tokens[j].shape, Shape::Capital | Shape::Upper);
    match written {
        "." => {
            let initial =
                tokens[before].shape != Shape::Lower && document.tokens.folded(before).chars().count() == 1;
            let short =
                words[before].lex.any(Lex::ABBREVIATION.with(Lex::HONORIFIC).with(Lex::NUMBER)) || initial;
            !tokens[i].spaced && short && inside(after)
        }
        "-" | "–" | "/" | "&" => {
            // `el-Azzavi`, `Yong-ho`: a small part of a foreign name on one side
            let part = |j: usize| capital(j) || words[j].lex.any(Lex::NOBILIARY.with(Lex::NAME));
            // `Selim el- Rukabi`
            let apart = tokens[after].spaced && !words[before].lex.any(Lex::NOBILIARY);
            !tokens[i].spaced && !apart && part(before) && part(after)
        }
        // `Bilim, Sanayi ve Teknoloji Bakanı Kaya`: the comma stands inside an office
        "," => {
            // `belirten Tan, Çevre ve Orman Bakanlığı`: a person stands by himself
            let person = words[before].lex.any(Lex::SURNAME);
            i + 1 < end
                && !person
                && capital(before)
                && capital(after)
                && office(document, words, i + 1, end)
                && { before == 0 || !capital(before - 1) || tokens[before - 1].class != Class::Word }
        }
        "ve" | "ile" => {
            let coordinate = words[before].case == Case::Nominative && words[before].lex.any(HEAD);
            // `Köşerbayev ile ikili ilişkileri` is no pair of speakers
            // `Ada Ak ile Bakanlıkta`: where they met
            let place = words[after].lex.any(Lex::ORGANIZATION) && words[after].case == Case::Locative;
            let pair = capital(after)
                && words[before].lex.any(Lex::NAME)
                && !words[before].lex.any(TITLED)
                && !place;
            let joins = pair || (written == "ve" && (capital(after) || words[after].lex.any(TITLED)));
            coordinate && joins && inside(after)
        }
        _ => false,
    }
}

/// Whether capitals, commas and one `ve` lead from here to an office in the possessive.
fn office(document: &Document<'_>, words: &[Word], from: usize, end: usize) -> bool {
    let mut joined = false;
    for (i, word) in words.iter().enumerate().take(end.min(from + 8)).skip(from) {
        let written = document.tokens.list()[i].span.text(document.text);
        if word.lex.any(TITLED) && word.possessed {
            return joined;
        }
        match written {
            "ve" => joined = true,
            "," if !joined => {}
            _ if word.lex.any(Lex::NAME) && !word.lex.any(Lex::GIVEN) && word.case == Case::Nominative => {}
            _ => return false,
        }
    }
    false
}

/// Where a chain holds a name and, behind it, a noun in another case: `annesi Cahide kızına`.
pub(super) fn parted(document: &Document<'_>, words: &[Word], chain: &Range<usize>) -> Option<usize> {
    let last = chain.end - 1;
    let list = document.tokens.list();
    let before = last.checked_sub(1).filter(|&b| b >= chain.start)?;
    let acronym = list[before].shape == Shape::Upper;
    let cased = !acronym
        && matches!(
            words[last].case,
            Case::Dative | Case::Accusative | Case::Locative | Case::Ablative | Case::Instrumental
        );
    let named = words[before].lex.any(Lex::NAME)
        && words[before].case == Case::Nominative
        && !words[before].lex.any(TITLED);
    let noun = list[last].shape == Shape::Lower && words[last].lex.any(TITLED);
    // `bir yetkili Kırım'da`: a describing noun in the nominative, then where
    let where_ =
        matches!(words[last].case, Case::Locative | Case::Ablative) && list[last].shape != Shape::Lower;
    let described = list[before].shape == Shape::Lower
        && words[before].lex.any(Lex::TITLE.with(Lex::PEOPLE))
        && !words[before].possessed
        && words[before].case == Case::Nominative;
    if where_ && described {
        return Some(last);
    }
    // `bir sözcü Reuters'a`, `Bir Manitoba çiftçisi CBC News'e`: who is not named yet does not get the name behind
    let other =
        !matches!(words[last].case, Case::Nominative | Case::Genitive) && list[last].shape != Shape::Lower;
    let one = words[chain.start].lex.any(Lex::INDEFINITE)
        || words[chain.start].lex.any(Lex::PEOPLE) && words[chain.start].plural;
    if other && one {
        let names = (chain.start..=last).rev().take_while(|&i| list[i].shape != Shape::Lower).last();
        let whole = |n: &usize| {
            let noun = words[n - 1];
            noun.lex.any(Lex::TITLE.with(Lex::PEOPLE))
                && noun.case == Case::Nominative
                && words[chain.start..n - 1].iter().all(|w| w.case != Case::Genitive)
        };
        if let Some(cut) = names.filter(|&n| n > chain.start).filter(whole) {
            return Some(cut);
        }
    }
    let place = words[last].lex.any(Lex::COUNTRY) && !words[before].lex.any(Lex::GIVEN);
    (cased && named && (noun || place)).then_some(last)
}
