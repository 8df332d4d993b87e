//! The store: what goes in, what the same again does, what stays text.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::command::dedi;
use crate::support::store::{Place, on_each, output};
use predicates::str::contains;

const COUNTS: &[&str] = &[
    "SELECT count(*) FROM documents",
    "SELECT count(*) FROM quotes",
    "SELECT count(*) FROM spans",
    "SELECT count(*) FROM speakers",
    "SELECT count(*) FROM people",
];

/// Two articles, the first with two quotations of one person.
const ARTICLES: &str = r#"{"id": "a", "title": "Köprü açılıyor", "date": "2025-03-04", "url": "https://www.ornek.com/a", "text": "Belediye Başkanı Nihal Saraçoğlu, “Köprüyü eylülde açacağız.” dedi. Saraçoğlu, “Bütçe hazır.” diye ekledi."}
{"id": "b", "date": "2025", "text": "Nihal Saraçoğlu, yolun kapatılacağını söyledi."}
"#;

fn filled(place: &Place) {
    place.write("a.jsonl", ARTICLES);
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success().stdout(contains("2 articles added, 0 replaced, 0 unchanged"));
}

#[test]
fn articles_go_in_once() {
    on_each(|place| {
        filled(place);
        assert_eq!(place.numbers(COUNTS), [2, 3, 3, 2, 1]);
        assert_eq!(place.texts("SELECT name FROM people"), ["Nihal Saraçoğlu"]);
        assert_eq!(place.texts("SELECT day FROM documents ORDER BY id"), ["2025-03-04", "-"]);
        assert_eq!(place.texts("SELECT outlet FROM documents ORDER BY id"), ["ornek.com", "-"]);
        place
            .store("add", &["a.jsonl"])
            .success()
            .stdout(contains("0 articles added, 0 replaced, 2 unchanged"));
        assert_eq!(place.numbers(COUNTS), [2, 3, 3, 2, 1]);
    });
}

#[test]
fn what_has_changed_is_replaced() {
    on_each(|place| {
        filled(place);
        place.write("b.jsonl", r#"{"id": "a", "text": "Ayla Demirkan, “Vazgeçtik.” dedi."}"#);
        place
            .store("add", &["b.jsonl"])
            .success()
            .stdout(contains("0 articles added, 1 replaced, 0 unchanged"));
        assert_eq!(place.numbers(COUNTS), [2, 2, 2, 2, 2]);
        assert_eq!(place.texts("SELECT text FROM quotes ORDER BY id DESC LIMIT 1"), ["Vazgeçtik."]);
    });
}

#[test]
fn records_are_as_good_as_articles() {
    on_each(|place| {
        filled(place);
        let more: [&[&str]; 3] = [&["--with-text"], &["--with-text", "--offsets", "utf16"], &[]];
        let spans =
            place.texts("SELECT CAST(begins AS TEXT) || ' ' || ends FROM spans ORDER BY quote, number");
        for (round, more) in more.iter().enumerate() {
            let again = Place::file();
            let records = dedi(place.folder(), &[&["extract", "a.jsonl"], *more].concat()).assert().success();
            again.write("r.jsonl", &output(&records));
            again.store("init", &[]).success();
            again.store("add", &["r.jsonl"]).success().stdout(contains("2 articles added"));
            assert_eq!(again.numbers(COUNTS), place.numbers(COUNTS));
            let kept =
                again.texts("SELECT CAST(begins AS TEXT) || ' ' || ends FROM spans ORDER BY quote, number");
            // without the text the record's own unit is all there is
            assert_eq!(kept == spans, round < 2);
            again.store("add", &["r.jsonl"]).success().stdout(contains("2 unchanged"));
        }
    });
}

#[test]
fn one_bad_line_costs_itself_alone() {
    on_each(|place| {
        place.store("init", &[]).success();
        let record = r#"{"schema": "dedi/1", "version": "0", "grammar": "", "offsets": "byte", "id": "r", "title": null, "date": null, "url": null, "speakers": [], "quotes": [{"id": "1", "kind": "direct", "part": "text", "content": [{"start": 0, "end": 4}], "text": "Olur", "cue": null, "source": null, "speaker": null, "resolution": "none", "pattern": "x", "confidence": 0.5, "paragraph": 0, "sentence": 0, "heading": false, "within": null}], "text": "Olmaz dedi."}"#;
        let lines = format!("{ARTICLES}{{\"id\": \"c\"\n{record}\n{}\n", record.replace("dedi/1", "dedi/9"));
        place.write("a.jsonl", &lines);
        place
            .store("add", &["a.jsonl"])
            .code(1)
            .stdout(contains("2 articles added"))
            .stderr(contains("a.jsonl:3:"))
            .stderr(contains(
                "a.jsonl:4: passed over: the offsets of quotation `1` do not fit the record's text",
            ))
            .stderr(contains("a.jsonl:5: passed over: a record of the form `dedi/9`; `dedi/1` is expected"));
    });
}

#[test]
fn sql_stays_text() {
    on_each(|place| {
        place.store("init", &[]).success();
        let name = "Ayla'); DROP TABLE quotes; --";
        let text = r"Ayla Demirkan, “'); DROP TABLE quotes; -- ?1 $1 %s \u0000 \ufdd0 {key}” dedi.";
        place.write(
            "a.jsonl",
            &format!(r#"{{"id": "{name}", "title": "{name}", "url": "{name}", "text": "{text}"}}"#),
        );
        place.store("add", &["a.jsonl", "--outlet", name]).success().stdout(contains("1 article added"));
        assert_eq!(place.texts("SELECT key FROM documents"), [name]);
        assert_eq!(place.texts("SELECT outlet FROM documents"), [name]);
        assert_eq!(
            place.texts("SELECT text FROM quotes"),
            ["'); DROP TABLE quotes; -- ?1 $1 %s \0 \u{fdd0} {key}"]
        );
        place.store("add", &["a.jsonl", "--outlet", name]).success().stdout(contains("1 unchanged"));
    });
}
