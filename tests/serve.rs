//! The service from outside: what it answers, what it refuses, and what no caller can do to it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::root;
use crate::support::service::{Answer, Served};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

const TEXT: &str = "Ayla Demirkan, “Yarın geliyoruz.” dedi.";

#[test]
fn an_article_comes_back_as_its_record() {
    let served = Served::new();
    let plain = served.post("/v1/extract", "text/plain; charset=utf-8", TEXT.as_bytes());
    assert_eq!(plain.status, 200);
    assert!(
        plain.head.contains("x-request-id: ")
            && plain.head.contains("content-security-policy: default-src 'none'")
    );
    let record = plain.json();
    assert_eq!(record["quotes"][0]["text"], "Yarın geliyoruz.");
    assert_eq!(record["speakers"][0]["name"], "Ayla Demirkan");
    assert_eq!(record["offsets"], "codepoint");
    assert!(record.get("text").is_none() && record.get("why").is_none());
    let body = serde_json::json!({"id": "a", "text": TEXT, "title": "Başlık"}).to_string();
    let full = served
        .post("/v1/extract?offsets=utf16&text=true&why=true", "application/json", body.as_bytes())
        .json();
    assert_eq!((&full["id"], &full["title"], &full["text"]), (&"a".into(), &"Başlık".into(), &TEXT.into()));
    assert_eq!(full["why"][0]["quote"], full["quotes"][0]["id"]);
    assert!(full["why"][0]["speaker"].as_array().is_some_and(|steps| !steps.is_empty()), "{full}");
    let linked = served.post("/v1/extract?format=jsonld", "application/json", body.as_bytes());
    assert!(linked.head.contains("content-type: application/ld+json"), "{}", linked.head);
    assert_eq!(linked.json()["@context"], "https://schema.org");
    let page = std::fs::read(root("examples/sayfa.html")).unwrap();
    let page = served.post("/v1/extract", "text/html", &page).json();
    assert!(
        page["text"].as_str().is_some_and(|text| !text.contains('<'))
            && page["quotes"].as_array().unwrap().len() > 1
    );
}

#[test]
fn every_quotation_of_an_article_says_why() {
    let served = Served::new();
    for name in ["liman.txt", "soylesi.txt"] {
        let article = std::fs::read(root("examples").join(name)).unwrap();
        let record = served.post("/v1/extract?why=1", "text/plain", &article);
        record.problem(400);
        let record = served.post("/v1/extract?why=true", "text/plain", &article).json();
        for (quote, why) in record["quotes"].as_array().unwrap().iter().zip(record["why"].as_array().unwrap())
        {
            assert_eq!(quote["id"], why["quote"]);
            assert_ne!(why["elements"], "", "{quote}");
        }
    }
}

#[test]
fn a_batch_keeps_the_order_and_names_bad_lines() {
    let served = Served::new();
    let mut body = String::new();
    for n in 0..300 {
        body.push_str(&serde_json::json!({"id": n.to_string(), "text": TEXT.repeat(1 + n % 7)}).to_string());
        body.push_str(if n % 50 == 0 { "\n\n" } else { "\n" });
    }
    body.push_str("{\"text\": 1}\nno json");
    let answer = served.post("/v1/batch", "application/jsonl", body.as_bytes());
    assert_eq!(answer.status, 200);
    let lines: Vec<Value> = answer.body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 302);
    for (n, line) in lines.iter().take(300).enumerate() {
        assert_eq!(line["id"], n.to_string());
    }
    assert_eq!((&lines[300]["line"], &lines[300]["problem"]["status"]), (&307.into(), &400.into()));
    assert_eq!(lines[301]["line"], 308);
    // packed, it ends as it should
    let line = b"{\"text\": \"a\"}\n";
    let head = "POST /v1/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/jsonl\r\naccept-encoding: gzip\r\nconnection: close";
    let mut stream = served.open();
    write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n", line.len()).unwrap();
    stream.write_all(line).unwrap();
    let mut packed = Vec::new();
    stream.read_to_end(&mut packed).unwrap();
    assert!(packed.ends_with(b"\r\n0\r\n\r\n"));
}

