//! Every spelling and every folded form once: a token is a number, and what depends on its letters alone is found out once.
//!
//! News repeats itself: of a thousand words a hundred are new. [`Kinds`] numbers the spellings (`Ankara'da`) and the folded
//! forms (`ankara'da`, `ankara`) that it has seen; later rooms keep what they know of a word in tables by these numbers.
//! The numbers say nothing of the text before: another order of documents gives other numbers and the same results (law 3).

use super::fold::fold_into;
use super::hash::Fast;
use super::token::{Class, Form, Shape};
use std::hash::{BuildHasher, Hasher};
use std::ops::Range;

/// Above so many bytes of spellings and forms a new document starts with an empty table (bounded memory).
const MOST: usize = 4 << 20;

/// A spelling: what its letters tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub(super) class: Class,
    pub(super) shape: Shape,
    /// Number of the folded form, with its suffix.
    pub(super) folded: u32,
    /// Number of the folded form up to the apostrophe.
    pub(super) stem: u32,
    /// Where the folded form stands.
    pub(super) form: Form,
}

/// Strings by number, in one piece of memory.
#[derive(Clone, Debug)]
struct Strings {
    text: String,
    /// Where each starts, and where the last one ends.
    starts: Vec<u32>,
    /// Strings at the place of their hash; a power of two, at most half full.
    slots: Vec<Slot>,
    start: Fast,
}

/// A string's place in a table, with all that finding it again takes: a look elsewhere is one more into far memory.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    /// Its number plus one; 0 where there is none.
    number: u32,
    hash: u32,
    start: u32,
    end: u32,
}

/// All spellings and forms seen.
#[derive(Clone, Debug, Default)]
pub struct Kinds {
    spellings: Strings,
    forms: Strings,
    list: Vec<Kind>,
    buffer: String,
}

impl Default for Strings {
    fn default() -> Self {
        Self { text: String::new(), starts: vec![0], slots: Vec::new(), start: Fast::default() }
    }
}

impl Strings {
    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    #[inline]
    fn hash(&self, string: &str) -> u32 {
        let mut hash = self.start.build_hasher();
        hash.write(string.as_bytes());
        (hash.finish() >> 16) as u32
    }

    fn range(&self, number: u32) -> Range<usize> {
        let number = number as usize;
        self.starts[number] as usize..self.starts[number + 1] as usize
    }

    fn get(&self, number: u32) -> &str {
        &self.text[self.range(number)]
    }

    /// The number of a string, and whether it is new.
    fn number(&mut self, string: &str) -> (u32, bool) {
        if self.slots.len() <= 2 * self.len() {
            self.grow();
        }
        let hash = self.hash(string);
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let Slot { number, hash: known, start, end } = self.slots[at];
            if number == 0 {
                break;
            }
            if known == hash && self.text.as_bytes()[start as usize..end as usize] == *string.as_bytes() {
                return (number - 1, false);
            }
            at = (at + 1) & mask;
        }
        let start = self.text.len() as u32;
        self.text.push_str(string);
        let end = self.text.len() as u32;
        self.starts.push(end);
        self.slots[at] = Slot { number: self.len() as u32, hash, start, end };
        (self.len() as u32 - 1, true)
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(1 << 12);
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        for slot in old.into_iter().filter(|slot| slot.number > 0) {
            let mut at = slot.hash as usize & (size - 1);
            while self.slots[at].number > 0 {
                at = (at + 1) & (size - 1);
            }
            self.slots[at] = slot;
        }
    }
}

impl Kinds {
    /// The number of a spelling; what it is is asked of `tell` where it is new.
    pub(super) fn number(&mut self, piece: &str, tell: impl FnOnce() -> (Class, Shape)) -> u32 {
        let (number, new) = self.spellings.number(piece);
        if new {
            let (class, shape) = tell();
            self.buffer.clear();
            fold_into(piece, &mut self.buffer);
            let folded = self.forms.number(&self.buffer).0;
            let cut = self.buffer.find('\'').filter(|_| class != Class::Mark);
            let stem = cut.map_or(folded, |cut| self.forms.number(&self.buffer[..cut]).0);
            let Range { start, end } = self.forms.range(folded);
            let behind = cut.map_or(end, |cut| start + cut);
            let form = Form { start: start as u32, stem: behind as u32, end: end as u32 };
            self.list.push(Kind { class, shape, folded, stem, form });
        }
        number
    }

    pub(super) fn kind(&self, number: u32) -> Kind {
        self.list[number as usize]
    }

    /// Class and shape of a spelling.
    pub fn form_of(&self, number: u32) -> (Class, Shape) {
        let kind = self.kind(number);
        (kind.class, kind.shape)
    }

    /// The folded form of a spelling, and that up to its apostrophe.
    pub fn folded(&self, number: u32) -> (&str, &str) {
        let kind = self.kind(number);
        (self.form(kind.folded), self.form(kind.stem))
    }

    /// The number of a spelling's form up to its apostrophe.
    pub fn stem(&self, number: u32) -> u32 {
        self.kind(number).stem
    }

    /// Letters of the folded forms.
    #[inline]
    pub(super) fn letters(&self, range: Range<u32>) -> &str {
        self.forms.text.get(range.start as usize..range.end as usize).unwrap_or("")
    }

    /// A folded form.
    pub fn form(&self, number: u32) -> &str {
        self.forms.get(number)
    }

    /// How many spellings there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many folded forms there are.
    pub fn forms(&self) -> usize {
        self.forms.len()
    }

    /// Whether another document should rather start with an empty table.
    pub fn full(&self) -> bool {
        self.spellings.text.len() + self.forms.text.len() > MOST
    }
}
