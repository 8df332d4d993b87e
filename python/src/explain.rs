//! Why: the places of an article where speech could be reported, as `dedi.records.Anchor`.

use crate::objects::Classes;
use dedi::export::name;
use dedi::export::offsets::translate;
use dedi::record::{OffsetUnit, Part};
use dedi::trace::{Anchor, Outcome, Trace};
use dedi::{Article, Span};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// The places, in order: all, those that overlap with the words `find`, or those at the code point `at`.
pub fn anchors<'py>(
    py: Python<'py>,
    article: &Article,
    trace: &Trace,
    find: Option<&str>,
    at: Option<u32>,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let text = |part: Part| match part {
        Part::Title => article.title.as_deref().unwrap_or(""),
        Part::Text => article.text.as_str(),
    };
    let mut at = at;
    if let Some(at) = &mut at {
        translate(&article.text, OffsetUnit::Codepoint, OffsetUnit::Byte, vec![at]);
    }
    let wanted = |anchor: &&Anchor| {
        let found = find.is_none_or(|words| {
            let places = text(anchor.part).match_indices(words);
            places.map(|(at, words)| Span::of(at, at + words.len())).any(|span| span.overlaps(anchor.span))
        });
        let here =
            at.is_none_or(|at| anchor.part == Part::Text && anchor.span.start <= at && at < anchor.span.end);
        found && here
    };
    let chosen = trace.anchors.iter().filter(wanted);
    chosen.map(|one| anchor(py, one, text(one.part))).collect()
}

fn anchor<'py>(py: Python<'py>, anchor: &Anchor, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let classes = Classes::get(py)?;
    let span = |mut span: Span| {
        translate(text, OffsetUnit::Byte, OffsetUnit::Codepoint, vec![&mut span.start, &mut span.end]);
        classes.span.bind(py).call1((span.start, span.end))
    };
    let attempt = |attempt: &dedi::trace::Attempt| {
        let (outcome, reason) = match &attempt.outcome {
            Outcome::Won => ("won", None),
            Outcome::Lost => ("lost", None),
            Outcome::Failed { expected, .. } => ("failed", Some(format!("{expected} expected"))),
            Outcome::Rejected { reason } => ("rejected", Some(reason.clone())),
        };
        classes.attempt.bind(py).call1((attempt.pattern.as_str(), outcome, reason))
    };
    let attempts = anchor.attempts.iter().map(attempt).collect::<PyResult<Vec<_>>>()?;
    classes.anchor.bind(py).call1((
        name(anchor.part),
        span(anchor.span)?,
        anchor.span.text(text),
        anchor.elements.as_str(),
        PyTuple::new(py, attempts)?,
        anchor.verdict.as_str(),
        PyTuple::new(py, &anchor.speaker)?,
        anchor.accepted,
    ))
}
