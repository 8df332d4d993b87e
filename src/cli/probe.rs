//! The way in for programs that try strange input on the command's readers: fuzzing, and tests.

use super::args::{Cli, Command};
use super::article;
use super::input::Input;
use crate::engine::Article;
use clap::Parser;
use std::io::Cursor;

/// The articles in some bytes, read as standard input is read by `dedi extract` with these options, and what is said of the
/// rest; nothing where the options are none.
pub fn articles(bytes: Vec<u8>, options: &[&str]) -> (Vec<Article>, Vec<String>) {
    let arguments = ["dedi", "extract", "-"].iter().chain(options);
    let Ok(Cli { command: Command::Extract(args), .. }) = Cli::try_parse_from(arguments) else {
        return (Vec::new(), Vec::new());
    };
    let (mut articles, mut problems) = (Vec::new(), Vec::new());
    for piece in Input::of(Box::new(Cursor::new(bytes)), &args.input) {
        match piece.and_then(|raw| article::read(raw, &args.input)) {
            Ok(article) => articles.push(article),
            Err(problem) => problems.push(problem.to_string()),
        }
    }
    (articles, problems)
}
