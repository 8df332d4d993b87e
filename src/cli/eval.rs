//! `dedi eval`: what is found held against what people marked.

use super::args::{EvalArgs, ReportFormat};
use super::error::{Failure, Messages};
use super::gold::{problem, read, text};
use crate::engine::Engine;
use crate::eval::bootstrap::Bootstrap;
use crate::eval::gold::Gold;
use crate::eval::report::Report;
use crate::eval::score::score;
use crate::eval::system::{Found, Records, found};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Runs the command.
pub fn run(args: &EvalArgs, messages: &Messages) -> Result<(), Failure> {
    let gold = read(&args.gold, messages)?;
    let system = match &args.system {
        Some(path) => from_file(path, &gold)?,
        None => from_engine(&super::engine(args.grammar.as_deref())?, &gold),
    };
    let score = score(&gold, &system);
    let bootstrap = Bootstrap { draws: args.bootstrap, seed: args.seed };
    let report = Report {
        gold: &gold,
        system: &system,
        score: &score,
        intervals: &bootstrap.intervals(&score.articles),
        kind: args.kind.map(Into::into),
        errors: args.errors,
    };
    let mut out = BufWriter::new(io::stdout());
    let written = match args.format {
        ReportFormat::Text => report.text(&mut out),
        ReportFormat::Json => report.json(&mut out),
        ReportFormat::Csv => report.csv(&mut out),
    };
    written.and_then(|()| out.flush()).map_err(Failure::stdout)
}

fn from_engine(engine: &Engine, gold: &[Gold]) -> Vec<Vec<Found>> {
    gold.par_iter().map(|gold| found(&engine.extract(&gold.article))).collect()
}

fn from_file(path: &Path, gold: &[Gold]) -> Result<Vec<Vec<Found>>, Failure> {
    let input = text(path).map_err(Failure::Input)?;
    let records = Records::json_lines(&input).map_err(|error| Failure::Input(problem(path, &error)))?;
    let id = |gold: &Gold| gold.article.id.clone().unwrap_or_default();
    let known = gold.iter().any(|gold| records.get(&id(gold)).is_some());
    if let (false, Some(record), Some(gold)) = (known, records.documents.first(), gold.first()) {
        return Err(Failure::NotFound(format!(
            "{}: no record has the id of a gold article (records: `{}` …; gold: `{}` …)",
            path.display(),
            record.id,
            id(gold)
        )));
    }
    Ok(gold.iter().map(|gold| records.found(&id(gold), &gold.article.text)).collect())
}
