//! What each stage costs, and the whole beside floors that anybody can run: `cargo bench --bench stages`.
//!
//! The texts are those of `examples/` and `tests/articles`, repeated; `DEDI_BENCH_TEXT` names another file (JSON Lines
//! with a field `text`, or plain text). Behind divan's table stand the ratios, each measured in turn with its floor, so that
//! a busy machine slows both. `benches/instructions.sh` counts instructions instead of time.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement, no part of the library"
)]

use aho_corasick::{AhoCorasick, MatchKind};
use dedi::export::Sink;
use dedi::export::json::Json;
use dedi::parse::lexical::classify;
use dedi::parse::reading::parse;
use dedi::parse::spelling::Memory;
use dedi::record::OffsetUnit;
use dedi::speaker::entity::Entities;
use dedi::speaker::resolve::resolve;
use dedi::text::Document;
use dedi::text::kinds::Kinds;
use dedi::text::token::Tokens;
use dedi::{Article, Engine};
use divan::Bencher;
use divan::counter::BytesCount;
use regex::Regex;
use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use unicode_segmentation::UnicodeSegmentation;

/// So many bytes of text are read in one round; `DEDI_BENCH_BYTES` names another number.
const BYTES: usize = 1 << 20;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::embedded().unwrap());
static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(articles);
static STEMS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let entries = ENGINE.grammar().lexicon.entries.iter();
    let stems: BTreeSet<String> =
        entries.filter_map(dedi::grammar::lexicon::Entry::stems).flatten().collect();
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(stems).unwrap()
});
static MARKS: LazyLock<Regex> = LazyLock::new(|| Regex::new("\"[^\"\\n]+\"|“[^”\\n]+”|«[^»\\n]+»").unwrap());

fn articles() -> Vec<Article> {
    let texts = match std::env::var_os("DEDI_BENCH_TEXT") {
        Some(path) => read(Path::new(&path)),
        None => ours(),
    };
    let article = |text: &String| Article { text: text.clone(), ..Article::default() };
    let bytes = std::env::var("DEDI_BENCH_BYTES").ok().and_then(|bytes| bytes.parse().ok()).unwrap_or(BYTES);
    let mut left = bytes;
    let fits = |text: &&String| {
        let fits = left > 0;
        left = left.saturating_sub(text.len());
        fits
    };
    let rounds = bytes / texts.iter().map(String::len).sum::<usize>().max(1) + 1;
    let repeated = std::iter::repeat_n(&texts, rounds).flatten();
    repeated.take_while(fits).map(article).collect()
}

/// The texts of a file.
fn read(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    if path.extension().is_none_or(|ending| ending != "jsonl") {
        return vec![text];
    }
    let field = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        value["text"].as_str().unwrap_or("").to_owned()
    };
    text.lines().map(field).filter(|text| !text.is_empty()).collect()
}

/// The texts of the project, without the marks and tables of its test articles.
fn ours() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = ["examples", "tests/articles"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    let plain = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        if !path.starts_with(root.join("tests")) {
            return text;
        }
        let name = path.display().to_string();
        dedi::eval::gold::inline::marked(&text, &name).map_or(String::new(), |gold| gold.article.text)
    };
    files.iter().map(plain).filter(|text| !text.is_empty()).collect()
}

fn bytes() -> BytesCount {
    BytesCount::new(ARTICLES.iter().map(|article| article.text.len()).sum::<usize>())
}

fn unicode_words() -> usize {
    ARTICLES.iter().map(|article| article.text.unicode_words().count()).sum()
}

fn stems() -> usize {
    ARTICLES.iter().map(|article| STEMS.find_iter(&article.text).count()).sum()
}

fn marks() -> usize {
    ARTICLES.iter().map(|article| MARKS.find_iter(&article.text).count()).sum()
}

