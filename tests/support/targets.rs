//! What is fuzzed: each takes any bytes, and panics where something does not hold. `fuzz/` runs them by libFuzzer,
//! `tests/fuzz.rs` over seeds and their mutants.

#![allow(dead_code, reason = "each fuzzer uses one")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[path = "invariants.rs"]
mod invariants;

use dedi::cli::probe;
use dedi::grammar::format::format;
use dedi::grammar::{Grammar, folder};
use dedi::{Article, Engine};
use std::sync::OnceLock;

/// No more is read at once: it must not break, and it must be over soon.
const LIMITS: [&str; 3] = ["--max-text=64K", "--max-line=64K", "--max-page=64K"];

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::embedded().unwrap())
}

fn extract(article: &Article) {
    let found = engine().extract(article);
    let broken = invariants::broken(engine(), article, &found);
    assert!(broken.is_empty(), "{}\nin {:?}", broken.join("\n"), article.text);
}

/// A text; behind a nul at first its title.
pub fn text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let article = match text.split_once('\0') {
        Some((title, text)) => Article { title: Some(title.into()), text: text.into(), ..Article::default() },
        None => Article { text: text.into(), ..Article::default() },
    };
    extract(&article);
}

/// JSON Lines, as they are or compressed.
pub fn lines(bytes: &[u8]) {
    let options = [&["--input-format=jsonl"][..], &LIMITS].concat();
    for article in probe::articles(bytes.to_vec(), &options).0 {
        assert!(article.text.len() <= 64 << 10, "a text beyond the limit");
        extract(&article);
    }
}

/// A page, or an archive of pages, as they are or compressed.
pub fn pages(bytes: &[u8]) {
    let format =
        if bytes.first().is_some_and(|byte| *byte == b'W' || *byte == 0x1f) { "warc" } else { "html" };
    let format = format!("--input-format={format}");
    let options = [&[format.as_str()][..], &LIMITS].concat();
    for article in probe::articles(bytes.to_vec(), &options).0 {
        assert!(article.text.len() <= 64 << 10, "a text beyond the limit");
        extract(&article);
    }
}

/// A file of a grammar: its first line names it.
pub fn grammar(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some((name, text)) = text.split_once('\n') else { return };
    let (grammar, findings) = Grammar::open(vec![(name.to_owned(), text.to_owned())]);
    for finding in &findings {
        assert!(
            text.get(finding.span.start as usize..finding.span.end as usize).is_some(),
            "{finding}: no place"
        );
        assert!(!finding.to_string().is_empty());
    }
    if let Some(finding) = findings.first() {
        assert!(finding.render(false).len() > 20);
    }
    if !["verbs/", "nouns/", "patterns/", "lists/"].iter().any(|folder| name.starts_with(folder)) {
        return;
    }
    let normal = format(name, text);
    assert_eq!(normal, format(name, &normal), "the normal form has another normal form");
    if findings.is_empty() && !name.starts_with("lists/") {
        static LISTS: OnceLock<folder::Files> = OnceLock::new();
        let lists = LISTS.get_or_init(|| {
            folder::embedded().into_iter().filter(|(name, _)| name.starts_with("lists/")).collect()
        });
        let mut files = lists.clone();
        files.push((name.to_owned(), text.to_owned()));
        let engine = Engine::new(Grammar::open(files).0);
        let words = "Ayla Demirkan, “Yarın geliyoruz.” dedi. Köprünün açılacağını belirtti: Gelin. Bakan'a göre yol kapalı.";
        engine.extract(&Article { text: words.into(), ..Article::default() });
        drop(grammar);
    }
}
