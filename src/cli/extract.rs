//! `dedi extract`: input in pieces, the work on each spread over threads, results in the order of the input.
//!
//! Pieces are gathered up to [`PIECES`] or [`BYTES`], worked on together and written before more is read: memory is bounded by
//! that, and the output is the same for any number of threads (law 3).

use super::args::{Color, ExtractArgs, Format};
use super::article;
use super::error::{Failure, Messages, Problem};
use super::input::{Input, Raw};
use super::output::{Output, by_name, default_format};
use crate::engine::{Article, Engine};
use crate::export::Sink;
use crate::export::csv::Csv;
use crate::export::html::Html;
use crate::export::json::Json;
use crate::export::table::Table;
use crate::record::Extraction;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::io::{IsTerminal, Write};
use std::mem::replace;
use std::path::PathBuf;

/// How many pieces are worked on together.
const PIECES: usize = 512;
/// How many bytes of input are worked on together (one piece may have more).
const BYTES: usize = 8 << 20;
/// Pages may nest deeply.
const STACK: usize = 64 << 20;

/// Runs the command.
pub fn run(args: &ExtractArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let stdin = [PathBuf::from("-")];
    let paths = if args.inputs.is_empty() { &stdin[..] } else { &args.inputs };
    if args.inputs.is_empty() && std::io::stdin().is_terminal() {
        return Err(Failure::Usage(
            "nothing to read: name files or folders, or `-` for standard input".into(),
        ));
    }
    let engine = super::engine(args.grammar.as_deref())?;
    let pool = pool(args.threads)?;
    let mut input = Input::new(paths, args.input.input_format, args.input.encoding);
    let mut output = Output::open(args.output.as_deref(), color)?;
    let format = args.format.unwrap_or_else(|| default_format(args.output.as_deref(), output.terminal));
    let progress = progress(args, &input, format == Format::Table && output.terminal);
    // The first pieces are read before the sink is made: only then is it known what standard input holds.
    let mut chunk = gather(&mut input);
    let writer = replace(&mut output.writer, Box::new(std::io::sink()));
    let mut sink = sink(writer, format, args, &output, input.has_html);
    sink.begin().map_err(|error| output.failure(error))?;
    while !chunk.is_empty() {
        let bytes: usize = chunk.iter().flatten().map(|raw| raw.bytes.len()).sum();
        for result in work(&pool, &engine, args, chunk) {
            match result {
                Ok((article, extraction)) => {
                    sink.article(&extraction, &article).map_err(|error| output.failure(error))?;
                }
                Err(problem) => progress.suspend(|| messages.problem(&problem)),
            }
        }
        progress.inc(bytes as u64);
        chunk = gather(&mut input);
    }
    sink.finish().map_err(|error| output.failure(error))?;
    progress.finish_and_clear();
    if !args.quiet {
        let unnamed = args.output.as_deref().filter(|path| args.format.is_none() && by_name(path).is_none());
        if let Some(path) = unnamed {
            messages.note(format_args!(
                "{}: written as JSON Lines, as its name ends in no format; --format names one",
                path.display()
            ));
        }
        input.notes(messages);
    }
    Ok(())
}

/// Threads to work on; 0 for one for each processor.
pub(super) fn pool(threads: usize) -> Result<ThreadPool, Failure> {
    let pool = ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build();
    pool.map_err(|error| Failure::Threads(error.to_string()))
}

/// The next pieces, in order.
pub(super) fn gather(input: &mut Input) -> Vec<Result<Raw, Problem>> {
    let (mut chunk, mut bytes) = (Vec::new(), 0);
    while chunk.len() < PIECES && bytes < BYTES {
        let Some(piece) = input.next() else { break };
        bytes += piece.as_ref().map_or(0, |raw| raw.bytes.len());
        chunk.push(piece);
    }
    chunk
}

fn work(
    pool: &ThreadPool,
    engine: &Engine,
    args: &ExtractArgs,
    chunk: Vec<Result<Raw, Problem>>,
) -> Vec<Result<(Article, Extraction), Problem>> {
    let one = |piece: Result<Raw, Problem>| {
        let article = article::read(piece?, &args.input.fields)?;
        let extraction = engine.extract(&article);
        Ok((article, extraction))
    };
    pool.install(|| chunk.into_par_iter().map(one).collect())
}

fn sink(
    writer: Box<dyn Write>,
    format: Format,
    args: &ExtractArgs,
    output: &Output,
    has_html: bool,
) -> Box<dyn Sink> {
    let unit = args.offsets.into();
    let with_text = args.with_text || has_html;
    match format {
        Format::Table => Box::new(Table::new(writer, output.paint, output.width)),
        Format::Json => Box::new(Json::array(writer, unit).with_text(with_text)),
        Format::Jsonl => Box::new(Json::lines(writer, unit).with_text(with_text)),
        Format::Csv => Box::new(Csv::new(writer, unit)),
        Format::Html => Box::new(Html::new(writer)),
    }
}

/// Progress is shown on a terminal, but not between the lines of a table.
fn progress(args: &ExtractArgs, input: &Input, table: bool) -> ProgressBar {
    if args.quiet || table {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(input.total, ProgressDrawTarget::stderr());
    let template = if input.total.is_some() {
        "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left"
    } else {
        "{spinner} {bytes}, {bytes_per_sec}"
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
