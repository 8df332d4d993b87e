//! Speakers and quotes as objects of Python: the classes of `dedi/records.py`.

use dedi::export::name;
use dedi::{Extraction, Quote, Speaker};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

/// The classes, looked up once.
pub struct Classes {
    pub span: Py<PyAny>,
    cue: Py<PyAny>,
    source: Py<PyAny>,
    mention: Py<PyAny>,
    speaker: Py<PyAny>,
    quote: Py<PyAny>,
    pub anchor: Py<PyAny>,
    pub attempt: Py<PyAny>,
}

impl Classes {
    pub fn get(py: Python<'_>) -> PyResult<&Self> {
        static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();
        CLASSES.get_or_try_init(py, || {
            let records = py.import("dedi.records")?;
            let class = |name: &str| records.getattr(name).map(Bound::unbind);
            Ok(Classes {
                span: class("Span")?,
                cue: class("Cue")?,
                source: class("Source")?,
                mention: class("Mention")?,
                speaker: class("Speaker")?,
                quote: class("Quote")?,
                anchor: class("Anchor")?,
                attempt: class("Attempt")?,
            })
        })
    }
}

/// The speakers of an article, in the order of their ids.
pub fn speakers<'py>(py: Python<'py>, found: &Extraction) -> PyResult<Bound<'py, PyTuple>> {
    let classes = Classes::get(py)?;
    let made: Vec<_> = found.speakers.iter().map(|one| speaker(py, classes, one)).collect::<PyResult<_>>()?;
    PyTuple::new(py, made)
}

fn speaker<'py>(py: Python<'py>, classes: &Classes, speaker: &Speaker) -> PyResult<Bound<'py, PyAny>> {
    let mention = |mention: &dedi::record::Mention| {
        classes.mention.bind(py).call1((mention.start, mention.end, name(mention.part)))
    };
    let mentions = speaker.mentions.iter().map(mention).collect::<PyResult<Vec<_>>>()?;
    classes.speaker.bind(py).call1((
        speaker.id,
        name(speaker.kind),
        speaker.name.as_str(),
        PyTuple::new(py, &speaker.roles)?,
        speaker.affiliation.as_deref(),
        PyTuple::new(py, mentions)?,
    ))
}

/// The quotes of an article, with the speakers that [`speakers`] has made of it.
pub fn quotes<'py>(
    py: Python<'py>,
    found: &Extraction,
    speakers: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyTuple>> {
    let classes = Classes::get(py)?;
    let made = found.quotes.iter().map(|one| {
        let place = one.speaker.and_then(|id| found.speakers.iter().position(|speaker| speaker.id == id));
        let speaker = place.map(|place| speakers.get_item(place)).transpose()?;
        quote(py, classes, one, speaker)
    });
    PyTuple::new(py, made.collect::<PyResult<Vec<_>>>()?)
}

fn quote<'py>(
    py: Python<'py>,
    classes: &Classes,
    quote: &Quote,
    speaker: Option<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let span = |span: &dedi::Span| classes.span.bind(py).call1((span.start, span.end));
    let content = quote.content.iter().map(span).collect::<PyResult<Vec<_>>>()?;
    let cue = quote.cue.as_ref().map(|cue| {
        let stance = name(cue.stance);
        classes.cue.bind(py).call1((cue.start, cue.end, cue.text.as_str(), cue.lemma.as_str(), stance))
    });
    let source = quote
        .source
        .as_ref()
        .map(|source| classes.source.bind(py).call1((source.start, source.end, source.text.as_str())));
    // in the order of the class's fields; a tuple of Rust holds no more than twelve
    let fields: [Bound<'py, PyAny>; 15] = [
        quote.id.as_str().into_pyobject(py)?.into_any(),
        name(quote.kind).into_pyobject(py)?.into_any(),
        name(quote.part).into_pyobject(py)?.into_any(),
        PyTuple::new(py, content)?.into_any(),
        quote.text.as_str().into_pyobject(py)?.into_any(),
        cue.transpose()?.into_pyobject(py)?.into_any(),
        source.transpose()?.into_pyobject(py)?.into_any(),
        speaker.into_pyobject(py)?.into_any(),
        name(quote.resolution).into_pyobject(py)?.into_any(),
        quote.pattern.as_str().into_pyobject(py)?.into_any(),
        quote.confidence.into_pyobject(py)?.into_any(),
        quote.paragraph.into_pyobject(py)?.into_any(),
        quote.sentence.into_pyobject(py)?.into_any(),
        quote.heading.into_pyobject(py)?.to_owned().into_any(),
        quote.within.as_deref().into_pyobject(py)?.into_any(),
    ];
    classes.quote.bind(py).call1(PyTuple::new(py, fields)?)
}
