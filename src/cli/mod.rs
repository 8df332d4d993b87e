//! The command `dedi`: arguments in, exit code out.
//!
//! Exit codes: 0 all is well, 1 something could not be read, written or found (everything else was done), 2 the command
//! line was wrong, 3 a limit that `diff` was given is passed. Results go to standard output, messages to standard error.

mod args;
mod article;
mod diff;
mod encoding;
mod error;
mod eval;
mod explain;
mod extract;
mod gold;
mod input;
mod output;
mod page;
mod place;
mod runs;

use args::{Cli, Command};
use clap::Parser;
use error::{Failure, Messages};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use crate::engine::Engine;

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
    };
    match result {
        Ok(()) => messages.exit_code(),
        Err(failure) => messages.failure(&failure),
    }
}

/// The engine on the grammar in `folder`, or on the one compiled in.
fn engine(folder: Option<&Path>) -> Result<Engine, Failure> {
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Failure::NotFound(format!(
            "{}: no such folder; a grammar is a folder with verbs, nouns, patterns and lists below it",
            folder.display()
        )));
    }
    let engine = folder.map_or_else(Engine::embedded, Engine::from_dir);
    let name = || folder.map_or_else(|| "built in".to_owned(), |folder| folder.display().to_string());
    engine.map_err(|error| Failure::Grammar { folder: name(), error: Box::new(error) })
}
