//! What comes out of a store is what `dedi extract` writes of the same articles, in every form; and options choose among it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::command::dedi;
use crate::support::store::{Place, on_each, output};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Two people in two outlets; a title in which something is said, and characters that must be escaped.
const ARTICLES: &str = r#"{"id": "a/1", "title": "Saraçoğlu: “Köprü & yol açılıyor”", "date": "2025-03-04", "url": "https://www.ornek.com/a", "text": "😀 Belediye Başkanı Nihal Saraçoğlu, “Köprüyü <eylülde> açacağız.” dedi. Saraçoğlu, “Bütçe hazır” diye ekledi.\n\nTuncay Örs, yolun kapatılacağını söyledi."}
{"id": "b", "date": "18 Nisan", "url": "https://haber.ornek.net/1", "text": "Bugün hava açıktı."}
{"id": "c", "date": "2025-04-18", "url": "https://haber.ornek.net/2", "text": "date 2025-04-18 Yol kapanıyor\n\nTuncay Örs, “Esnaf bekliyor.” dedi."}
"#;

const FORMS: &[&str] =
    &["table", "json", "jsonl", "csv", "html", "jsonld", "claimreview", "annotation", "label-studio"];

fn filled(place: &Place) {
    place.write("a.jsonl", ARTICLES);
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success();
}

fn lines(place: &Place, more: &[&str]) -> Vec<Value> {
    let written = output(&place.store("export", &[&["--format", "jsonl"], more].concat()).success());
    written.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// `article: quotation | quotation` for each article.
fn said(place: &Place, more: &[&str]) -> Vec<String> {
    let record = |record: &Value| {
        let quotes = record["quotes"].as_array().unwrap();
        let texts: Vec<&str> = quotes.iter().map(|quote| quote["text"].as_str().unwrap()).collect();
        format!("{}: {}", record["id"].as_str().unwrap(), texts.join(" | "))
    };
    lines(place, more).iter().map(record).collect()
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let read = |entry: fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())
    };
    entries.map(read).collect()
}

#[test]
fn every_form_is_that_of_the_articles() {
    on_each(|place| {
        filled(place);
        for form in FORMS {
            let wanted = dedi(place.folder(), &["extract", "a.jsonl", "--format", form]).assert().success();
            let written = place.store("export", &["--format", form]).success();
            assert_eq!(output(&written), output(&wanted), "{form}");
        }
        for more in [&["--format", "jsonl", "--with-text"][..], &["--format", "csv", "--offsets", "utf16"]] {
            let wanted = dedi(place.folder(), &[&["extract", "a.jsonl"], more].concat()).assert().success();
            assert_eq!(output(&place.store("export", more).success()), output(&wanted), "{more:?}");
        }
        for form in ["brat", "inception"] {
            let (files_of, in_store) = (format!("{form}-1"), format!("{form}-2"));
            dedi(place.folder(), &["extract", "a.jsonl", "--format", form, "-o", &files_of])
                .assert()
                .success();
            dedi(
                place.folder(),
                &["store", "export", "--db", &place.address, "--format", form, "-o", &in_store],
            )
            .assert()
            .success()
            .stderr(contains("1 attribution in titles left out"));
            let [wanted, written] = [files_of, in_store].map(|name| files(&place.folder().join(name)));
            assert!(wanted.len() > 2, "{form}");
            assert_eq!(written, wanted, "{form}");
        }
        place.store("export", &["--format", "brat"]).code(2).stderr(contains("name the folder"));
    });
}

#[cfg(feature = "parquet")]
#[test]
fn files_are_named_and_packed_as_by_extract() {
    on_each(|place| {
        filled(place);
        for name in ["x.parquet", "x.csv.gz", "x.jsonl.zst", "x.html"] {
            let (one, other) = (format!("1-{name}"), format!("2-{name}"));
            dedi(place.folder(), &["extract", "a.jsonl", "-o", &one]).assert().success();
            dedi(place.folder(), &["store", "export", "--db", &place.address, "-o", &other])
                .assert()
                .success();
            let [wanted, written] = [one, other].map(|name| fs::read(place.folder().join(name)).unwrap());
            assert_eq!(written, wanted, "{name}");
        }
    });
}

#[test]
fn options_choose_articles_and_what_is_said_in_them() {
    on_each(|place| {
        filled(place);
        let all = [
            "a/1: Köprü & yol açılıyor | Köprüyü <eylülde> açacağız. | Bütçe hazır | yolun kapatılacağını",
            "b: ",
            "c: Esnaf bekliyor.",
        ];
        assert_eq!(said(place, &[]), all);
        assert_eq!(said(place, &["c", "a/1"]), [all[0], all[2]]);
        assert_eq!(said(place, &["--outlet", "haber.ornek.net"]), [all[1], all[2]]);
        assert_eq!(said(place, &["--since", "2025-04"]), [all[2]]);
        assert_eq!(said(place, &["--until", "2025-03", "c"]), [""; 0]);
        assert_eq!(said(place, &["--speaker", "tuncay örs"]), ["a/1: yolun kapatılacağını", all[2]]);
        assert_eq!(said(place, &["--speaker", "Örs", "--kind", "direct"]), [all[2]]);
        assert_eq!(said(place, &["--speaker", "'; DROP TABLE quotes; --"]), [""; 0]);
        let chosen = &lines(place, &["--role", "başkanı", "--kind", "direct"])[0];
        let speakers = chosen["speakers"].as_array().unwrap();
        assert_eq!((speakers.len(), &speakers[0]["name"]), (1, &"Nihal Saraçoğlu".into()));
        place
            .store("export", &["yok", "b", "--format", "csv"])
            .code(1)
            .stdout(contains("article,title"))
            .stderr(contains("yok").and(contains("no article with this id")));
    });
}

/// A record without its text goes out where neither its text nor another unit is needed, and comes in again.
#[test]
fn records_without_texts() {
    on_each(|place| {
        place.write("a.jsonl", ARTICLES);
        let records = dedi(place.folder(), &["extract", "a.jsonl", "--format", "jsonl"]).assert().success();
        place.write("r.jsonl", &output(&records));
        place.store("init", &[]).success();
        place.store("add", &["r.jsonl"]).success();
        place.store("export", &["--format", "jsonl"]).success().stdout(output(&records)).stderr(is_empty());
        let table = dedi(place.folder(), &["extract", "a.jsonl", "--format", "table"]).assert().success();
        place.store("export", &["--format", "table"]).success().stdout(output(&table));
        for more in [&["--format", "html"][..], &["--format", "jsonl", "--offsets", "byte"], &["--with-text"]]
        {
            place.store("export", more).success().stderr(contains("3 articles left out"));
        }
    });
}
