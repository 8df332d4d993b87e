//! A store that the dedi of an earlier version has left behind (`fixtures/store-1.*.sql`) is brought up to date, and loses nothing.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::root;
use crate::support::store::{Place, on_each, output};
use predicates::str::contains;
use serde_json::Value;
use std::fs;

/// Puts a store of version 1 there.
fn old(place: &Place) {
    let read =
        |ending: &str| fs::read_to_string(root(&format!("tests/fixtures/store-1.{ending}.sql"))).unwrap();
    if place.address.contains("://") {
        let mut server = postgres::Client::connect(&place.address, postgres::NoTls).unwrap();
        server.batch_execute(&read("postgres")).unwrap();
    } else {
        let file = rusqlite::Connection::open(&place.address).unwrap();
        file.execute_batch(&read("sqlite")).unwrap();
    }
}

fn stats(place: &Place) -> Value {
    serde_json::from_str(&output(&place.store("stats", &["--format", "json"]).success())).unwrap()
}

#[test]
fn who_writes_brings_an_older_store_up_to_date() {
    on_each(|place| {
        old(place);
        for command in ["stats", "dump", "export"] {
            let refused = place.store(command, &[]).code(1);
            refused.stderr(contains(
                "was made by an older dedi (schema 1, this one needs 2); `dedi store init --db",
            ));
        }
        place.write("a.jsonl", r#"{"id": "yeni", "text": "Ayla Demirkan, “Yarın geliyoruz.” dedi."}"#);
        place.store("add", &["a.jsonl"]).success().stdout(contains("1 article added"));
        let stats = stats(place);
        assert_eq!(
            (&stats["schema"], &stats["documents"], &stats["quotes"]),
            (&2.into(), &4.into(), &6.into())
        );
        place.store("check", &[]).success().stdout(contains("nothing is wrong"));
        place.store("init", &[]).success().stdout(contains("is a store of schema 2 already"));
    });
}

#[test]
fn nothing_is_lost_on_the_way() {
    on_each(|place| {
        old(place);
        place.store("init", &[]).success().stdout(contains("brought from schema 1 to 2"));
        place.store("check", &[]).success();
        // what the service of version 1 has kept in a table of its own
        let corrections = if place.address.contains("://") { 0 } else { 2 };
        assert_eq!(stats(place)["corrections"], corrections);
        let said = place.texts("SELECT text FROM quotes ORDER BY id");
        assert_eq!(said.len(), 5);
        assert_eq!(said[4], "'); DROP TABLE quotes; --");
        assert_eq!(place.texts("SELECT name FROM people ORDER BY id"), ["Nihal Saraçoğlu", "Ayla Demirkan"]);
        assert_eq!(place.texts("SELECT document FROM pins"), ["esnaf"]);
        assert_eq!(
            place.texts("SELECT detail FROM decisions"),
            ["`Tuncay Örs` of `esnaf` is `Ayla Demirkan`"]
        );
        assert_eq!(place.numbers(&["SELECT max(quotes) FROM statements"]), [2]);
        // numbers go on where they were, and the new one joins what the old version has found
        place.write(
            "a.jsonl",
            r#"{"id": "yeni", "date": "2025-03-05", "text": "Nihal Saraçoğlu, “Köprüyü eylülde açacağız; kimsenin yolu uzamayacak” dedi."}"#,
        );
        place.store("add", &["a.jsonl"]).success();
        assert_eq!(place.numbers(&["SELECT max(quotes) FROM statements"]), [3]);
        let mut found =
            crate::support::command::dedi(place.folder(), &["search", "--db", &place.address, "köprüler"]);
        found.assert().success().stdout(contains("3 quotations"));
        place.again();
    });
}

/// The form before the last had no corrections.
#[test]
fn a_dump_of_version_1_is_loaded() {
    let place = Place::file();
    place.write("a.jsonl", r#"{"id": "a", "text": "Ayla Demirkan, “Yarın geliyoruz.” dedi."}"#);
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success();
    let dump = output(&place.store("dump", &[]).success());
    let old = dump.replacen("\"dedi-store\":2", "\"dedi-store\":1", 1).replacen("\"corrections\":0,", "", 1);
    assert!(old.len() < dump.len());
    let other = Place::file();
    other.write("d.jsonl", &old);
    other.store("init", &[]).success();
    other.store("load", &["d.jsonl"]).success();
    assert_eq!(output(&other.store("dump", &[]).success()), dump);
}
