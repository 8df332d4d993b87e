//! Statements as Arrow record batches: one row each, the columns of [`schema`].
//!
//! | column | type | what stands in it |
//! | --- | --- | --- |
//! | `article`, `title`, `date`, `url` | utf8 | the article's own fields |
//! | `quote` | utf8, never null | the statement's id |
//! | `kind` | utf8, never null | `direct`, `indirect` or `mixed` |
//! | `part` | utf8, never null | `text` or `title`: what the offsets count in |
//! | `heading` | bool, never null | a headline or a bare quoted heading |
//! | `speaker_id` | int64 | the speaker's number in the article |
//! | `speaker`, `speaker_kind`, `affiliation` | utf8 | canonical name, sort, and the organisation the speaker belongs to |
//! | `roles` | list of utf8 | titles and offices that the article gives the speaker |
//! | `text` | utf8, never null | what was said; pieces joined by a blank |
//! | `content` | list of struct `start`, `end` of int64, never null | the places of the pieces |
//! | `cue`, `cue_lemma`, `stance` | utf8 | the reporting words, their grammar entry, its stance |
//! | `cue_start`, `cue_end` | int64 | their place |
//! | `source` | utf8 | the mention of the speaker there |
//! | `source_start`, `source_end` | int64 | its place |
//! | `resolution`, `pattern` | utf8, never null | how the speaker was found, by which construction |
//! | `confidence` | float64, never null | how surely |
//! | `paragraph`, `sentence` | int64, never null | counted from 0 |
//! | `within` | utf8 | the id of the statement around this one |
//! | `offsets` | utf8, never null | the unit of all offsets: `byte`, `utf16` or `codepoint` |
//! | `version`, `grammar` | utf8, never null | the engine's version and its grammar's hash |
//!
//! What a column has no value for is null. Integers are signed and of 64 bits since Spark and Java know no others that hold an offset.

use super::{name, offsets};
use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit, Quote};
use arrow_array::builder::{
    BooleanBuilder, Float64Builder, Int64Builder, ListBuilder, StringBuilder, StructBuilder,
};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use std::sync::Arc;

/// A column: its name and its sort.
type Column = (&'static str, Sort);

/// The sorts of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// Text that each row has.
    Text,
    OptionalText,
    Number,
    OptionalNumber,
    Share,
    Flag,
    Texts,
    Spans,
}

const COLUMNS: [Column; 32] = [
    ("article", Sort::OptionalText),
    ("title", Sort::OptionalText),
    ("date", Sort::OptionalText),
    ("url", Sort::OptionalText),
    ("quote", Sort::Text),
    ("kind", Sort::Text),
    ("part", Sort::Text),
    ("heading", Sort::Flag),
    ("speaker_id", Sort::OptionalNumber),
    ("speaker", Sort::OptionalText),
    ("speaker_kind", Sort::OptionalText),
    ("roles", Sort::Texts),
    ("affiliation", Sort::OptionalText),
    ("text", Sort::Text),
    ("content", Sort::Spans),
    ("cue", Sort::OptionalText),
    ("cue_start", Sort::OptionalNumber),
    ("cue_end", Sort::OptionalNumber),
    ("cue_lemma", Sort::OptionalText),
    ("stance", Sort::OptionalText),
    ("source", Sort::OptionalText),
    ("source_start", Sort::OptionalNumber),
    ("source_end", Sort::OptionalNumber),
    ("resolution", Sort::Text),
    ("pattern", Sort::Text),
    ("confidence", Sort::Share),
    ("paragraph", Sort::Number),
    ("sentence", Sort::Number),
    ("within", Sort::OptionalText),
    ("offsets", Sort::Text),
    ("version", Sort::Text),
    ("grammar", Sort::Text),
];

/// The schema of every batch.
pub fn schema() -> SchemaRef {
    let field = |(name, sort): &Column| {
        let (kind, optional) = match sort {
            Sort::Text => (DataType::Utf8, false),
            Sort::OptionalText => (DataType::Utf8, true),
            Sort::Number => (DataType::Int64, false),
            Sort::OptionalNumber => (DataType::Int64, true),
            Sort::Share => (DataType::Float64, false),
            Sort::Flag => (DataType::Boolean, false),
            Sort::Texts => (DataType::List(item(DataType::Utf8)), true),
            Sort::Spans => (DataType::List(item(DataType::Struct(span()))), false),
        };
        Field::new(*name, kind, optional)
    };
    Arc::new(Schema::new(COLUMNS.iter().map(field).collect::<Vec<_>>()))
}

fn item(kind: DataType) -> Arc<Field> {
    Arc::new(Field::new("item", kind, false))
}

fn span() -> Fields {
    Fields::from(vec![Field::new("start", DataType::Int64, false), Field::new("end", DataType::Int64, false)])
}

/// Gathers rows until they are taken as a batch.
#[derive(Debug)]
pub struct Rows {
    columns: Vec<Builder>,
    unit: OffsetUnit,
    rows: usize,
    bytes: usize,
}

#[derive(Debug)]
enum Builder {
    Text(StringBuilder),
    Number(Int64Builder),
    Share(Float64Builder),
    Flag(BooleanBuilder),
    Texts(ListBuilder<StringBuilder>),
    Spans(ListBuilder<StructBuilder>),
}

