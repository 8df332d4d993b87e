//! One attribution a row, comma-separated (RFC 4180), with a header row.
//!
//! | column | what stands in it |
//! | --- | --- |
//! | `article`, `title`, `date`, `url` | the article's own fields, empty where it has none |
//! | `quote` | the attribution's id |
//! | `kind` | `direct`, `indirect` or `mixed` |
//! | `part` | `text` or `title`: what the offsets count in |
//! | `heading` | `true` on a headline or a bare quoted heading |
//! | `speaker`, `speaker_kind` | canonical name and sort of speaker, empty where nobody can be named |
//! | `text` | what was said; pieces joined by a blank |
//! | `spans` | `start-end` of each piece, separated by `;` |
//! | `cue`, `cue_start`, `cue_end`, `cue_lemma`, `stance` | the reporting words and their grammar entry, or empty |
//! | `source`, `source_start`, `source_end` | the mention of the speaker there, or empty |
//! | `resolution`, `pattern`, `confidence` | how the speaker was found, by which construction, how surely |
//! | `paragraph`, `sentence` | counted from 0 |
//! | `within` | the id of the attribution around this one, or empty |
//! | `offsets` | the unit of all offsets: `byte`, `utf16` or `codepoint` |

use super::{Sink, name, offsets};
use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit, Quote};
use std::io::{self, Write};

const COLUMNS: [&str; 27] = [
    "article",
    "title",
    "date",
    "url",
    "quote",
    "kind",
    "part",
    "heading",
    "speaker",
    "speaker_kind",
    "text",
    "spans",
    "cue",
    "cue_start",
    "cue_end",
    "cue_lemma",
    "stance",
    "source",
    "source_start",
    "source_end",
    "resolution",
    "pattern",
    "confidence",
    "paragraph",
    "sentence",
    "within",
    "offsets",
];

/// Writes rows.
pub struct Csv<W: Write> {
    out: csv::Writer<W>,
    unit: OffsetUnit,
}

impl<W: Write> Csv<W> {
    /// Rows into `out`, offsets in `unit`.
    pub fn new(out: W, unit: OffsetUnit) -> Self {
        Self { out: csv::Writer::from_writer(out), unit }
    }
}

impl<W: Write> Sink for Csv<W> {
    fn begin(&mut self) -> io::Result<()> {
        self.out.write_record(COLUMNS).map_err(io_error)
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        let mut extraction = extraction.clone();
        offsets::convert(&mut extraction, article, self.unit);
        extraction
            .quotes
            .iter()
            .try_for_each(|quote| self.out.write_record(row(&extraction, quote)).map_err(io_error))
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A pipe that was closed must stay recognisable as one.
pub(crate) fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn row(extraction: &Extraction, quote: &Quote) -> [String; 27] {
    let optional = |field: &Option<String>| field.clone().unwrap_or_default();
    let speaker = quote.speaker.and_then(|id| extraction.speakers.iter().find(|speaker| speaker.id == id));
    let cue = quote.cue.as_ref();
    let source = quote.source.as_ref();
    let spans: Vec<_> = quote.content.iter().map(|span| format!("{}-{}", span.start, span.end)).collect();
    [
        optional(&extraction.id),
        optional(&extraction.title),
        optional(&extraction.date),
        optional(&extraction.url),
        quote.id.clone(),
        name(quote.kind),
        name(quote.part),
        quote.heading.to_string(),
        speaker.map(|speaker| speaker.name.clone()).unwrap_or_default(),
        speaker.map(|speaker| name(speaker.kind)).unwrap_or_default(),
        quote.text.clone(),
        spans.join(";"),
        cue.map(|cue| cue.text.clone()).unwrap_or_default(),
        cue.map(|cue| cue.start.to_string()).unwrap_or_default(),
        cue.map(|cue| cue.end.to_string()).unwrap_or_default(),
        cue.map(|cue| cue.lemma.clone()).unwrap_or_default(),
        cue.map(|cue| name(cue.stance)).unwrap_or_default(),
        source.map(|source| source.text.clone()).unwrap_or_default(),
        source.map(|source| source.start.to_string()).unwrap_or_default(),
        source.map(|source| source.end.to_string()).unwrap_or_default(),
        name(quote.resolution),
        quote.pattern.clone(),
        quote.confidence.to_string(),
        quote.paragraph.to_string(),
        quote.sentence.to_string(),
        optional(&quote.within),
        name(extraction.offsets),
    ]
}
