//! `dedi grammar …`: the commands of those who mend the grammar.

mod check;
mod export;
mod fmt;
mod list;
mod show;
mod stats;
mod try_it;

use super::args::{Color, InputArgs};
use super::error::{Failure, Messages};
use crate::grammar::folder::{self, Files};
use clap::{Args, Subcommand, ValueEnum};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub struct GrammarArgs {
    #[command(subcommand)]
    command: GrammarCommand,
}

#[derive(Debug, Subcommand)]
enum GrammarCommand {
    /// Tell everything that is wrong with a grammar, and run all its examples
    Check {
        /// A folder with a grammar; without it, the one built in
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Put a grammar's files into their normal form
    Fmt {
        /// Change nothing, name the files that are not in it
        #[arg(long)]
        check: bool,
        /// A folder with a grammar; without it and with --check, the one built in
        #[arg(value_name = "DIR", required_unless_present = "check")]
        folder: Option<PathBuf>,
    },
    /// Name the entries, constructions and lists, and where they stand
    List {
        /// Only these
        #[arg(long, value_name = "KIND")]
        kind: Option<Kind>,
        #[command(flatten)]
        grammar: Chosen,
    },
    /// Show an entry or construction: as it stands, its forms, and the examples in which it is found
    Show {
        /// A headword, the name of a construction, or a word of a list
        #[arg(value_name = "ENTRY", required = true)]
        entry: Vec<String>,
        #[command(flatten)]
        grammar: Chosen,
    },
    /// Count how often each entry and construction is met in articles, and name those that never are
    Stats {
        /// Text, HTML and JSON Lines files, folders of them, `-` for standard input
        #[arg(value_name = "PATH|-", required = true)]
        inputs: Vec<PathBuf>,
        #[command(flatten)]
        grammar: Chosen,
        #[command(flatten)]
        input: InputArgs,
    },
    /// Show what the grammar makes of a sentence: its elements, its cues, where each construction failed
    Try {
        /// The sentence, or an example with its marks
        #[arg(value_name = "SENTENCE", required = true)]
        sentence: Vec<String>,
        #[command(flatten)]
        grammar: Chosen,
    },
    /// Write the grammar that is built in, with its manual, into a new folder
    Export {
        /// The folder; what lies in it already is never written over
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// The grammar that is asked about.
#[derive(Debug, Args)]
struct Chosen {
    /// A folder with a grammar, instead of the one built in
    #[arg(long = "grammar", value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// What a grammar is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Verbs,
    Nouns,
    Patterns,
    Lists,
}

/// Runs the command.
pub fn run(args: &GrammarArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    match &args.command {
        GrammarCommand::Check { folder } => check::run(folder.as_deref(), color, messages),
        GrammarCommand::Fmt { check, folder } => fmt::run(folder.as_deref(), *check, messages),
        GrammarCommand::List { kind, grammar } => list::run(grammar.folder.as_deref(), *kind, color),
        GrammarCommand::Show { entry, grammar } => {
            show::run(grammar.folder.as_deref(), &entry.join(" "), color)
        }
        GrammarCommand::Stats { inputs, grammar, input } => {
            stats::run(grammar.folder.as_deref(), inputs, input, color, messages)
        }
        GrammarCommand::Try { sentence, grammar } => {
            try_it::run(grammar.folder.as_deref(), &sentence.join(" "), color)
        }
        GrammarCommand::Export { folder } => export::run(folder, messages),
    }
}

/// The files of the grammar in `folder`, or of the one compiled in.
fn files(folder: Option<&Path>) -> Result<Files, Failure> {
    let Some(folder) = folder else { return Ok(folder::embedded()) };
    super::existing(folder)?;
    folder::read(folder).map_err(|error| super::unusable(Some(folder), error))
}

/// `file:line` of a place.
fn place(files: &Files, place: &(String, crate::span::Span)) -> String {
    let text = files.iter().find(|(name, _)| *name == place.0).map_or("", |file| file.1.as_str());
    let before = text.get(..place.1.start as usize).unwrap_or("");
    format!("{}:{}", place.0, before.matches('\n').count() + 1)
}

/// A number and what it counts.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
