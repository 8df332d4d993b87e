//! An article with what was found in it.
//!
//! The engine's own record is kept, its offsets in code points; speakers and quotes become objects of Python when they are first asked for.

use crate::objects;
use crate::table::Table;
use dedi::export::json::Json;
use dedi::export::{Sink, html, offsets};
use dedi::record::OffsetUnit;
use dedi::{Article, Extraction};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyCapsule, PyTuple};
use std::sync::Arc;

/// An article with what was found in it; positions count code points.
#[derive(Debug)]
pub struct Found {
    pub article: Article,
    pub extraction: Extraction,
}

impl Found {
    /// What the engine found, its positions in code points from now on.
    pub fn new(article: Article, mut extraction: Extraction) -> Self {
        offsets::convert(&mut extraction, &article, OffsetUnit::Codepoint);
        Self { article, extraction }
    }
}

/// An article with what was found in it.
#[pyclass(frozen, module = "dedi")]
pub struct Document {
    pub found: Arc<Found>,
    speakers: PyOnceLock<Py<PyTuple>>,
    quotes: PyOnceLock<Py<PyTuple>>,
}

impl Document {
    pub fn new(found: Arc<Found>) -> Self {
        Self { found, speakers: PyOnceLock::new(), quotes: PyOnceLock::new() }
    }

    fn json(&self, unit: OffsetUnit, with_text: bool) -> PyResult<String> {
        let mut out = Vec::new();
        let mut sink = Json::lines(&mut out, unit).with_text(with_text);
        sink.article(&self.found.extraction, &self.found.article).map_err(PyErr::from)?;
        drop(sink);
        out.truncate(out.trim_ascii_end().len());
        String::from_utf8(out).map_err(|error| PyValueError::new_err(error.to_string()))
    }
}

#[pymethods]
impl Document {
    #[getter]
    fn text(&self) -> &str {
        &self.found.article.text
    }

    #[getter]
    fn id(&self) -> Option<&str> {
        self.found.article.id.as_deref()
    }

    #[getter]
    fn title(&self) -> Option<&str> {
        self.found.article.title.as_deref()
    }

    #[getter]
    fn date(&self) -> Option<&str> {
        self.found.extraction.date.as_deref()
    }

    #[getter]
    fn url(&self) -> Option<&str> {
        self.found.article.url.as_deref()
    }

    #[getter]
    fn version(&self) -> &str {
        &self.found.extraction.version
    }

    #[getter]
    fn grammar(&self) -> &str {
        &self.found.extraction.grammar
    }

    #[getter]
    fn speakers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let make = || objects::speakers(py, &self.found.extraction).map(Bound::unbind);
        self.speakers.get_or_try_init(py, make).map(|made| made.bind(py).clone())
    }

    #[getter]
    fn quotes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let speakers = self.speakers(py)?;
        let make = || objects::quotes(py, &self.found.extraction, &speakers).map(Bound::unbind);
        self.quotes.get_or_try_init(py, make).map(|made| made.bind(py).clone())
    }

    #[pyo3(signature = (*, offsets = "codepoint", with_text = false))]
    fn to_json(&self, offsets: &str, with_text: bool) -> PyResult<String> {
        self.json(unit(offsets)?, with_text)
    }

    #[pyo3(signature = (*, offsets = "codepoint", with_text = false))]
    fn to_dict<'py>(&self, py: Python<'py>, offsets: &str, with_text: bool) -> PyResult<Bound<'py, PyAny>> {
        py.import("json")?.call_method1("loads", (self.json(unit(offsets)?, with_text)?,))
    }

    /// A page's part for notebooks.
    fn _repr_html_(&self) -> String {
        let Found { article, extraction } = &*self.found;
        let mut bytes = extraction.clone();
        offsets::convert(&mut bytes, article, OffsetUnit::Byte);
        html::fragment(&bytes, article)
    }

    fn __repr__(&self) -> String {
        let plural =
            |number: usize, one: &str| format!("{number} {one}{}", if number == 1 { "" } else { "s" });
        let found = &self.found.extraction;
        let id = found.id.as_deref().map(|id| format!("{id:?}: ")).unwrap_or_default();
        format!(
            "<dedi.Document {id}{}, {}>",
            plural(found.quotes.len(), "quote"),
            plural(found.speakers.len(), "speaker")
        )
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.found.article == other.found.article && self.found.extraction == other.found.extraction
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        (&self.found.article.id, &self.found.article.text).hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let make = py.import("dedi._dedi")?.getattr("from_json")?;
        Ok((make, (self.json(OffsetUnit::Codepoint, true)?,)))
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        Table::of(py, [&*self.found])?.__arrow_c_stream__(py, requested_schema)
    }
}

/// The document that a record with its text (`to_json(with_text=True)`) was written from.
#[pyfunction]
pub fn from_json(record: &str) -> PyResult<Document> {
    let fault = |error: serde_json::Error| PyValueError::new_err(format!("no record of dedi: {error}"));
    let extraction: Extraction = serde_json::from_str(record).map_err(fault)?;
    let text: serde_json::Value = serde_json::from_str(record).map_err(fault)?;
    let text = text.get("text").and_then(|text| text.as_str());
    let text = text.ok_or_else(|| PyValueError::new_err("the record has no `text`: write it with_text"))?;
    let article = Article {
        id: extraction.id.clone(),
        title: extraction.title.clone(),
        text: text.to_owned(),
        date: extraction.date.clone(),
        url: extraction.url.clone(),
    };
    Ok(Document::new(Arc::new(Found::new(article, extraction))))
}

/// A unit by its name.
pub fn unit(name: &str) -> PyResult<OffsetUnit> {
    match name {
        "byte" => Ok(OffsetUnit::Byte),
        "utf16" => Ok(OffsetUnit::Utf16),
        "codepoint" => Ok(OffsetUnit::Codepoint),
        _ => Err(PyValueError::new_err(format!("offsets `{name}`: `byte`, `utf16` or `codepoint` expected"))),
    }
}
