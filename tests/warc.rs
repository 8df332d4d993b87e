//! Archives of the web: which pages come out of them, as what, and what is said of the others.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::command::dedi;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, starts_with};
use serde_json::Value;
use std::fs;
use std::io::Write;

/// A page in Turkish with one attribution; `lang` is what its `html` tag says.
fn page(lang: &str, number: u32) -> String {
    let filler = "Kasabanın güneyindeki parkta dün akşam saatlerinde yapılan törene yüzlerce kişi katıldı, alan kısa sürede doldu. \
                  Törende iki oyun alanı, bir çeşme ve yeni yürüyüş yolları açıldı; çocuklar geç saatlere kadar eğlendi.";
    format!(
        "<!doctype html><html{lang}><head><title>Parkın açılışı {number}</title></head><body><article><h1>Parkın açılışı {number}</h1>\
         <p>{filler}</p><p>Ayla Demirkan, “Yarın {number} kişi geliyoruz, ışıklar yanacak.” dedi.</p><p>{filler}</p></article></body></html>"
    )
}

const ENGLISH: &str = "<html><head><title>A park</title></head><body><p>The park in the south of the town was opened last night, and \
                       hundreds of people came to see the two new playgrounds, the fountain and the paths.</p></body></html>";

fn http(head: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 {head}\r\n\r\n").as_bytes(), body].concat()
}

fn record(kind: &str, number: u32, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{number:08}>\r\nWARC-Date: 2025-03-0{number}T10:00:00Z\r\n\
         WARC-Target-URI: https://example.com/{number}\r\nContent-Type: application/http; msgtype={kind}\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body, b"\r\n\r\n"].concat()
}

fn response(number: u32, head: &str, body: &[u8]) -> Vec<u8> {
    record("response", number, &http(head, body))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn latin5(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1254.encode(text).0.into_owned()
}

fn chunked(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for chunk in body.chunks(100) {
        out.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
        out.extend(chunk);
        out.extend(b"\r\n");
    }
    [&out[..], b"0\r\n\r\n"].concat()
}

fn records(bytes: &[u8]) -> Vec<Value> {
    String::from_utf8_lossy(bytes).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// One of each.
fn archive() -> Vec<Vec<u8>> {
    let html = "200 OK\r\nContent-Type: text/html";
    let meta = page("", 4).replace("<head>", "<head><meta charset=\"windows-1254\">");
    vec![
        record("warcinfo", 1, b"software: kepce\r\n"),
        record("request", 1, b"GET / HTTP/1.1\r\n\r\n"),
        response(1, &format!("{html}; charset=utf-8"), page(" lang=\"tr\"", 1).as_bytes()),
        response(
            2,
            &format!("{html}; charset=iso-8859-9\r\nTransfer-Encoding: chunked"),
            &chunked(&latin5(&page(" lang=en", 2).replace(['“', '”'], "\""))),
        ),
        response(3, &format!("{html}\r\nContent-Encoding: gzip"), &gzip(page("", 3).as_bytes())),
        response(4, html, &latin5(&meta)),
        response(5, html, ENGLISH.as_bytes()),
        response(6, "404 Not Found\r\nContent-Type: text/html", page(" lang=tr", 6).as_bytes()),
        response(7, "200 OK\r\nContent-Type: image/png", b"\x89PNG"),
    ]
}

#[test]
fn turkish_pages_come_out_of_archives() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let members = archive();
    fs::write(at.join("a.warc"), members.concat()).unwrap();
    // each record a member of its own, as crawlers write them
    fs::write(at.join("b.warc.gz"), members.iter().map(|member| gzip(member)).collect::<Vec<_>>().concat())
        .unwrap();
    let plain = dedi(at, &["extract", "a.warc"]).assert().success();
    let found = records(&plain.get_output().stdout);
    let of = |name: &str| {
        found.iter().map(|record| record[name].as_str().unwrap_or("").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        of("id"),
        ["urn:uuid:00000001", "urn:uuid:00000002", "urn:uuid:00000003", "urn:uuid:00000004"]
    );
    assert_eq!(of("url")[1], "https://example.com/2");
    assert_eq!(of("date")[2], "2025-03-03T10:00:00Z");
    for (number, record) in (1..).zip(&found) {
        assert_eq!(record["title"], format!("Parkın açılışı {number}"));
        assert_eq!(record["quotes"][0]["text"], format!("Yarın {number} kişi geliyoruz, ışıklar yanacak."));
        assert_eq!(record["speakers"][0]["name"], "Ayla Demirkan");
        assert!(record["text"].as_str().unwrap().contains("Kasabanın güneyindeki"));
    }
    plain.stderr(
        "note: responses of archives passed over: 1 with a status other than 200, 1 not HTML, 1 not in Turkish\n",
    );
    let zipped = dedi(at, &["extract", "b.warc.gz", "-q"]).assert().success();
    assert_eq!(records(&zipped.get_output().stdout), found);
    let sent =
        dedi(at, &["extract", "-q"]).write_stdin(fs::read(at.join("b.warc.gz")).unwrap()).assert().success();
    assert_eq!(records(&sent.get_output().stdout), found);
}

#[test]
fn what_is_broken_is_named_and_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let html = "200 OK\r\nContent-Type: text/html; charset=utf-8";
    let good = |number| response(number, html, page(" lang=tr", number).as_bytes());
    let mut endless = good(5);
    endless.truncate(endless.len() - 300);
    let parts = [
        good(1),
        b"bozuk bir yer\r\nWARC yok\r\n".to_vec(),
        good(2),
        b"WARC/1.0\r\nWARC-Type: response\r\n\r\n".to_vec(),
        response(3, html, b"<html lang=tr>\xfe"),
        response(3, "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br", b"\x01\x02"),
        record("response", 3, b"no head"),
        response(3, html, b"<html lang=tr></html>"),
        response(3, &format!("{html}\r\nContent-Encoding: gzip"), &gzip(&vec![b' '; 40_000])),
        response(3, html, &vec![b' '; 40_000]),
        good(4),
        endless,
    ];
    fs::write(at.join("a.warc"), parts.concat()).unwrap();
    let result = dedi(at, &["extract", "a.warc", "--max-page", "20K"]).assert().code(1);
    let ids: Vec<_> =
        records(&result.get_output().stdout).iter().map(|record| record["id"].to_string()).collect();
    assert_eq!(ids, ["\"urn:uuid:00000001\"", "\"urn:uuid:00000002\"", "\"urn:uuid:00000004\""]);
    let errors = String::from_utf8(result.get_output().stderr.clone()).unwrap();
    let expected = [
        "a.warc, record 2 (byte ",
        "a.warc, record 4 (byte ",
        "a.warc, record 5 (byte ",
        "a.warc, record 6 (byte ",
        "a.warc, record 7 (byte ",
        "a.warc, record 8: no main text found",
        "a.warc, record 9: the page is longer than 20 KiB",
        "a.warc, record 10: the page is longer than 20 KiB",
        "a.warc, record 12 (byte ",
    ];
    let lines: Vec<_> = errors.lines().collect();
    assert_eq!(lines.len(), expected.len(), "{errors}");
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.starts_with(&format!("error: {expected}")), "{line}\n{expected}");
    }
    for reason in [
        "no line `WARC/1.0`",
        "no Content-Length",
        "not valid UTF-8",
        "brotli",
        "no HTTP head",
        "ends before",
    ] {
        assert!(errors.contains(reason), "{reason}: {errors}");
    }
}