/// The answer to a line comes before the body has ended.
#[test]
fn a_batch_is_a_stream() {
    let served = Served::new();
    let mut stream = served.open();
    let line = serde_json::json!({"text": TEXT}).to_string() + "\n";
    let chunk = format!("{:x}\r\n{line}\r\n", line.len());
    write!(
        stream,
        "POST /v1/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/jsonl\r\ntransfer-encoding: chunked\r\n\r\n{chunk}"
    )
    .unwrap();
    let mut seen = String::new();
    let mut buffer = [0; 4096];
    while !seen.contains("Yarın geliyoruz.") {
        let read = stream.read(&mut buffer).unwrap();
        assert!(read > 0, "{seen}");
        seen.push_str(&String::from_utf8_lossy(&buffer[..read]));
    }
    write!(stream, "{chunk}0\r\n\r\n").unwrap();
    while !seen.ends_with("\r\n0\r\n\r\n") {
        let read = stream.read(&mut buffer).unwrap();
        assert!(read > 0, "{seen}");
        seen.push_str(&String::from_utf8_lossy(&buffer[..read]));
    }
    assert_eq!(seen.matches("Yarın geliyoruz.").count(), 2);
}

#[test]
fn problems_are_told_as_problems() {
    let served = Served::with(&["--max-body", "1K"]);
    served.post("/v1/extract", "text/plain", &[b'a'; 1025]).problem(413);
    served.post("/v1/extract", "text/plain", b"\xff").problem(400);
    served.post("/v1/extract", "image/png", b"x").problem(415);
    served.post("/v1/extract", "text/plain; charset=iso-8859-9", b"x").problem(415);
    served.post("/v1/extract", "application/json", b"{\"text\": \"a\", \"texts\": 1}").problem(400);
    served.post("/v1/extract?what=1", "text/plain", b"x").problem(400);
    served.post("/v1/extract", "text/html", b"<p>").problem(422);
    assert_eq!(served.post("/v1/grammar/try", "application/json", b"{\"sentence\": \"{q:\"}").status, 200);
    served.get("/nothing").problem(404);
    served.get("/assets/nothing.js").problem(404);
    served.get("/v1/grammar/entry?lemma=yok").problem(404);
    let wrong = served.get("/v1/extract");
    wrong.problem(405);
    assert!(wrong.head.to_lowercase().contains("allow: post"), "{}", wrong.head);
    let long = [b"{\"text\": \"".as_slice(), &[b'a'; 2000], b"\"}\n"].concat();
    let batch = served.post("/v1/batch", "application/jsonl", &long);
    assert_eq!((batch.status, &batch.json()["problem"]["status"]), (200, &413.into()));
}

/// A body of a gigabyte is not taken, whether it says so or not; one that is shorter than it says is waited for, not for ever.
#[test]
fn bodies_that_are_long_late_or_lie() {
    let served = Served::with(&["--patience", "0.5", "--timeout", "1.5"]);
    let head = "POST /v1/extract HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: text/plain\r\n";
    served.raw(format!("{head}content-length: 1073741824\r\n\r\nabc").as_bytes()).problem(413);
    let short = served.raw(format!("{head}content-length: 1000\r\n\r\nabc").as_bytes());
    short.problem(408);
    // and more than it says is another request, which is none
    let more = served.raw(b"POST /v1/extract HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 3\r\n\r\nabcdefg\r\n\r\n");
    assert_eq!(more.status, 200);
    let mut drip = served.open();
    write!(drip, "{head}content-length: 1000\r\n\r\n").unwrap();
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(4) && drip.write_all(b"a").is_ok() {
        std::thread::sleep(Duration::from_millis(100));
        if begun.elapsed() > Duration::from_millis(2500) {
            break;
        }
    }
    Answer::read(drip).problem(408);
    // a gigabyte in pieces without a length
    let mut endless = served.open();
    write!(endless, "{head}transfer-encoding: chunked\r\n\r\n").unwrap();
    let piece = [b"100000\r\n".as_slice(), &vec![b'a'; 1 << 20], b"\r\n"].concat();
    let sent = (0..1024).take_while(|_| endless.write_all(&piece).is_ok()).count();
    assert!(sent < 64, "{sent} MiB were taken");
    assert_eq!(served.get("/v1/health").status, 200);
}

