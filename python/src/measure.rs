//! Scores against marked articles, and what two runs over the same articles differ in.

use crate::document::Document;
use crate::engine::Engine;
use dedi::eval::bootstrap::Bootstrap;
use dedi::eval::diff::{Diff, Versions, data};
use dedi::eval::gold::json_lines;
use dedi::eval::report::Report;
use dedi::eval::score::score;
use dedi::eval::system::{everything, found};
use dedi::export::offsets;
use dedi::record::OffsetUnit;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::io;

/// Where the draws begin: the command's own default.
const SEED: u64 = 1;

/// What the engine finds in marked articles (JSON Lines, as `dedi gold` has them), scored.
#[pyfunction]
#[pyo3(signature = (gold, engine, *, bootstrap = 0, errors = 0))]
pub fn evaluate<'py>(
    py: Python<'py>,
    gold: &str,
    engine: &Engine,
    bootstrap: u32,
    errors: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let gold = json_lines(gold).map_err(|error| PyValueError::new_err(format!("gold:{error}")))?;
    let report = py.detach(|| {
        let system: Vec<_> = gold.iter().map(|gold| found(&engine.engine.extract(&gold.article))).collect();
        let score = score(&gold, &system);
        let intervals = Bootstrap { draws: bootstrap, seed: SEED }.intervals(&score.articles);
        let report =
            Report { gold: &gold, system: &system, score: &score, intervals: &intervals, kind: None, errors };
        written(|out| report.json(out))
    })?;
    py.import("json")?.call_method1("loads", (report,))
}

/// What two runs over the same articles differ in.
#[pyfunction]
#[pyo3(signature = (old, new, *, confidence = 0.01))]
pub fn diff<'py>(
    py: Python<'py>,
    old: Vec<Bound<'py, Document>>,
    new: Vec<Bound<'py, Document>>,
    confidence: f64,
) -> PyResult<Bound<'py, PyAny>> {
    if old.len() != new.len() {
        let (old, new) = (old.len(), new.len());
        return Err(PyValueError::new_err(format!("{old} documents cannot be held against {new}")));
    }
    let mut diff = Diff { names: ["old".into(), "new".into()], ..Diff::default() };
    for (index, (old, new)) in old.iter().zip(&new).enumerate() {
        let (old, new) = (&old.get().found, &new.get().found);
        if old.article.text != new.article.text || old.article.title != new.article.title {
            return Err(PyValueError::new_err(format!("document {index} has another text in the new run")));
        }
        let found = |one: &crate::document::Found| {
            let mut bytes = one.extraction.clone();
            offsets::convert(&mut bytes, &one.article, OffsetUnit::Byte);
            everything(&bytes)
        };
        let number = index.to_string();
        let versions = Versions {
            id: old.article.id.as_deref().unwrap_or(&number),
            title: old.article.title.as_deref(),
            text: Some(&old.article.text),
            old: &found(old),
            new: &found(new),
            gold: None,
        };
        diff.add(&versions, confidence);
    }
    let report = written(|out| data::write(out, &diff, &[], None))?;
    py.import("json")?.call_method1("loads", (report,))
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> PyResult<String> {
    let mut out = Vec::new();
    write(&mut out)?;
    String::from_utf8(out).map_err(|error| PyValueError::new_err(error.to_string()))
}
