//! Gold as JSON Lines: one article a line.
//!
//! `{"id", "title"?, "date"?, "url"?, "text", "attributions": [{"kind", "content": [[start, end], …], "cue": [start, end] |
//! null, "source": …, "speaker": name | null, "heading"?}]}`, spans in code points.

use super::{Attribution, Gold, GoldError};
use crate::engine::Article;
use crate::export::offsets::translate;
use crate::record::{Kind, OffsetUnit};
use crate::span::Span;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

#[derive(Deserialize, Serialize)]
struct Line {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    text: String,
    attributions: Vec<LineAttribution>,
}

#[derive(Deserialize, Serialize)]
struct LineAttribution {
    kind: Kind,
    content: Vec<(u32, u32)>,
    speaker: Option<String>,
    cue: Option<(u32, u32)>,
    source: Option<(u32, u32)>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    heading: bool,
}

/// Reads JSON Lines.
pub fn json_lines(input: &str) -> Result<Vec<Gold>, GoldError> {
    let lines = input.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(index, line)| {
            let read = serde_json::from_str(line).map_err(|error| json_error(index + 1, line, &error))?;
            article(read).map_err(|message| GoldError { line: index + 1, column: 1, message })
        })
        .collect()
}

fn article(line: Line) -> Result<Gold, String> {
    let Line { id, title, date, url, text, attributions } = line;
    let length = text.chars().count() as u32;
    let mut attributions: Vec<_> = attributions.into_iter().map(Attribution::from).collect();
    for (index, attribution) in attributions.iter().enumerate() {
        let number = index + 1;
        if attribution.content.is_empty() {
            return Err(format!("attribution {number} has no content"));
        }
        if let Some(Span { start, end }) =
            spans(attribution).find(|span| span.is_empty() || span.end > length)
        {
            return Err(format!(
                "attribution {number}: [{start}, {end}] is no span of a text of {length} code points"
            ));
        }
    }
    translate(&text, OffsetUnit::Codepoint, OffsetUnit::Byte, positions(&mut attributions));
    Ok(Gold { article: Article { id: Some(id), title, text, date, url }, attributions })
}

fn spans(attribution: &Attribution) -> impl Iterator<Item = Span> + '_ {
    attribution.content.iter().chain(&attribution.cue).chain(&attribution.source).copied()
}

/// Every position, to be rewritten in another unit.
pub(super) fn positions(attributions: &mut [Attribution]) -> Vec<&mut u32> {
    let spans = attributions.iter_mut().flat_map(|attribution| {
        attribution.content.iter_mut().chain(&mut attribution.cue).chain(&mut attribution.source)
    });
    spans.flat_map(|span| [&mut span.start, &mut span.end]).collect()
}

/// Writes one article as a line.
pub fn write(gold: &Gold, out: &mut impl Write) -> io::Result<()> {
    let Article { id, title, text, date, url } = gold.article.clone();
    let mut attributions = gold.attributions.clone();
    translate(&text, OffsetUnit::Byte, OffsetUnit::Codepoint, positions(&mut attributions));
    let attributions = attributions.into_iter().map(LineAttribution::from).collect();
    let line = Line { id: id.unwrap_or_default(), title, date, url, text, attributions };
    serde_json::to_writer(&mut *out, &line)?;
    writeln!(out)
}

impl From<Attribution> for LineAttribution {
    fn from(attribution: Attribution) -> Self {
        let pair = |span: Span| (span.start, span.end);
        Self {
            kind: attribution.kind,
            content: attribution.content.into_iter().map(pair).collect(),
            speaker: attribution.speaker,
            cue: attribution.cue.map(pair),
            source: attribution.source.map(pair),
            heading: attribution.heading,
        }
    }
}

impl From<LineAttribution> for Attribution {
    fn from(line: LineAttribution) -> Self {
        let span = |(start, end)| Span::new(start, end);
        Self {
            kind: line.kind,
            content: line.content.into_iter().map(span).collect(),
            cue: line.cue.map(span),
            source: line.source.map(span),
            speaker: line.speaker,
            heading: line.heading,
        }
    }
}

/// A JSON error at its place in a file of lines; the message without the place, which counts from the line's start.
pub(in crate::eval) fn json_error(line: usize, text: &str, error: &serde_json::Error) -> GoldError {
    let before = text.get(..error.column().saturating_sub(1)).unwrap_or(text);
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    GoldError { line, column: before.chars().count() + 1, message: message.to_owned() }
}
