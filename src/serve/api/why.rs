//! Why an attribution was found: the construction that won, those that would have served too, how the speaker was looked for.

use crate::grammar::Grammar;
use crate::record::{Extraction, Quote};
use crate::span::Span;
use crate::trace::{Anchor, Outcome, Trace};
use serde::Serialize;
use utoipa::ToSchema;

/// How an attribution was found.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Why {
    /// The attribution's id.
    pub quote: String,
    /// What the construction is, in its grammar's words.
    pub note: String,
    /// The sentence as constructions see it.
    pub elements: String,
    /// Constructions that matched here too, and stand later in the grammar.
    pub others: Vec<String>,
    /// Constructions that matched here and were refused, with the reason.
    pub refused: Vec<RefusedHere>,
    /// How the speaker was looked for, step by step.
    pub speaker: Vec<String>,
}

/// A construction that a check refused.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RefusedHere {
    /// The construction.
    pub pattern: String,
    /// The reason.
    pub reason: String,
}

/// Why each attribution was found, in their order; spans count bytes.
pub fn why(grammar: &Grammar, extraction: &Extraction, trace: &Trace) -> Vec<Why> {
    extraction.quotes.iter().map(|quote| one(grammar, quote, trace)).collect()
}

fn one(grammar: &Grammar, quote: &Quote, trace: &Trace) -> Why {
    let pattern = grammar.patterns.iter().find(|pattern| pattern.id == quote.pattern);
    let mut why = Why {
        quote: quote.id.clone(),
        note: pattern.map(|pattern| pattern.note.clone()).unwrap_or_default(),
        ..Why::default()
    };
    let Some(anchor) = anchor(quote, trace) else { return why };
    why.elements.clone_from(&anchor.elements);
    why.speaker.clone_from(&anchor.speaker);
    for attempt in &anchor.attempts {
        match &attempt.outcome {
            Outcome::Lost => why.others.push(attempt.pattern.clone()),
            Outcome::Rejected { reason } => {
                why.refused.push(RefusedHere { pattern: attempt.pattern.clone(), reason: reason.clone() });
            }
            Outcome::Won | Outcome::Failed { .. } => {}
        }
    }
    why
}

/// The place where an attribution was found: one that its construction won, and that shares words with it.
fn anchor<'a>(quote: &Quote, trace: &'a Trace) -> Option<&'a Anchor> {
    let won = |anchor: &&Anchor| {
        anchor.part == quote.part
            && anchor.attempts.iter().any(|a| a.outcome == Outcome::Won && a.pattern == quote.pattern)
    };
    let within = |anchor: &Anchor, spans: &[Span]| spans.iter().any(|span| span.overlaps(anchor.span));
    let cue: Vec<Span> = quote.cue.iter().map(|cue| Span::new(cue.start, cue.end)).collect();
    let mut by_content = trace.anchors.iter().filter(won).filter(|anchor| within(anchor, &quote.content));
    by_content.next().or_else(|| trace.anchors.iter().filter(won).find(|anchor| within(anchor, &cue)))
}
