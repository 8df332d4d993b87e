//! Articles as tasks of Label Studio, with what was found as a prediction to be corrected: one array.
//!
//! `data` holds `text`, `title`, `id`, `date` and `url` (empty where the article has none). The prediction has a region for each
//! piece of a content, labelled with its kind, with its confidence as `score` and the speaker's name in the text area `speaker`; a region
//! for each cue and source; and relations from the first piece to its cue, its source and its further pieces. [`CONFIGURATION`] is the labelling
//! interface that fits; it stands in `label_studio.xml` beside this file.
//!
//! Offsets count code points, as Label Studio does. What is said in a title beside the text has no place in this form.

use super::{Sink, name, offsets};
use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit, Part, Quote};
use crate::span::Span;
use serde_json::{Value, json};
use std::io::{self, Write};

/// The labelling interface: what a project of Label Studio is set up with.
pub const CONFIGURATION: &str = include_str!("label_studio.xml");

/// Writes tasks.
#[derive(Debug)]
pub struct LabelStudio<W> {
    out: W,
    first: bool,
}

impl<W: Write> LabelStudio<W> {
    /// Tasks into `out`.
    pub fn new(out: W) -> Self {
        Self { out, first: true }
    }
}

impl<W: Write> Sink for LabelStudio<W> {
    fn begin(&mut self) -> io::Result<()> {
        self.out.write_all(b"[")
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        let shown = serde_json::to_string_pretty(&task(extraction, article))?.replace('\n', "\n  ");
        let comma = if self.first { "" } else { "," };
        self.first = false;
        write!(self.out, "{comma}\n  {shown}")
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.write_all(if self.first { b"]\n" } else { b"\n]\n" })?;
        self.out.flush()
    }
}

fn task(extraction: &Extraction, article: &Article) -> Value {
    let mut counted = extraction.clone();
    offsets::convert(&mut counted, article, OffsetUnit::Codepoint);
    let pairs = extraction.quotes.iter().zip(&counted.quotes).filter(|(quote, _)| quote.part == Part::Text);
    let results: Vec<Value> =
        pairs.flat_map(|(quote, counted)| results(quote, counted, extraction, &article.text)).collect();
    let field = |value: &Option<String>| value.clone().unwrap_or_default();
    json!({
        "data": {
            "text": article.text,
            "title": field(&extraction.title),
            "id": field(&extraction.id),
            "date": field(&extraction.date),
            "url": field(&extraction.url),
        },
        "predictions": [{"model_version": format!("dedi {}", extraction.version), "result": results}],
    })
}

/// What a statement yields; `counted` is the same with its offsets in code points.
fn results(quote: &Quote, counted: &Quote, extraction: &Extraction, text: &str) -> Vec<Value> {
    let speaker = quote.speaker.and_then(|id| extraction.speakers.iter().find(|speaker| speaker.id == id));
    let region = |id: &str, span: Span, words: &str, label: &str| {
        json!({
            "id": id, "from_name": "label", "to_name": "text", "type": "labels", "score": quote.confidence,
            "value": {"start": span.start, "end": span.end, "text": words, "labels": [label]},
        })
    };
    let relation = |to: &str, label: &str| json!({"type": "relation", "from_id": quote.id, "to_id": to, "direction": "right", "labels": [label]});
    let mut results = Vec::new();
    let mut relations = Vec::new();
    for (index, (span, counted)) in quote.content.iter().zip(&counted.content).enumerate() {
        let id = if index == 0 { quote.id.clone() } else { format!("{}-{}", quote.id, index + 1) };
        results.push(region(&id, *counted, span.text(text), &name(quote.kind)));
        if index > 0 {
            relations.push(relation(&id, "goes on"));
            continue;
        }
        results.extend(speaker.map(|speaker| {
            json!({
                "id": id, "from_name": "speaker", "to_name": "text", "type": "textarea",
                "value": {"start": counted.start, "end": counted.end, "text": [speaker.name]},
            })
        }));
    }
    if let Some(cue) = &counted.cue {
        let id = format!("{}-cue", quote.id);
        results.push(region(&id, Span::new(cue.start, cue.end), &cue.text, "cue"));
        relations.push(relation(&id, "cue"));
    }
    if let Some(source) = &counted.source {
        let id = format!("{}-source", quote.id);
        results.push(region(&id, Span::new(source.start, source.end), &source.text, "source"));
        relations.push(relation(&id, "source"));
    }
    results.extend(relations);
    results
}
