//! What a system found, ready to be compared with gold.
//!
//! In: an [`Extraction`] of this engine, or a line of a file of records, of which only these fields are needed:
//! `{"id", "offsets"?, "speakers": [{"id", "name"}], "quotes": [{"kind", "content": [{"start", "end"}], "cue"?, "source"?,
//! "speaker"?, "part"?, "pattern"?, "resolution"?, "confidence"?}]}`; offsets are code points where the record does not
//! say otherwise. Out: the quotes of the text itself, spans in bytes; gold covers the text alone, so those of a title are
//! passed over.

use super::gold::{GoldError, json_error};
use crate::export::{name, offsets::translate};
use crate::record::{Extraction, Kind, OffsetUnit, Part};
use crate::span::Span;
use serde::Deserialize;
use std::collections::HashMap;

/// One attribution that a system found; spans count bytes of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Direct, indirect or mixed.
    pub kind: Kind,
    /// What was said.
    pub content: Vec<Span>,
    /// The words that report it.
    pub cue: Option<Span>,
    /// Who said it, by name.
    pub speaker: Option<String>,
    /// The construction that found it; empty where the system names none.
    pub pattern: String,
    /// How the speaker was found; empty where the system does not say.
    pub resolution: String,
    /// How sure the system is.
    pub confidence: Option<f64>,
}

/// The attributions of an extraction whose spans count bytes.
pub fn found(extraction: &Extraction) -> Vec<Found> {
    let speaker = |id| extraction.speakers.iter().find(|speaker| Some(speaker.id) == id);
    let quotes = extraction.quotes.iter().filter(|quote| quote.part.is_text());
    quotes
        .map(|quote| Found {
            kind: quote.kind,
            content: quote.content.clone(),
            cue: quote.cue.as_ref().map(|cue| Span::new(cue.start, cue.end)),
            speaker: speaker(quote.speaker).map(|speaker| speaker.name.clone()),
            pattern: quote.pattern.clone(),
            resolution: name(quote.resolution),
            confidence: Some(quote.confidence),
        })
        .collect()
}

/// Records by the id of their article.
#[derive(Debug, Default)]
pub struct Records(HashMap<String, Document>);

#[derive(Debug, Deserialize)]
struct Document {
    id: String,
    #[serde(default = "codepoint")]
    offsets: OffsetUnit,
    #[serde(default)]
    speakers: Vec<Speaker>,
    #[serde(default)]
    quotes: Vec<Quote>,
}

fn codepoint() -> OffsetUnit {
    OffsetUnit::Codepoint
}

#[derive(Debug, Deserialize)]
struct Speaker {
    id: u32,
    name: String,
}

#[derive(Debug, Deserialize)]
struct Quote {
    kind: Kind,
    content: Vec<Span>,
    cue: Option<Span>,
    speaker: Option<u32>,
    #[serde(default)]
    part: Part,
    #[serde(default)]
    pattern: String,
    #[serde(default)]
    resolution: String,
    confidence: Option<f64>,
}

impl Records {
    /// Reads a file of records; of two with one id the later counts.
    pub fn json_lines(input: &str) -> Result<Self, GoldError> {
        let mut records = HashMap::new();
        for (index, line) in input.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let document: Document =
                serde_json::from_str(line).map_err(|error| json_error(index + 1, line, &error))?;
            records.insert(document.id.clone(), document);
        }
        Ok(Self(records))
    }

    /// What was found in the article with this id and text; nothing where there is no record of it.
    pub fn found(&self, id: &str, text: &str) -> Vec<Found> {
        let Some(document) = self.0.get(id) else { return Vec::new() };
        let name = |id| document.speakers.iter().rfind(|speaker| Some(speaker.id) == id);
        let quotes = document.quotes.iter().filter(|quote| quote.part.is_text());
        let mut found: Vec<_> = quotes
            .map(|quote| Found {
                kind: quote.kind,
                content: quote.content.clone(),
                cue: quote.cue,
                speaker: name(quote.speaker).map(|speaker| speaker.name.clone()),
                pattern: quote.pattern.clone(),
                resolution: quote.resolution.clone(),
                confidence: quote.confidence,
            })
            .collect();
        let spans = found.iter_mut().flat_map(|quote| quote.content.iter_mut().chain(&mut quote.cue));
        let positions = spans.flat_map(|span| [&mut span.start, &mut span.end]).collect();
        translate(text, document.offsets, OffsetUnit::Byte, positions);
        found
    }
}
