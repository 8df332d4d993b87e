//! What is in a store is kept: taken out, read again by another grammar, dumped and loaded.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::command::dedi;
use crate::support::store::{Place, on_each, output};
use dedi::store::Store;
use dedi::store::db::Mode;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use std::fs;

const ARTICLES: &str = r#"{"id": "a", "title": "Demirkan: “Köprü açılıyor”", "date": "2025-03-04", "url": "https://www.ornek.com/a", "text": "Belediye Başkanı Nihal Saraçoğlu, “Köprüyü eylülde açacağız.” dedi. Saraçoğlu, “Bütçe hazır” diye ekledi."}
{"id": "b", "text": "date 2025-04-18 Yol kapanıyor\n\nNihal Saraçoğlu, yolun kapatılacağını fısıldadı.\u0000"}
"#;

fn filled(place: &Place) {
    place.write("a.jsonl", ARTICLES);
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success();
}

/// A grammar in which nobody whispers.
fn without_whispers(place: &Place) {
    dedi(place.folder(), &["grammar", "export", "g"]).assert().success();
    let mut found = 0;
    for entry in fs::read_dir(place.folder().join("g/verbs")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut kept = String::new();
        let mut inside = false;
        for line in text.lines() {
            let headword = line.chars().next().is_some_and(|letter| !letter.is_whitespace());
            if headword {
                inside = line.starts_with("fısıldamak");
                found += usize::from(inside);
            }
            if !inside {
                kept.push_str(line);
                kept.push('\n');
            }
        }
        fs::write(&path, kept).unwrap();
    }
    assert_eq!(found, 1, "the grammar's entry for whispering is not where this test looks for it");
}

#[test]
fn another_grammar_reads_again_when_it_is_asked_to() {
    on_each(|place| {
        place.write("a.jsonl", ARTICLES);
        place.store("init", &[]).success();
        without_whispers(place);
        let quotes = ["SELECT count(*) FROM quotes WHERE text LIKE 'yolun%'"];
        place.store("add", &["a.jsonl", "--grammar", "g"]).success();
        assert_eq!(place.numbers(&quotes), [0]);
        place
            .store("add", &["a.jsonl"])
            .success()
            .stdout(contains("2 unchanged"))
            .stderr(contains("2 unchanged articles by another grammar or version"));
        place
            .store("add", &["a.jsonl", "--refresh"])
            .success()
            .stdout(contains("0 articles added, 0 replaced, 2 refreshed, 0 unchanged").and(contains("added")))
            .stdout(contains("yolun kapatılacağını"));
        assert_eq!(place.numbers(&quotes), [1]);
        // the same from what the store has
        place
            .store("add", &["--refresh", "--grammar", "g"])
            .success()
            .stdout(contains("2 articles refreshed"));
        assert_eq!(place.numbers(&quotes), [0]);
        place.store("add", &["--refresh"]).success().stdout(contains("2 articles refreshed, 0 unchanged"));
        place.store("add", &["--refresh"]).success().stdout(contains("0 articles refreshed, 2 unchanged"));
        assert_eq!(place.numbers(&quotes), [1]);
        place.store("check", &[]).success();
    });
}

#[test]
fn what_is_removed_is_gone() {
    on_each(|place| {
        filled(place);
        place
            .store("remove", &["a", "yok"])
            .code(1)
            .stdout(contains("1 article removed"))
            .stderr(contains("no article with this id"));
        place.store("remove", &["b"]).success();
        let tables =
            ["documents", "quotes", "spans", "speakers", "roles", "mentions", "people", "names", "evidence"];
        for table in tables {
            assert_eq!(place.numbers(&[&format!("SELECT count(*) FROM {table}")]), [0], "{table}");
        }
        place.store("check", &[]).success().stdout(contains("nothing is wrong"));
    });
}

