//! `dedi store …`: the quote database.

mod add;
mod export;
mod keep;
mod people;
mod refresh;
mod stats;

use super::args::{Color, InputArgs};
use super::error::{Failure, Messages};
use super::output::Output;
use crate::store::db::Mode;
use crate::store::{Store, StoreError, WAIT};
use clap::{Args, Subcommand, ValueEnum};
use std::io::Write;
use std::path::PathBuf;

pub const EXAMPLES: &str = "\
Examples:
  dedi store init --db alinti.db                make a store
  dedi store add --db alinti.db arsiv/          read articles into it
  dedi store add --db alinti.db kayitlar.jsonl  the same of records that `dedi extract` has written
  dedi store export --db alinti.db --speaker Saraçoğlu --output saracoglu.csv
  dedi store stats --db postgres://sunucu/alinti";

#[derive(Debug, Args)]
pub struct StoreArgs {
    #[command(subcommand)]
    command: StoreCommand,
}

/// The store that is meant.
#[derive(Clone, Debug, Args)]
pub struct Chosen {
    /// A file of SQLite, or the address of a database of PostgreSQL: `postgres://user@host/name`
    #[arg(long, value_name = "FILE|ADDRESS")]
    pub db: String,
    /// Wait this long for another process that writes
    #[arg(long, value_name = "SECONDS", default_value_t = WAIT, value_parser = clap::value_parser!(u64).range(..=86400))]
    pub wait: u64,
}

impl Chosen {
    /// Opens it.
    pub fn open(&self, mode: Mode) -> Result<Store, Failure> {
        Ok(Store::open(&self.db, mode, self.wait)?)
    }
}

#[derive(Debug, Subcommand)]
enum StoreCommand {
    /// Make a store, or bring one of an older version up to date
    Init {
        #[command(flatten)]
        chosen: Chosen,
    },
    /// Put articles or records in: what is there already is left alone, what has changed is replaced
    Add(Box<AddArgs>),
    /// Take articles out
    Remove {
        #[command(flatten)]
        chosen: Chosen,
        /// The ids of the articles
        #[arg(value_name = "ID", required = true)]
        ids: Vec<String>,
    },
    /// Tell everything that is wrong with a store; the exit code is 1 where something is
    Check {
        #[command(flatten)]
        chosen: Chosen,
    },
    /// List people and organisations, over all articles
    People(people::PeopleArgs),
    /// Take two people for one, now and in what comes
    Merge(people::MergeArgs),
    /// Take one person for two, now and in what comes
    Split(people::SplitArgs),
    /// Write articles and what was said in them in any form that `dedi extract` writes
    Export(Box<export::ExportArgs>),
    /// Write all that is in it as JSON Lines
    Dump {
        #[command(flatten)]
        chosen: Chosen,
        /// Write to a file instead of standard output
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Fill an empty store from a dump, as a whole or not at all
    Load {
        #[command(flatten)]
        chosen: Chosen,
        /// What `dedi store dump` has written, `-` for standard input
        #[arg(value_name = "FILE|-")]
        file: PathBuf,
    },
    /// Count what is in it
    Stats {
        #[command(flatten)]
        chosen: Chosen,
        /// How the numbers are written
        #[arg(long, short, value_name = "FORMAT", default_value = "text")]
        format: Form,
    },
}

#[derive(Debug, Args)]
pub struct AddArgs {
    /// What `dedi extract` reads, and the JSON Lines that it writes: files, folders, `-` for standard input
    #[arg(value_name = "FILE|DIR|-")]
    inputs: Vec<PathBuf>,
    #[command(flatten)]
    chosen: Chosen,
    /// Read unchanged articles again that were read by another grammar or version, and say what has changed; without FILE, all
    /// that the store has the texts of
    #[arg(long)]
    refresh: bool,
    /// Who has published all these articles; without it the host of their addresses
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,
    /// Work on this many threads (0: one for each processor)
    #[arg(long, short = 'j', value_name = "N", default_value_t = 0, value_parser = super::args::threads)]
    threads: usize,
    /// A folder with a grammar, instead of the one built in
    #[arg(long, value_name = "DIR")]
    grammar: Option<PathBuf>,
    /// No progress and no notes; errors are still reported
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    input: InputArgs,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For reading
    Text,
    /// For programs
    Json,
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(Box::new(error))
    }
}

/// Runs the command.
pub fn run(args: &StoreArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    match &args.command {
        StoreCommand::Init { chosen } => init(chosen, color),
        StoreCommand::Add(args) => add::run(args, color, messages),
        StoreCommand::Remove { chosen, ids } => keep::remove(chosen, ids, color, messages),
        StoreCommand::Check { chosen } => keep::check(chosen, color, messages),
        StoreCommand::People(args) => people::list(args, color),
        StoreCommand::Merge(args) => people::merge(args, color),
        StoreCommand::Split(args) => people::split(args, color),
        StoreCommand::Export(args) => export::run(args, color, messages),
        StoreCommand::Dump { chosen, output } => keep::dump(chosen, output.as_deref(), color),
        StoreCommand::Load { chosen, file } => keep::load(chosen, file, color),
        StoreCommand::Stats { chosen, format } => stats::run(chosen, *format, color),
    }
}

fn init(chosen: &Chosen, color: Color) -> Result<(), Failure> {
    let (store, brought) = Store::init(&chosen.db, chosen.wait)?;
    let place = store.db.place();
    say(
        color,
        &match brought.from {
            0 => format!("{place}: an empty store, schema {}", brought.to),
            from if from == brought.to => format!("{place}: is a store of schema {} already", brought.to),
            from => format!("{place}: brought from schema {from} to {}", brought.to),
        },
    )
}

/// Writes a line of the answer.
fn say(color: Color, line: &str) -> Result<(), Failure> {
    let mut output = Output::stdout(color);
    writeln!(output.writer, "{line}")
        .and_then(|()| output.writer.flush())
        .map_err(|error| output.failure(error))
}

/// A number with its noun: `1 article`, `2 articles`.
fn counted(number: impl Into<i64>, noun: &str) -> String {
    let number = number.into();
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
