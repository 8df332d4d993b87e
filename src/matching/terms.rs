//! Text -> the terms it is found by: one a word, in order, folded, without the suffix behind an apostrophe, stemmed.
//!
//! `ISPARTA` and `Isparta'da` have one term, as have `ekonomi` and `ekonomisine`. The dotless `ı` of a finished term is
//! written `i`: capitals of foreign names fold to a dot that nobody meant (`INSTAGRAM`), and many type without one.
//! A term is letters and digits only, so every full-text index keeps it whole; `28.5` is two terms, `28` and `5`.

use super::stem::stem;
use crate::span::Span;
use crate::text::fold::fold;
use crate::text::token::{Class, Tokens};

/// A word of a text and what it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Bytes of the text, with a suffix behind an apostrophe.
    pub span: Span,
    /// Folded letters, with that suffix and without the apostrophe: two words are the same words if these are.
    pub letters: String,
    /// The term.
    pub term: String,
}

/// The words of `text`, signs and marks left out.
pub fn words(text: &str) -> Vec<Word> {
    let tokens = Tokens::new(text, 0);
    let mut words = Vec::with_capacity(tokens.list().len());
    for (i, token) in tokens.list().iter().enumerate() {
        if !matches!(token.class, Class::Word | Class::Number) {
            continue;
        }
        let suffix = tokens.suffix(i).unwrap_or("");
        let whole = tokens.stem_span(i, text);
        let first = words.len();
        let mut start = None;
        let piece = whole.text(text);
        for (at, letter) in piece.char_indices().chain([(piece.len(), ' ')]) {
            // `28.5`, `www.ornek.com`, `A.Ç.T`: several words; marks over letters belong to them
            let inside = letter.is_alphanumeric() || (start.is_some() && is_unseen(letter));
            match start {
                None if inside => start = Some(at),
                Some(from) if !inside => {
                    let span = Span::of(whole.start as usize + from, whole.start as usize + at);
                    words.push(word(text, span));
                    start = None;
                }
                _ => {}
            }
        }
        if words.len() > first
            && let Some(last) = words.last_mut()
        {
            last.span.end = token.span.end;
            last.letters.extend(suffix.chars().filter(|c| c.is_alphanumeric()));
        }
    }
    words
}

/// Marks over letters, soft hyphens and the like: folding removes them.
fn is_unseen(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}')
}

fn word(text: &str, span: Span) -> Word {
    let folded = fold(span.text(text));
    let letters: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    let term = stem(&letters).replace('ı', "i");
    Word { span, letters, term }
}

/// The terms of `text` in order, one a word.
pub fn terms(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.term).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_finds_what_is_written() {
        for (typed, written) in [
            ("ISPARTA", "Isparta'da"),
            ("isparta", "ISPARTA’NIN"),
            ("ekonomi", "ekonomisine"),
            ("kitap", "KİTABI"),
            ("KAR", "kâr"),
            ("instagram", "INSTAGRAM'dan"),
            ("2025", "2025'te"),
            ("TÜİK", "TÜİK‘in"),
        ] {
            assert_eq!(terms(typed), terms(written), "{typed} / {written}");
        }
    }

    #[test]
    fn signs_are_no_words_and_pieces_are_several() {
        assert_eq!(terms("“%28.5” … (www.ornek.com) - !"), ["28", "5", "www", "ornek", "com"]);
        assert_eq!(terms("* OR NEAR(\"x\") AND ''"), ["or", "near", "x", "ant"]);
    }

    #[test]
    fn spans_are_slices_of_the_text() {
        let text = "Karadere'nin 28.5 km’si, İ\u{307}zmir";
        let seen: Vec<&str> = words(text).iter().map(|w| w.span.text(text)).collect();
        assert_eq!(seen, ["Karadere'nin", "28", "5", "km’si", "İ\u{307}zmir"]);
        let letters: Vec<String> = words(text).into_iter().map(|w| w.letters).collect();
        assert_eq!(letters, ["karaderenin", "28", "5", "kmsi", "izmir"]);
    }
}
