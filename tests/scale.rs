//! Much input, on one machine: compressed files, limits, and runs that are killed and gone on with.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::command::dedi;
use assert_cmd::assert::Assert;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn run(folder: &Path, arguments: &[&str]) -> Assert {
    dedi(folder, arguments).assert()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).unwrap()
}

fn unpacked(path: &Path) -> Vec<u8> {
    let bytes = fs::read(path).unwrap();
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("gz") => {
            let mut out = Vec::new();
            flate2::read::MultiGzDecoder::new(&bytes[..]).read_to_end(&mut out).unwrap();
            out
        }
        Some("zst") => zstd::decode_all(&bytes[..]).unwrap(),
        _ => bytes,
    }
}

/// Articles of several lengths, as JSON Lines; every 40th line is broken.
fn lines(count: usize) -> String {
    let mut lines = String::new();
    for number in 0..count {
        if number % 40 == 7 {
            lines.push_str("{\"id\": \"yarım\", \"text\": \n\n");
        }
        let mut text = String::new();
        for paragraph in 0..=number % 9 {
            write!(
                text,
                "Kasaba Meclisi Başkanı Ayla Demirkan{number}, “{paragraph} numaralı yol yarın açılıyor.” dedi. \
                 Demirkan, köprünün {number} gündür kapalı olduğunu belirtti.\\n\\n"
            )
            .unwrap();
        }
        writeln!(lines, "{{\"id\": \"h-{number}\", \"text\": \"{text}\"}}").unwrap();
    }
    lines
}

fn ids(path: &Path) -> Vec<String> {
    let text = String::from_utf8(unpacked(path)).unwrap();
    let record = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
    text.lines().map(record).collect()
}

// Compression

#[test]
fn compressed_files_are_read_as_their_names_say() {
    let folder = tempfile::tempdir().unwrap();
    let text = lines(50);
    let text = text.as_bytes();
    let at = folder.path();
    fs::write(at.join("a.jsonl"), text).unwrap();
    fs::write(at.join("b.jsonl.gz"), gzip(text)).unwrap();
    // several members, one behind the other, as many programs write them
    let half = text.len() / 2;
    fs::write(at.join("c.jsonl.gz"), [gzip(&text[..half]), gzip(&text[half..])].concat()).unwrap();
    fs::write(at.join("d.ndjson.zst"), [zstd(&text[..half]), zstd(&text[half..])].concat()).unwrap();
    let plain = run(at, &["extract", "a.jsonl"]).code(1).get_output().stdout.clone();
    for name in ["b.jsonl.gz", "c.jsonl.gz", "d.ndjson.zst"] {
        assert!(run(at, &["extract", name]).code(1).get_output().stdout == plain, "{name}");
        let sent =
            dedi(at, &["extract", "-q"]).write_stdin(fs::read(at.join(name)).unwrap()).assert().code(1);
        assert!(sent.get_output().stdout == plain, "{name} from standard input");
    }
    let page = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/sayfa.html")).unwrap();
    fs::create_dir(at.join("d")).unwrap();
    fs::write(at.join("d/sayfa.html.gz"), gzip(&page)).unwrap();
    fs::write(at.join("d/haber.txt.zst"), zstd("Ayla Demirkan, “Yarın geliyoruz.” dedi.".as_bytes()))
        .unwrap();
    run(at, &["extract", "d"]).success().stdout(contains("Yarın geliyoruz.").and(contains("Parkın açılışı")));
}

#[test]
fn output_is_compressed_as_its_name_says_and_the_same_for_any_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("a.jsonl"), lines(400)).unwrap();
    let plain = run(at, &["extract", "a.jsonl", "-q"]).code(1).get_output().stdout.clone();
    for name in ["o.jsonl.gz", "o.jsonl.zst"] {
        run(at, &["extract", "a.jsonl", "-q", "-j", "1", "-o", name]).code(1);
        let once = fs::read(at.join(name)).unwrap();
        run(at, &["extract", "a.jsonl", "-q", "-j", "3", "-o", name]).code(1);
        assert!(once == fs::read(at.join(name)).unwrap(), "{name} differs between threads");
        assert!(unpacked(&at.join(name)) == plain, "{name}");
        assert!(once.len() < plain.len() / 3);
    }
    for (name, start) in [("o.csv.gz", "article,"), ("o.json.zst", "["), ("o.html.gz", "<!doctype")] {
        run(at, &["extract", "a.jsonl", "-q", "-o", name]).code(1);
        assert!(unpacked(&at.join(name)).starts_with(start.as_bytes()), "{name}");
    }
}

