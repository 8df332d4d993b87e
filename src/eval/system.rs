//! What a system found, ready to be compared with gold.
//!
//! In: an [`Extraction`] of this engine, or a line of a file of records, of which only these fields are needed:
//! `{"id", "offsets"?, "speakers": [{"id", "name"}], "quotes": [{"kind", "content": [{"start", "end"}], "cue"?, "source"?,
//! "speaker"?, "part"?, "text"?, "pattern"?, "resolution"?, "confidence"?}]}`; offsets are code points where the record does
//! not say otherwise. Out: quotes, spans in bytes. Gold covers the text alone: where something is held against it, those of
//! a title are passed over.

use super::gold::{GoldError, lines::json_error};
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
    /// Where it stands.
    pub part: Part,
    /// What was said.
    pub content: Vec<Span>,
    /// The text of the content; empty where the system leaves it out.
    pub text: String,
    /// The words that report it.
    pub cue: Option<Span>,
    /// The cue's grammar entry; empty where the system names none.
    pub lemma: String,
    /// The mention of who said it.
    pub source: Option<Span>,
    /// Who said it, by name.
    pub speaker: Option<String>,
    /// The construction that found it; empty where the system names none.
    pub pattern: String,
    /// How the speaker was found; empty where the system does not say.
    pub resolution: String,
    /// How sure the system is.
    pub confidence: Option<f64>,
}

impl Found {
    /// A quotation of a kind, of which nothing else is known.
    pub fn bare(kind: Kind) -> Self {
        let (text, lemma, pattern, resolution) = Default::default();
        let (part, content) = (Part::Text, Vec::new());
        let (cue, source, speaker, confidence) = (None, None, None, None);
        Self { kind, part, content, text, cue, lemma, source, speaker, pattern, resolution, confidence }
    }
}

/// The attributions that an extraction has of the text itself; its spans count bytes.
pub fn found(extraction: &Extraction) -> Vec<Found> {
    let mut found = everything(extraction);
    found.retain(|quote| quote.part.is_text());
    found
}

/// The attributions of an extraction whose spans count bytes.
pub fn everything(extraction: &Extraction) -> Vec<Found> {
    let speaker = |id| extraction.speakers.iter().find(|speaker| Some(speaker.id) == id);
    let found = extraction.quotes.iter().map(|quote| Found {
        kind: quote.kind,
        part: quote.part,
        content: quote.content.clone(),
        text: quote.text.clone(),
        cue: quote.cue.as_ref().map(|cue| Span::new(cue.start, cue.end)),
        lemma: quote.cue.as_ref().map(|cue| cue.lemma.clone()).unwrap_or_default(),
        source: quote.source.as_ref().map(|source| Span::new(source.start, source.end)),
        speaker: speaker(quote.speaker).map(|speaker| speaker.name.clone()),
        pattern: quote.pattern.clone(),
        resolution: name(quote.resolution),
        confidence: Some(quote.confidence),
    });
    found.collect()
}

/// Records in the order of their file.
#[derive(Debug, Default)]
pub struct Records {
    /// The records.
    pub documents: Vec<Document>,
    by_id: HashMap<String, usize>,
}

/// What a record says of one article.
#[derive(Debug, Deserialize)]
pub struct Document {
    /// The article's id.
    pub id: String,
    /// The unit of its spans.
    #[serde(default = "codepoint")]
    pub offsets: OffsetUnit,
    /// The article's title, where the record has it.
    pub title: Option<String>,
    /// The article's text, where the record has it.
    pub text: Option<String>,
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
struct Cue {
    start: u32,
    end: u32,
    #[serde(default)]
    lemma: String,
}

#[derive(Debug, Deserialize)]
struct Quote {
    kind: Kind,
    content: Vec<Span>,
    #[serde(default)]
    text: String,
    cue: Option<Cue>,
    source: Option<Span>,
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
        let mut records = Self::default();
        for (index, line) in input.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let document: Document =
                serde_json::from_str(line).map_err(|error| json_error(index + 1, line, &error))?;
            if let Some(&at) = records.by_id.get(&document.id) {
                records.documents[at] = document;
            } else {
                records.by_id.insert(document.id.clone(), records.documents.len());
                records.documents.push(document);
            }
        }
        Ok(records)
    }

    /// The record of an article.
    pub fn get(&self, id: &str) -> Option<&Document> {
        self.by_id.get(id).map(|&at| &self.documents[at])
    }

    /// What was found in the text of the article with this id; nothing where there is no record of it.
    pub fn found(&self, id: &str, text: &str) -> Vec<Found> {
        let mut found = self.get(id).map(|document| document.found("", text)).unwrap_or_default();
        found.retain(|quote| quote.part.is_text());
        found
    }
}

impl Document {
    /// What was found, as it is written: spans in the record's unit.
    pub fn as_written(&self) -> Vec<Found> {
        let name = |id| self.speakers.iter().rfind(|speaker| Some(speaker.id) == id);
        let found = self.quotes.iter().map(|quote| Found {
            kind: quote.kind,
            part: quote.part,
            content: quote.content.clone(),
            text: quote.text.clone(),
            cue: quote.cue.as_ref().map(|cue| Span::new(cue.start, cue.end)),
            lemma: quote.cue.as_ref().map(|cue| cue.lemma.clone()).unwrap_or_default(),
            source: quote.source,
            speaker: name(quote.speaker).map(|speaker| speaker.name.clone()),
            pattern: quote.pattern.clone(),
            resolution: quote.resolution.clone(),
            confidence: quote.confidence,
        });
        found.collect()
    }

    /// What was found, spans in bytes of the title and the text.
    pub fn found(&self, title: &str, text: &str) -> Vec<Found> {
        let mut found = self.as_written();
        for (part, whole) in [(Part::Title, title), (Part::Text, text)] {
            let quotes = found.iter_mut().filter(|quote| quote.part == part);
            let spans = quotes
                .flat_map(|quote| quote.content.iter_mut().chain(&mut quote.cue).chain(&mut quote.source));
            let positions = spans.flat_map(|span| [&mut span.start, &mut span.end]).collect();
            translate(whole, self.offsets, OffsetUnit::Byte, positions);
        }
        found
    }
}
