//! A word -> the nouns of the lists that it is a form of: titles, organisations, people, statements.

use super::lexical::Lex;
use crate::grammar::list::List;
use crate::grammar::lists::{Lists, Nouns};
use crate::morph::case::Case;
use crate::morph::noun::{self, NounForm};

/// What sort of statement a noun is, by its attribute in the list.
const DOCUMENTS: &[(&str, Lex)] = &[
    ("account", Lex::ACCOUNT),
    ("press", Lex::PRESS),
    ("occasion", Lex::OCCASION),
    ("report", Lex::REPORT),
    ("opens", Lex::MAKES),
    ("loose", Lex::LOOSE),
];

/// What the lists of [`Lists::of_nouns`] say of a word.
const NOUNS: [Lex; 5] = [Lex::TITLE, Lex::ORGANIZATION, Lex::PEOPLE, Lex::DOCUMENT, Lex::TALK];

/// The stems of a word that stand in the lists of nouns, shortest first, with the lists and what follows each.
struct Stems<'w>(Vec<(&'w str, &'w str, Nouns)>);

impl<'w> Stems<'w> {
    fn of(lists: &Lists, word: &'w str) -> Self {
        if word.len() > crate::morph::LONGEST {
            return Self(Vec::new());
        }
        let along = lists.nouns.along(word).filter(|(end, _)| *end >= 2);
        Self(along.map(|(end, nouns)| (&word[..end], &word[end..], *nouns)).collect())
    }

    /// The longest in the list of this bit that what follows it makes a noun's form of.
    fn longest(&self, bit: usize) -> Option<(&'w str, NounForm)> {
        let in_list = |rest: &str, nouns: Nouns| {
            (nouns.whole | if rest.is_empty() { 0 } else { nouns.soft }) & 1 << bit != 0
        };
        let mut forms = self.0.iter().rev().filter(|(_, rest, nouns)| in_list(rest, *nouns));
        forms.find_map(|&(stem, rest, _)| noun::analyse(rest).map(|form| (stem, form)))
    }
}

/// What sort of statement a noun of the list is.
fn sorts(list: &List, known: &str) -> Lex {
    let sorts = DOCUMENTS.iter().filter(|(key, _)| said(list, known, key));
    sorts.fold(Lex::default(), |lex, &(_, sort)| lex.with(sort))
}

/// What the lists of nouns say of a word, the longest stem first, and its form. `name`: it may be one, with a capital and
/// no apostrophe.
pub(super) fn noun(lists: &Lists, stem: &str, name: bool, inner: bool) -> (Lex, Option<NounForm>, bool) {
    let mut softened = false;
    let mut lex = Lex::default();
    let mut form: Option<NounForm> = None;
    let mut longest = 0;
    let stems = Stems::of(lists, stem);
    if stems.0.is_empty() {
        return (lex, form, softened);
    }
    for (bit, (list, flag)) in lists.of_nouns().into_iter().zip(NOUNS).enumerate() {
        let Some((known, found)) = stems.longest(bit) else { continue };
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
        for (attribute, flag) in
            [("owner", Lex::OWNED), ("genus", Lex::GENUS), ("bare", Lex::BARE), ("compound", Lex::COMPOUND)]
        {
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
        form = form.or(Some(NounForm { plural: found.plural || several, ..found }));
    }
    (lex, form, softened)
}

/// The form of a word whose stem is in a list: the longest stem wins.
pub fn noun_form(list: &List, word: &str) -> Option<NounForm> {
    stem_and_form(list, word).map(|(_, form)| form)
}

fn stem_and_form<'w>(list: &List, word: &'w str) -> Option<(&'w str, NounForm)> {
    if word.len() > crate::morph::LONGEST {
        return None;
    }
    let mut cuts = std::iter::once(word.len()).chain(word.char_indices().rev().map(|(at, _)| at));
    cuts.find_map(|end| {
        let (stem, rest) = word.split_at(end);
        let known = end >= 2
            && (list.has(stem) || (!rest.is_empty() && hardened(stem).is_some_and(|h| list.has(&h))));
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
    let mut hardened = stem.to_owned();
    hardened.pop();
    hardened.push(hard);
    Some(hardened)
}
