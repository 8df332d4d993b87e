//! Elements as nom input: a window over a row that parsers take from the front of, in either direction.
//!
//! A construction's atoms before its anchor are matched on the reversed row, nearest first, so both halves start at
//! the anchor and nothing is tried anywhere else.

use super::element::Element;
use nom::{Input, Needed};

/// What is left of a row. The last element taken is the one a failed parser found in its place.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a>(pub &'a [&'a Element]);

impl<'a> Input for Row<'a> {
    type Item = &'a Element;
    type Iter = std::iter::Copied<std::slice::Iter<'a, &'a Element>>;
    type IterIndices = std::iter::Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.0.len()
    }

    fn take(&self, index: usize) -> Self {
        Row(&self.0[..index])
    }

    fn take_from(&self, index: usize) -> Self {
        Row(&self.0[index..])
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }

    fn position<P>(&self, predicate: P) -> Option<usize>
    where
        P: Fn(Self::Item) -> bool,
    {
        self.0.iter().position(|e| predicate(e))
    }

    fn iter_elements(&self) -> Self::Iter {
        self.0.iter().copied()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.0.iter().copied().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.0.len() { Ok(count) } else { Err(Needed::new(count - self.0.len())) }
    }
}
