//! The order of the rooms: each uses only those that stand left of it. Read from the `crate::` paths of the sources.
//! And no file of tests is left out of the one binary they are built into.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::root;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, as data walks through them.
const ORDER: &[&str] = &[
    "span", "error", "terms", "text", "morph", "grammar", "cue", "parse", "speaker", "record", "trace",
    "engine", "check", "export", "eval", "matching", "store", "serve", "cli",
];

/// The files of `src`, with the room each belongs to.
fn sources(folder: &Path, out: &mut Vec<(String, PathBuf)>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let below = path.strip_prefix(root("src")).unwrap();
            let room = below.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
            out.push((room.to_owned(), path));
        }
    }
}

/// The code of a source: without comments, and without the tests at its foot, which may look anywhere.
fn code(source: &str) -> String {
    let body = source.split("#[cfg(test)]\nmod tests").next().unwrap_or(source);
    body.lines().map(|line| line.split("//").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

/// The rooms that a source names: `crate::room`, and each of `crate::{room, room::…}`.
fn used(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for letter in group.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => rooms.extend(first(&std::mem::take(&mut name))),
                    letter if depth == 0 => name.push(letter),
                    _ => {}
                }
            }
            rooms.extend(first(&name));
        } else {
            rooms.extend(first(rest));
        }
    }
    rooms
}

/// The first name of a path.
fn first(path: &str) -> Option<String> {
    let name: String = path.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

#[test]
fn rooms_use_only_what_stands_left_of_them() {
    let mut files = Vec::new();
    sources(&root("src"), &mut files);
    let place = |room: &str| ORDER.iter().position(|&name| name == room);
    let mut wrong = Vec::new();
    for (room, path) in &files {
        if matches!(room.as_str(), "lib" | "main") {
            continue;
        }
        let shown = path.strip_prefix(root("")).unwrap().display();
        let Some(here) = place(room) else {
            wrong.push(format!("{shown}: no room in the order of {}", file!()));
            continue;
        };
        for other in used(&code(&fs::read_to_string(path).unwrap())) {
            match place(&other) {
                Some(there) if there > here => {
                    wrong.push(format!("{shown}: {room} uses {other}, which stands right of it"));
                }
                Some(_) => {}
                // re-exports at the root: they come from anywhere
                None => {
                    wrong.push(format!("{shown}: crate::{other} is no room; name the room it comes from"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The order itself names the rooms there are.
#[test]
fn the_order_names_the_rooms() {
    let mut files = Vec::new();
    sources(&root("src"), &mut files);
    let rooms: BTreeSet<&str> =
        files.iter().map(|(room, _)| room.as_str()).filter(|r| !matches!(*r, "lib" | "main")).collect();
    assert_eq!(rooms, ORDER.iter().copied().collect());
}

/// Facts of the language stand in `grammar/`: no file of the engine prints, and none reads a file but the grammar's.
#[test]
fn the_engine_neither_prints_nor_reads_files() {
    let mut files = Vec::new();
    sources(&root("src"), &mut files);
    for (room, path) in files.iter().filter(|(room, _)| !matches!(room.as_str(), "cli" | "main" | "lib")) {
        let code = code(&fs::read_to_string(path).unwrap());
        for call in ["println!", "eprintln!", "print!(", "dbg!"] {
            assert!(!code.contains(call), "{} calls {call}", path.display());
        }
        let reads = code.contains("std::fs") || code.contains("std::env::") || code.contains("SystemTime");
        assert!(!reads || room == "grammar", "{} reads from outside", path.display());
    }
}

#[test]
fn paths_are_read_as_they_are_written() {
    let code = "use crate::span::Span;\nuse crate::{error::Finding, text::{fold, marks}};\nfn f() { crate::morph::noun::stems(\"\") }";
    assert_eq!(used(code).into_iter().collect::<Vec<_>>(), ["error", "morph", "span", "text"]);
}

#[test]
fn every_file_of_tests_is_run() {
    let all = fs::read_to_string(root("tests/all.rs")).unwrap();
    for entry in fs::read_dir(root("tests")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_some_and(|ending| ending == "rs") && name != "all" {
            assert!(all.contains(&format!("\nmod {name};\n")), "tests/all.rs does not name {name}");
        }
    }
}
