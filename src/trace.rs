//! Why: for every quotation mark and cue of a document, the constructions that were tried and what became of each.
//!
//! A trace is only kept when asked for (`Engine::explain`); extraction itself writes nothing here.

use crate::record::Part;
use crate::span::Span;

/// Everything tried on one document, in order of place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// One entry for each anchor: a quotation, a dialogue turn or a colon that could report speech.
    pub anchors: Vec<Anchor>,
}

/// A place where an attribution could have been, with all that was tried there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The part of the article.
    pub part: Part,
    /// The quotation's content (bytes of the part).
    pub span: Span,
    /// The sentence's elements on one line, as constructions see them.
    pub elements: String,
    /// The constructions tried, in order.
    pub attempts: Vec<Attempt>,
    /// What was decided, in words.
    pub verdict: String,
    /// How the speaker was looked for, step by step.
    pub speaker: Vec<String>,
    /// Whether an attribution came of it.
    pub accepted: bool,
}

/// One construction at one anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The construction.
    pub pattern: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It matched and was chosen.
    Won,
    /// It matched, and another stood earlier in the order.
    Lost,
    /// It did not match: what was expected, and the element found in its place (`None` at the sentence's edge).
    Failed {
        /// The atom of the construction that found nothing to match.
        expected: String,
        /// Where it looked.
        found: Option<Span>,
    },
    /// It matched, and a check refused it.
    Rejected {
        /// The reason.
        reason: String,
    },
}
