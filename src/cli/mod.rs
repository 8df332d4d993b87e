//! The command `dedi`: arguments in, exit code out.
//!
//! Exit codes: 0 all is well, 1 something could not be read, written or found (everything else was done), 2 the command
//! line was wrong, 3 a limit that `diff` was given is passed, or a quotation that
//! `verify` was given is not known. Results go to standard output, messages to standard error.

mod args;
mod article;
mod diff;
mod encoding;
mod error;
mod eval;
mod explain;
mod extract;
#[cfg(feature = "store")]
mod filters;
mod gold;
mod grammar;
#[cfg(feature = "store")]
mod hits;
mod http;
mod input;
mod language;
mod limits;
mod manual;
mod output;
mod pack;
mod page;
mod place;
#[doc(hidden)]
pub mod probe;
mod runs;
#[cfg(feature = "store")]
mod search;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "store")]
mod store;
#[cfg(feature = "store")]
mod verify;

use args::{Cli, Command};
use clap::Parser;
use error::{Failure, Messages};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use crate::engine::Engine;
use crate::error::GrammarError;

/// Runs the command; the first argument is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too; a closed pipe is no reason to say more.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let messages = Messages::new(cli.color);
    let result = match &cli.command {
        Command::Extract(args) => extract::run(args, cli.color, &messages),
        Command::Explain(args) => explain::run(args, cli.color, &messages),
        Command::Eval(args) => eval::run(args, &messages),
        Command::Diff(args) => diff::run(args, cli.color, &messages),
        Command::Gold(args) => gold::run(args, &messages),
        Command::Grammar(args) => grammar::run(args, cli.color, &messages),
        #[cfg(feature = "store")]
        Command::Store(args) => store::run(args, cli.color, &messages),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(args, &messages),
        #[cfg(feature = "store")]
        Command::Search(args) => search::run(args, cli.color, &messages),
        #[cfg(feature = "store")]
        Command::Verify(args) => verify::run(args, cli.color, &messages),
        Command::Man(args) => manual::man(args, &messages),
        Command::Completions(args) => manual::completions(args),
    };
    match result {
        Ok(()) => messages.exit_code(),
        Err(failure) => messages.failure(&failure),
    }
}

/// The engine on the grammar in `folder`, or on the one compiled in.
fn engine(folder: Option<&Path>) -> Result<Engine, Failure> {
    folder.map_or(Ok(()), existing)?;
    let engine = folder.map_or_else(Engine::embedded, Engine::from_dir);
    engine.map_err(|error| unusable(folder, error))
}

/// A grammar's folder that is there.
fn existing(folder: &Path) -> Result<(), Failure> {
    if folder.is_dir() {
        return Ok(());
    }
    Err(Failure::NotFound(format!(
        "{}: no such folder; a grammar is a folder with verbs, nouns, patterns and lists below it",
        folder.display()
    )))
}

/// A grammar with everything that is wrong with it.
fn unusable(folder: Option<&Path>, error: GrammarError) -> Failure {
    let name = folder.map_or_else(|| "built in".to_owned(), |folder| folder.display().to_string());
    Failure::Grammar { folder: name, error: Box::new(error) }
}