#[test]
fn an_archive_cut_off_in_its_compression_gives_what_came_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut packed: Vec<u8> = archive().iter().map(|member| gzip(member)).collect::<Vec<_>>().concat();
    packed.truncate(packed.len() - 150);
    fs::write(folder.path().join("a.warc.gz"), packed).unwrap();
    let result = dedi(folder.path(), &["extract", "a.warc.gz"]).assert().code(1);
    assert_eq!(records(&result.get_output().stdout).len(), 4);
    result.stderr(starts_with("error: a.warc.gz, record ").and(contains("cannot be read")));
}

#[test]
fn the_named_encoding_is_that_of_pages_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let body = latin5(&page(" lang=tr", 1));
    fs::write(at.join("a.warc"), response(1, "200 OK\r\nContent-Type: text/html", &body)).unwrap();
    dedi(at, &["extract", "a.warc"]).assert().code(1).stderr(contains("its bytes are not valid UTF-8"));
    let result = dedi(at, &["extract", "a.warc", "--encoding", "windows-1254"]).assert().success();
    assert!(records(&result.get_output().stdout)[0]["text"].as_str().unwrap().contains("ışıklar"));
}

#[test]
fn a_run_over_an_archive_can_be_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let members: Vec<_> = archive().iter().map(|member| gzip(member)).collect();
    fs::write(at.join("a.warc.gz"), members.concat()).unwrap();
    let base = ["extract", "a.warc.gz", "-q", "-o", "o.jsonl", "--resume"];
    dedi(at, &base).assert().success();
    let whole = fs::read(at.join("o.jsonl")).unwrap();
    // as if it had been stopped behind the first page
    let mut state: Value = serde_json::from_slice(&fs::read(at.join("o.jsonl.resume")).unwrap()).unwrap();
    let length = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let offset: usize = archive().iter().take(3).map(Vec::len).sum();
    let tail = &whole[length.saturating_sub(4096)..length];
    state["done"] = false.into();
    state["length"] = length.into();
    state["tail"] = sha(tail).into();
    state["position"] = serde_json::json!({"source": 0, "offset": offset, "number": 3});
    fs::write(at.join("o.jsonl.resume"), state.to_string()).unwrap();
    fs::write(at.join("o.jsonl"), [&whole[..length], b"{\"schema\""].concat()).unwrap();
    dedi(at, &base).assert().success();
    assert!(fs::read(at.join("o.jsonl")).unwrap() == whole);
}

fn sha(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
