//! The records that README.md shows are those of the engine. (Its tables are held by `tools/readme.sh`.)

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::{engine, root};
use dedi::Article;
use dedi::export::offsets::convert;
use dedi::record::OffsetUnit;
use serde_json::Value;
use std::fs;

/// The blocks of a Markdown text in one language.
fn blocks<'a>(markdown: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    markdown.split(fence.as_str()).skip(1).map(|rest| rest.split("\n```").next().unwrap_or(rest)).collect()
}

#[test]
fn records_shown_are_records_found() {
    let readme = fs::read_to_string(root("README.md")).unwrap();
    let path = "examples/liman.txt";
    let text = fs::read_to_string(root(path)).unwrap();
    let article = Article { id: Some(path.into()), text, ..Article::default() };
    let mut extraction = engine().extract(&article);
    convert(&mut extraction, &article, OffsetUnit::Codepoint);
    let record = serde_json::to_value(&extraction).unwrap();
    let found: Vec<&Value> =
        ["quotes", "speakers"].iter().flat_map(|field| record[*field].as_array().unwrap()).collect();
    let shown = blocks(&readme, "json");
    assert!(!shown.is_empty(), "README.md shows no record");
    for block in shown {
        let shown: Value = serde_json::from_str(block).unwrap();
        let real = found.iter().find(|value| value["id"] == shown["id"] && value["kind"] == shown["kind"]);
        assert_eq!(
            real.copied(),
            Some(&shown),
            "README.md shows another record than `dedi extract {path}` gives"
        );
    }
}
