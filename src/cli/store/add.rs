//! `dedi store add`: articles and records into the store.
//!
//! The work is that of `dedi extract`, spread over threads; one thread writes, some hundred articles a transaction. An article
//! that is in the store as it comes is not read by the engine again.

use super::refresh::{Changes, is_older};
use super::{AddArgs, counted, say};
use crate::cli::args::Color;
use crate::cli::article;
use crate::cli::encoding::decode;
use crate::cli::error::{Failure, Messages, Problem};
use crate::cli::extract::progress::Progress;
use crate::cli::extract::work::spread;
use crate::cli::input::{Input, Raw, RawKind};
use crate::engine::Engine;
use crate::store::add::{Outcome, known, put};
use crate::store::db::Mode;
use crate::store::{Entry, Store, StoreError};
use serde::Deserialize;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many articles are written in one transaction.
const TOGETHER: usize = 256;
/// How long an article that was read may wait for the others of its transaction.
const SOON: Duration = Duration::from_secs(2);

/// What became of one piece of input.
enum Done {
    /// It is to be written; `anew`: though it came as it is there.
    Entry {
        entry: Box<Entry>,
        anew: bool,
    },
    /// It is in the store as it comes; `older`: by another engine or grammar.
    Unchanged {
        older: bool,
    },
    Problem(Problem),
    /// The store cannot be asked.
    Failure(StoreError),
}

/// What was done.
#[derive(Default)]
struct Tally {
    added: u32,
    replaced: u32,
    unchanged: u32,
    older: u32,
    refreshed: u32,
    quotes: u32,
}

/// Runs the command.
pub fn run(args: &AddArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let stdin = [PathBuf::from("-")];
    let paths = if args.inputs.is_empty() { &stdin[..] } else { &args.inputs };
    if args.inputs.is_empty() && args.refresh {
        return super::refresh::run(args, color, messages);
    }
    if args.inputs.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::Usage(
            "nothing to read: name files or folders, or `-` for standard input".into(),
        ));
    }
    let store = args.chosen.open(Mode::Write)?;
    let asked = Mutex::new(args.chosen.open(Mode::Read)?);
    let engine = super::super::engine(args.grammar.as_deref())?;
    let mut input = Input::new(paths, &args.input);
    let mut progress = Progress::new(&input.read, input.total, args.quiet);
    let work = |piece: Result<Raw, Problem>| one(piece, &engine, args, &asked);
    let mut writer = Writer {
        store,
        pending: Vec::new(),
        since: Instant::now(),
        tally: Tally::default(),
        changes: Changes::new(&engine),
    };
    let written = spread(args.threads, &mut input, work, |batch| {
        let articles = batch.results.len() as u64;
        for done in batch.results {
            match done {
                Done::Problem(problem) => progress.suspend(|| messages.problem(&problem)),
                done => writer.take(done)?,
            }
        }
        progress.add(articles, messages);
        Ok(())
    });
    // who closes last, the writer, takes the journal beside the file away
    drop(asked);
    // what was read before something went wrong is kept all the same
    let written = written.and_then(|()| writer.write());
    progress.finish();
    written?;
    if args.quiet {
        return Ok(());
    }
    input.notes(messages);
    let Tally { added, replaced, unchanged, older, refreshed, quotes } = writer.tally;
    if older > 0 {
        messages.note(format_args!(
            "{} by another grammar or version and left as they are; --refresh reads them again",
            counted(older, "unchanged article")
        ));
    }
    let refreshed = if args.refresh { format!(", {refreshed} refreshed") } else { String::new() };
    say(
        color,
        &format!(
            "{} added, {replaced} replaced{refreshed}, {unchanged} unchanged; {} written",
            counted(added, "article"),
            counted(quotes, "quotation")
        ),
    )?;
    writer.changes.show(color)
}

struct Writer {
    store: Store,
    pending: Vec<(Entry, bool)>,
    /// Since when the first of these waits.
    since: Instant,
    tally: Tally,
    changes: Changes,
}

