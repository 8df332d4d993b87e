//! What the tests share: one engine, the place of snapshots, what must hold of every extraction ([`invariants`]), and
//! extractions as text that is read without tools ([`shown`]).
//!
//! `INSTA_UPDATE=always cargo test` writes all snapshots anew, the evaluation table too; read the difference before it
//! is kept.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

pub mod command;
pub mod dice;
pub mod invariants;
pub mod rows;
pub mod service;
pub mod shown;
#[cfg(feature = "postgres")]
pub mod store;
pub mod strange;
#[allow(clippy::duplicate_mod, reason = "the targets bring what they need, as the fuzzers have nothing else")]
pub mod targets;

use dedi::grammar::Grammar;
use dedi::{Article, Engine, Extraction};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The engine on the grammar that is compiled in, with its examples.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let grammar = Grammar::embedded().unwrap_or_else(|error| panic!("{}", error.render(false)));
        Engine::new(grammar)
    })
}

/// An article of nothing but a text.
pub fn article(text: &str) -> Article {
    Article { text: text.to_owned(), ..Article::default() }
}

/// What the engine finds in a text; whatever must hold of an extraction has been held.
pub fn extract(text: &str) -> Extraction {
    let article = article(text);
    let extraction = engine().extract(&article);
    invariants::check(engine(), &article, &extraction);
    extraction
}

/// A path below the project's root.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a folder with an ending, in the order of their names.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|e| e == ending));
    files.sort();
    files
}

/// A file's name without its ending.
pub fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap()
}

/// Holds `text` against `snapshots/<folder>/<name>.snap`. The one place that knows where snapshots are.
pub fn snapshot(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root("snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.remove_snapshot_suffix();
    settings.set_omit_expression(true);
    settings.remove_input_file();
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Holds `text` against a file that is kept as it is; `INSTA_UPDATE=always` writes it anew.
pub fn committed(path: &str, text: &str) {
    let file = root(path);
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if kept == text {
        return;
    }
    let (mut old, mut new) = (kept.lines(), text.lines());
    let mut changes = String::new();
    loop {
        match (old.next(), new.next()) {
            (None, None) => break,
            (a, b) if a == b => {}
            (a, b) => {
                changes.extend(a.map(|a| format!("- {a}\n")));
                changes.extend(b.map(|b| format!("+ {b}\n")));
            }
        }
    }
    panic!(
        "{path} is not what was kept; if the change is wanted, run again with INSTA_UPDATE=always:\n{changes}"
    );
}
