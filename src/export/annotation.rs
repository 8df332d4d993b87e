//! Statements as Web Annotations (W3C Recommendation of 2017-02-23): a page of annotations, as JSON-LD.
//!
//! Each statement is an annotation whose target is its content. `body` holds the speaker's name (`identifying`), the kind, the stance
//! and `heading` (`tagging`). Its cue and its source are annotations of their own, tagged `cue` and `source`, which
//! link to it. Each target is selected twice: by its place (`TextPositionSelector`) and by its words with 32 characters
//! before and after (`TextQuoteSelector`), so that it is found again in a text that was laid out anew. Content in several pieces is
//! a `Composite` of targets.
//!
//! Positions count code points, as the Recommendation asks for, in the text of the article. A title that came beside the text
//! is a source of its own, with the article as its `scope`.

use super::{Sink, iri, name, offsets};
use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit, Part, Quote, Stance};
use crate::span::Span;
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// How many characters stand before and after the words, to tell one place from another.
const AROUND: usize = 32;

/// Writes Web Annotations.
#[derive(Debug)]
pub struct Annotations<W> {
    out: W,
    first: bool,
}

impl<W: Write> Annotations<W> {
    /// A page into `out`.
    pub fn new(out: W) -> Self {
        Self { out, first: true }
    }
}

impl<W: Write> Sink for Annotations<W> {
    fn begin(&mut self) -> io::Result<()> {
        self.out.write_all(
            b"{\n  \"@context\": \"http://www.w3.org/ns/anno.jsonld\",\n  \"type\": \"AnnotationPage\",\n  \"items\": [",
        )
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        let mut counted = extraction.clone();
        offsets::convert(&mut counted, article, OffsetUnit::Codepoint);
        for (quote, counted) in extraction.quotes.iter().zip(&counted.quotes) {
            for annotation in annotations(quote, counted, extraction, article) {
                let shown = serde_json::to_string_pretty(&annotation)?.replace('\n', "\n    ");
                let comma = if self.first { "" } else { "," };
                self.first = false;
                write!(self.out, "{comma}\n    {shown}")?;
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.write_all(if self.first { b"]\n}\n" } else { b"\n  ]\n}\n" })?;
        self.out.flush()
    }
}

/// A statement's annotations; `counted` is the same with its positions in code points.
fn annotations(quote: &Quote, counted: &Quote, extraction: &Extraction, article: &Article) -> Vec<Value> {
    let id = iri::quote(quote);
    let target = |span: Span, counted: Span| target(article, quote.part, span, counted);
    let mut pieces: Vec<Value> =
        quote.content.iter().zip(&counted.content).map(|(span, counted)| target(*span, *counted)).collect();
    let content = match pieces.len() {
        1 => pieces.remove(0),
        _ => json!({"type": "Composite", "items": pieces}),
    };
    let mut all = vec![json!({
        "id": id,
        "type": "Annotation",
        "motivation": "identifying",
        "generator": {"id": format!("urn:dedi:version:{}", extraction.version), "type": "Software", "name": "dedi"},
        "body": bodies(quote, extraction),
        "target": content,
    })];
    let cue = quote.cue.as_ref().map(|cue| Span::new(cue.start, cue.end));
    let source = quote.source.as_ref().map(|source| Span::new(source.start, source.end));
    let counted_cue = counted.cue.as_ref().map(|cue| Span::new(cue.start, cue.end));
    let counted_source = counted.source.as_ref().map(|source| Span::new(source.start, source.end));
    for (role, span, counted) in [("cue", cue, counted_cue), ("source", source, counted_source)] {
        let (Some(span), Some(counted)) = (span, counted) else { continue };
        all.push(json!({
            "id": format!("{id}:{role}"),
            "type": "Annotation",
            "motivation": "linking",
            "body": [{"type": "TextualBody", "purpose": "tagging", "value": role}, {"id": id, "type": "Annotation"}],
            "target": target(span, counted),
        }));
    }
    all
}

fn bodies(quote: &Quote, extraction: &Extraction) -> Vec<Value> {
    let speaker = quote.speaker.and_then(|id| extraction.speakers.iter().find(|speaker| speaker.id == id));
    let tag = |value: String| json!({"type": "TextualBody", "purpose": "tagging", "value": value});
    let mut bodies = Vec::new();
    if let Some(speaker) = speaker {
        bodies.push(json!({
            "type": "TextualBody", "purpose": "identifying", "language": "tr", "value": speaker.name
        }));
    }
    bodies.push(tag(name(quote.kind)));
    let stance = quote.cue.as_ref().map(|cue| cue.stance).filter(|stance| *stance != Stance::Neutral);
    bodies.extend(stance.map(|stance| tag(name(stance))));
    if quote.heading {
        bodies.push(tag("heading".into()));
    }
    bodies
}

fn target(article: &Article, part: Part, span: Span, counted: Span) -> Value {
    let text = match part {
        Part::Title => article.title.as_deref().unwrap_or(""),
        Part::Text => &article.text,
    };
    let before = text.get(..span.start as usize).unwrap_or("");
    let after = text.get(span.end as usize..).unwrap_or("");
    let from = before.char_indices().rev().take(AROUND).last().map_or(before.len(), |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let mut target = Map::new();
    target.insert("type".into(), "SpecificResource".into());
    target.insert("source".into(), iri::part(article, part).into());
    if part == Part::Title {
        target.insert("scope".into(), iri::article(article).into());
    }
    target.insert(
        "selector".into(),
        json!([
            {"type": "TextPositionSelector", "start": counted.start, "end": counted.end},
            {"type": "TextQuoteSelector", "exact": span.text(text), "prefix": before[from..], "suffix": after[..to]},
        ]),
    );
    Value::Object(target)
}
