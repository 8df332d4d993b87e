//! Records as JSON: one array, indented, or JSON Lines, one record a line.
//!
//! A record is the [`Extraction`] as `record.rs` has it, its spans in the unit that its `offsets` field names. With
//! [`Json::with_text`] each record ends with one more field, `text`: the text that the spans are offsets into. That
//! is needed where the text was taken out of something else (an HTML page), and welcome elsewhere.

use super::{Sink, offsets};
use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit};
use serde::Serialize;
use std::io::{self, Write};

/// Writes JSON.
#[derive(Debug)]
pub struct Json<W> {
    out: W,
    unit: OffsetUnit,
    lines: bool,
    with_text: bool,
    first: bool,
}

impl<W: Write> Json<W> {
    /// One array, indented by two blanks.
    pub fn array(out: W, unit: OffsetUnit) -> Self {
        Self { out, unit, lines: false, with_text: false, first: true }
    }

    /// One record a line.
    pub fn lines(out: W, unit: OffsetUnit) -> Self {
        Self { lines: true, ..Self::array(out, unit) }
    }

    /// Whether each record carries the text that its spans are offsets into.
    #[must_use]
    pub fn with_text(mut self, with_text: bool) -> Self {
        self.with_text = with_text;
        self
    }
}

#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    extraction: &'a Extraction,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

impl<W: Write> Sink for Json<W> {
    fn begin(&mut self) -> io::Result<()> {
        if self.lines { Ok(()) } else { self.out.write_all(b"[") }
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        let mut extraction = extraction.clone();
        offsets::convert(&mut extraction, article, self.unit);
        let record =
            Record { extraction: &extraction, text: self.with_text.then_some(article.text.as_str()) };
        if self.lines {
            serde_json::to_writer(&mut self.out, &record)?;
            return self.out.write_all(b"\n");
        }
        let shown = serde_json::to_string_pretty(&record)?.replace('\n', "\n  ");
        let comma = if self.first { "" } else { "," };
        self.first = false;
        write!(self.out, "{comma}\n  {shown}")
    }

    fn finish(&mut self) -> io::Result<()> {
        if !self.lines {
            self.out.write_all(if self.first { b"]\n" } else { b"\n]\n" })?;
        }
        self.out.flush()
    }
}
