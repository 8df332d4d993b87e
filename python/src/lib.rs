//! The engine for Python: the native half of the package `dedi`.
//!
//! What is found is kept as the engine made it ([`document::Document`]); objects of Python are made when they are asked for, and tables go
//! out through Arrow's C interface without a copy. Offsets count code points, as Python's strings do.

mod article;
mod batch;
mod document;
mod engine;
mod error;
mod explain;
mod measure;
mod objects;
mod table;

use pyo3::prelude::*;

#[pymodule]
mod _dedi {
    #[pymodule_export]
    use crate::batch::Batch;
    #[pymodule_export]
    use crate::document::{Document, from_json};
    #[pymodule_export]
    use crate::engine::Engine;
    #[pymodule_export]
    use crate::measure::{diff, evaluate};
    #[pymodule_export]
    use crate::table::Table;
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
