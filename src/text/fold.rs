//! Turkish case folding: the form that lists and stems are compared in, kept beside the text, never in its place.
//!
//! `I` folds to `ı` and `İ` to `i` (the Unicode default would give `i` and `i` + U+0307). A circumflex is dropped
//! (`kâr` = `kar`, `resmî` = `resmi`), decomposed letters are composed (`g` + U+0306 = `ğ`), and every apostrophe
//! becomes `'`. Source: TDK spelling guide for the letters; `hâlâ`/`hala` vary freely in the press.

use unicode_normalization::char::{compose, is_combining_mark};

/// Appends the folded form of `word` to `out`.
pub fn fold_into(word: &str, out: &mut String) {
    // nearly every word is small letters behind its first one
    let rest = word.strip_prefix(|_| true).unwrap_or("");
    if is_small(rest) {
        let first = &word[..word.len() - rest.len()];
        if is_small(first) {
            out.push_str(word);
        } else {
            first.chars().for_each(|letter| fold_letter(letter, out));
            out.push_str(rest);
        }
        return;
    }
    if word.is_ascii() {
        for &byte in word.as_bytes() {
            match byte {
                b'I' => out.push('ı'),
                b'`' => out.push('\''),
                _ => out.push(byte.to_ascii_lowercase() as char),
            }
        }
        return;
    }
    let mut chars = word.chars().peekable();
    while let Some(mut letter) = chars.next() {
        // what composes with a letter stands behind all letters of Latin
        while let Some(&mark) = chars.peek().filter(|mark| **mark >= '\u{300}') {
            let Some(composed) = compose(letter, mark) else { break };
            letter = composed;
            chars.next();
        }
        fold_letter(letter, out);
        // A dot above that composed with nothing (`i` + U+0307, as other programs lower `İ`) says nothing more.
        while chars
            .next_if(|&mark| {
                mark >= '\u{300}' && (mark == '\u{307}' || (is_combining_mark(mark) && mark != '\u{345}'))
            })
            .is_some()
        {}
    }
}

/// Whether a word is small letters of Turkish alone, whose folded form is the word.
fn is_small(word: &str) -> bool {
    let bytes = word.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at += match (byte, bytes.get(at + 1)) {
            (b'a'..=b'z', _) => 1,
            // ç ö ü, ğ ı, ş
            (0xc3, Some(0xa7 | 0xb6 | 0xbc)) | (0xc4, Some(0x9f | 0xb1)) | (0xc5, Some(0x9f)) => 2,
            _ => return false,
        };
    }
    true
}

fn fold_letter(letter: char, out: &mut String) {
    match letter {
        'I' => out.push('ı'),
        'â' | 'Â' => out.push('a'),
        'İ' | 'î' | 'Î' => out.push('i'),
        'û' | 'Û' => out.push('u'),
        _ if is_apostrophe(letter) => out.push('\''),
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' => {} // soft hyphen and invisible marks
        'a'..='z' | 'ç' | 'ğ' | 'ı' | 'ö' | 'ş' | 'ü' => out.push(letter),
        _ => out.extend(letter.to_lowercase()),
    }
}

/// The folded form of `word`.
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    out
}

/// A folded form with `ı` read as `i`: foreign names and acronyms in capitals (`WHATSAPP`, `Instagram`) fold to a
/// dotless `ı` that their writers never meant, so names are compared by this key.
pub fn name_key(word: &str) -> String {
    let folded = fold(word);
    if folded.contains('ı') { folded.replace('ı', "i") } else { folded }
}

/// Characters that part a name from its suffix.
pub const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '´' | '`' | '′' | '＇')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turkish_letters_fold_as_turkish_readers_do() {
        assert_eq!(fold("ISPARTA"), "ısparta");
        assert_eq!(fold("İSTANBUL’DA"), "istanbul'da");
        assert_eq!(fold("hâlâ RESMÎ sükûn"), "hala resmi sükun");
        assert_eq!(fold("i\u{307}stanbul"), "istanbul");
        assert_eq!(fold("I\u{307}zmir"), "izmir");
    }

    #[test]
    fn a_capital_before_small_letters_folds_as_anywhere() {
        assert_eq!(fold("Işık"), "ışık");
        assert_eq!(fold("İğne"), "iğne");
        assert_eq!((fold("Âdet").as_str(), fold("’a").as_str(), fold("`").as_str()), ("adet", "'a", "'"));
        assert_eq!((fold("").as_str(), fold("Ǆ").as_str(), fold("\u{301}a").as_str()), ("", "ǆ", "\u{301}a"));
    }

    #[test]
    fn decomposed_letters_fold_to_the_same() {
        assert_eq!(fold("g\u{306}o\u{308}ru\u{308}s\u{327}"), "ğörüş");
    }

    #[test]
    fn names_compare_without_the_dot() {
        assert_eq!(name_key("WHATSAPP"), name_key("WhatsApp"));
        assert_eq!(name_key("INSTAGRAM"), name_key("Instagram"));
    }
}
