//! The command as its users meet it: formats, offsets, encodings, every error, threads, exit codes.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::command::dedi;
use assert_cmd::assert::Assert;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty, is_match, starts_with};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const SENTENCE: &str = "Ayla Demirkan, \"Yarın geliyoruz.\" dedi.";
/// `Çağla Şimşek geldi.` in windows-1254.
const LATIN5: &[u8] = b"\xc7a\xf0la \xdeim\xfeek geldi.";

fn run(folder: &Path, arguments: &[&str]) -> Assert {
    dedi(folder, arguments).assert()
}

fn fixtures() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures"))
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn output(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn records(assert: &Assert) -> Vec<Value> {
    output(assert).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids(assert: &Assert) -> Vec<String> {
    records(assert).iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

// What is read

#[test]
fn json_lines_with_their_fields() {
    let result = run(fixtures(), &["extract", "bulten.jsonl"]).success().stderr(is_empty());
    let records = records(&result);
    assert_eq!(ids(&result), ["b-1", "2", "bulten.jsonl:4"]);
    assert_eq!(records[0]["title"], "Demirkan: Yarın geliyoruz");
    assert_eq!(
        (&records[0]["date"], &records[0]["url"]),
        (&"2025-03-04".into(), &"https://example.com/b-1".into())
    );
    assert_eq!((&records[1]["title"], &records[0]["schema"]), (&Value::Null, &"dedi/1".into()));
}

#[test]
fn json_lines_with_fields_of_other_names() {
    let line =
        r#"{"gövde": "Bir.", "no": "x7", "baş": "Başlık", "gün": 2025, "adres": "https://example.com"}"#;
    let folder = folder(&[("a.ndjson", line.as_bytes())]);
    let names = [
        "--text-field",
        "gövde",
        "--id-field",
        "no",
        "--title-field",
        "baş",
        "--date-field",
        "gün",
        "--url-field",
        "adres",
    ];
    let result = run(folder.path(), &[&["extract", "a.ndjson"][..], &names].concat()).success();
    let record = &records(&result)[0];
    assert_eq!((&record["id"], &record["title"]), (&"x7".into(), &"Başlık".into()));
    assert_eq!((&record["date"], &record["url"]), (&"2025".into(), &"https://example.com".into()));
}

#[test]
fn a_page_gives_its_main_text_and_the_record_carries_it() {
    let result = run(fixtures(), &["extract", "sayfa.html"]).success();
    let record = &records(&result)[0];
    let text = record["text"].as_str().unwrap();
    assert_eq!((&record["id"], &record["title"]), (&"sayfa.html".into(), &"Parkın açılışı yarın".into()));
    assert!(record["date"].as_str().unwrap().starts_with("2025-03-04"));
    assert!(text.contains("kapıda karşıladı.\n\nAyla Demirkan, \"Yarın geliyoruz.\" dedi."), "{text}");
    assert!(text.contains("katıldı & alan doldu"), "{text}");
    for other in ["Ana sayfa", "saklıdır", "sayılmaz", "<p>"] {
        assert!(!text.contains(other), "{text}");
    }
    run(fixtures(), &["extract", "sayfa.html", "-f", "html"])
        .success()
        .stdout(contains("Parkta iki oyun alanı"));
}

#[test]
fn text_goes_into_records_of_other_input_when_asked() {
    let folder = folder(&[("a.txt", SENTENCE.as_bytes())]);
    let without = run(folder.path(), &["extract", "a.txt"]).success();
    assert_eq!(records(&without)[0].get("text"), None);
    let with = run(folder.path(), &["extract", "--with-text", "a.txt"]).success();
    assert_eq!(records(&with)[0]["text"], SENTENCE);
}

#[test]
fn folders_are_walked_in_order_and_other_files_passed_over() {
    let folder = folder(&[
        ("d/b.txt", b"b"),
        ("d/a/z.TXT", b"z"),
        ("d/c.jsonl", b"{\"id\": \"c\", \"text\": \"c\"}"),
        ("d/resim.png", b"\xff"),
        ("d/.gizli/e.txt", b"e"),
        ("son.haber", b"bilinmeyen"),
    ]);
    let result = run(folder.path(), &["extract", "d", "son.haber"]).success();
    assert_eq!(ids(&result), ["d/a/z.TXT", "d/b.txt", "c", "son.haber"]);
    result.stderr(starts_with("note: 1 file in folders passed over"));
    run(folder.path(), &["extract", "d", "--quiet"]).success().stderr(is_empty());
}

#[test]
fn standard_input_is_told_apart_or_said() {
    let sent = |arguments: &[&str], input: &str| {
        let result = dedi(fixtures(), arguments).write_stdin(input).assert().success();
        records(&result)[0].clone()
    };
    assert_eq!(sent(&["extract", "-"], SENTENCE)["id"], "-");
    assert_eq!(sent(&["extract"], "{\"text\": \"a\", \"id\": \"b\"}")["id"], "b");
    assert_eq!(sent(&["extract"], "{\"text\": \"a\"}")["id"], "-:1");
    let page = fs::read_to_string(fixtures().join("sayfa.html")).unwrap();
    assert_eq!(sent(&["extract"], &page)["title"], "Parkın açılışı yarın");
    let told = sent(&["extract", "-", "--input-format", "text", "--with-text"], "{\"text\": 3}");
    assert_eq!(told["text"], "{\"text\": 3}");
    assert_eq!(sent(&["extract", "--with-text"], "")["text"], "");
}

// What is written

#[test]
fn the_format_follows_the_option_the_file_name_and_the_terminal() {
    let folder = folder(&[("a.txt", SENTENCE.as_bytes())]);
    let at = folder.path();
    run(at, &["extract", "a.txt"]).success().stdout(starts_with("{\"schema\""));
    run(at, &["extract", "a.txt", "--format", "json"]).success().stdout(starts_with("[\n  {\n"));
    run(at, &["extract", "a.txt", "--format", "csv"]).success().stdout(starts_with("article,title,"));
    run(at, &["extract", "a.txt", "--format", "html"]).success().stdout(starts_with("<!doctype html>"));
    run(at, &["extract", "a.txt", "--format", "table"]).success().stdout(starts_with("a.txt\n──"));
    for (name, start) in
        [("o.csv", "article,"), ("o.json", "["), ("o.html", "<!"), ("o.jsonl", "{"), ("o", "{")]
    {
        run(at, &["extract", "a.txt", "-o", name]).success().stdout(is_empty());
        assert!(fs::read_to_string(at.join(name)).unwrap().starts_with(start), "{name}");
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let folder = folder(&[("a.txt", SENTENCE.as_bytes())]);
    let table = ["extract", "a.txt", "--format", "table"];
    run(folder.path(), &table).success().stdout(contains("\u{1b}").not());
    run(folder.path(), &[&table[..], &["--color", "always"]].concat()).success().stdout(contains("\u{1b}["));
    run(folder.path(), &["extract", "yok.txt", "--color", "always"]).code(1).stderr(contains("\u{1b}["));
}

#[test]
fn the_attribution_of_a_plain_sentence() {
    let folder = folder(&[("a.txt", SENTENCE.as_bytes())]);
    let result = run(folder.path(), &["extract", "a.txt"]).success();
    let record = &records(&result)[0];
    let quote = &record["quotes"][0];
    assert_eq!((&quote["kind"], &quote["text"]), (&"direct".into(), &"Yarın geliyoruz.".into()));
    assert_eq!(quote["content"][0], serde_json::json!({"start": 16, "end": 32}));
    assert_eq!((&quote["cue"]["text"], &quote["source"]["text"]), (&"dedi".into(), &"Ayla Demirkan".into()));
    assert_eq!((&quote["speaker"], &record["speakers"][0]["name"]), (&0.into(), &"Ayla Demirkan".into()));
    assert_eq!(record["offsets"], "codepoint");
}

#[test]
fn offsets_in_the_unit_that_was_asked_for() {
    let text = format!("😀 {SENTENCE}");
    let folder = folder(&[("a.txt", text.as_bytes())]);
    for (unit, start, end) in [("byte", 21, 38), ("utf16", 19, 35), ("codepoint", 18, 34)] {
        let result = run(folder.path(), &["extract", "a.txt", "--offsets", unit]).success();
        let record = &records(&result)[0];
        assert_eq!(record["offsets"], unit);
        assert_eq!(
            record["quotes"][0]["content"][0],
            serde_json::json!({"start": start, "end": end}),
            "{unit}"
        );
    }
}

#[test]
fn a_table_shows_speaker_cue_and_words() {
    let folder = folder(&[("a.txt", SENTENCE.as_bytes())]);
    let result = run(folder.path(), &["extract", "a.txt", "--format", "table"]).success();
    result.stdout(contains("Ayla Demirkan   direct · dedi · ").and(contains("│ Yarın geliyoruz.")));
}

#[test]
fn any_number_of_threads_writes_the_same() {
    let mut lines = String::new();
    for number in 0..3000 {
        let broken = if number % 97 == 0 { "!" } else { "" };
        writeln!(lines, "{broken}{{\"id\": {number}, \"text\": \"Ayla Demirkan{number}, \\\"Yarın {number} kişi geliyoruz.\\\" dedi.\"}}")
            .unwrap();
    }
    let folder = folder(&[("a.jsonl", lines.as_bytes()), ("b.txt", SENTENCE.as_bytes())]);
    let with = |threads: &str| {
        let result = run(folder.path(), &["extract", "a.jsonl", "b.txt", "--threads", threads]).code(1);
        (output(&result), result.get_output().stderr.clone())
    };
    let one = with("1");
    assert_eq!(one.0.lines().count(), 3000 - 31 + 1);
    assert!(one == with("4") && one == with("0"));
}

// Encodings

#[test]
fn bytes_that_are_not_utf_8_are_never_guessed_at() {
    let folder = folder(&[("a.txt", LATIN5), ("b.txt", SENTENCE.as_bytes())]);
    let result = run(folder.path(), &["extract", "a.txt", "b.txt"]).code(1);
    assert_eq!(ids(&result), ["b.txt"]);
    result.stderr("error: a.txt: byte 0 is not valid UTF-8; if the encoding is another one, name it: --encoding windows-1254 or iso-8859-9\n");
    run(folder.path(), &["extract", "a.txt", "--encoding", "utf-8"])
        .code(1)
        .stderr(contains("byte 0 is not valid UTF-8\n"));
}

#[test]
fn a_named_encoding_is_decoded_and_noted() {
    let folder = folder(&[("a.txt", LATIN5), ("b.txt", LATIN5)]);
    for name in ["windows-1254", "iso-8859-9"] {
        let result = run(folder.path(), &["extract", "a.txt", "--encoding", name, "--with-text"]).success();
        assert_eq!(records(&result)[0]["text"], "Çağla Şimşek geldi.");
        result.stderr("note: a.txt: decoded as windows-1254 as --encoding says\n");
    }
    let both = run(folder.path(), &["extract", ".", "--encoding", "windows-1254"]).success();
    both.stderr("note: ./a.txt and 1 more: decoded as windows-1254 as --encoding says\n");
    run(folder.path(), &["extract", "a.txt", "--encoding", "windows-1254", "-q"])
        .success()
        .stderr(is_empty());
}

#[test]
fn a_byte_order_mark_decides_before_the_name() {
    let marked = [b"\xef\xbb\xbf", SENTENCE.as_bytes()].concat();
    let wide: Vec<u8> = format!("\u{feff}{SENTENCE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let lines: Vec<u8> = "\u{feff}{\"text\": \"şu\"}\n{\"text\": \"bu\"}\n"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    let folder = folder(&[
        ("a.txt", &marked),
        ("b.txt", &wide),
        ("c.jsonl", &lines),
        ("d.txt", b"\xff\xfe\x00\xd8a\x00"),
    ]);
    for (file, note) in [("a.txt", "UTF-8"), ("b.txt", "UTF-16LE")] {
        let result =
            run(folder.path(), &["extract", file, "--encoding", "windows-1254", "--with-text"]).success();
        assert_eq!(records(&result)[0]["text"], SENTENCE);
        result.stderr(format!("note: {file}: decoded as {note} by byte order mark\n"));
    }
    run(folder.path(), &["extract", "a.txt"]).success().stderr(is_empty());
    let result = run(folder.path(), &["extract", "c.jsonl", "--with-text"]).success();
    assert_eq!(records(&result)[1]["text"], "bu");
    run(folder.path(), &["extract", "d.txt"])
        .code(1)
        .stderr(contains("d.txt: byte 2 is not valid UTF-16LE\n"));
}

#[test]
fn lines_are_decoded_one_by_one() {
    let lines =
        [b"{\"text\": \"iyi\"}\n{\"text\": \"".as_slice(), b"\xfe", b"\"}\n{\"text\": \"son\"}\n"].concat();
    let folder = folder(&[("a.jsonl", &lines)]);
    let result = run(folder.path(), &["extract", "a.jsonl"]).code(1);
    assert_eq!(ids(&result), ["a.jsonl:1", "a.jsonl:3"]);
    result.stderr(starts_with("error: a.jsonl:2: byte 26 is not valid UTF-8; "));
    let result =
        run(folder.path(), &["extract", "a.jsonl", "--encoding", "windows-1254", "--with-text"]).success();
    assert_eq!(records(&result)[1]["text"], "ş");
}

// Errors: one message each, the rest is processed

#[test]
fn what_cannot_be_read_is_named() {
    let folder = folder(&[("a.txt", b"a"), ("bos.html", b"<html></html>")]);
    let result = run(folder.path(), &["extract", "yok.txt", "bos.html", "a.txt", "yok2"]).code(1);
    assert_eq!(ids(&result), ["a.txt"]);
    result.stderr(
        is_match(
            "^error: yok.txt: cannot be read: No such file or directory\n\
             error: bos.html: no main text found in the page \\(.*\\); --input-format text reads the file as it is\n\
             error: yok2: cannot be read: No such file or directory\n$",
        )
        .unwrap(),
    );
}

#[test]
fn broken_lines_are_named_with_line_and_column() {
    let lines = "\
{\"id\": \"iyi\", \"text\": \"a\"}
{\"id\": \"çğ\" \"text\": \"a\"}
[1, 2]
{\"text\": \"a\"
{\"text\": \"a\"} {}
{\"body\": \"a\", \"id\": 3}
{}
{\"text\": 5}
{\"text\": null}
{\"text\": \"a\", \"title\": [\"b\"]}
{\"text\": \"a\", \"id\": \"son\"}";
    let folder = folder(&[("a.jsonl", lines.as_bytes())]);
    let result = run(folder.path(), &["extract", "a.jsonl"]).code(1);
    assert_eq!(ids(&result), ["iyi", "son"]);
    let errors = String::from_utf8(result.get_output().stderr.clone()).unwrap();
    let errors: Vec<_> = errors.lines().collect();
    let expected = [
        "error: a.jsonl:2:13: not valid JSON: expected `,` or `}`; one object a line is expected",
        "error: a.jsonl:3:1: not valid JSON: invalid type: sequence, expected an object with the field `text`; one object a line is expected",
        "error: a.jsonl:4:",
        "error: a.jsonl:5:15: not valid JSON: trailing characters; one object a line is expected",
        "error: a.jsonl:6: no field `text`; name the one that holds the text: --text-field NAME (there are `body`, `id`)",
        "error: a.jsonl:7: no field `text`; name the one that holds the text: --text-field NAME",
        "error: a.jsonl:8: field `text` is a number, a string is expected",
        "error: a.jsonl:9: no field `text`; name the one that holds the text: --text-field NAME (there are `text`)",
        "error: a.jsonl:10: field `title` is an array, a string is expected",
    ];
    assert_eq!(errors.len(), expected.len(), "{errors:#?}");
    for (error, expected) in errors.iter().zip(expected) {
        assert!(error.starts_with(expected), "{error}\n{expected}");
    }
}

#[test]
fn output_that_cannot_be_written_is_named() {
    let folder = folder(&[("a.txt", b"a")]);
    let result = run(folder.path(), &["extract", "a.txt", "-o", "yok/o.json"]).code(1);
    result.stderr(starts_with("error: yok/o.json: cannot be written: "));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Command, Stdio};
    let lines = "{\"text\": \"Ayla Demirkan geldi.\"}\n".repeat(50_000);
    let folder = folder(&[("a.jsonl", lines.as_bytes())]);
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("dedi"))
        .current_dir(folder.path())
        .args(["extract", "a.jsonl"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert!(first.starts_with('{'));
    assert_eq!((child.wait().unwrap().code(), errors.as_str()), (Some(0), ""));
}

#[test]
fn a_command_line_that_is_wrong_is_code_2() {
    for arguments in [
        &["extract", "--threads", "iki"][..],
        &["extract", "--format", "pdf"],
        &["extract", "--encoding", "latin-1"],
        &["explain"],
        &["explain", "a", "--at", "1", "--find", "x"],
        &["eval", "gold.jsonl", "--kind", "quoted"],
        &["çıkar"],
        &[],
    ] {
        run(fixtures(), arguments).code(2).stdout(is_empty());
    }
    run(fixtures(), &["--version"]).code(0).stdout(starts_with("dedi "));
    run(fixtures(), &["extract", "--help"]).code(0).stdout(contains("--text-field"));
}

#[test]
fn a_grammar_that_is_none_is_refused() {
    let folder = folder(&[("g/verbs/say.lex", b"??? frames=nothing\n"), ("a.txt", b"a")]);
    for arguments in [&["extract", "a.txt"][..], &["explain", "a.txt"], &["eval", "a.txt"]] {
        let arguments = [arguments, &["--grammar", "g"]].concat();
        if arguments[0] == "eval" {
            fs::write(folder.path().join("a.txt"), "Bir.\n---\n").unwrap();
        }
        let result = run(folder.path(), &arguments).code(1);
        result.stdout(is_empty()).stderr(starts_with("error: g: this grammar cannot be used\n"));
    }
}

// Explanations

#[test]
fn an_explanation_names_the_construction_that_won() {
    let folder = folder(&[("a.txt", SENTENCE.as_bytes())]);
    for choice in [&[][..], &["--at", "20"], &["--find", "Yarın"], &["--find", "dedi"]] {
        let result = run(folder.path(), &[&["explain", "a.txt"][..], choice].concat()).success();
        result.stdout(
            starts_with("✓ a.txt  16-32\n  Ayla Demirkan, \"Yarın geliyoruz.\" dedi.\n                  ~~~~~~~~~~~~~~~~\n")
                .and(contains("chosen"))
                .and(contains("verdict")),
        );
    }
}

#[test]
fn what_cannot_be_explained_is_said() {
    let folder = folder(&[("a.txt", b"\xc5\x9eu ev.\n"), ("b.txt", b"\xfe")]);
    let at = folder.path();
    run(at, &["explain", "a.txt"]).success().stdout("a.txt: nothing that could report speech was seen\n");
    run(at, &["explain", "a.txt", "--at", "3"]).success().stdout(contains("nothing there"));
    run(at, &["explain", "a.txt", "--find", "yok"]).code(1).stderr("error: a.txt: `yok` does not occur\n");
    run(at, &["explain", "a.txt", "--at", "7"])
        .code(1)
        .stderr("error: a.txt: offset 7 lies outside the text\n");
    run(at, &["explain", "a.txt", "--at", "7", "--offsets", "byte"]).success();
    run(at, &["explain", "b.txt"]).code(1).stderr(contains("byte 0 is not valid UTF-8"));
}

#[test]
fn what_is_done_otherwise_than_one_might_think_is_noted() {
    let folder = folder(&[("a.txt", SENTENCE.as_bytes()), ("bos/.keep", b"")]);
    let at = folder.path();
    run(at, &["extract", "bos"]).success().stdout("").stderr(contains("no article found"));
    run(at, &["extract", "a.txt", "--output", "a.xml"]).success().stderr(contains("written as JSON Lines"));
    run(at, &["extract", "a.txt", "--output", "a.jsonl"]).success().stderr("");
    run(at, &["extract", "a.txt", "--threads", "100000"]).code(2).stderr(contains("0 to 512"));
}