#[test]
fn broken_archives_give_what_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let packed = gzip(lines(400).as_bytes());
    fs::write(at.join("a.jsonl.gz"), &packed[..packed.len() / 2]).unwrap();
    fs::write(at.join("b.jsonl.gz"), b"no archive").unwrap();
    fs::write(at.join("c.jsonl"), "{\"text\": \"a\", \"id\": \"c\"}").unwrap();
    let result = run(at, &["extract", "a.jsonl.gz", "b.jsonl.gz", "c.jsonl", "-o", "o.jsonl"]).code(1);
    let ids = ids(&at.join("o.jsonl"));
    assert!(ids.len() > 20 && ids[0] == "h-0" && ids.last().is_some_and(|id| id == "c"), "{ids:?}");
    let errors = String::from_utf8(result.get_output().stderr.clone()).unwrap();
    assert!(
        errors.contains("error: a.jsonl.gz:") && errors.contains("error: b.jsonl.gz: cannot be read"),
        "{errors}"
    );
}

// Limits

#[test]
fn what_is_too_long_is_said_and_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let long = "kasaba ".repeat(1000);
    let text = format!(
        "{{\"text\": \"a\", \"id\": \"a\"}}\n{{\"text\": \"{long}\"}}\n{{\"text\": \"b\", \"id\": \"b\"}}\n"
    );
    fs::write(at.join("a.jsonl"), text).unwrap();
    fs::write(at.join("b.txt"), &long).unwrap();
    fs::write(at.join("c.html"), format!("<html><p>{long}</html>")).unwrap();
    let limits = ["--max-line", "4K", "--max-text", "2K", "--max-page", "3000"];
    let result =
        run(at, &[&["extract", "a.jsonl", "b.txt", "c.html", "-o", "o.jsonl"][..], &limits].concat());
    result.code(1).stderr(
        "error: a.jsonl:2: the line is longer than 4 KiB and passed over; --max-line SIZE lets in more\n\
         error: b.txt: the article's text is longer than 2 KiB and passed over; --max-text SIZE lets in more\n\
         error: c.html: the page is longer than 2.9 KiB and passed over; --max-page SIZE lets in more\n",
    );
    assert_eq!(ids(&at.join("o.jsonl")), ["a", "b"]);
    run(at, &["extract", "a.jsonl", "--max-text", "2K"])
        .code(1)
        .stderr(contains("a.jsonl:2: the article's text"));
    run(at, &["extract", "a.jsonl", "b.txt"]).success();
    run(at, &["extract", "b.txt", "--max-text", "çok"]).code(2).stderr(contains("500000, 800K, 64M, 1G"));
}

// Going on

#[test]
fn a_run_that_is_not_the_same_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("a.jsonl"), lines(30)).unwrap();
    let base = ["extract", "a.jsonl", "-o", "o.jsonl", "--resume"];
    run(at, &base).code(1).stderr(contains("complete").not());
    let whole = fs::read(at.join("o.jsonl")).unwrap();
    run(at, &base).code(1).stderr("note: o.jsonl: complete already; nothing is left to do\n");
    let with = |more: &[&str]| run(at, &[&base[..], more].concat()).code(1);
    with(&["--offsets", "byte"]).stderr(
        "error: o.jsonl: cannot be resumed: --offsets was Codepoint and is Byte; to begin anew remove it and o.jsonl.resume\n",
    );
    with(&["--threads", "1"]).stderr(contains("complete already"));
    with(&["--text-field", "body"]).stderr(contains("--text-field was \"text\" and is \"body\""));
    run(at, &["grammar", "export", "g"]).success();
    with(&["--grammar", "g"]).stderr(contains("complete already"));
    fs::write(at.join("g/lists/months.list"), "ocak\n").unwrap();
    with(&["--grammar", "g"]).stderr(contains("begun with another grammar"));
    fs::write(at.join("o.jsonl"), whole.to_ascii_uppercase()).unwrap();
    with(&[]).stderr(contains("not what the earlier run has written"));
    fs::write(at.join("o.jsonl"), &whole[..whole.len() - 1]).unwrap();
    with(&[]).stderr(contains(format!("it has {} bytes and had {}", whole.len() - 1, whole.len())));
    fs::write(at.join("o.jsonl"), &whole).unwrap();
    fs::write(at.join("a.jsonl"), lines(31)).unwrap();
    with(&[]).stderr(contains("the input was 1 files of"));
    fs::write(at.join("o.jsonl.resume"), "{").unwrap();
    with(&[]).stderr(contains("o.jsonl.resume cannot be read"));
    // without --resume everything is new
    run(at, &["extract", "a.jsonl", "-o", "o.jsonl"]).code(1);
    assert!(!at.join("o.jsonl.resume").exists());
    with(&[]).stderr(contains("is there already"));
    run(at, &["extract", "a.jsonl", "--resume"]).code(2).stderr(contains("--output"));
    run(at, &["extract", "a.jsonl", "--resume", "-o", "o.html"])
        .code(2)
        .stderr(contains("--format jsonl or csv"));
    dedi(at, &["extract", "-", "--resume", "-o", "p.jsonl"])
        .write_stdin("a")
        .assert()
        .code(2)
        .stderr(contains("needs files"));
}

