//! The forms that other programs read, on the extraction made by hand of `export.rs`; and the record's own published schema.
//! `.ci/python-checks` holds them against readers that are not ours.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::export::{empty, example, written};
use crate::support::command::dedi;
use crate::support::{root, snapshot};
use dedi::export::annotation::Annotations;
use dedi::export::label_studio::LabelStudio;
use dedi::export::linked::Linked;
use dedi::export::{brat, inception};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

#[test]
fn linked_data_of_articles_and_reviews() {
    let articles = [example(), empty()];
    snapshot("export", "linked", &written(&articles, |out| Box::new(Linked::statements(out))));
    snapshot("export", "reviews", &written(&articles, |out| Box::new(Linked::reviews(out))));
    let nothing = written(&[], |out| Box::new(Linked::statements(out)));
    assert_eq!(serde_json::from_str::<Value>(&nothing).unwrap()["@graph"], serde_json::json!([]));
}

#[test]
fn web_annotations() {
    let articles = [example(), empty()];
    snapshot("export", "annotation", &written(&articles, |out| Box::new(Annotations::new(out))));
}

#[test]
fn tasks_of_label_studio() {
    let articles = [example(), empty()];
    snapshot("export", "label_studio", &written(&articles, |out| Box::new(LabelStudio::new(out))));
}

#[test]
fn standoff_and_cas() {
    let (article, extraction) = example();
    snapshot("export", "brat", &brat::annotations(&article.text, &brat::marks(&extraction)));
    let cas: Value = serde_json::from_str(&inception::cas(&extraction, &article).unwrap()).unwrap();
    snapshot("export", "inception", &serde_json::to_string_pretty(&cas).unwrap());
}

/// `Demirkan` is the source of both: brat takes a word that is marked twice for a fault.
#[test]
fn a_source_of_two_statements_stands_once() {
    let article = crate::support::article("Ayla Demirkan “Olmaz” dedi, “Gelmem” diye ekledi.");
    let extraction = crate::support::engine().extract(&article);
    let sources = extraction.quotes.iter().filter(|quote| quote.source.is_some()).count();
    assert_eq!(sources, 2, "{extraction:?}");
    let lines = brat::annotations(&article.text, &brat::marks(&extraction));
    assert_eq!(lines.matches("\tSource 0 13\tAyla Demirkan\n").count(), 1, "{lines}");
    assert_eq!(lines.matches("Arg2:T3").count(), 2, "{lines}");
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_is_read_back() {
    use dedi::export::Sink;
    use dedi::export::arrow::schema;
    use dedi::export::parquet::Parquet;
    use dedi::record::OffsetUnit;
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use std::fs::File;

    let mut file = Vec::new();
    let mut sink = Parquet::new(&mut file, OffsetUnit::Codepoint);
    sink.begin().unwrap();
    for (article, extraction) in [example(), empty()] {
        sink.article(&extraction, &article).unwrap();
    }
    sink.finish().unwrap();
    drop(sink);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.parquet"), file).unwrap();
    let reader = SerializedFileReader::new(File::open(folder.path().join("a.parquet")).unwrap()).unwrap();
    let rows = reader.get_row_iter(None).unwrap();
    let shown: Vec<String> = rows.map(|row| row.unwrap().to_string()).collect();
    let columns: Vec<String> = schema().fields().iter().map(|field| format!("{field}\n")).collect();
    snapshot("export", "parquet", &format!("{}\n{}\n", columns.concat(), shown.join("\n")));
}

/// The fields of a JSON object, or none.
fn fields(value: &Value) -> BTreeSet<&str> {
    value.as_object().map(|object| object.keys().map(String::as_str).collect()).unwrap_or_default()
}

#[test]
fn the_schema_has_the_fields_of_a_record() {
    let schema: Value =
        serde_json::from_str(&fs::read_to_string(root("docs/record.schema.json")).unwrap()).unwrap();
    let record = serde_json::to_value(example().1).unwrap();
    let of = |pointer: &str| fields(schema.pointer(pointer).unwrap());
    let mut top = of("/properties");
    assert!(top.remove("text"), "the text of an article, which only some records have");
    assert_eq!(top, fields(&record));
    assert_eq!(of("/$defs/quote/properties"), fields(&record["quotes"][1]));
    assert_eq!(of("/$defs/speaker/properties"), fields(&record["speakers"][0]));
    assert_eq!(of("/$defs/cue/properties"), fields(&record["quotes"][1]["cue"]));
    assert_eq!(of("/$defs/source/properties"), fields(&record["quotes"][1]["source"]));
    assert_eq!(of("/$defs/speaker/properties/mentions/items/properties"), {
        fields(&record["speakers"][0]["mentions"][0])
    });
}

/// A folder with one article that has a title.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let line = r#"{"id": "a/b", "title": "Demirkan: “Olmaz”", "text": "Ayla Demirkan, “Gelmem” dedi."}"#;
    fs::write(folder.path().join("in.jsonl"), format!("{line}\n{line}\n")).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn forms_of_one_file_an_article_fill_a_folder() {
    let at = folder();
    dedi(at.path(), &["extract", "in.jsonl", "--format", "brat", "--output", "out"])
        .assert()
        .success()
        .stderr(contains("note: 2 attributions in titles left out"));
    assert_eq!(
        names(&at.path().join("out")),
        ["a-b-2.ann", "a-b-2.txt", "a-b.ann", "a-b.txt", "annotation.conf"]
    );
    // what was written is no input of the next run
    dedi(at.path(), &["extract", ".", "--format", "inception", "--output", "out"]).assert().success();
    assert_eq!(names(&at.path().join("out")).len(), 7);
    dedi(at.path(), &["extract", "in.jsonl", "--format", "brat"])
        .assert()
        .code(2)
        .stderr(contains("--output DIR"));
}

#[test]
fn units_that_a_form_does_not_leave_open_are_refused() {
    let at = folder();
    for (format, unit, other) in [("annotation", "codepoint", "byte"), ("inception", "utf16", "codepoint")] {
        let run = |unit: &str| {
            dedi(at.path(), &["extract", "in.jsonl", "--format", format, "--offsets", unit, "-o", "x"])
                .assert()
        };
        run(unit).success();
        run(other).code(2).stderr(contains(unit).and(contains("leave --offsets out")));
        let _ = fs::remove_file(at.path().join("x"));
    }
}

#[test]
fn the_format_follows_the_name() {
    let at = folder();
    for (name, begins) in [("x.jsonld", "{\n  \"@context\""), ("x.parquet", "PAR1")] {
        dedi(at.path(), &["extract", "in.jsonl", "--output", name]).assert().success();
        let written = fs::read(at.path().join(name)).unwrap();
        assert!(written.starts_with(begins.as_bytes()), "{name}");
    }
}
