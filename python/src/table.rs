//! Quotes as a table: Arrow's record batches, given to whoever speaks its C interface (pyarrow, polars, pandas, DuckDB) as they are.

use crate::batch::Batch;
use crate::document::{Document, Found};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use dedi::export::arrow::{Rows, schema};
use dedi::record::OffsetUnit;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// So many rows are one batch.
const ROWS: usize = 8192;

/// One quote a row.
#[pyclass(frozen, module = "dedi")]
pub struct Table {
    batches: Vec<RecordBatch>,
}

impl Table {
    /// The table of some documents.
    pub fn of<'a>(py: Python<'_>, documents: impl IntoIterator<Item = &'a Found>) -> PyResult<Self> {
        let mut gathered = Gathered::new(OffsetUnit::Codepoint);
        for found in documents {
            gathered.add(found)?;
        }
        py.check_signals()?;
        gathered.finish()
    }
}

struct Gathered {
    rows: Rows,
    batches: Vec<RecordBatch>,
}

impl Gathered {
    fn new(unit: OffsetUnit) -> Self {
        Self { rows: Rows::new(unit), batches: Vec::new() }
    }

    fn add(&mut self, found: &Found) -> PyResult<()> {
        self.rows.add(&found.extraction, &found.article);
        if self.rows.len() >= ROWS { self.hand_over() } else { Ok(()) }
    }

    fn hand_over(&mut self) -> PyResult<()> {
        let batch = self.rows.take().map_err(|error| PyValueError::new_err(error.to_string()))?;
        self.batches.push(batch);
        Ok(())
    }

    fn finish(mut self) -> PyResult<Table> {
        if !self.rows.is_empty() {
            self.hand_over()?;
        }
        Ok(Table { batches: self.batches })
    }
}

/// The table of everything a batch hands out, made without an object of Python for any of it.
pub fn gather(py: Python<'_>, batch: &Batch, unit: OffsetUnit) -> PyResult<Table> {
    let mut gathered = Gathered::new(unit);
    while let Some(found) = batch.advance(py)? {
        gathered.add(&found)?;
        py.check_signals()?;
    }
    gathered.finish()
}

#[pymethods]
impl Table {
    /// The table of documents.
    #[new]
    fn new(documents: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut gathered = Gathered::new(OffsetUnit::Codepoint);
        for document in documents.try_iter()? {
            let document = document?;
            let document = document
                .cast::<Document>()
                .map_err(|_| PyTypeError::new_err("documents expected; for articles there is dedi.table"))?;
            gathered.add(&document.get().found)?;
        }
        gathered.finish()
    }

    #[getter]
    fn column_names(&self) -> Vec<String> {
        schema().fields().iter().map(|field| field.name().clone()).collect()
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __repr__(&self) -> String {
        let rows = self.__len__();
        format!("<dedi.Table {rows} row{}>", if rows == 1 { "" } else { "s" })
    }

    #[pyo3(signature = (requested_schema = None))]
    pub fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface lets a producer pass over a schema that it cannot give: the consumer casts.
        drop(requested_schema);
        // columns are counted, not copied
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let reader = RecordBatchIterator::new(batches, schema());
        let stream = FFI_ArrowArrayStream::new(Box::new(reader));
        PyCapsule::new(py, stream, Some(c"arrow_array_stream".to_owned()))
    }

    fn to_arrow<'py>(this: Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("pyarrow")?.call_method1("table", (this,))
    }

    fn to_pandas<'py>(this: Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::to_arrow(this)?.call_method0("to_pandas")
    }

    fn to_polars<'py>(this: Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("polars")?.call_method1("DataFrame", (this,))
    }
}