#[test]
fn slow_callers_do_not_stop_others() {
    let served = Served::with(&["--patience", "1"]);
    let mut slow: Vec<TcpStream> = (0..1000).map(|_| served.open()).collect();
    for stream in &mut slow {
        stream.write_all(b"GET /v1/health HTTP/1.1\r\nhos").unwrap();
    }
    let begun = Instant::now();
    for _ in 0..20 {
        assert_eq!(served.post("/v1/extract", "text/plain", TEXT.as_bytes()).status, 200);
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    // and they are not waited for
    let mut byte = [0; 1];
    let last = slow.last_mut().unwrap();
    let ended = loop {
        match last.read(&mut byte) {
            Ok(0) => break true,
            Ok(_) => {}
            Err(error) => break error.kind() == std::io::ErrorKind::ConnectionReset,
        }
    };
    assert!(ended);
}

#[test]
fn a_thousand_callers_at_once_are_answered_or_told_to_come_back() {
    let served = Served::with(&["--requests", "8"]);
    let body = TEXT.repeat(200);
    let head = format!(
        "POST /v1/extract HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let mut streams: Vec<TcpStream> = (0..1000).map(|_| served.open()).collect();
    for stream in &mut streams {
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(body.as_bytes());
    }
    let answers: Vec<Answer> = streams.into_iter().map(Answer::read).collect();
    let of = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!(of(200) + of(429), 1000);
    assert!(of(200) >= 8, "{}", of(200));
    let refused = answers.iter().find(|answer| answer.status == 429);
    assert!(refused.is_none_or(|answer| answer.head.contains("retry-after: 1")));
    assert_eq!(served.get("/v1/health").status, 200);
}

#[test]
fn work_that_has_begun_is_finished() {
    let served = Served::new();
    let mut stream = served.open();
    write!(
        stream,
        "POST /v1/extract HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: {}\r\n\r\n",
        TEXT.len()
    )
    .unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let address = served.address.clone();
    let stopping = std::thread::spawn(move || served.stop());
    std::thread::sleep(Duration::from_millis(300));
    assert!(TcpStream::connect(address).is_err());
    stream.write_all(TEXT.as_bytes()).unwrap();
    let answer = Answer::read(stream);
    assert_eq!((answer.status, &answer.json()["quotes"][0]["text"]), (200, &"Yarın geliyoruz.".into()));
    assert!(stopping.join().unwrap().contains("all work was finished"));
}

/// The log has a line for each request, its id, and nothing of what was sent.
#[test]
fn the_log_tells_no_texts() {
    let served = Served::new();
    let own = served.raw(
        b"GET /v1/grammar/entry?lemma=gizli HTTP/1.1\r\nhost: x\r\nx-request-id: my-1.a\r\nconnection: close\r\n\r\n",
    );
    assert!(own.head.contains("x-request-id: my-1.a"));
    let bad = served.raw(b"GET / HTTP/1.1\r\nhost: x\r\nx-request-id: <b>\r\nconnection: close\r\n\r\n");
    assert!(!bad.head.contains("<b>"));
    served.post("/v1/extract", "text/plain", TEXT.as_bytes());
    served.raw(b"GET /nowhere/gizli HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    let metrics = served.get("/v1/metrics").body;
    assert!(
        metrics.contains("dedi_articles_total 1") && metrics.contains("route=\"/v1/extract\",status=\"200\"")
    );
    let log = served.stop();
    for word in ["Demirkan", "geliyoruz", "gizli", "nowhere"] {
        assert!(!log.contains(word), "{log}");
    }
    let lines: Vec<Value> = log.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    assert_eq!(lines.len(), 5);
    assert!(lines.iter().all(|line| line["time"].is_number() && line["status"].is_number()));
    assert_eq!(
        (&lines[0]["request"], &lines[0]["status"], &lines[0]["route"]),
        (&"my-1.a".into(), &404.into(), &"/v1/grammar/entry".into())
    );
}

#[test]
fn what_others_can_reach_is_not_open_by_chance() {
    let refused = Command::new(env!("CARGO_BIN_EXE_dedi"))
        .args(["serve", "--bind", "0.0.0.0:0"])
        .env_remove("DEDI_TOKEN")
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("--token-file"));
}

/// The document names each route that the service has, and each answer that is no page.
#[test]
fn the_description_is_made_of_the_code() {
    let served = Served::new();
    let document = served.get("/v1/openapi.json").json();
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    for path in ["/v1/extract", "/v1/batch", "/v1/grammar", "/v1/health", "/v1/metrics", "/v1/openapi.json"] {
        assert!(paths.iter().any(|known| *known == path), "{paths:?}");
    }
    let schemas = &document["components"]["schemas"];
    assert!(schemas["Problem"].is_object() && schemas["Quote"].is_object(), "{schemas}");
    let page = served.get("/api?lang=en");
    assert!(
        page.status == 200
            && page.head.contains("set-cookie: dedi_lang=en")
            && page.body.contains("lang=\"en\"")
    );
    assert!(page.body.contains("id=\"problem-too-long\""));
    let gzip = served.raw(
        b"GET /v1/openapi.json HTTP/1.1\r\nhost: x\r\naccept-encoding: gzip\r\nconnection: close\r\n\r\n",
    );
    assert!(gzip.head.contains("content-encoding: gzip"));
}
