//! What is fuzzed, on a stable toolchain: each target over its seeds and some thousands of mutants of them.
//!
//! `fuzz/run.sh` does it in earnest. `DEDI_MUTANTS` sets how many are tried, `DEDI_SEED` where the row begins. What fuzzing has
//! found stands in `tests/found/<target>/` and is tried too.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::dice::{Dice, number};
use crate::support::{files, root, targets};
use std::fs;
use std::io::Write;
use std::panic::catch_unwind;
use std::path::PathBuf;

/// What means something to one of the readers.
const PIECES: &[&[u8]] = &[
    b"",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\n",
    b"\r\n\r\n",
    b"\"",
    b"{",
    b"}",
    b"[",
    b":",
    b"<",
    b"</div>",
    b"<!--",
    b">",
    b"\\u0000",
    b"\\ud800",
    b"WARC/1.0\r\n",
    b"Content-Length: ",
    b"99999999999999999999",
    b"-1",
    b"0\r\n",
    b"\x1f\x8b",
    b"<meta charset=",
    b"pattern ",
    b"+ ",
    b"frames=",
    b"\xe2\x80\x9c",
    b"\xe2\x80\x9d",
    b"\xcc\x87",
    b"dedi",
    b"'",
];

/// Bytes with some of their pieces lost, doubled, moved or replaced.
fn mutant(dice: &mut Dice, seed: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.roll(5) {
        let at = dice.roll(bytes.len());
        let end = (at + dice.roll(24)).min(bytes.len());
        match dice.roll(5) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let piece = bytes[at..end].to_vec();
                let to = dice.roll(bytes.len());
                bytes.splice(to..to, piece);
            }
            2 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
            3 => bytes.truncate(at.max(bytes.len() / 2)),
            _ => drop(bytes.splice(at..at, PIECES[dice.roll(PIECES.len())].iter().copied())),
        }
    }
    bytes
}

/// Tries a target on the seeds, on what was found before, and on mutants.
fn tried(name: &str, target: fn(&[u8]), seeds: &[Vec<u8>]) {
    let found = fs::read_dir(root("tests/found").join(name)).into_iter().flatten();
    let found: Vec<PathBuf> = found.map(|entry| entry.unwrap().path()).collect();
    for path in found {
        target(&fs::read(path).unwrap());
    }
    for seed in seeds {
        target(seed);
    }
    let first = number("DEDI_SEED", 20_251_022);
    for seed in first..first + number("DEDI_MUTANTS", 400) {
        let mut dice = Dice::new(seed);
        let which = dice.roll(seeds.len());
        let bytes = mutant(&mut dice, &seeds[which]);
        let holds = catch_unwind(|| target(&bytes)).is_ok();
        assert!(holds, "{name}, seed {seed}: {:?}", String::from_utf8_lossy(&bytes));
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn texts() -> Vec<Vec<u8>> {
    let mut paths = files("tests/stages", "txt");
    paths.extend(files("examples", "txt"));
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn texts_hold() {
    tried("text", targets::text, &texts());
}

#[test]
fn lines_hold() {
    let mut seeds = vec![fs::read(root("tests/fixtures/bulten.jsonl")).unwrap()];
    for text in texts() {
        let text = String::from_utf8(text).unwrap();
        seeds.push(
            serde_json::json!({"id": 3, "title": "Demirkan: Olmaz", "text": text}).to_string().into_bytes(),
        );
    }
    seeds.push(gzip(&seeds[0]));
    tried("lines", targets::lines, &seeds);
}

#[test]
fn pages_hold() {
    let page = fs::read(root("tests/fixtures/sayfa.html")).unwrap();
    let archive = |head: &str, body: &[u8]| {
        let length = head.len() + body.len() + 4;
        let warc = format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: {length}\r\n\r\n{head}\r\n\r\n"
        );
        [warc.as_bytes(), body, b"\r\n\r\n"].concat()
    };
    let plain = archive("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", &page);
    let packed = archive("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", &gzip(&page));
    let chunks = [format!("{:x}\r\n", page.len()).as_bytes(), &page, b"\r\n0\r\n\r\n"].concat();
    let chunked = archive("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked", &chunks);
    let seeds = [page, [plain.clone(), packed].concat(), chunked, gzip(&plain)];
    tried("pages", targets::pages, &seeds);
}

#[test]
fn grammars_hold() {
    let mut seeds = Vec::new();
    for path in fs::read_dir(root("tests/broken")).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap().replacen('.', "/", 1);
        seeds.push([format!("{name}\n").as_bytes(), &fs::read(&path).unwrap()].concat());
    }
    seeds.sort();
    for (name, text) in dedi::grammar::folder::embedded() {
        let lines: Vec<&str> = text.lines().collect();
        seeds.extend(
            lines.chunks(30).step_by(9).map(|lines| format!("{name}\n{}\n", lines.join("\n")).into_bytes()),
        );
    }
    tried("grammar", targets::grammar, &seeds);
}
