//! `dedi grammar list`: what there is, a line each.

use super::Kind;
use crate::cli::args::Color;
use crate::cli::error::Failure;
use crate::cli::output::Output;
use crate::export::name;
use crate::grammar::lexicon::{Entry, Part};
use crate::grammar::pattern::Pattern;
use std::io::Write;
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// Runs the command.
pub fn run(dir: Option<&Path>, kind: Option<Kind>, color: Color) -> Result<(), Failure> {
    let files = super::files(dir)?;
    let engine = crate::cli::engine(dir)?;
    let grammar = engine.grammar();
    let asked = |this: Kind| kind.is_none_or(|kind| kind == this);
    let entry = |entry: &Entry| {
        let frames = entry.frames.list().collect::<Vec<_>>().join(",");
        let trust = if entry.trusted { "" } else { " trust=low" };
        let stance = format!("{}{trust}", name(entry.stance));
        vec![entry.lemma.clone(), frames, stance, super::place(&files, &entry.place)]
    };
    let pattern = |pattern: &Pattern| {
        let kind = format!("{} {:.2}", name(pattern.kind), pattern.confidence);
        vec![pattern.id.clone(), kind, pattern.note.clone(), super::place(&files, &pattern.place)]
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (this, part) in [(Kind::Verbs, Part::Verb), (Kind::Nouns, Part::Noun)] {
        let entries = grammar.lexicon.entries.iter().filter(|e| asked(this) && e.part == part);
        rows.extend(entries.map(entry));
    }
    rows.extend(grammar.patterns.iter().filter(|_| asked(Kind::Patterns)).map(pattern));
    let lists = grammar.lists.all().filter(|_| asked(Kind::Lists));
    rows.extend(lists.map(|(list, items)| {
        let items = super::count(items.len(), "item", "items");
        vec![list.to_owned(), items, String::new(), format!("lists/{list}.list")]
    }));
    let mut output = Output::stdout(color);
    let written = output.writer.write_all(table(&rows).as_bytes()).and_then(|()| output.writer.flush());
    written.map_err(|error| output.failure(error))
}

/// Rows with their columns lined up, as far as they are not wider than most.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    const WIDEST: usize = 44;
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |c: usize| rows.iter().filter_map(|r| r.get(c)).map(|cell| cell.width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(|c| width(c).min(WIDEST)).collect();
    let mut out = String::new();
    for row in rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, &width)| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width()))));
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out
}