/// Runs a stage over all articles; what is known of words goes from one to the next, as in the engine.
fn known(stage: impl Fn(&Document<'_>, &mut Memory) -> usize) -> usize {
    let (mut kinds, mut memory, mut count) = (Kinds::default(), Memory::default(), 0);
    for article in ARTICLES.iter() {
        if kinds.full() {
            (kinds, memory) = (Kinds::default(), Memory::default());
        }
        let document = Document::known(&article.text, &ENGINE.grammar().abbreviations, kinds);
        count += stage(&document, &mut memory);
        kinds = document.tokens.into_kinds();
    }
    count
}

fn tokens() -> usize {
    let (mut kinds, mut count) = (Kinds::default(), 0);
    for article in ARTICLES.iter() {
        let tokens = Tokens::known(&article.text, 0, kinds);
        count += tokens.list().len();
        kinds = tokens.into_kinds();
    }
    count
}

fn documents() -> usize {
    known(|document, _| document.sentences.len())
}

fn words() -> usize {
    known(|document, memory| classify(document, ENGINE.grammar(), memory).len())
}

fn readings() -> usize {
    known(|document, memory| parse(document, ENGINE.grammar(), memory, false).readings.len())
}

fn speakers() -> usize {
    known(|document, memory| {
        let parsed = parse(document, ENGINE.grammar(), memory, false);
        let entities = Entities::new(document, &parsed.words);
        resolve(&parsed, &entities).len()
    })
}

fn records() -> usize {
    ARTICLES.iter().map(|article| ENGINE.extract(article).quotes.len()).sum()
}

fn whole() -> usize {
    let mut out = Vec::new();
    let mut sink = Json::lines(&mut out, OffsetUnit::Codepoint);
    for article in ARTICLES.iter() {
        sink.article(&ENGINE.extract(article), article).unwrap();
    }
    sink.finish().unwrap();
    out.len()
}

macro_rules! benches {
    ($($group:ident: $($name:ident)*;)*) => {
        $(mod $group {
            use super::{Bencher, bytes};
            $(#[divan::bench]
            fn $name(bencher: Bencher<'_, '_>) {
                let count = bytes();
                bencher.counter(count).bench(super::$name);
            })*
        })*
        /// Every stage and floor by its name.
        const ALL: &[(&str, fn() -> usize)] = &[$($((stringify!($name), $name)),*),*];
    };
}

benches! {
    floors: unicode_words stems marks;
    stages: tokens documents words readings speakers records whole;
}

#[divan::bench]
fn start() -> Engine {
    Engine::embedded().unwrap()
}

/// How often each is timed for the ratios; the fastest counts.
const ROUNDS: usize = 7;

fn ratios() {
    let mut best = vec![Duration::MAX; ALL.len()];
    for _ in 0..ROUNDS {
        for ((_, run), best) in ALL.iter().zip(&mut best) {
            let start = Instant::now();
            black_box(run());
            *best = start.elapsed().min(*best);
        }
    }
    let size: usize = ARTICLES.iter().map(|article| article.text.len()).sum();
    let time = |name: &str| ALL.iter().position(|(n, _)| *n == name).map_or(0.0, |i| best[i].as_secs_f64());
    println!("\n{:<16}{:>8}{:>16}{:>10}", "", "MB/s", "of unicode_words", "of stems");
    for (name, _) in ALL {
        #[allow(clippy::cast_precision_loss, reason = "a rate with one digit")]
        let rate = size as f64 / time(name) / 1e6;
        let of = |floor: &str| time(floor) / time(name);
        println!("{name:<16}{rate:>8.1}{:>16.3}{:>10.3}", of("unicode_words"), of("stems"));
    }
}

fn main() {
    // one stage again and again, for callgrind: `DEDI_BENCH_ONE=whole`
    if let Some(one) = std::env::var_os("DEDI_BENCH_ONE") {
        if let Some((_, run)) = ALL.iter().find(|(name, _)| *name == one) {
            println!("{}", run());
        } else {
            black_box((ARTICLES.len(), ENGINE.grammar().patterns.len(), STEMS.patterns_len()));
        }
        return;
    }
    divan::main();
    if std::env::args().len() < 3 {
        ratios();
    }
}
