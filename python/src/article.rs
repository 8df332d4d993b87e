//! Articles out of what Python has: a string, or a mapping with `text` and perhaps `id`, `title`, `date` and `url`.

use dedi::Article;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};

/// An article; `place` tells where it came from, should it be none.
pub fn article(item: &Bound<'_, PyAny>, place: impl Fn() -> String) -> PyResult<Article> {
    if let Ok(text) = item.cast::<PyString>() {
        return fits(Article { text: string(text, &place, "text")?, ..Article::default() }, place);
    }
    let Ok(mapping) = item.cast::<PyMapping>() else {
        return Err(PyTypeError::new_err(format!(
            "{}: a string or a mapping with `text` expected, found {}",
            place(),
            sort(item)
        )));
    };
    let field = |name: &str| -> PyResult<Option<String>> {
        if !mapping.contains(name)? {
            return Ok(None);
        }
        let value = mapping.get_item(name)?;
        if value.is_none() {
            return Ok(None);
        }
        match value.cast::<PyString>() {
            Ok(text) => string(text, &place, name).map(Some),
            Err(_) => Err(PyTypeError::new_err(format!(
                "{}: `{name}`: a string expected, found {}",
                place(),
                sort(&value)
            ))),
        }
    };
    let Some(text) = field("text")? else {
        return Err(PyValueError::new_err(format!("{}: it has no `text`", place())));
    };
    let article =
        Article { text, id: field("id")?, title: field("title")?, date: field("date")?, url: field("url")? };
    fits(article, place)
}

/// Offsets are numbers of 32 bits.
fn fits(article: Article, place: impl Fn() -> String) -> PyResult<Article> {
    if u32::try_from(article.text.len()).is_err() {
        return Err(PyValueError::new_err(format!("{}: longer than 4 GiB", place())));
    }
    Ok(article)
}

/// A string of Python may hold halves of characters (`'\ud83d'`), which are no text.
fn string(text: &Bound<'_, PyString>, place: &impl Fn() -> String, name: &str) -> PyResult<String> {
    text.extract().map_err(|error: PyErr| {
        PyValueError::new_err(format!("{}: `{name}`: {}", place(), error.value(text.py())))
    })
}

fn sort(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "something else".into(), |name| name.to_string())
}
