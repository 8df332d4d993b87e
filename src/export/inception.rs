//! An article as UIMA's CAS in JSON (version 0.4), which `INCEpTION` imports as `UIMA CAS JSON`.
//!
//! | type | on | features |
//! | --- | --- | --- |
//! | `webanno.custom.DediContent` | each piece of what was said | `quote` (the statement's id), `kind`, `speaker`, `speakerKind`, `stance`, `resolution`, `pattern`, `confidence` |
//! | `webanno.custom.DediCue` | the words that report it | `quote`, `lemma`, `stance` |
//! | `webanno.custom.DediSource` | the mention of who said it | `quote` |
//!
//! Pieces, cue and source of one statement have the same `quote`. The types stand in the file itself; a project of `INCEpTION` shows those for
//! which it has a span layer of that name. Offsets count UTF-16 units, as UIMA does. What is said in a title beside the text has no
//! place in this form.

use super::{name, offsets};
use crate::engine::Article;
use crate::record::{Extraction, OffsetUnit, Part, Quote};
use serde_json::{Map, Value, json};
use std::io;

const TYPES: [(&str, &[&str]); 3] = [
    (
        "webanno.custom.DediContent",
        &["quote", "kind", "speaker", "speakerKind", "stance", "resolution", "pattern", "confidence"],
    ),
    ("webanno.custom.DediCue", &["quote", "lemma", "stance"]),
    ("webanno.custom.DediSource", &["quote"]),
];
/// The numbers of the text and of the annotation that says its language.
const SOFA: usize = 1;
const DOCUMENT: usize = 2;

/// The CAS of an article.
pub fn cas(extraction: &Extraction, article: &Article) -> io::Result<String> {
    let mut extraction = extraction.clone();
    offsets::convert(&mut extraction, article, OffsetUnit::Utf16);
    let length = article.text.encode_utf16().count();
    let mut structures = vec![
        json!({
            "%ID": SOFA, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text/plain",
            "sofaString": article.text
        }),
        json!({
            "%ID": DOCUMENT, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": SOFA, "begin": 0, "end": length,
            "language": "tr"
        }),
    ];
    for quote in extraction.quotes.iter().filter(|quote| quote.part == Part::Text) {
        for (role, (start, end), features) in places(quote, &extraction) {
            let mut structure = Map::new();
            structure.insert("%ID".into(), (structures.len() + 1).into());
            structure.insert("%TYPE".into(), TYPES[role].0.into());
            structure.insert("@sofa".into(), SOFA.into());
            structure.insert("begin".into(), start.into());
            structure.insert("end".into(), end.into());
            // a feature without a value is left out
            let known = TYPES[role].1.iter().zip(features).filter(|(_, value)| !value.is_null());
            structure.extend(known.map(|(feature, value)| ((*feature).to_owned(), value)));
            structures.push(structure.into());
        }
    }
    let members: Vec<usize> = (DOCUMENT..=structures.len()).collect();
    let cas = json!({
        "%TYPES": types(),
        "%FEATURE_STRUCTURES": structures,
        "%VIEWS": {"_InitialView": {"%SOFA": SOFA, "%MEMBERS": members}},
    });
    Ok(serde_json::to_string(&cas)? + "\n")
}

type Place = (usize, (u32, u32), Vec<Value>);

/// The places of a statement: which type, where, and its features in their order.
fn places(quote: &Quote, extraction: &Extraction) -> Vec<Place> {
    let speaker = quote.speaker.and_then(|id| extraction.speakers.iter().find(|speaker| speaker.id == id));
    let stance: Value = quote.cue.as_ref().map_or(Value::Null, |cue| name(cue.stance).into());
    let features = vec![
        quote.id.as_str().into(),
        name(quote.kind).into(),
        speaker.map_or(Value::Null, |speaker| speaker.name.as_str().into()),
        speaker.map_or(Value::Null, |speaker| name(speaker.kind).into()),
        stance.clone(),
        name(quote.resolution).into(),
        quote.pattern.as_str().into(),
        quote.confidence.into(),
    ];
    let mut places: Vec<Place> =
        quote.content.iter().map(|span| (0, (span.start, span.end), features.clone())).collect();
    if let Some(cue) = &quote.cue {
        let features = vec![quote.id.as_str().into(), cue.lemma.as_str().into(), stance];
        places.push((1, (cue.start, cue.end), features));
    }
    if let Some(source) = &quote.source {
        places.push((2, (source.start, source.end), vec![quote.id.as_str().into()]));
    }
    places
}

fn types() -> Value {
    let feature = |name: &&str| {
        let range = if *name == "confidence" { "uima.cas.Double" } else { "uima.cas.String" };
        ((*name).to_owned(), json!({"%NAME": name, "%RANGE": range}))
    };
    let kind = |(name, features): &(&str, &[&str])| {
        let mut kind = Map::new();
        kind.insert("%NAME".into(), (*name).into());
        kind.insert("%SUPER_TYPE".into(), "uima.tcas.Annotation".into());
        kind.extend(features.iter().map(feature));
        ((*name).to_owned(), Value::Object(kind))
    };
    Value::Object(TYPES.iter().map(kind).collect())
}
