//! `dedi extract`: input in pieces, the work on each spread over threads, results in the order of the input.
//!
//! No more is in memory than is being worked on (`work.rs`). JSON Lines and CSV are made by the threads themselves and
//! only put behind each other here; the other forms are written here, article by article.

mod folder;
pub(super) mod progress;
mod resume;
pub(super) mod target;
pub(super) mod work;

use super::args::{Color, ExtractArgs, Format, Offsets};
use super::article;
use super::error::{Failure, Messages, Problem};
use super::input::{Input, Raw};
use super::output::by_name;
use crate::engine::{Article, Engine};
use crate::export::csv::Csv;
use crate::export::json::Json;
use crate::export::{Sink, name};
use crate::record::{Extraction, OffsetUnit};
use progress::Progress;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use target::Target;
use work::spread;

/// What became of one piece of input.
enum Done {
    /// Its record, written out.
    Written(Vec<u8>),
    Found(Box<(Article, Extraction)>),
    Problem(Problem),
}

/// Runs the command.
pub fn run(args: &ExtractArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let stdin = [PathBuf::from("-")];
    let paths = if args.inputs.is_empty() { &stdin[..] } else { &args.inputs };
    if args.inputs.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::Usage(
            "nothing to read: name files or folders, or `-` for standard input".into(),
        ));
    }
    let engine = super::engine(args.grammar.as_deref())?;
    let mut input = Input::without(paths, &args.input, args.output.as_deref());
    let Some(mut target) = Target::open(args, color, &engine, &mut input, messages)? else { return Ok(()) };
    let unit = unit(target.format, args.offsets)?;
    let form = Form { format: target.format, unit, with_text: args.with_text || input.has_html };
    target.begin(&form)?;
    let hidden = args.quiet || (form.format == Format::Table && target.on_terminal());
    let mut progress = Progress::new(&input.read, input.total, hidden);
    let work = |piece: Result<Raw, Problem>| one(piece, &engine, args, &form);
    let written =
        spread(args.threads, &mut input, work, |batch| target.write(batch, &mut progress, messages));
    progress.finish();
    written?;
    target.finish()?;
    if !args.quiet {
        target.note(messages);
        let unnamed = args.output.as_deref().filter(|path| args.format.is_none() && by_name(path).is_none());
        if let Some(path) = unnamed {
            messages.note(format_args!(
                "{}: written as JSON Lines, as its name ends in no format; --format names one",
                path.display()
            ));
        }
        input.notes(messages);
    }
    // the process ends here: to give back a grammar piece by piece takes as long as to read some articles
    std::mem::forget(engine);
    Ok(())
}

/// The unit of offsets: that of the format, or the one that was asked for.
pub(super) fn unit(format: Format, asked: Option<Offsets>) -> Result<OffsetUnit, Failure> {
    let asked = asked.map(OffsetUnit::from);
    match (format.unit(), asked) {
        (Some(unit), Some(asked)) if unit != asked => Err(Failure::Usage(format!(
            "offsets of this format count in {} always: leave --offsets out",
            name(unit)
        ))),
        (Some(unit), _) => Ok(unit),
        (None, asked) => Ok(asked.unwrap_or(OffsetUnit::Codepoint)),
    }
}

/// How records are written.
pub(super) struct Form {
    pub format: Format,
    pub unit: OffsetUnit,
    pub with_text: bool,
}

/// All that is done to one piece, by any thread.
fn one(piece: Result<Raw, Problem>, engine: &Engine, args: &ExtractArgs, form: &Form) -> Done {
    let article = match piece.and_then(|raw| article::read(raw, &args.input)) {
        Ok(article) => article,
        Err(problem) => return Done::Problem(problem),
    };
    let extraction = engine.extract(&article);
    let mut bytes = Vec::new();
    let written = match form.format {
        Format::Jsonl => {
            Json::lines(&mut bytes, form.unit).with_text(form.with_text).article(&extraction, &article)
        }
        Format::Csv => {
            let mut csv = Csv::new(&mut bytes, form.unit);
            csv.article(&extraction, &article).and_then(|()| csv.finish())
        }
        _ => return Done::Found(Box::new((article, extraction))),
    };
    match written {
        Ok(()) => Done::Written(bytes),
        Err(error) => Done::Problem(Problem::Read { path: article.id.unwrap_or_default(), error }),
    }
}