/// A small generator, so that every run kills at other moments of the same row.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Input of several files, and the arguments that read it.
fn much(at: &Path) -> [&'static str; 4] {
    fs::create_dir(at.join("d")).unwrap();
    fs::write(at.join("d/a.jsonl"), lines(300)).unwrap();
    fs::write(at.join("d/b.jsonl.gz"), gzip(lines(200).as_bytes())).unwrap();
    fs::write(at.join("d/c.txt"), "Ayla Demirkan, “Yarın geliyoruz.” dedi.").unwrap();
    fs::write(at.join("d/d.jsonl.zst"), zstd(lines(200).as_bytes())).unwrap();
    ["extract", "d", "--quiet", "--threads=2"]
}

/// Runs with --resume, killed after each of some moments and at last let go; how often a run went on where another was killed.
fn killed(at: &Path, arguments: &[&str], output: &str, moments: impl Iterator<Item = Duration>) -> usize {
    let start = || {
        std::process::Command::new(assert_cmd::cargo::cargo_bin!("dedi"))
            .current_dir(at)
            .args(arguments)
            .args(["--resume", "-o", output])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let mut went_on = 0;
    for moment in moments {
        let mut child = start();
        sleep(moment);
        child.kill().unwrap();
        child.wait().unwrap();
        let state = fs::read(at.join(format!("{output}.resume"))).unwrap_or_default();
        let state: Value = serde_json::from_slice(&state).unwrap_or_default();
        went_on += usize::from(state["length"].as_u64().unwrap_or(0) > 0 && state["done"] == false);
    }
    assert_eq!(start().wait().unwrap().code(), Some(1), "broken lines were reported by one of the runs");
    went_on
}

#[test]
fn killed_at_any_moment_a_run_ends_as_if_it_had_not_been() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let arguments = much(at);
    for (name, kills) in [("o.jsonl", 20), ("o.csv", 3), ("o.jsonl.gz", 3), ("o.jsonl.zst", 3)] {
        let whole = format!("whole-{name}");
        let begun = Instant::now();
        run(at, &[&arguments[..], &["-o", &whole]].concat()).code(1);
        let takes = begun.elapsed().as_millis() as u64;
        let mut dice = Dice(u64::from(std::process::id()) << 20 | 0x9e37_79b9);
        // early enough that most kills come before the end, however many went before
        let moments = (0..kills).map(|_| Duration::from_millis(dice.below(takes / 2 + 50)));
        let went_on = killed(at, &arguments, name, moments);
        let [whole, resumed] = [whole.as_str(), name].map(|name| fs::read(at.join(name)).unwrap());
        assert!(whole == resumed, "{name}: {} bytes, killed {} bytes", whole.len(), resumed.len());
        assert!(went_on > 0 || name != "o.jsonl" || takes < 1500, "no run went on where another was killed");
    }
}

/// Whatever a killed run has left behind the last mark is cut off, and a half-written state is never seen.
#[test]
fn what_stands_behind_the_mark_is_cut_off() {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("a.jsonl"), lines(300)).unwrap();
    let base = ["extract", "a.jsonl", "-q", "-o", "o.jsonl", "--resume"];
    run(at, &base).code(1);
    let whole = fs::read(at.join("o.jsonl")).unwrap();
    // the state as it would have been behind the first file's 100th line or so
    let state = fs::read_to_string(at.join("o.jsonl.resume")).unwrap();
    let mut state: Value = serde_json::from_str(&state).unwrap();
    let text = lines(300);
    let input: usize = text.split_inclusive('\n').take(50).map(str::len).sum();
    let records = text.lines().take(50).filter(|line| line.ends_with("\"}")).count();
    let length: usize = whole.split_inclusive(|byte| *byte == b'\n').take(records).map(<[u8]>::len).sum();
    let mut file = File::create(at.join("o.jsonl")).unwrap();
    file.write_all(&whole[..length]).unwrap();
    file.write_all(b"{\"schema\":\"dedi/1\",\"ver").unwrap();
    state["done"] = false.into();
    state["length"] = length.into();
    state["position"] = serde_json::json!({"source": 0, "offset": input, "number": 50});
    let tail = &whole[length.saturating_sub(4096)..length];
    state["tail"] = sha(tail).into();
    fs::write(at.join("o.jsonl.resume"), state.to_string()).unwrap();
    let rest = run(at, &base).code(1);
    assert!(fs::read(at.join("o.jsonl")).unwrap() == whole);
    // lines are numbered as in the whole file, and none is reported twice
    let errors = String::from_utf8(rest.get_output().stderr.clone()).unwrap();
    assert!(!errors.contains("a.jsonl:8:") && errors.contains("a.jsonl:92:"), "{errors}");
    run(at, &["extract", "a.jsonl", "-o", "p.jsonl", "--resume"]).code(1).stderr(is_empty().not());
}

fn sha(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().fold(String::new(), |mut out, byte| {
        write!(out, "{byte:02x}").unwrap();
        out
    })
}
