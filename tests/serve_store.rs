//! The service over a store: search, people, verifying, corrections, and who may write.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::root;
use crate::support::service::{Answer, Served};
use serde_json::Value;
use std::process::Command;

const TEXT: &str = "Ayla Demirkan, “Yarın geliyoruz.” dedi.";

/// A store with some articles, and a service over it.
fn stored(arguments: &[&str]) -> (tempfile::TempDir, Served) {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("q.db").to_str().unwrap().to_owned();
    let articles = root("tests/browser/store.jsonl");
    for arguments in [&["init", "--db", &db][..], &["add", "--db", &db, articles.to_str().unwrap()]] {
        let done = Command::new(env!("CARGO_BIN_EXE_dedi")).arg("store").args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    let served = Served::with(&[&["--db", &db], arguments].concat());
    (folder, served)
}

#[test]
fn a_store_is_searched_verified_and_looked_through() {
    let (_folder, served) = stored(&[]);
    assert_eq!(served.get("/v1/health").json()["store"], true);
    let found = served.get("/v1/search?q=A%C4%9EA%C3%87LARI&from=2025").json();
    assert_eq!((&found["total"], &found["more"]), (&3.into(), &false.into()), "{found}");
    let hit = &found["hits"][0];
    assert_eq!(
        (&hit["text"], &hit["speaker"]),
        (&"Tek bir ağaç kesilmeyecek.".into(), &"Sevda Karaca".into())
    );
    assert_eq!(hit["marks"], serde_json::json!([{"start": 8, "end": 12}]));
    served.get("/v1/search?stance=nix").problem(400);
    assert_eq!(served.get("/v1/search?q=%22%28%27--%22&page=500").status, 200);
    let person = &served.get("/v1/speakers?q=karac").json()["speakers"][0];
    assert_eq!(person["name"], "Sevda Karaca");
    let whole = served.get(&format!("/v1/speakers/{}", person["id"])).json();
    assert!(
        whole["timeline"].as_array().unwrap().len() >= 8 && whole["roles"].as_array().unwrap().len() >= 2,
        "{whole}"
    );
    served.get("/v1/speakers/99999").problem(404);
    served.get("/v1/speakers/x").problem(400);
    let ask = |quote: &str| {
        let body = serde_json::json!({"quote": quote, "speaker": "Karaca"}).to_string();
        served.post("/v1/verify", "application/json", body.as_bytes()).json()
    };
    assert_eq!(ask("Tek bir ağaç kesilmeyecek.")["verdict"], "verbatim");
    assert_eq!(ask("Tek bir çiçek bile kesilmeyecek.")["verdict"], "altered");
    assert_eq!(ask("Ay dünyanın uydusudur derler hep.")["verdict"], "not-found");
    let article = served.get(&format!("/v1/articles/{}?offsets=utf16", hit["article"])).json();
    assert_eq!(article["why"].as_array().unwrap().len(), article["quotes"].as_array().unwrap().len());
    assert!(served.get("/search?lang=en").body.contains("href=\"/verify\""));
}

#[test]
fn the_grammar_is_counted_in_the_store() {
    let (_folder, served) = stored(&[]);
    let grammar = served.get("/v1/grammar").json();
    let sum = |list: &str| -> i64 {
        grammar[list].as_array().unwrap().iter().map(|one| one["quotes"].as_i64().unwrap()).sum()
    };
    assert!(
        sum("entries") > 5 && sum("patterns") >= sum("entries"),
        "{} {}",
        sum("entries"),
        sum("patterns")
    );
    let said = served.get("/v1/grammar/entry?lemma=demek").json()["quotes"].as_i64().unwrap();
    let listed = grammar["entries"].as_array().unwrap().iter().find(|one| one["lemma"] == "demek").unwrap();
    assert_eq!((said > 0, &listed["quotes"]), (true, &said.into()));
    assert!(served.get("/v1/grammar/pattern?id=quote-cue").json()["quotes"].as_i64().unwrap() > 0);
    let none = Served::new();
    assert!(none.get("/v1/grammar/entry?lemma=demek").json()["quotes"].is_null());
}

fn write(served: &Served, path: &str, extra: &str, body: &Value) -> Answer {
    let body = body.to_string();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n{extra}\r\n",
        served.address,
        body.len()
    );
    served.raw(&[head.as_bytes(), body.as_bytes()].concat())
}

