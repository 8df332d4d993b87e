//! Where output goes: standard output or a file, with colours or without, how wide.

use super::args::{Color, Format};
use super::error::Failure;
use super::input::Packing;
use crate::export::paint::Paint;
use anstream::{AutoStream, ColorChoice};
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

/// The widest line that is still pleasant to read.
const WIDEST: usize = 100;

/// An open output.
pub struct Output {
    pub writer: Box<dyn Write>,
    /// The name that messages use.
    pub name: String,
    pub paint: Paint,
    pub width: usize,
    /// Whether a person is looking at it.
    pub terminal: bool,
}

impl Output {
    /// Standard output, or the file at `path`.
    pub fn open(path: Option<&Path>, color: Color) -> Result<Self, Failure> {
        let Some(path) = path else { return Ok(Self::stdout(color)) };
        let file = File::create(path);
        let file = file.map_err(|error| Failure::Write { to: path.display().to_string(), error })?;
        Ok(Self::file(path, color, Box::new(BufWriter::new(file))))
    }

    /// The file at `path`, which `writer` writes.
    pub fn file(path: &Path, color: Color, writer: Box<dyn Write>) -> Self {
        let paint = Paint { on: color == Color::Always };
        Self { writer, name: path.display().to_string(), paint, width: WIDEST, terminal: false }
    }

    /// Standard output.
    pub fn stdout(color: Color) -> Self {
        let stdout = io::stdout();
        let on = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => AutoStream::choice(&stdout) != ColorChoice::Never,
        };
        let terminal = stdout.is_terminal();
        let columns = terminal_size::terminal_size().map_or(WIDEST, |(width, _)| width.0.into());
        Self {
            writer: Box::new(BufWriter::with_capacity(1 << 16, stdout)),
            name: "standard output".into(),
            paint: Paint { on },
            width: columns.min(WIDEST),
            terminal,
        }
    }

    /// A write error of this output.
    pub fn failure(&self, error: io::Error) -> Failure {
        Failure::Write { to: self.name.clone(), error }
    }
}

/// What is written where no format was asked for.
pub fn default_format(path: Option<&Path>, terminal: bool) -> Format {
    match path {
        Some(path) => by_name(path).unwrap_or(Format::Jsonl),
        None if terminal => Format::Table,
        None => Format::Jsonl,
    }
}

/// An id as the name of a file.
pub fn file_name(id: &str) -> String {
    let name: String = id
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' })
        .collect();
    let name = name.trim_start_matches('.');
    if name.is_empty() { "article".into() } else { name.to_owned() }
}

/// The format that a file's name ends in, if it is one; before an ending that tells of compression.
pub fn by_name(path: &Path) -> Option<Format> {
    match Packing::inner(path).extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "json" => Some(Format::Json),
        "jsonl" | "ndjson" => Some(Format::Jsonl),
        "csv" => Some(Format::Csv),
        "html" | "htm" => Some(Format::Html),
        "jsonld" => Some(Format::Jsonld),
        #[cfg(feature = "parquet")]
        "parquet" => Some(Format::Parquet),
        _ => None,
    }
}
