//! `dedi search`: quotations of a store by words and conditions.

use super::args::Color;
use super::error::{Failure, Messages};
use super::filters::Filters;
use super::hits::Block;
use super::output::Output;
use super::store::Chosen;
use crate::export::paint::{FAINT, STRONG};
use crate::span::Span;
use crate::store::db::Mode;
use crate::store::search::{Found, Hit, Query, search};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::io::{self, Write};

pub const EXAMPLES: &str = "\
Examples:
  dedi search --db alinti.db ekonomi büyüme       both words, in any form: ekonomisine, büyümeyi
  dedi search --db alinti.db '\"sahil yolu\"'       these words side by side
  dedi search --db alinti.db --speaker Saraçoğlu --since 2025-03 yol
  dedi search --db alinti.db --stance promise --role bakan --format json";

#[derive(Debug, Args)]
pub struct SearchArgs {
    /// Words that stand in a quotation, and "phrases" in quotation marks; without any, all quotations that the options let through
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    filters: Filters,
    /// Which page of what was found
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    page: u32,
    /// How many quotations a page has
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    /// How they are written
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    format: Form,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For reading
    Table,
    /// For programs
    Json,
}

/// Runs the command.
pub fn run(args: &SearchArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let query = Query {
        words: args.words.join(" "),
        filter: args.filters.filter(),
        offset: (args.page - 1).saturating_mul(args.limit),
        limit: args.limit,
    };
    let mut store = args.chosen.open(Mode::Read)?;
    let found = store.db.read(|db| search(db, &query))?;
    if found.total == 0 {
        messages.fail();
    }
    let mut output = Output::stdout(color);
    let written = match args.format {
        Form::Json => json(&mut output, found, args),
        Form::Table => table(&mut output, &found, &query),
    };
    written.and_then(|()| output.writer.flush()).map_err(|error| output.failure(error))
}

fn json(output: &mut Output, mut found: Found, args: &SearchArgs) -> io::Result<()> {
    found.hits.iter_mut().for_each(code_points);
    let answer = json!({
        "total": found.total, "more": found.more, "some": found.some, "page": args.page, "limit": args.limit,
        "hits": found.hits,
    });
    writeln!(output.writer, "{}", serde_json::to_string_pretty(&answer).unwrap_or_default())
}

/// Turns the marks of a hit from bytes to code points, the unit of written records.
pub fn code_points(hit: &mut Hit) {
    let count = |at: u32| hit.text.get(..at as usize).map_or(0, |text| text.chars().count() as u32);
    hit.marks = hit.marks.iter().map(|mark| Span::new(count(mark.start), count(mark.end))).collect();
}

fn table(output: &mut Output, found: &Found, query: &Query) -> io::Result<()> {
    let block = Block { paint: output.paint, width: output.width };
    let out = &mut output.writer;
    if found.total == 0 {
        return writeln!(out, "no quotation was found");
    }
    let more = if found.more { "more than " } else { "" };
    let noun = if found.total == 1 && !found.more { "quotation" } else { "quotations" };
    let all = if found.some { " with some of the words; none has all" } else { "" };
    let (first, last) = (query.offset + 1, query.offset as usize + found.hits.len());
    let title = format!("{more}{} {noun}{all}", found.total);
    let page =
        if found.hits.is_empty() { "none on this page".to_owned() } else { format!("{first}–{last}") };
    let gap = block.width.saturating_sub(title.chars().count() + page.chars().count()).max(1);
    writeln!(out, "{}{}{page}", block.paint.paint(STRONG, &title), " ".repeat(gap))?;
    writeln!(out, "{}", block.paint.paint(FAINT, "─".repeat(block.width)))?;
    for (at, hit) in found.hits.iter().enumerate() {
        block.head(out, first as usize + at, hit, "")?;
        block.words(out, hit)?;
        block.place(out, hit)?;
    }
    Ok(())
}