impl Writer {
    fn take(&mut self, done: Done) -> Result<(), Failure> {
        match done {
            Done::Entry { entry, anew } => {
                if self.pending.is_empty() {
                    self.since = Instant::now();
                }
                self.pending.push((*entry, anew));
                if self.pending.len() >= TOGETHER || self.since.elapsed() >= SOON {
                    self.write()?;
                }
            }
            Done::Unchanged { older } => {
                self.tally.unchanged += 1;
                self.tally.older += u32::from(older);
            }
            Done::Failure(error) => return Err(error.into()),
            Done::Problem(_) => {}
        }
        Ok(())
    }

    fn write(&mut self) -> Result<(), Failure> {
        let entries = std::mem::take(&mut self.pending);
        if entries.is_empty() {
            return Ok(());
        }
        let changes = &mut self.changes;
        let outcomes = self.store.db.write(|db| {
            let mut outcomes = Vec::with_capacity(entries.len());
            for (entry, anew) in &entries {
                if *anew {
                    changes.see(db, entry)?;
                }
                outcomes.push(put(db, entry, *anew)?);
            }
            Ok(outcomes)
        })?;
        for (outcome, (entry, anew)) in outcomes.iter().zip(&entries) {
            let quotes = entry.extraction.quotes.len() as u32;
            match outcome {
                Outcome::Added => self.tally.added += 1,
                Outcome::Replaced if *anew => self.tally.refreshed += 1,
                Outcome::Replaced => self.tally.replaced += 1,
                // the same article twice in one run
                Outcome::Unchanged => self.tally.unchanged += 1,
            }
            if *outcome != Outcome::Unchanged {
                self.tally.quotes += quotes;
            }
        }
        Ok(())
    }
}

/// All that is done to one piece, by any thread.
fn one(piece: Result<Raw, Problem>, engine: &Engine, args: &AddArgs, store: &Mutex<Store>) -> Done {
    let outlet = args.outlet.as_deref();
    let raw = match piece {
        Ok(raw) => raw,
        Err(problem) => return Done::Problem(problem),
    };
    let place = match &raw.kind {
        RawKind::Line(line) => format!("{}:{line}", raw.path),
        _ => raw.path.to_string(),
    };
    let entry = |entry: Result<Entry, StoreError>, anew| match entry {
        Ok(entry) => Done::Entry { entry: Box::new(entry), anew },
        Err(error) => Done::Problem(Problem::Entry { place: place.clone(), reason: error.to_string() }),
    };
    if let Some(line) = record(&raw) {
        return entry(Entry::record(&line, &place, outlet), false);
    }
    let article = match article::read(raw, &args.input) {
        Ok(article) => article,
        Err(problem) => return Done::Problem(problem),
    };
    let hash = Entry::hash(&article, outlet);
    let id = article.id.as_deref().unwrap_or_default();
    let there = {
        // a thread that broke has only asked
        let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
        known(&mut store.db, id)
    };
    let anew = match there {
        Err(error) => return Done::Failure(error),
        Ok(Some(known)) if known.hash == hash => {
            let older = is_older(&known.version, &known.grammar, engine);
            if !(older && args.refresh) {
                return Done::Unchanged { older };
            }
            true
        }
        Ok(_) => false,
    };
    let extraction = engine.extract(&article);
    entry(Entry::read(&article, outlet, extraction), anew)
}

/// The line, where it is a record and no article.
fn record(raw: &Raw) -> Option<String> {
    #[derive(Deserialize)]
    struct Peek {
        schema: String,
        #[serde(rename = "quotes")]
        _quotes: Vec<serde::de::IgnoredAny>,
    }
    let schema = b"\"schema\"";
    if !matches!(raw.kind, RawKind::Line(_)) || !raw.bytes.windows(schema.len()).any(|bytes| bytes == schema)
    {
        return None;
    }
    let text = decode(raw.bytes.clone(), raw.decision.charset).ok()?;
    let peek: Peek = serde_json::from_str(&text).ok()?;
    peek.schema.starts_with("dedi/").then_some(text)
}
