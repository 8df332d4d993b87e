//! `dedi diff`: two runs over the same articles held against each other.
//!
//! Limits (`--fail-on`, `--max-lost` …) count all changes,
//! also those that are not shown; where one is passed the exit code is 3.

use super::args::Color;
use super::error::{Failure, Messages};
use super::output::Output;
use super::runs::{self, RunArgs, Seen};
use crate::eval::diff::text::Shown;
use crate::eval::diff::worth::Verdict;
use crate::eval::diff::{Diff, What, data};
use crate::export::name;
use clap::{Args, ValueEnum};
use std::io::Write;
use std::path::PathBuf;

/// What help shows below the options.
pub const EXAMPLES: &str = "\
Examples:
  dedi diff old.jsonl new.jsonl                                 two runs of dedi extract --with-text
  dedi diff --new-grammar grammar/ articles.jsonl               the grammar built in, and one in a folder
  dedi diff --old-grammar a/ --new-grammar b/ --gold gold.jsonl --fail-on loss
  dedi diff old.jsonl new.jsonl --output changes.html --max-lost 3

[-…-] is in the old content alone, {+…+} in the new one alone, ⟨…⟩ in both.
Exit code 3: a limit (--fail-on, --max-…) is passed.";

#[derive(Debug, Args)]
pub struct DiffArgs {
    #[command(flatten)]
    runs: RunArgs,
    /// What is written: by default what the name of --output ends in, else text
    #[arg(long, short, value_name = "FORMAT")]
    format: Option<DiffFormat>,
    /// Write to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Show N changes of each group (json has all) [default: 3, on a page 50]
    #[arg(long, value_name = "N")]
    examples: Option<usize>,
    /// Show only these sorts of change: lost, added, re-attributed, re-bounded, kind, cue, construction, confidence
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = what)]
    only: Vec<What>,
    /// Exit with 3 where there is a change of these sorts (`any`; with gold also `loss`)
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = failing, help_heading = "Limits")]
    fail_on: Vec<Failing>,
    /// Exit with 3 where more quotations are lost
    #[arg(long, value_name = "N", help_heading = "Limits")]
    max_lost: Option<usize>,
    /// Exit with 3 where more are added
    #[arg(long, value_name = "N", help_heading = "Limits")]
    max_added: Option<usize>,
    /// Exit with 3 where more have changed in any way
    #[arg(long, value_name = "N", help_heading = "Limits")]
    max_changes: Option<usize>,
    /// Exit with 3 where gold calls more changes a loss
    #[arg(long, value_name = "N", requires = "gold", help_heading = "Limits")]
    max_losses: Option<usize>,
}

/// How changes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DiffFormat {
    /// For reading in a terminal
    Text,
    /// For a comment on a change
    Markdown,
    /// For programs
    Json,
    /// A page
    Html,
}

/// What may fail a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failing {
    Sort(What),
    /// A change that gold calls a loss.
    Loss,
    Any,
}

fn what(text: &str) -> Result<What, String> {
    let names = What::ALL.map(name).join(", ");
    What::ALL.into_iter().find(|what| name(what) == text).ok_or_else(|| format!("one of {names} expected"))
}

fn failing(text: &str) -> Result<Failing, String> {
    match text {
        "loss" => Ok(Failing::Loss),
        "any" => Ok(Failing::Any),
        sort => what(sort).map(Failing::Sort).map_err(|message| format!("{message}, or loss, or any")),
    }
}

/// Runs the command.
pub fn run(args: &DiffArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    if args.fail_on.contains(&Failing::Loss) && args.runs.gold.is_none() {
        return Err(Failure::Usage("--fail-on loss: only gold tells losses: name it with --gold".into()));
    }
    let seen = runs::compare(&args.runs, messages)?;
    write(args, color, &seen)?;
    limits(args, &seen.diff)
}

fn write(args: &DiffArgs, color: Color, seen: &Seen) -> Result<(), Failure> {
    let by_name = args.output.as_deref().and_then(|path| match path.extension()?.to_str()? {
        "md" => Some(DiffFormat::Markdown),
        "json" => Some(DiffFormat::Json),
        "html" | "htm" => Some(DiffFormat::Html),
        _ => None,
    });
    let format = args.format.or(by_name).unwrap_or(DiffFormat::Text);
    let examples = args.examples.unwrap_or(if format == DiffFormat::Html { 50 } else { 3 });
    let mut output = Output::open(args.output.as_deref(), color)?;
    let scores = Some(&seen.scores).filter(|scores| scores.articles > 0);
    let shown = Shown { diff: &seen.diff, scores, wanted: &args.only, examples };
    let (paint, width) = (output.paint, output.width);
    let out = &mut output.writer;
    let written = match format {
        DiffFormat::Text => shown.text(out, paint, width),
        DiffFormat::Markdown => shown.markdown(out),
        DiffFormat::Json => data::write(out, &seen.diff, &args.only, scores),
        DiffFormat::Html => shown.html(out),
    };
    written.and_then(|()| output.writer.flush()).map_err(|error| output.failure(error))
}

/// Says every limit that is passed.
fn limits(args: &DiffArgs, diff: &Diff) -> Result<(), Failure> {
    let all = diff.changes.len();
    let losses = diff.worth(Verdict::Loss);
    let mut passed = Vec::new();
    for failing in &args.fail_on {
        let (count, name) = match failing {
            Failing::Sort(what) => {
                (diff.changes.iter().filter(|change| change.changes.contains(what)).count(), name(what))
            }
            Failing::Loss => (losses, "loss".into()),
            Failing::Any => (all, "any".into()),
        };
        if count > 0 {
            passed.push(format!("--fail-on {name}: {count}"));
        }
    }
    for (limit, count, name) in [
        (args.max_lost, diff.count(What::Lost), "lost"),
        (args.max_added, diff.count(What::Added), "added"),
        (args.max_changes, all, "changes"),
        (args.max_losses, losses, "losses"),
    ] {
        if let Some(limit) = limit.filter(|limit| count > *limit) {
            passed.push(format!("--max-{name} {limit}: {count}"));
        }
    }
    if passed.is_empty() { Ok(()) } else { Err(Failure::Limit(passed.join(", "))) }
}
