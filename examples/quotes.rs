//! The library at work: who said what in an article, speaker by speaker.
//!
//! ```sh
//! cargo run --example quotes -- examples/liman.txt
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use dedi::{Article, Engine, Extraction, Quote};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "examples/liman.txt".to_owned());
    let text = std::fs::read_to_string(&path)?;

    // Reading the grammar takes some milliseconds: one engine serves all articles and threads.
    let engine = Engine::embedded()?;
    let article = Article { id: Some(path), text, ..Article::default() };
    let found = engine.extract(&article);

    for speaker in &found.speakers {
        println!(
            "{}",
            std::iter::once(&speaker.name).chain(&speaker.roles).cloned().collect::<Vec<_>>().join(", ")
        );
        found.quotes.iter().filter(|quote| quote.speaker == Some(speaker.id)).for_each(show);
    }
    for quote in found.quotes.iter().filter(|quote| quote.speaker.is_none()) {
        println!("nobody named");
        show(quote);
    }
    doubtful(&article, &found);
    Ok(())
}

/// What was said, how surely, and by which construction it was found.
fn show(quote: &Quote) {
    let cue = quote.cue.as_ref().map_or("-", |cue| cue.text.as_str());
    println!("  {:?} {:.2} [{}, {cue}] {}", quote.kind, quote.confidence, quote.pattern, quote.text);
}

/// What a person should look at, in its surroundings: spans count bytes of the article's text.
fn doubtful(article: &Article, found: &Extraction) {
    for quote in found.quotes.iter().filter(|quote| quote.confidence < 0.8) {
        let Some(first) = quote.content.first() else { continue };
        let line = article.text[..first.start as usize].matches('\n').count() + 1;
        println!("line {line}: please check “{}”", first.text(&article.text));
    }
}
