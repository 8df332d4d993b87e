//! The engine, on the grammar that is built in or on one in a folder.

use crate::article::article;
use crate::batch::Batch;
use crate::document::{Document, Found};
use crate::table::{self, Table};
use crate::{error, explain};
use dedi::Article;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use std::path::PathBuf;
use std::sync::Arc;

/// Reads articles by one grammar.
#[pyclass(frozen, module = "dedi")]
pub struct Engine {
    pub engine: dedi::Engine,
    folder: Option<PathBuf>,
}

#[pymethods]
impl Engine {
    #[new]
    #[pyo3(signature = (grammar = None))]
    fn new(py: Python<'_>, grammar: Option<PathBuf>) -> PyResult<Self> {
        // the grammar that is built in is read once
        static EMBEDDED: PyOnceLock<dedi::Engine> = PyOnceLock::new();
        let engine = match &grammar {
            None => {
                let read = || dedi::Engine::embedded().map_err(|fault| error::grammar(py, &fault));
                EMBEDDED.get_or_try_init(py, read)?.clone()
            }
            Some(folder) => {
                py.detach(|| dedi::Engine::from_dir(folder)).map_err(|fault| error::grammar(py, &fault))?
            }
        };
        Ok(Self { engine, folder: grammar })
    }

    /// `sha256:` and the hash of the grammar's files.
    #[getter]
    fn grammar(&self) -> &str {
        &self.engine.grammar().hash
    }

    #[pyo3(signature = (text, *, id = None, title = None, date = None, url = None))]
    fn extract(
        &self,
        py: Python<'_>,
        text: Bound<'_, PyAny>,
        id: Option<String>,
        title: Option<String>,
        date: Option<String>,
        url: Option<String>,
    ) -> PyResult<Document> {
        let given = article(&text, || "extract".into())?;
        let article = Article {
            id: id.or(given.id),
            title: title.or(given.title),
            date: date.or(given.date),
            url: url.or(given.url),
            text: given.text,
        };
        let found = py.detach(|| {
            let extraction = self.engine.extract(&article);
            Found::new(article, extraction)
        });
        Ok(Document::new(Arc::new(found)))
    }

    #[pyo3(signature = (articles, *, threads = 0))]
    fn extract_batch(&self, articles: &Bound<'_, PyAny>, threads: usize) -> PyResult<Batch> {
        Batch::new(&self.engine, articles, threads)
    }

    #[pyo3(signature = (articles, *, threads = 0, offsets = "codepoint"))]
    fn table(
        &self,
        py: Python<'_>,
        articles: &Bound<'_, PyAny>,
        threads: usize,
        offsets: &str,
    ) -> PyResult<Table> {
        let unit = crate::document::unit(offsets)?;
        table::gather(py, &Batch::new(&self.engine, articles, threads)?, unit)
    }

    #[pyo3(signature = (text, *, find = None, at = None))]
    fn explain<'py>(
        &self,
        py: Python<'py>,
        text: Bound<'py, PyAny>,
        find: Option<&str>,
        at: Option<u32>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let article = article(&text, || "explain".into())?;
        let (_, trace) = py.detach(|| self.engine.explain(&article));
        explain::anchors(py, &article, &trace, find, at)
    }

    fn __repr__(&self) -> String {
        match &self.folder {
            Some(folder) => format!("dedi.Engine({:?})", folder.display().to_string()),
            None => "dedi.Engine()".into(),
        }
    }

    /// An engine on another machine reads the grammar there: only the one built in goes along as it is.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Option<PathBuf>,))> {
        Ok((py.get_type::<Self>().into_any(), (self.folder.clone(),)))
    }
}
