//! Articles in, records out, as `dedi extract --format jsonl` writes them: one engine on all processors, output in the order of the
//! input, nothing of the command.
//!
//! ```sh
//! cargo run --release --example records -- examples/bulten.jsonl
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use dedi::export::offsets::convert;
use dedi::record::OffsetUnit;
use dedi::{Article, Engine};
use serde::Deserialize;
use std::error::Error;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::{fs::File, num::NonZero, thread};

/// An article as a line of JSON gives it; other fields are passed over.
#[derive(Deserialize)]
struct Line {
    text: String,
    id: Option<String>,
    title: Option<String>,
    date: Option<String>,
    url: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "examples/bulten.jsonl".to_owned());
    let engine = Engine::embedded()?;
    let mut articles = Vec::new();
    for line in BufReader::new(File::open(path)?).lines() {
        let Line { text, id, title, date, url } = serde_json::from_str(&line?)?;
        articles.push(Article { text, id, title, date, url });
    }

    // An engine is cheap to clone; each thread takes its share of the articles.
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = articles.len().div_ceil(threads).max(1);
    let records: Vec<String> = thread::scope(|scope| {
        let shares = articles.chunks(share).map(|share| {
            let engine = engine.clone();
            scope.spawn(move || share.iter().map(|article| record(&engine, article)).collect::<Vec<_>>())
        });
        let started: Vec<_> = shares.collect();
        started.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).flatten().collect()
    });
    let mut out = BufWriter::new(std::io::stdout().lock());
    for record in records {
        writeln!(out, "{record}")?;
    }
    Ok(out.flush()?)
}

/// One article's record; spans of the library count bytes, those of records code points.
fn record(engine: &Engine, article: &Article) -> Option<String> {
    let mut found = engine.extract(article);
    convert(&mut found, article, OffsetUnit::Codepoint);
    serde_json::to_string(&found).ok()
}
