//! Byte ranges of the original text (law 1: `&input[span]` is the text shown).

use serde::{Deserialize, Serialize};

/// A half-open range `start..end`. In the engine the unit is always bytes of the original text, on character
/// boundaries; a written record may hold UTF-16 units or code points instead, and says which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub struct Span {
    /// First position inside.
    pub start: u32,
    /// First position after.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The range of a `usize` pair, as string searches return them.
    pub const fn of(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// Length in the span's unit.
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether nothing lies inside.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The text of the span; empty where the span is no range of `text` on character boundaries.
    pub fn text(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a position.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range over both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }
}
