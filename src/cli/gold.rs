//! Gold from files, and `dedi gold convert`: gold from one of its forms into another.

use super::error::{Failure, Messages, Problem};
use super::output::{Output, file_name};
use crate::cli::args::Color;
use crate::eval::gold::{self, Gold, GoldError, brat, inline, lines};
use clap::{Args, Subcommand, ValueEnum};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

const CONVERT: &str = "\
Examples:
  dedi gold convert tests/articles --to jsonl --output gold.jsonl
  dedi gold convert gold.jsonl --to brat --output brat/
  dedi gold convert brat/ --to inline --output articles/";

#[derive(Debug, Args)]
pub struct GoldArgs {
    #[command(subcommand)]
    command: GoldCommand,
}

#[derive(Debug, Subcommand)]
enum GoldCommand {
    /// Write marked articles in another of their forms
    #[command(after_help = CONVERT)]
    Convert(ConvertArgs),
}

#[derive(Debug, Args)]
struct ConvertArgs {
    /// A .jsonl file, an article with inline marks, a brat .ann file, or a folder of these
    #[arg(value_name = "GOLD")]
    gold: PathBuf,
    /// The form that is written
    #[arg(long, value_name = "FORM")]
    to: Form,
    /// A file for jsonl (default: standard output), a folder for the others (one article a file, named by its id)
    #[arg(long, short, value_name = "FILE|DIR")]
    output: Option<PathBuf>,
}

/// A form of gold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// One article a line
    Jsonl,
    /// One article a file, marks in its text
    Inline,
    /// brat's standoff: .txt and .ann
    Brat,
}

/// Runs the command.
pub fn run(args: &GoldArgs, messages: &Messages) -> Result<(), Failure> {
    let GoldCommand::Convert(args) = &args.command;
    let gold = read(&args.gold, messages)?;
    match (args.to, &args.output) {
        (Form::Jsonl, path) => {
            let mut output = Output::open(path.as_deref(), Color::Never)?;
            let written = gold.iter().try_for_each(|gold| lines::write(gold, &mut output.writer));
            written.and_then(|()| output.writer.flush()).map_err(|error| output.failure(error))
        }
        (_, None) => Err(Failure::Usage(
            "one file an article is written: name a folder for them with --output DIR".into(),
        )),
        (form, Some(folder)) => files(&gold, form, folder, messages),
    }
}

/// Writes one article a file (two for brat); what a form has no room for is reported, and the rest is written.
fn files(gold: &[Gold], form: Form, folder: &Path, messages: &Messages) -> Result<(), Failure> {
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|error| Failure::Write { to: path.display().to_string(), error })
    };
    fs::create_dir_all(folder).map_err(|error| Failure::Write { to: folder.display().to_string(), error })?;
    let mut names: HashMap<String, &str> = HashMap::new();
    let mut lost = 0;
    for gold in gold {
        let id = gold.article.id.as_deref().unwrap_or("");
        let refuse = |reason: String| messages.problem(&Problem::Unwritable { id: id.to_owned(), reason });
        let name = file_name(id);
        if let Some(other) = names.insert(name.clone(), id) {
            refuse(format!("its file `{name}` is that of article `{other}` already"));
            continue;
        }
        let path = |ending: &str| folder.join(format!("{name}.{ending}"));
        match form {
            Form::Inline => match inline::write(gold) {
                Ok(text) => write(&path("txt"), &text)?,
                Err(reason) => refuse(reason),
            },
            Form::Brat | Form::Jsonl => match brat::write(gold) {
                Ok(annotations) => {
                    let article = &gold.article;
                    lost += usize::from(
                        [&article.title, &article.date, &article.url].iter().any(|f| f.is_some()),
                    );
                    write(&path("txt"), &article.text)?;
                    write(&path("ann"), &annotations)?;
                }
                Err(reason) => refuse(reason),
            },
        }
    }
    if lost > 0 {
        messages.note(format_args!(
            "title, date or address of {lost} articles left out: brat has no place for them"
        ));
    }
    Ok(())
}

/// All gold under a path. What cannot be read is reported, and the rest is taken.
pub fn read(path: &Path, messages: &Messages) -> Result<Vec<Gold>, Failure> {
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
        return Err(Failure::NotFound(format!(
            "{}: no .jsonl, .ann or marked .txt file in it that can be read",
            path.display()
        )));
    }
    Ok(gold)
}

/// The text of a brat article is no file of its own.
fn is_gold(path: &Path) -> bool {
    let ending = path.extension().and_then(|extension| extension.to_str());
    path.is_file()
        && match ending {
            Some("jsonl" | "ann") => true,
            Some("txt") => !path.with_extension("ann").is_file(),
            _ => false,
        }
}

fn read_file(path: &Path) -> Result<Vec<Gold>, Problem> {
    let ending = path.extension().and_then(|extension| extension.to_str());
    let input = text(path)?;
    let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let read = match ending {
        Some("jsonl") => gold::json_lines(&input),
        Some("ann") => {
            let beside = path.with_extension("txt");
            brat::read(&text(&beside)?, &input, &id).map(|gold| vec![gold])
        }
        _ => gold::marked(&input, &id).map(|gold| vec![gold]),
    };
    read.map_err(|error| problem(path, &error))
}

/// A file of UTF-8.
pub fn text(path: &Path) -> Result<String, Problem> {
    let bytes = fs::read(path).map_err(|error| Problem::read(path, error))?;
    String::from_utf8(bytes).map_err(|error| Problem::Bytes {
        path: path.display().to_string(),
        line: 0,
        offset: error.utf8_error().valid_up_to() as u64,
        encoding: "UTF-8",
        named: true,
    })
}

/// What is wrong at a place of a file.
pub fn problem(path: &Path, error: &GoldError) -> Problem {
    Problem::Gold { path: path.display().to_string(), place: error.to_string() }
}
