//! Extractions out: every form that a result can be written in.
//!
//! In come an [`Extraction`] whose spans count bytes and the [`Article`] it was made from; out goes text into whatever
//! implements [`Write`](std::io::Write). Law 1: what is shown as text is always a slice of the article, and the unit of
//! written offsets is named in the record. A new form is a new file with a [`Sink`] in it; nothing else changes.

use crate::engine::Article;
use crate::record::Extraction;
use serde::Serialize;
use std::io;

pub mod annotation;
#[cfg(feature = "arrow")]
pub mod arrow;
pub mod brat;
#[cfg(feature = "eval")]
pub mod csv;
pub mod excerpt;
pub mod html;
pub mod inception;
pub mod iri;
pub mod json;
pub mod label_studio;
pub mod linked;
pub mod offsets;
#[cfg(feature = "eval")]
pub mod paint;
#[cfg(feature = "parquet")]
pub mod parquet;
#[cfg(feature = "eval")]
pub mod table;

/// Where results go, one article after the other.
pub trait Sink {
    /// Writes what stands before the first article.
    fn begin(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Writes one article's result; the spans of `extraction` count bytes of `article`.
    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()>;

    /// Writes what stands after the last article, and flushes.
    fn finish(&mut self) -> io::Result<()>;
}

/// A value's name as records write it: `direct`, `organization`, `carried` …
pub fn name(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
