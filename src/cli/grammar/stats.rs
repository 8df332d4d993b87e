//! `dedi grammar stats`: how often each entry and construction is met in articles, and which never are.

use super::list::table;
use crate::check::tally::Tally;
use crate::cli::args::{Color, InputArgs};
use crate::cli::article;
use crate::cli::error::{Failure, Messages};
use crate::cli::input::Input;
use crate::cli::output::Output;
use crate::engine::{Article, Engine};
use crate::export::paint::STRONG;
use crate::export::table::wrap;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::cmp::Reverse;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How many articles are worked on together.
const TOGETHER: usize = 512;

/// Runs the command.
pub fn run(
    dir: Option<&Path>,
    inputs: &[PathBuf],
    args: &InputArgs,
    color: Color,
    messages: &Messages,
) -> Result<(), Failure> {
    let engine = crate::cli::engine(dir)?;
    let mut input = Input::new(inputs, args);
    let mut tally = Tally::new(&engine);
    loop {
        let mut articles: Vec<Article> = Vec::new();
        for piece in input.by_ref().take(TOGETHER) {
            match piece.and_then(|raw| article::read(raw, args)) {
                Ok(article) => articles.push(article),
                Err(problem) => messages.problem(&problem),
            }
        }
        if articles.is_empty() {
            break;
        }
        let counts = articles.into_par_iter().map(|article| Tally::of(&engine, &article));
        tally = tally.with(&counts.reduce(|| Tally::new(&engine), |a, b| a.with(&b)));
    }
    let mut output = Output::stdout(color);
    let written = show(&mut output, &engine, &tally).and_then(|()| output.writer.flush());
    written.map_err(|error| output.failure(error))?;
    input.notes(messages);
    Ok(())
}

fn show(output: &mut Output, engine: &Engine, tally: &Tally) -> io::Result<()> {
    let grammar = engine.grammar();
    let counted = [
        super::count(tally.articles, "article", "articles"),
        super::count(tally.quotes, "attribution", "attributions"),
    ];
    writeln!(output.writer, "{}, grammar {}\n", counted.join(", "), grammar.hash)?;
    let mut patterns: Vec<usize> = (0..grammar.patterns.len()).collect();
    patterns.sort_by_key(|&p| Reverse(tally.found[p]));
    let rows = patterns
        .iter()
        .filter(|&&p| tally.found[p] > 0)
        .map(|&p| vec![grammar.patterns[p].id.clone(), format!("{:>8}", tally.found[p])]);
    rule(output, &["construction", "   found"], rows.collect())?;
    let mut entries: Vec<usize> = (0..grammar.lexicon.entries.len()).collect();
    entries.sort_by_key(|&e| Reverse((tally.reports[e], tally.seen[e])));
    let met = |e: &usize| tally.reports[*e] + tally.seen[*e] > 0;
    let rows = entries.iter().filter(|e| met(e)).map(|&e| {
        let entry = &grammar.lexicon.entries[e];
        let (reports, seen) = (tally.reports[e], tally.seen[e]);
        vec![entry.lemma.clone(), format!("{reports:>8}"), format!("{seen:>8}"), entry.place.0.clone()]
    });
    rule(output, &["entry", " reports", "    seen", "file"], rows.collect())?;
    let unmet = patterns.iter().filter(|&&p| tally.found[p] == 0).map(|&p| grammar.patterns[p].id.as_str());
    never(output, "constructions that found nothing", &unmet.collect::<Vec<_>>())?;
    let unmet = entries.iter().filter(|e| !met(e)).map(|&e| grammar.lexicon.entries[e].lemma.as_str());
    never(output, "entries that were never met", &unmet.collect::<Vec<_>>())
}

fn rule(output: &mut Output, head: &[&str], mut rows: Vec<Vec<String>>) -> io::Result<()> {
    rows.insert(0, head.iter().map(|&cell| cell.to_owned()).collect());
    writeln!(output.writer, "{}", table(&rows))
}

fn never(output: &mut Output, what: &str, names: &[&str]) -> io::Result<()> {
    let head = format!("{what}: {}", names.len());
    writeln!(output.writer, "{}", output.paint.paint(STRONG, head))?;
    for line in wrap(&names.join(", "), output.width.saturating_sub(2).max(30)) {
        writeln!(output.writer, "  {line}")?;
    }
    Ok(())
}