#[test]
fn a_dump_is_the_whole_store() {
    on_each(|place| {
        filled(place);
        let records = dedi(place.folder(), &["extract", "a.jsonl", "--id-field", "url"]).assert();
        place.write("r.jsonl", &output(&records));
        place.store("add", &["r.jsonl", "--outlet", "Örnek Gazetesi"]).success();
        let dump = output(&place.store("dump", &[]).success());
        // on either database it is the same, and what is loaded is dumped again as it was
        let mut others = vec![Place::file()];
        others.extend(Place::server());
        for other in others {
            other.write("d.jsonl", &dump);
            other.store("init", &[]).success();
            other.store("load", &["d.jsonl"]).success().stdout(contains("4 articles loaded"));
            assert_eq!(output(&other.store("dump", &[]).success()), dump);
            other.store("check", &[]).success();
            other.store("load", &["d.jsonl"]).code(1).stderr(contains("the store is not empty"));
            // what it has is known when it comes again
            other.write("a.jsonl", ARTICLES);
            other.store("add", &["a.jsonl"]).success().stdout(contains("2 unchanged"));
        }
    });
}

/// What readers found wrong is said of an article's id and a quotation's id in its record: whatever becomes of the article.
#[test]
fn corrections_outlive_articles_and_go_with_a_dump() {
    on_each(|place| {
        filled(place);
        let quote = place.texts("SELECT key FROM quotes ORDER BY id")[1].clone();
        let mut store = Store::open(&place.address, Mode::Write, 5).unwrap();
        for (wrong, ends, speaker) in [("speaker", "NULL", "'Nihal Öz'"), ("content", "9", "NULL")] {
            let begins = if ends == "9" { "2" } else { "NULL" };
            store
                .db
                .batch(&format!(
                    "INSERT INTO corrections (document, quote, wrong, begins, ends, speaker) \
                     VALUES ('a', '{quote}', '{wrong}', {begins}, {ends}, {speaker})"
                ))
                .unwrap();
        }
        drop(store);
        place.store("add", &["a.jsonl"]).success();
        without_whispers(place);
        place
            .store("add", &["a.jsonl", "--refresh", "--grammar", "g"])
            .success()
            .stdout(contains("2 refreshed"));
        place.store("remove", &["a"]).success();
        place.store("add", &["a.jsonl"]).success().stdout(contains("1 article added"));
        let mine = "SELECT count(*) FROM corrections c JOIN documents d ON d.key = c.document \
                    JOIN quotes q ON q.document = d.id AND q.key = c.quote";
        assert_eq!(place.numbers(&[mine]), [2]);
        place.store("check", &[]).success();
        place.store("stats", &[]).success().stdout(contains("corrections          2"));
        let dump = output(&place.store("dump", &[]).success());
        assert!(dump.contains(r#"{"correction":"content","document":"a","#), "{dump}");
        let mut others = vec![Place::file()];
        others.extend(Place::server());
        for other in others {
            other.write("d.jsonl", &dump);
            other.store("init", &[]).success();
            other.store("load", &["d.jsonl"]).success();
            assert_eq!(output(&other.store("dump", &[]).success()), dump);
            assert_eq!(other.numbers(&[mine]), [2]);
        }
    });
}

#[test]
fn half_a_dump_is_not_loaded() {
    on_each(|place| {
        filled(place);
        let dump = output(&place.store("dump", &[]).success());
        let lines: Vec<&str> = dump.lines().collect();
        let other = Place::file();
        other.store("init", &[]).success();
        let broken = [
            (lines[..lines.len() - 1].join("\n"), "the dump ends here"),
            (dump[..dump.len() - 9].to_owned(), "nothing was loaded"),
            (format!("{dump}{{}}\n"), "more lines follow"),
            (dump.replacen("\"person\":1", "\"person\":99", 9), "no person 99"),
            (dump.replacen("\"dedi-store\":2", "\"dedi-store\":7", 1), "a dump of the form 7"),
            (String::new(), "line 1: the dump ends here"),
        ];
        for (text, message) in broken {
            other.write("d.jsonl", &text);
            other.store("load", &["d.jsonl"]).code(1).stderr(contains(message));
            assert_eq!(
                other.numbers(&["SELECT count(*) FROM documents", "SELECT count(*) FROM people"]),
                [0, 0]
            );
        }
    });
}

#[test]
fn numbers_are_shown() {
    let place = Place::file();
    filled(&place);
    let shown = output(&place.store("stats", &[]).success());
    for line in ["articles             2   2025-03-04 to 2025-04-18", "1   ornek.com"] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&output(&place.store("stats", &["--format", "json"]).success())).unwrap();
    assert_eq!((&json["documents"], &json["schema"]), (&2.into(), &2.into()));
}