/// What stands in one column of one row.
enum Cell<'a> {
    Text(Option<&'a str>),
    Name(String),
    Number(Option<u32>),
    Share(f64),
    Flag(bool),
    Texts(Option<&'a [String]>),
    Spans(&'a Quote),
}

impl Rows {
    /// No rows, with offsets in `unit`.
    pub fn new(unit: OffsetUnit) -> Self {
        let columns = COLUMNS.iter().map(|(_, sort)| Builder::new(*sort)).collect();
        Self { columns, unit, rows: 0, bytes: 0 }
    }

    /// How many rows wait to be taken.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// How many bytes of text they hold.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Adds what is said in an article; the spans of `extraction` count bytes.
    pub fn add(&mut self, extraction: &Extraction, article: &Article) {
        let mut counted = extraction.clone();
        offsets::convert(&mut counted, article, self.unit);
        for quote in &counted.quotes {
            for (builder, cell) in self.columns.iter_mut().zip(row(&counted, quote)) {
                self.bytes += builder.add(&cell);
            }
            self.rows += 1;
        }
    }

    /// The rows as a batch; none are left.
    pub fn take(&mut self) -> Result<RecordBatch, ArrowError> {
        (self.rows, self.bytes) = (0, 0);
        let columns: Vec<ArrayRef> = self.columns.iter_mut().map(Builder::finish).collect();
        RecordBatch::try_new(schema(), columns)
    }
}

fn row<'a>(extraction: &'a Extraction, quote: &'a Quote) -> [Cell<'a>; 32] {
    let speaker = quote.speaker.and_then(|id| extraction.speakers.iter().find(|speaker| speaker.id == id));
    let (cue, source) = (quote.cue.as_ref(), quote.source.as_ref());
    [
        Cell::Text(extraction.id.as_deref()),
        Cell::Text(extraction.title.as_deref()),
        Cell::Text(extraction.date.as_deref()),
        Cell::Text(extraction.url.as_deref()),
        Cell::Text(Some(&quote.id)),
        Cell::Name(name(quote.kind)),
        Cell::Name(name(quote.part)),
        Cell::Flag(quote.heading),
        Cell::Number(speaker.map(|speaker| speaker.id)),
        Cell::Text(speaker.map(|speaker| speaker.name.as_str())),
        speaker.map_or(Cell::Text(None), |speaker| Cell::Name(name(speaker.kind))),
        Cell::Texts(speaker.map(|speaker| &speaker.roles[..])),
        Cell::Text(speaker.and_then(|speaker| speaker.affiliation.as_deref())),
        Cell::Text(Some(&quote.text)),
        Cell::Spans(quote),
        Cell::Text(cue.map(|cue| cue.text.as_str())),
        Cell::Number(cue.map(|cue| cue.start)),
        Cell::Number(cue.map(|cue| cue.end)),
        Cell::Text(cue.map(|cue| cue.lemma.as_str())),
        cue.map_or(Cell::Text(None), |cue| Cell::Name(name(cue.stance))),
        Cell::Text(source.map(|source| source.text.as_str())),
        Cell::Number(source.map(|source| source.start)),
        Cell::Number(source.map(|source| source.end)),
        Cell::Name(name(quote.resolution)),
        Cell::Text(Some(&quote.pattern)),
        Cell::Share(quote.confidence),
        Cell::Number(Some(quote.paragraph)),
        Cell::Number(Some(quote.sentence)),
        Cell::Text(quote.within.as_deref()),
        Cell::Name(name(extraction.offsets)),
        Cell::Text(Some(&extraction.version)),
        Cell::Text(Some(&extraction.grammar)),
    ]
}

impl Builder {
    fn new(sort: Sort) -> Self {
        match sort {
            Sort::Text | Sort::OptionalText => Self::Text(StringBuilder::new()),
            Sort::Number | Sort::OptionalNumber => Self::Number(Int64Builder::new()),
            Sort::Share => Self::Share(Float64Builder::new()),
            Sort::Flag => Self::Flag(BooleanBuilder::new()),
            Sort::Texts => {
                Self::Texts(ListBuilder::new(StringBuilder::new()).with_field(item(DataType::Utf8)))
            }
            Sort::Spans => {
                let spans = StructBuilder::from_fields(span(), 0);
                Self::Spans(ListBuilder::new(spans).with_field(item(DataType::Struct(span()))))
            }
        }
    }

    /// Adds a cell of the column's sort, and says how many bytes of text it has.
    fn add(&mut self, cell: &Cell<'_>) -> usize {
        match (self, cell) {
            (Self::Text(column), Cell::Text(text)) => {
                column.append_option(*text);
                text.map_or(0, str::len)
            }
            (Self::Text(column), Cell::Name(name)) => {
                column.append_value(name);
                name.len()
            }
            (Self::Number(column), Cell::Number(number)) => {
                column.append_option(number.map(i64::from));
                0
            }
            (Self::Share(column), Cell::Share(share)) => {
                column.append_value(*share);
                0
            }
            (Self::Flag(column), Cell::Flag(flag)) => {
                column.append_value(*flag);
                0
            }
            (Self::Texts(column), Cell::Texts(texts)) => {
                texts.unwrap_or(&[]).iter().for_each(|text| column.values().append_value(text));
                column.append(texts.is_some());
                texts.map_or(0, |texts| texts.iter().map(String::len).sum())
            }
            (Self::Spans(column), Cell::Spans(quote)) => {
                for span in &quote.content {
                    for (place, position) in [span.start, span.end].into_iter().enumerate() {
                        if let Some(numbers) = column.values().field_builder::<Int64Builder>(place) {
                            numbers.append_value(position.into());
                        }
                    }
                    column.values().append(true);
                }
                column.append(true);
                0
            }
            // `row` has the sorts of `COLUMNS`; were one missing, `take` would say that the columns differ in length
            _ => 0,
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Text(column) => Arc::new(column.finish()),
            Self::Number(column) => Arc::new(column.finish()),
            Self::Share(column) => Arc::new(column.finish()),
            Self::Flag(column) => Arc::new(column.finish()),
            Self::Texts(column) => Arc::new(column.finish()),
            Self::Spans(column) => Arc::new(column.finish()),
        }
    }
}
