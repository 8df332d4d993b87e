//! Items of several words: `Güney Kore`, `üst düzey yetkili`, `sahil güvenlik`. Their last word is inflected.

use super::lexical::{Lex, Word};
use super::spelling::Memory;
use crate::grammar::Grammar;
use crate::morph::noun::{self, NounForm};
use crate::text::Document;
use crate::text::token::{Class, Shape};

/// Marks the words of such items as what their list says.
pub(super) fn mark(document: &Document<'_>, grammar: &Grammar, memory: &Memory, words: &mut [Word]) {
    let (lists, tokens) = (&grammar.lists, &document.tokens);
    for start in 0..words.len() {
        if !memory.of(tokens.list()[start].kind).several {
            continue;
        }
        for others in lists.countries.after(tokens.folded(start)) {
            let Some((end, _)) = end(document, start, others) else { continue };
            if (start..end).all(|i| tokens.list()[i].shape != Shape::Lower || is_small(tokens.folded(i))) {
                let country = Lex::COUNTRY.with(Lex::KNOWN);
                words[start..end].iter_mut().for_each(|word| word.lex = word.lex.with(country));
            }
        }
        for (list, flag) in [(&lists.people, Lex::PEOPLE), (&lists.organisations, Lex::ORGANIZATION)] {
            for others in list.after(tokens.folded(start)) {
                let Some((end, form)) = end(document, start, others) else { continue };
                let last = &mut words[end - 1];
                last.lex = last.lex.with(flag);
                last.case = form.case;
            }
        }
    }
}

/// `Antigua ve Barbuda`: a word between two names.
fn is_small(folded: &str) -> bool {
    folded == "ve"
}

/// Where an item ends that starts at a token, and the form of its last word.
fn end(document: &Document<'_>, start: usize, others: &[String]) -> Option<(usize, NounForm)> {
    let tokens = &document.tokens;
    let (last, between) = others.split_last()?;
    let end = start + 1 + others.len();
    let row = tokens.list().get(start..end)?;
    let unbroken = row.iter().all(|token| token.class == Class::Word);
    let same = between.iter().zip(start + 1..).all(|(word, i)| tokens.folded(i) == word);
    let stem = tokens.stem(end - 1);
    let form = stem.strip_prefix(last.as_str()).and_then(noun::analyse)?;
    (unbroken && same).then_some((end, form))
}
