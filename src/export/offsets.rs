//! Spans from one unit into another: bytes, UTF-16 units, code points.
//!
//! All positions of a text are sorted and then met in one walk over it, so that the cost is the text's length and
//! sorting, however many spans there are. Law 1: a position inside a character (which the engine never yields) moves to
//! that character's start, and one behind the end to the end.

use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit, Part};

/// Rewrites every span of `extraction` to count in `unit`.
pub fn convert(extraction: &mut Extraction, article: &Article, unit: OffsetUnit) {
    let from = extraction.offsets;
    extraction.offsets = unit;
    let (mut title, mut text) = (Vec::new(), Vec::new());
    for quote in &mut extraction.quotes {
        let list = if quote.part == Part::Title { &mut title } else { &mut text };
        list.extend(quote.content.iter_mut().flat_map(|span| [&mut span.start, &mut span.end]));
        list.extend(quote.cue.iter_mut().flat_map(|cue| [&mut cue.start, &mut cue.end]));
        list.extend(quote.source.iter_mut().flat_map(|source| [&mut source.start, &mut source.end]));
    }
    for mention in extraction.speakers.iter_mut().flat_map(|speaker| &mut speaker.mentions) {
        let list = if mention.part == Part::Title { &mut title } else { &mut text };
        list.extend([&mut mention.start, &mut mention.end]);
    }
    translate(article.title.as_deref().unwrap_or(""), from, unit, title);
    // a record may come without its text: its own offsets are all there is
    if !(article.text.is_empty() && from == unit) {
        translate(&article.text, from, unit, text);
    }
}

/// Rewrites `positions` in `text` from one unit into another.
pub fn translate(text: &str, from: OffsetUnit, to: OffsetUnit, mut positions: Vec<&mut u32>) {
    // Where all is ASCII the three units are one.
    if positions.is_empty() || from == to || text.is_ascii() {
        let end = length(text, from, text.is_ascii());
        for position in positions {
            *position = (*position).min(end);
        }
        return;
    }
    positions.sort_unstable_by_key(|position| **position);
    if from == OffsetUnit::Byte {
        return of_bytes(text, to, positions);
    }
    let mut positions = positions.into_iter().peekable();
    let mut here = Place::default();
    for character in text.chars() {
        let next = here.after(character);
        while let Some(position) = positions.next_if(|position| **position < next.in_unit(from)) {
            *position = here.in_unit(to);
        }
        if positions.peek().is_none() {
            return;
        }
        here = next;
    }
    positions.for_each(|position| *position = here.in_unit(to));
}

/// Rewrites positions in bytes, in their order: what lies between two of them is only counted.
fn of_bytes(text: &str, to: OffsetUnit, positions: Vec<&mut u32>) {
    let (mut at, mut units) = (0, 0);
    for position in positions {
        let mut byte = text.len().min(*position as usize);
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let between = text.get(at..byte).unwrap_or("");
        units += match to {
            OffsetUnit::Byte => between.len(),
            OffsetUnit::Utf16 => between.encode_utf16().count(),
            OffsetUnit::Codepoint => between.chars().count(),
        };
        at = byte;
        *position = units as u32;
    }
}

fn length(text: &str, unit: OffsetUnit, ascii: bool) -> u32 {
    let units = match unit {
        OffsetUnit::Utf16 if !ascii => text.encode_utf16().count(),
        OffsetUnit::Codepoint if !ascii => text.chars().count(),
        _ => text.len(),
    };
    units as u32
}

/// A place in a text, in all units at once.
#[derive(Clone, Copy, Default)]
struct Place {
    byte: u32,
    utf16: u32,
    codepoint: u32,
}

impl Place {
    fn after(self, character: char) -> Self {
        Self {
            byte: self.byte + character.len_utf8() as u32,
            utf16: self.utf16 + character.len_utf16() as u32,
            codepoint: self.codepoint + 1,
        }
    }

    fn in_unit(self, unit: OffsetUnit) -> u32 {
        match unit {
            OffsetUnit::Byte => self.byte,
            OffsetUnit::Utf16 => self.utf16,
            OffsetUnit::Codepoint => self.codepoint,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use OffsetUnit::{Byte, Codepoint, Utf16};

    fn all(text: &str, from: OffsetUnit, to: OffsetUnit, mut positions: Vec<u32>) -> Vec<u32> {
        translate(text, from, to, positions.iter_mut().collect());
        positions
    }

    #[test]
    fn each_unit_into_each_other() {
        // ş is two bytes, 😀 four bytes and two UTF-16 units
        let text = "aş😀b";
        assert_eq!(all(text, Byte, Codepoint, vec![8, 0, 7, 3, 1]), [4, 0, 3, 2, 1]);
        assert_eq!(all(text, Byte, Utf16, vec![0, 1, 3, 7, 8]), [0, 1, 2, 4, 5]);
        assert_eq!(all(text, Codepoint, Byte, vec![0, 1, 2, 3, 4]), [0, 1, 3, 7, 8]);
        assert_eq!(all(text, Utf16, Byte, vec![0, 1, 2, 4, 5]), [0, 1, 3, 7, 8]);
    }

    #[test]
    fn positions_that_are_none_move_to_the_nearest_that_is() {
        assert_eq!(all("aş😀b", Byte, Codepoint, vec![2, 5, 99]), [1, 2, 4]);
        assert_eq!(all("aş", Codepoint, Codepoint, vec![9]), [2]);
        assert_eq!(all("abc", Byte, Utf16, vec![1, 9]), [1, 3]);
        assert_eq!(all("", Byte, Utf16, vec![4]), [0]);
    }
}
