//! Statements as a Parquet file: the rows of [`arrow`](super::arrow), compressed by zstd.
//!
//! The file's own metadata holds the Arrow schema. Rows are written in groups of at most `GROUP` bytes as they lie in the file, so
//! memory does not grow with the input. Offsets are in the unit asked for; each row names it.

use super::Sink;
use super::arrow::{Rows, schema};
use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use std::io::{self, Write};

/// The size of a group of rows.
const GROUP: usize = 32 << 20;
/// Rows are handed over in batches of so many, or of so many bytes of text.
const ROWS: usize = 4096;
const BYTES: usize = 4 << 20;

/// Writes Parquet.
pub struct Parquet<W> {
    out: W,
    rows: Rows,
    /// What it has written is moved to `out` after each batch; `None` before the first article and after the last.
    writer: Option<ArrowWriter<Vec<u8>>>,
}

impl<W: Write> Parquet<W> {
    /// A file into `out`, offsets in `unit`.
    pub fn new(out: W, unit: OffsetUnit) -> Self {
        Self { out, rows: Rows::new(unit), writer: None }
    }

    fn hand_over(&mut self) -> io::Result<()> {
        let Some(writer) = &mut self.writer else { return Ok(()) };
        let batch = self.rows.take().map_err(io::Error::other)?;
        writer.write(&batch).map_err(fault)?;
        let written = writer.inner_mut();
        self.out.write_all(written)?;
        written.clear();
        Ok(())
    }
}

impl<W: Write> Sink for Parquet<W> {
    fn begin(&mut self) -> io::Result<()> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_created_by(format!("dedi {}", env!("CARGO_PKG_VERSION")))
            .set_max_row_group_row_count(None)
            .set_max_row_group_bytes(Some(GROUP))
            .build();
        self.writer = Some(ArrowWriter::try_new(Vec::new(), schema(), Some(properties)).map_err(fault)?);
        Ok(())
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        self.rows.add(extraction, article);
        if self.rows.len() >= ROWS || self.rows.bytes() >= BYTES { self.hand_over() } else { Ok(()) }
    }

    fn finish(&mut self) -> io::Result<()> {
        if !self.rows.is_empty() {
            self.hand_over()?;
        }
        if let Some(writer) = self.writer.take() {
            self.out.write_all(&writer.into_inner().map_err(fault)?)?;
        }
        self.out.flush()
    }
}

fn fault(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => io::Error::other(error),
        other => io::Error::other(other),
    }
}
