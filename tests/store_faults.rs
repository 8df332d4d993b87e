//! What can go wrong with a store: killed writers, no room, locks, files that may not be written, that are newer, damaged or
//! something else. Nothing that was committed is lost, and every message names what would mend it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::store::{Place, on_each};
use assert_cmd::cargo::cargo_bin;
use dedi::record::Extraction;
use dedi::store::db::{Backend, Mode};
use dedi::store::error::Kind;
use dedi::store::{Entry, Store, add, check};
use dedi::{Article, Engine};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use std::fmt::Write as _;
use std::fs;
use std::io::{Seek, SeekFrom, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

const NOISE: &str =
    "note: run as somebody else than root, or with setpriv and mount at hand, to test all of the store\n";

/// Articles with ids from `first` on, by speakers whose names come again.
fn articles(first: usize, count: usize) -> String {
    let mut lines = String::new();
    for at in first..first + count {
        let who = ["Ayla", "Kerem", "Nermin", "Levent", "Tuncay", "Nihal"][at % 6];
        let text = format!(
            "Belediye Başkanı {who} Demirkan, “Bu {at}. sözümüzdür.” dedi. Yolun {at} günde biteceğini söyledi."
        );
        writeln!(lines, "{}", serde_json::json!({ "id": format!("m{at}"), "text": text })).unwrap();
    }
    lines
}

fn documents(place: &Place) -> i64 {
    place.numbers(&["SELECT count(*) FROM documents"])[0]
}

fn clean(place: &Place) {
    let mut store = Store::open(&place.address, Mode::Write, 30).unwrap();
    assert_eq!(check::check(&mut store.db).unwrap(), Vec::<String>::new());
}

/// Starts the command and leaves it running.
fn start(place: &Place, arguments: &[&str]) -> std::process::Child {
    Command::new(cargo_bin("dedi"))
        .args(["store", "add", "--db", &place.address])
        .args(arguments)
        .current_dir(place.folder())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn killed_at_twenty_moments_it_loses_nothing() {
    const ALL: usize = 3000;
    on_each(|place| {
        place.write("a.jsonl", &articles(0, ALL));
        place.store("init", &[]).success();
        let mut before = 0;
        let mut open = place.open();
        let mut documents = || open.db.number("SELECT count(*) FROM documents", &[]).unwrap();
        for round in 0..20 {
            let mut child = start(place, &["a.jsonl", "--quiet", "-j", "1"]);
            // some are killed before anything is committed, some once more is
            if round % 4 != 0 {
                while documents() == before && child.try_wait().unwrap().is_none() {
                    thread::sleep(Duration::from_millis(10));
                }
            }
            thread::sleep(Duration::from_millis(round * 3));
            child.kill().unwrap();
            child.wait().unwrap();
            let now = documents();
            assert!(now >= before, "{before} articles were committed, {now} are there");
            before = now;
            if round % 5 == 4 {
                clean(place);
            }
        }
        place.store("add", &["a.jsonl"]).success();
        assert_eq!(documents(), ALL as i64);
        clean(place);
    });
}

#[test]
fn two_writers_at_once_lose_nothing() {
    on_each(|place| {
        place.write("a.jsonl", &articles(0, 1500));
        place.write("b.jsonl", &articles(1000, 1500));
        place.store("init", &[]).success();
        let mut writers = [start(place, &["a.jsonl"]), start(place, &["b.jsonl"])];
        for writer in &mut writers {
            assert!(writer.wait().unwrap().success());
        }
        // nobody twice, and the articles that both had once
        let people = "SELECT count(*) FROM people";
        assert_eq!(place.numbers(&["SELECT count(*) FROM documents", people]), [2500, 6]);
        clean(place);
    });
}

#[test]
fn a_lock_is_waited_for_and_named() {
    on_each(|place| {
        let mut store = place.init();
        place.write("a.jsonl", &articles(0, 3));
        let (locked, is_locked) = channel();
        let (done, is_done) = channel::<()>();
        thread::scope(|scope| {
            scope.spawn(move || {
                store.db.write(|_| {
                    locked.send(()).unwrap();
                    is_done.recv().unwrap();
                    Ok(())
                })
            });
            is_locked.recv().unwrap();
            place
                .store("add", &["a.jsonl", "--wait", "1"])
                .code(1)
                .stderr(contains("another process has been writing for 1 s").and(contains("--wait SECONDS")));
            // readers wait for nobody
            place.store("stats", &["--wait", "0"]).success();
            done.send(()).unwrap();
        });
        place.store("add", &["a.jsonl", "--wait", "1"]).success();
    });
}

#[test]
fn no_room_is_left() {
    let place = Place::file();
    let mut store = place.init();
    let engine = Engine::embedded().unwrap();
    let entry = |at: usize| {
        let text =
            format!("Ayla Demirkan, “Bu {at}. sözümüzdür: {}” dedi.", "geleceğiz ve göreceğiz, ".repeat(40));
        let article = Article { id: Some(at.to_string()), text, ..Article::default() };
        let found: Extraction = engine.extract(&article);
        Entry::read(&article, None, found).unwrap()
    };
    store.db.write(|db| add::put(db, &entry(0), false)).unwrap();
    let pages = store.db.number("SELECT page_count FROM pragma_page_count", &[]).unwrap();
    store.db.query(&format!("PRAGMA max_page_count = {}", pages + 10), &[]).unwrap();
    let mut written = 1;
    let error = loop {
        match store.db.write(|db| add::put(db, &entry(written), false)) {
            Ok(_) => written += 1,
            Err(error) => break error,
        }
        assert!(written < 1000);
    };
    assert_eq!(error.kind(), &Kind::Full);
    assert!(error.to_string().contains("make room and give the same command again"), "{error}");
    drop(store);
    clean(&place);
    assert_eq!(documents(&place), written as i64);
}

/// On a disk that is really full; where none can be made this is said aloud.
#[test]
fn a_disk_is_full() {
    let place = Place::file();
    let disk = place.folder().join("disk");
    fs::create_dir(&disk).unwrap();
    let mut mount = Command::new("mount");
    mount.args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(&disk).stderr(Stdio::null());
    if !mount.status().is_ok_and(|status| status.success()) {
        std::io::stderr().write_all(NOISE.as_bytes()).unwrap();
        return;
    }
    let unmount = Unmount(&disk);
    let full = Place::at(disk.join("q.db").to_str().unwrap());
    full.write("a.jsonl", &articles(0, 5000));
    full.store("init", &[]).success();
    full.store("add", &["a.jsonl"]).code(1).stderr(
        contains("no room is left on the disk")
            .or(contains("the disk is full or fails"))
            .and(contains("what was committed is kept")),
    );
    let written = documents(&full);
    assert!(written < 5000);
    let more = Command::new("mount").args(["-o", "remount,size=200m"]).arg(&disk).status().unwrap();
    assert!(more.success());
    clean(&full);
    full.store("add", &["a.jsonl"]).success();
    assert_eq!(documents(&full), 5000);
    drop(unmount);
}

struct Unmount<'a>(&'a Path);

impl Drop for Unmount<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[test]
fn what_may_not_be_written_is_only_read() {
    let place = Place::file();
    place.write("a.jsonl", &articles(0, 3));
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success();
    // the journal is gone when the last one closes, so that the file is whole by itself
    assert!(!place.folder().join("q.db-wal").exists());
    let bare = |mode| {
        use std::os::unix::fs::PermissionsExt;
        for (path, mode) in [(place.folder().join("q.db"), mode), (place.folder().to_owned(), mode | 0o111)] {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    bare(0o444);
    // to root everything may be written: somebody else has to try
    let program = tempfile::tempdir().unwrap();
    fs::set_permissions(program.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let dedi = program.path().join("dedi");
    fs::copy(cargo_bin("dedi"), &dedi).unwrap();
    let as_nobody = |arguments: &[&str]| {
        let mut command = Command::new("setpriv");
        command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"]).arg(&dedi).args(arguments);
        command.current_dir(program.path()).output()
    };
    let run = |arguments: &[&str]| match as_nobody(arguments) {
        Ok(output) if !String::from_utf8_lossy(&output.stderr).contains("setpriv:") => Some(output),
        _ => None,
    };
    fs::write(program.path().join("b.jsonl"), articles(9, 1)).unwrap();
    if let Some(output) = run(&["store", "add", "--db", &place.address, "b.jsonl"]) {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            said.contains("cannot be written; give write permission for the file and its folder"),
            "{said}"
        );
        assert_eq!(output.status.code(), Some(1));
        let stats = run(&["store", "stats", "--db", &place.address]).unwrap();
        let said = String::from_utf8_lossy(&stats.stderr).into_owned();
        assert!(stats.status.success(), "{said}");
        assert!(String::from_utf8_lossy(&stats.stdout).contains("articles             3"));
    } else {
        std::io::stderr().write_all(NOISE.as_bytes()).unwrap();
    }
    bare(0o644);
    if let Some(place) = Place::server() {
        place.write("a.jsonl", &articles(0, 3));
        place.store("init", &[]).success();
        let address = format!("{}%20-c%20default_transaction_read_only%3Don", place.address);
        let reader = Place::at(&address);
        reader.write("a.jsonl", &articles(0, 3));
        reader.store("add", &["a.jsonl"]).code(1).stderr(contains("cannot be written"));
        reader.store("stats", &[]).success();
    }
}

#[test]
fn newer_and_older_stores_are_told() {
    on_each(|place| {
        let mut store = place.init();
        place.write("a.jsonl", &articles(0, 1));
        for (version, message) in
            [(99, "was made by a newer dedi (schema 99"), (0, "was made by an older dedi (schema 0")]
        {
            store.db.batch(&format!("UPDATE dedi_store SET version = {version}")).unwrap();
            for arguments in [&["stats"][..], &["add", "a.jsonl"], &["check"], &["dump"], &["remove", "m0"]] {
                place.store(arguments[0], &arguments[1..]).code(1).stderr(contains(message));
            }
        }
        store.db.batch("UPDATE dedi_store SET version = 99").unwrap();
        place.store("init", &[]).code(1).stderr(contains("use that version, or load its `dedi store dump`"));
    });
}

#[test]
fn what_is_no_store_is_left_alone() {
    on_each(|place| {
        place.write("a.jsonl", &articles(0, 1));
        let missing =
            if place.address.contains("://") { "is no store of quotations" } else { "no such store" };
        place.store("add", &["a.jsonl"]).code(1).stderr(contains(missing).and(contains("dedi store init")));
    });
    let place = Place::file();
    place.write("q.db", "Bu bir veritabanı değil, ve hiç de olmadı. ".repeat(100).as_str());
    for command in ["stats", "init", "check"] {
        place.store(command, &[]).code(1).stderr(contains("is no store of quotations"));
    }
    let place = Place::at("postgres://ada:gizli@127.0.0.1:1/yok");
    place
        .store("stats", &[])
        .code(1)
        .stderr(contains("postgres://ada@127.0.0.1:1/yok: cannot be opened").and(contains("gizli").not()));
    let place = Place::at("yok/q.db");
    place.store("init", &[]).code(1).stderr(contains("its folder must be there"));
}

#[test]
fn damage_is_found_and_named() {
    let place = Place::file();
    place.write("a.jsonl", &articles(0, 2000));
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success();
    let file = place.folder().join("q.db");
    let whole = fs::read(&file).unwrap();
    let mend = "restore a copy, or load a `dedi store dump` into a new store";
    // every page but the first
    let mut broken = fs::OpenOptions::new().write(true).open(&file).unwrap();
    broken.seek(SeekFrom::Start(4096)).unwrap();
    broken.write_all(&vec![0xa5; whole.len() - 4096]).unwrap();
    drop(broken);
    place.store("stats", &[]).code(1).stderr(contains("is damaged").and(contains(mend)));
    place.store("add", &["a.jsonl"]).code(1).stderr(contains("is damaged"));
    // some in the middle: what is there is not what went in
    for at in [3, 5, 8] {
        let mut bytes = whole.clone();
        let begin = whole.len() / 10 * at / 4096 * 4096;
        bytes[begin..begin + 4096 * 3].fill(0xa5);
        fs::write(&file, &bytes).unwrap();
        place.store("check", &[]).code(1).stdout(contains(place.address.as_str()));
    }
    // cut off
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    place.store("check", &[]).code(1);
    fs::write(&file, &whole).unwrap();
    place.store("check", &[]).success();
}

/// A change that no dedi has made is found on either database.
#[test]
fn what_does_not_fit_is_found() {
    let changes = [
        ("UPDATE documents SET text = 'Başka bir metin.' WHERE key = 'm1'", "article `m1`"),
        ("UPDATE spans SET ends = ends + 1", "do not fit"),
        ("DELETE FROM spans", "quotations without a span"),
        ("UPDATE evidence SET speakers = speakers + 1", "counted wrongly"),
        ("UPDATE quotes SET within = 'yok'", "inside of one that is not there"),
        ("DELETE FROM names", "a name that their person does not have"),
    ];
    on_each(|place| {
        let mut store = place.init();
        place.write("a.jsonl", &articles(0, 6));
        place.store("add", &["a.jsonl"]).success();
        for (change, finding) in changes {
            let sql = format!("BEGIN; {change}");
            store.db.batch(&sql).unwrap();
            let findings = check::check(&mut store.db).unwrap();
            assert!(findings.iter().any(|said| said.contains(finding)), "{change}: {findings:?}");
            store.db.batch("ROLLBACK").unwrap();
        }
        if store.db.backend() == Backend::Sqlite {
            store.db.batch("BEGIN; INSERT INTO quotes_terms (quotes_terms) VALUES ('delete-all')").unwrap();
            let findings = check::check(&mut store.db).unwrap();
            assert!(findings.iter().any(|said| said.contains("full text index")), "{findings:?}");
            store.db.batch("ROLLBACK").unwrap();
        }
    });
}
