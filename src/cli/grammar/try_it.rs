//! `dedi grammar try`: what the grammar makes of one sentence, on one screen.

use crate::check::annotated::annotated;
use crate::check::forms::described;
use crate::cli::args::Color;
use crate::cli::error::Failure;
use crate::cli::output::Output;
use crate::cli::place;
use crate::cue;
use crate::cue::saying::Sayings;
use crate::engine::{Article, Engine};
use crate::export::excerpt::one_line;
use crate::export::paint::{FAINT, STRONG};
use crate::grammar::marks;
use crate::record::{OffsetUnit, Part};
use crate::text::Document;
use crate::text::marks::cover;
use std::io::{self, Write};
use std::path::Path;

/// Runs the command. Marks in the sentence are taken out, and `⏎` is a paragraph break, so that an example of the grammar
/// can be tried as it stands.
pub fn run(dir: Option<&Path>, sentence: &str, color: Color) -> Result<(), Failure> {
    let engine = crate::cli::engine(dir)?;
    let marked = marks::parse(&sentence.replace('⏎', "\n\n"));
    let text = marked.map_err(|error| Failure::Usage(format!("the sentence's marks: {error}")))?.text;
    let article = Article { id: Some("sentence".into()), text, ..Article::default() };
    let mut output = Output::stdout(color);
    let written = show(&mut output, &engine, &article).and_then(|()| output.writer.flush());
    written.map_err(|error| output.failure(error))
}

fn show(output: &mut Output, engine: &Engine, article: &Article) -> io::Result<()> {
    let (extraction, trace) = engine.explain(article);
    let paint = output.paint;
    let found = match extraction.quotes.len() {
        0 => "nothing".to_owned(),
        _ => one_line(&annotated(&article.text, &extraction, Part::Text)),
    };
    writeln!(output.writer, "{} {}\n", paint.paint(FAINT, "found"), paint.paint(STRONG, found))?;
    cues(output, engine, &article.text)?;
    for anchor in &trace.anchors {
        place::show(output, OffsetUnit::Codepoint, article, anchor)?;
    }
    if trace.anchors.is_empty() {
        writeln!(
            output.writer,
            "no place where speech could be reported: no quotation, colon, nominalised verb or word of `according`"
        )?;
    }
    Ok(())
}

/// The reporting words of the text: entry, form, what they govern.
fn cues(output: &mut Output, engine: &Engine, text: &str) -> io::Result<()> {
    let grammar = engine.grammar();
    let document = Document::new(text, &grammar.abbreviations);
    let sayings = Sayings::new(grammar, document.tokens.kinds());
    let mut none = true;
    for range in &document.ranges {
        for hit in cue::find(grammar, &sayings, &document.tokens, range.clone()) {
            none = false;
            let words = cover(&document.tokens, hit.tokens.clone()).unwrap_or_default();
            let entry = hit.entry.and_then(|e| grammar.lexicon.entries.get(e));
            let name = entry.map_or("a verb in no list", |e| e.lemma.as_str());
            let with = [(hit.complement, ", complement"), (hit.deictic, ", deictic")];
            let with: String = with.iter().filter(|w| w.0).map(|w| w.1).collect();
            let frames = hit.frames.list().collect::<Vec<_>>().join(" ");
            let label = output.paint.paint(FAINT, "cue  ");
            writeln!(
                output.writer,
                "{label} {}: {name}, {}{with}; governs {frames}",
                words.text(text),
                described(&hit)
            )?;
        }
    }
    if none {
        writeln!(output.writer, "{} none of the grammar's", output.paint.paint(FAINT, "cue  "))?;
    }
    writeln!(output.writer)
}
