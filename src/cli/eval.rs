//! `dedi eval`: what is found held against what people marked.

use super::args::{EvalArgs, ReportFormat};
use super::error::{Failure, Messages, Problem};
use crate::engine::Engine;
use crate::eval::gold::{self, Gold};
use crate::eval::report::Report;
use crate::eval::score::score;
use crate::eval::system::{Found, Records, found};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Runs the command.
pub fn run(args: &EvalArgs, messages: &Messages) -> Result<(), Failure> {
    let gold = read_gold(&args.gold, messages)?;
    let system = match &args.system {
        Some(path) => from_file(path, &gold)?,
        None => from_engine(&super::engine(args.grammar.as_deref())?, &gold),
    };
    let score = score(&gold, &system);
    let report = Report {
        gold: &gold,
        system: &system,
        score: &score,
        kind: args.kind.map(Into::into),
        errors: args.errors,
    };
    let mut out = BufWriter::new(io::stdout());
    let written = match args.format {
        ReportFormat::Text => report.text(&mut out),
        ReportFormat::Json => report.json(&mut out),
    };
    written.and_then(|()| out.flush()).map_err(Failure::stdout)
}

fn from_engine(engine: &Engine, gold: &[Gold]) -> Vec<Vec<Found>> {
    gold.par_iter().map(|gold| found(&engine.extract(&gold.article))).collect()
}

fn from_file(path: &Path, gold: &[Gold]) -> Result<Vec<Vec<Found>>, Failure> {
    let input = read(path).map_err(Failure::Input)?;
    let records = Records::json_lines(&input).map_err(|error| Failure::Input(problem(path, &error)))?;
    Ok(gold
        .iter()
        .map(|gold| records.found(gold.article.id.as_deref().unwrap_or(""), &gold.article.text))
        .collect())
}

/// All gold under a path. What cannot be read is reported, and the rest is scored.
fn read_gold(path: &Path, messages: &Messages) -> Result<Vec<Gold>, Failure> {
    if !path.is_dir() {
        return read_file(path).map_err(Failure::Input);
    }
    let mut gold = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name() {
        let file = match entry {
            Ok(entry) if is_gold(entry.path()) => entry.into_path(),
            Ok(_) => continue,
            Err(error) => {
                let at = error.path().map_or_else(|| path.to_owned(), PathBuf::from);
                messages.problem(&Problem::read(&at, error.into()));
                continue;
            }
        };
        match read_file(&file) {
            Ok(articles) => gold.extend(articles),
            Err(problem) => messages.problem(&problem),
        }
    }
    if gold.is_empty() {
        return Err(Failure::NotFound(format!("{}: no .jsonl or marked .txt file in it", path.display())));
    }
    Ok(gold)
}

fn is_gold(path: &Path) -> bool {
    path.is_file() && path.extension().is_some_and(|extension| extension == "txt" || extension == "jsonl")
}

fn read_file(path: &Path) -> Result<Vec<Gold>, Problem> {
    let input = read(path)?;
    if path.extension().is_some_and(|extension| extension == "jsonl") {
        return gold::json_lines(&input).map_err(|error| problem(path, &error));
    }
    let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    gold::marked(&input, &id).map(|gold| vec![gold]).map_err(|error| problem(path, &error))
}

fn read(path: &Path) -> Result<String, Problem> {
    let bytes = fs::read(path).map_err(|error| Problem::read(path, error))?;
    String::from_utf8(bytes).map_err(|error| Problem::Bytes {
        path: path.display().to_string(),
        line: 0,
        offset: error.utf8_error().valid_up_to() as u64,
        encoding: "UTF-8",
        named: true,
    })
}

fn problem(path: &Path, error: &gold::GoldError) -> Problem {
    Problem::Gold { path: path.display().to_string(), place: error.to_string() }
}
