//! Text -> pieces: the word boundaries of UAX #29, by a table where the text is plain.
//!
//! Turkish news is letters of Latin, digits, blanks and a dozen signs. Over these the rules come down to one look ahead:
//! what stands between two letters (`'`, `’`, `.`, `:`) or two digits (`'`, `’`, `.`, `,`, `;`) joins them, all else parts.
//! Where anything else comes near, the stretch up to the next blank is left to unicode-segmentation; a test holds the two
//! to each other.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// What a character is to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A letter of Latin.
    Letter,
    Digit,
    /// White space of ASCII.
    Blank,
    /// `'` `’` `.`: between letters and between digits.
    Between,
    /// `:` between letters.
    Letters,
    /// `,` `;` between digits.
    Digits,
    /// Any other sign that stands alone.
    Sign,
    /// Left to unicode-segmentation.
    Strange,
}

const fn ascii() -> [Part; 128] {
    let mut table = [Part::Sign; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Part::Letter,
            b'0'..=b'9' => Part::Digit,
            b' ' | b'\n' | b'\r' | b'\t' => Part::Blank,
            b'\'' | b'.' => Part::Between,
            b':' => Part::Letters,
            b',' | b';' => Part::Digits,
            0..=0x1f | 0x7f | b'_' => Part::Strange,
            _ => Part::Sign,
        };
        byte += 1;
    }
    table
}

static ASCII: [Part; 128] = ascii();

/// The character at `at` and its length in bytes; a blank at the end.
#[inline]
fn part(bytes: &[u8], at: usize) -> (Part, usize) {
    let Some(&first) = bytes.get(at) else { return (Part::Blank, 0) };
    if first < 0x80 {
        return (ASCII[first as usize], 1);
    }
    let second = bytes.get(at + 1).copied().unwrap_or(0);
    match first {
        // U+00C0 to U+024F, but for × and ÷
        0xc3 if second != 0x97 && second != 0xb7 => (Part::Letter, 2),
        0xc4..=0xc8 => (Part::Letter, 2),
        0xc9 if second < 0x90 => (Part::Letter, 2),
        // « »
        0xc2 if second == 0xab || second == 0xbb => (Part::Sign, 2),
        0xe2 if second == 0x80 => match bytes.get(at + 2).copied().unwrap_or(0) {
            // ‘ ’
            0x98 | 0x99 => (Part::Between, 3),
            // – — “ ” „ • …
            0x93 | 0x94 | 0x9c | 0x9d | 0x9e | 0xa2 | 0xa6 => (Part::Sign, 3),
            _ => (Part::Strange, 0),
        },
        _ => (Part::Strange, 0),
    }
}

/// What a piece is, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A word or number of plain letters without a full stop in it.
    Word,
    /// One sign.
    Sign,
    /// White space.
    Blank,
    /// Anything.
    Any,
}

/// The pieces of a range in order. White space may come in several, and as `Any`.
pub(super) fn pieces(text: &str, range: Range<usize>, mut take: impl FnMut(Piece, Range<usize>)) {
    let bytes = &text.as_bytes()[..range.end];
    let mut at = range.start;
    while at < bytes.len() {
        let start = at;
        let (first, size) = part(bytes, at);
        at += size;
        let mut stop = false;
        let piece = match first {
            Part::Letter | Part::Digit => {
                let mut last = first;
                loop {
                    let (next, size) = part(bytes, at);
                    let joins = match next {
                        Part::Letter | Part::Digit => {
                            last = next;
                            at += size;
                            continue;
                        }
                        Part::Between => true,
                        Part::Letters => last == Part::Letter,
                        Part::Digits => last == Part::Digit,
                        _ => false,
                    };
                    let behind = part(bytes, at + size);
                    if !joins || (behind.0 != last && behind.0 != Part::Strange) {
                        break;
                    }
                    if behind.0 == Part::Strange {
                        at += size;
                        break;
                    }
                    stop |= bytes[at] == b'.';
                    at += size + behind.1;
                }
                if stop { Piece::Any } else { Piece::Word }
            }
            Part::Blank => {
                while at < bytes.len() && part(bytes, at).0 == Part::Blank {
                    at += 1;
                }
                Piece::Blank
            }
            Part::Strange => Piece::Any,
            _ => Piece::Sign,
        };
        // what cannot be told may belong to what stands before it
        if first == Part::Strange || part(bytes, at).0 == Part::Strange {
            let mut end = at;
            let parts = |end: usize| {
                matches!(bytes[end], b' ' | b'\n') && bytes.get(end + 1).is_none_or(u8::is_ascii)
            };
            while end < bytes.len() && !parts(end) {
                end += 1;
            }
            for (offset, piece) in text[start..end].split_word_bound_indices() {
                take(Piece::Any, start + offset..start + offset + piece.len());
            }
            at = end;
        } else {
            take(piece, start..at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The pieces, those of white space left out.
    fn cut(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        pieces(text, 0..text.len(), |_, range| out.push(&text[range]));
        out.retain(|piece| !piece.trim().is_empty());
        out
    }

    fn wanted(text: &str) -> Vec<&str> {
        text.split_word_bounds().filter(|piece| !piece.trim().is_empty()).collect()
    }

    #[test]
    fn plain_and_strange_text_is_cut_alike() {
        for text in [
            "Ankara'da 28.5 kişi, 1.234,56'yı a:b a.b c’yi A.Ç.T 3'ü x1 1x.2 _a_ a_b a\u{301}b \u{301} \r\n\u{200d}a",
            "👨‍👩‍👧 🇹🇷🇺🇸🇹 a\u{ad}b “x” «y»… 5:30 5;6 a;b '‘’' .a a. 1. 1.a a.1",
        ] {
            assert_eq!(cut(text), wanted(text));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn every_text_is_cut_as_unicode_segmentation_cuts_it(
            text in "([a-cA-CçÇğĞıİöşüâÎƏɑ1-3 \n\t.,;:'’‘“”\"«»…–()_/-]|[ .,'’\u{301}\u{200d}\u{ad}\u{feff}\u{2003}אבעカ漢🇹🇷👩×÷\u{85}ʼ·٣ก\r]){0,24}"
        ) {
            prop_assert_eq!(cut(&text), wanted(&text));
        }

        #[test]
        fn any_text_is_cut_alike(text in "\\PC{0,40}") {
            prop_assert_eq!(cut(&text), wanted(&text));
        }
    }
}
