//! `katılımcıların yüzde 57'si`, `bunlardan yüzde 70'i`, `yüzde 38'i`: a share of people that says something.

use super::element::{Element, What};
use super::lexical::{Lex, Word};
use super::phrase::{Phrase, Sort};
use crate::morph::case::{self, Case};
use crate::text::Document;
use crate::text::token::Class;

/// Makes one phrase of whose share it is, where that is said, the word for a hundredth and the number in the possessive.
pub(super) fn shares(document: &Document<'_>, words: &[Word], out: &mut Vec<Element>) {
    let mut at = 0;
    while at + 1 < out.len() {
        if is_share(document, words, &out[at], &out[at + 1]) {
            let from = at - usize::from(at > 0 && owns(document, &out[at - 1]));
            let span = out[from].span.cover(out[at + 1].span);
            let tokens = out[from].tokens.start..out[at + 1].tokens.end;
            let name = tokens.end..tokens.end;
            let phrase = Phrase { name, tokens: tokens.clone(), case: Case::Nominative, sort: Sort::People };
            out.splice(from..=at + 1, [Element { what: What::Phrase(Box::new(phrase)), tokens, span }]);
        }
        at += 1;
    }
}

fn is_share(document: &Document<'_>, words: &[Word], hundredth: &Element, number: &Element) -> bool {
    let last = number.tokens.end - 1;
    let (list, word) = (document.tokens.list(), document.tokens.folded(last));
    let ending = document.tokens.suffix(last);
    let figures = list[last].class == Class::Number
        // `57'si` and `85'i` are subjects, `57'sini` an object
        && ending.is_some_and(|s| matches!(s, "i" | "ı" | "u" | "ü" | "si" | "sı" | "su" | "sü"));
    // `yüzde yirmisi`
    let written =
        list[last].class == Class::Word && ["sı", "si", "su", "sü"].iter().any(|e| word.ends_with(e));
    words[hundredth.tokens.start].lex.any(Lex::SHARE)
        && hundredth.tokens.len() == 1
        && number.tokens.len() == 1
        && (figures || written)
}

/// Whether an element says of whom: `katılımcıların`, `bunlardan`.
fn owns(document: &Document<'_>, element: &Element) -> bool {
    let case = match &element.what {
        What::Phrase(phrase) => phrase.case,
        What::Word => case::of_ending(document.tokens.folded(element.tokens.end - 1)),
        _ => return false,
    };
    matches!(case, Case::Genitive | Case::Ablative)
}