/// The loop that makes the grammar better: an article is kept, corrected, and comes back as gold.
#[test]
fn corrections_are_kept_and_come_back_as_gold() {
    let (_folder, served) = stored(&[]);
    let text = "“Yarın geliyoruz.” dedi Ayla Demirkan. Okan Türe, “Şehre gitmeyin” diye konuştu.";
    let article = serde_json::json!({"id": "new", "text": text});
    let number = write(&served, "/v1/articles", "", &article).json()["number"].clone();
    assert_eq!(write(&served, "/v1/articles", "", &article).json()["number"], number);
    let record = served.get(&format!("/v1/articles/{number}")).json();
    let quotes: Vec<&Value> = record["quotes"].as_array().unwrap().iter().map(|quote| &quote["id"]).collect();
    assert_eq!(quotes.len(), 2);
    let say = |quote: &Value, more: Value| {
        let mut body = serde_json::json!({"article": number, "quote": quote});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        write(&served, "/v1/corrections", "", &body).status
    };
    assert_eq!(say(quotes[0], serde_json::json!({"wrong": "spurious"})), 204);
    assert_eq!(say(quotes[1], serde_json::json!({"wrong": "speaker", "speaker": "Okan Ture"})), 204);
    assert_eq!(say(quotes[1], serde_json::json!({"wrong": "speaker", "speaker": " Okan Türe Bey "})), 204);
    let start = text.chars().position(|c| c == 'Ş').unwrap();
    assert_eq!(
        say(
            quotes[1],
            serde_json::json!({"wrong": "content", "content": {"start": start, "end": start + 5}})
        ),
        204
    );
    assert_eq!(say(quotes[1], serde_json::json!({"wrong": "content"})), 422);
    assert_eq!(say(&"nix".into(), serde_json::json!({"wrong": "spurious"})), 404);
    let gold = served.get("/v1/corrections").json();
    let attributions = gold["attributions"].as_array().unwrap();
    assert_eq!((attributions.len(), &attributions[0]["speaker"]), (1, &"Okan Türe Bey".into()));
    assert_eq!(attributions[0]["content"], serde_json::json!([[start, start + 5]]));
    assert_eq!(
        served.get(&format!("/v1/articles/{number}")).json()["corrections"].as_array().unwrap().len(),
        3
    );
}

#[test]
fn who_writes_comes_from_here_or_shows_the_token() {
    let (folder, served) = stored(&[]);
    let article = serde_json::json!({"id": "x", "text": TEXT});
    write(&served, "/v1/articles", "origin: http://evil.example\r\n", &article).problem(403);
    served.post("/v1/articles", "application/json", article.to_string().as_bytes()).problem(403);
    write(&served, "/v1/articles", "", &serde_json::json!({"text": TEXT})).problem(422);
    drop(served);
    let file = folder.path().join("token");
    std::fs::write(&file, "0123456789abcdef\n").unwrap();
    let db = folder.path().join("q.db");
    let served = Served::with(&["--db", db.to_str().unwrap(), "--token-file", file.to_str().unwrap()]);
    let refused = write(&served, "/v1/articles", "", &article);
    refused.problem(401);
    assert!(refused.head.contains("www-authenticate: Bearer"));
    write(&served, "/v1/articles", "authorization: Bearer 0123456789abcdeX\r\n", &article).problem(401);
    let kept = write(&served, "/v1/articles", "authorization: Bearer 0123456789abcdef\r\n", &article);
    assert_eq!(kept.status, 201, "{}", kept.body);
    assert!(!served.stop().contains("0123456789abcdef"));
}

#[test]
fn a_service_without_a_store_says_so() {
    let served = Served::new();
    for path in ["/v1/search?q=a", "/v1/speakers", "/v1/articles/1", "/v1/corrections"] {
        served.get(path).problem(404);
    }
    served.get("/search").problem(404);
    let none =
        Command::new(env!("CARGO_BIN_EXE_dedi")).args(["serve", "--db", "/nowhere/q.db"]).output().unwrap();
    assert_eq!(none.status.code(), Some(1));
}
