//! Errors of grammars as exceptions: `dedi.GrammarError`, with every place.

use dedi::GrammarError;
use pyo3::prelude::*;

/// The exception for an error.
pub fn grammar(py: Python<'_>, error: &GrammarError) -> PyErr {
    let made = || -> PyResult<PyErr> {
        let errors = py.import("dedi.errors")?;
        let finding = errors.getattr("Finding")?;
        let findings = error.findings().iter().map(|found| {
            finding.call1((
                found.file.as_str(),
                found.line(),
                found.column(),
                found.message.as_str(),
                found.help.as_deref(),
            ))
        });
        let findings = findings.collect::<PyResult<Vec<_>>>()?;
        let exception = errors.getattr("GrammarError")?.call1((findings, error.render(false)))?;
        Ok(PyErr::from_value(exception))
    };
    made().unwrap_or_else(|error| error)
}
