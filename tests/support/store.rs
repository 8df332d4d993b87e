//! Stores to test with: a file, and a schema on the server that `DEDI_TEST_POSTGRES` names, where it names one.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::command::dedi;
use assert_cmd::assert::Assert;
use std::io::Write;
use std::path::Path;
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// A place for a store, with nothing in it yet, and a folder for files.
pub struct Place {
    /// What `--db` is given.
    pub address: String,
    folder: TempDir,
    /// The server and the schema on it.
    schema: Option<(String, String)>,
}

/// Does a test on SQLite, and on PostgreSQL where there is a server.
pub fn on_each(test: impl Fn(&Place)) {
    test(&Place::file());
    if let Some(place) = Place::server() {
        test(&place);
    }
}

impl Place {
    /// A file.
    pub fn file() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = folder.path().join("q.db").to_str().unwrap().to_owned();
        Self { address, folder, schema: None }
    }

    /// Another way to a store, with a folder of its own.
    pub fn at(address: &str) -> Self {
        Self { address: address.to_owned(), folder: tempfile::tempdir().unwrap(), schema: None }
    }

    /// A schema of its own on the server.
    pub fn server() -> Option<Self> {
        static TOLD: Once = Once::new();
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let Ok(server) = std::env::var("DEDI_TEST_POSTGRES") else {
            // written past the test runner, which keeps what passing tests say to itself
            TOLD.call_once(|| {
                let note = "note: DEDI_TEST_POSTGRES names no server: the store is tested on SQLite alone\n";
                let _ = std::io::stderr().write_all(note.as_bytes());
            });
            return None;
        };
        let schema = format!("t{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        sql(&server, &format!("CREATE SCHEMA {schema}"));
        let joint = if server.contains('?') { '&' } else { '?' };
        let address = format!("{server}{joint}options=-c%20search_path%3D{schema}");
        Some(Self { address, folder: tempfile::tempdir().unwrap(), schema: Some((server, schema)) })
    }

    /// Where the test's files are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder().join(name), text).unwrap();
    }

    /// A new store that holds what this one's dump says, and whose own dump is the same.
    pub fn again(&self) -> Self {
        let dump = output(&self.store("dump", &[]).success());
        let other = Self::file();
        other.write("d.jsonl", &dump);
        other.store("init", &[]).success();
        other.store("load", &["d.jsonl"]).success();
        assert_eq!(output(&other.store("dump", &[]).success()), dump);
        other
    }

    /// `dedi store COMMAND --db ADDRESS …`
    pub fn store(&self, command: &str, more: &[&str]) -> Assert {
        let mut arguments = vec!["store", command, "--db", &self.address];
        arguments.extend(more);
        dedi(self.folder(), &arguments).assert()
    }

    /// Makes the store, and gives it open to writing.
    pub fn init(&self) -> dedi::store::Store {
        dedi::store::Store::init(&self.address, 5).unwrap().0
    }

    /// The store, open to reading.
    pub fn open(&self) -> dedi::store::Store {
        dedi::store::Store::open(&self.address, dedi::store::db::Mode::Read, 5).unwrap()
    }

    /// The numbers that questions have for an answer.
    pub fn numbers(&self, questions: &[&str]) -> Vec<i64> {
        let mut store = self.open();
        questions.iter().map(|sql| store.db.number(sql, &[]).unwrap()).collect()
    }

    /// The first column of an answer, as texts.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        let rows = self.open().db.query(sql, &[]).unwrap();
        rows.iter().map(|row| row.maybe_text(0).unwrap().unwrap_or("-").to_owned()).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some((server, schema)) = &self.schema {
            sql(server, &format!("DROP SCHEMA {schema} CASCADE"));
        }
    }
}

/// What a command has written.
pub fn output(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

/// Runs statements on the server.
pub fn sql(server: &str, statements: &str) {
    postgres::Client::connect(server, postgres::NoTls).unwrap().batch_execute(statements).unwrap();
}
