//! What can go wrong, in words, and the exit code it leads to.
//!
//! A [`Problem`] is one input's: it is reported and the rest is processed. A [`Failure`] ends the run. Every message
//! says where, what was expected, and what would mend it.

use super::args::Color;
use super::limits::Bytes;
use anstream::{AutoStream, ColorChoice};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

pub use super::limits::Limited;

use crate::error::GrammarError;
use crate::export::paint::{BAD, CUE, Paint};

/// Something is wrong with one input.
#[derive(Debug)]
pub enum Problem {
    /// It cannot be read.
    Read { path: String, error: io::Error },
    /// Bytes that are not in the encoding; `line` is 0 where the input is one text.
    Bytes { path: String, line: usize, offset: u64, encoding: &'static str, named: bool },
    /// A line that is no JSON.
    Json { path: String, line: usize, column: usize, message: String },
    /// A line without its text.
    NoText { path: String, line: usize, field: String, present: Vec<String> },
    /// A field that holds something else than text.
    FieldType { path: String, line: usize, field: String, found: &'static str },
    /// A page in which no main text was found.
    NoMainText { path: String, reason: String },
    /// More than an option lets in.
    TooLong { place: String, what: Limited, limit: usize },
    /// A record of an archive that cannot be read; `number` counts from 1.
    Record { path: String, number: usize, offset: u64, reason: String },
    /// A page of an archive that nobody asked for: no fault, only counted.
    PassedOver(Passed),
    /// Gold that cannot be read.
    Gold { path: String, place: String },
    /// Gold that has no room in the form asked for.
    Unwritable { id: String, reason: String },
    /// An article or record that the store does not take.
    #[cfg(feature = "store")]
    Entry { place: String, reason: String },
    /// An article whose two runs cannot be held against each other.
    Incomparable { id: String, reason: String },
}

/// Why a page of an archive is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// The server answered with something else than a page.
    Status,
    /// It is an image, a script …
    NotHtml,
    /// Neither does it say that it is in Turkish nor does it look so.
    NotTurkish,
}

impl Passed {
    /// What stands behind a number in a note.
    fn name(self) -> &'static str {
        match self {
            Self::Status => "with a status other than 200",
            Self::NotHtml => "not HTML",
            Self::NotTurkish => "not in Turkish",
        }
    }
}

impl Problem {
    /// Whether anything is wrong: not where a page is only none of ours.
    pub fn is_error(&self) -> bool {
        !matches!(self, Self::PassedOver(_))
    }

    /// A file or folder that cannot be read.
    pub fn read(path: &Path, error: io::Error) -> Self {
        Self::Read { path: path.display().to_string(), error }
    }
}

impl Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, error } => {
                write!(formatter, "{path}: cannot be read: {}", reason(error))
            }
            Self::Bytes { path, line, offset, encoding, named } => {
                let line = if *line > 0 { format!(":{line}") } else { String::new() };
                write!(formatter, "{path}{line}: byte {offset} is not valid {encoding}")?;
                if *named {
                    return Ok(());
                }
                formatter.write_str(
                    "; if the encoding is another one, name it: --encoding windows-1254 or iso-8859-9",
                )
            }
            Self::Json { path, line, column, message } => {
                write!(
                    formatter,
                    "{path}:{line}:{column}: not valid JSON: {message}; one object a line is expected"
                )
            }
            Self::NoText { path, line, field, present } => {
                write!(
                    formatter,
                    "{path}:{line}: no field `{field}`; name the one that holds the text: --text-field NAME"
                )?;
                let present: Vec<_> = present.iter().map(|name| format!("`{name}`")).collect();
                if present.is_empty() {
                    Ok(())
                } else {
                    write!(formatter, " (there are {})", present.join(", "))
                }
            }
            Self::FieldType { path, line, field, found } => {
                write!(formatter, "{path}:{line}: field `{field}` is {found}, a string is expected")
            }
            Self::NoMainText { path, reason } => write!(
                formatter,
                "{path}: no main text found in the page ({reason}); --input-format text reads the file as it is"
            ),
            Self::TooLong { place, what, limit } => {
                let (name, option) = what.names();
                let limit = Bytes(*limit as u64);
                write!(
                    formatter,
                    "{place}: {name} is longer than {limit} and passed over; {option} SIZE lets in more"
                )
            }
            Self::Record { path, number, offset, reason } => {
                write!(formatter, "{path}, record {number} (byte {offset}): passed over: {reason}")
            }
            Self::PassedOver(reason) => write!(formatter, "passed over: {}", reason.name()),
            Self::Gold { path, place } => write!(formatter, "{path}:{place}"),
            #[cfg(feature = "store")]
            Self::Entry { place, reason } => write!(formatter, "{place}: passed over: {reason}"),
            Self::Incomparable { id, reason } => write!(formatter, "article `{id}` not compared: {reason}"),
            Self::Unwritable { id, reason } => write!(formatter, "article `{id}` not written: {reason}"),
        }
    }
}

/// What the system says, without its number.
fn reason(error: &io::Error) -> String {
    let reason = error.to_string();
    reason.split(" (os error").next().unwrap_or_default().to_owned()
}

/// The run cannot go on.
#[derive(Debug)]
pub enum Failure {
    /// The command line is wrong in a way that only shows later.
    Usage(String),
    /// Nothing more can be written.
    Write { to: String, error: io::Error },
    /// The grammar cannot be used.
    Grammar { folder: String, error: Box<GrammarError> },
    /// The one input that everything hangs on cannot be read.
    Input(Problem),
    /// What was asked for is not there.
    NotFound(String),
    /// The store cannot do it.
    #[cfg(feature = "store")]
    Store(Box<crate::store::StoreError>),
    /// Threads cannot be started.
    Threads(String),
    /// A limit that was given is passed.
    Limit(String),
    /// A quotation is not known as it stands; the answer has said so.
    #[cfg(feature = "store")]
    Unverified,
}

impl Failure {
    /// Writing to standard output failed.
    pub fn stdout(error: io::Error) -> Self {
        Self::Write { to: "standard output".into(), error }
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Write { to, error } => write!(formatter, "{to}: cannot be written: {}", reason(error)),
            Self::Threads(reason) => write!(formatter, "threads cannot be started: {reason}"),
            Self::Input(problem) => problem.fmt(formatter),
            #[cfg(feature = "store")]
            Self::Store(error) => error.fmt(formatter),
            Self::Grammar { folder, error } => {
                write!(formatter, "{folder}: this grammar cannot be used\n{error}")
            }
            #[cfg(feature = "store")]
            Self::Unverified => formatter.write_str("a quotation is not known as it stands"),
            Self::Limit(passed) => write!(formatter, "limit passed: {passed}"),
            Self::Usage(message) | Self::NotFound(message) => formatter.write_str(message),
        }
    }
}

/// Writes messages to standard error and remembers whether any was an error.
#[derive(Debug)]
pub struct Messages {
    choice: ColorChoice,
    failed: Cell<bool>,
    passed: RefCell<BTreeMap<Passed, usize>>,
}

impl Messages {
    /// Messages with colours as chosen.
    pub fn new(color: Color) -> Self {
        let choice = match color {
            Color::Auto => AutoStream::choice(&io::stderr()),
            Color::Always => ColorChoice::AlwaysAnsi,
            Color::Never => ColorChoice::Never,
        };
        Self { choice, failed: Cell::new(false), passed: RefCell::default() }
    }

    /// Reports what is wrong with one input.
    pub fn problem(&self, problem: &Problem) {
        if let Problem::PassedOver(reason) = problem {
            *self.passed.borrow_mut().entry(*reason).or_default() += 1;
            return;
        }
        self.failed.set(true);
        line(&self.paint().paint(BAD, "error:"), problem);
    }

    /// Something is not as it should be, and said elsewhere.
    pub fn fail(&self) {
        self.failed.set(true);
    }

    /// Says how many pages of archives were passed over.
    pub fn passed_over(&self) {
        let passed = self.passed.take();
        if !passed.is_empty() {
            let counts: Vec<_> =
                passed.iter().map(|(reason, count)| format!("{count} {}", reason.name())).collect();
            self.note(format_args!("responses of archives passed over: {}", counts.join(", ")));
        }
    }

    /// Says something worth knowing.
    pub fn note(&self, note: impl Display) {
        line(&self.paint().paint(CUE, "note:"), note);
    }

    /// Reports why the run ends. A reader that has closed its pipe has what it wants: that is no error.
    pub fn failure(&self, failure: &Failure) -> ExitCode {
        match failure {
            Failure::Write { error, .. } if error.kind() == io::ErrorKind::BrokenPipe => {
                return self.exit_code();
            }
            #[cfg(feature = "store")]
            Failure::Unverified => return ExitCode::from(if self.failed.get() { 1 } else { 3 }),
            Failure::Grammar { folder, error } => {
                let findings = error.render(self.paint().on);
                let message = format!("{folder}: this grammar cannot be used\n{}", findings.trim_end());
                line(&self.paint().paint(BAD, "error:"), message);
            }
            _ => line(&self.paint().paint(BAD, "error:"), failure),
        }
        ExitCode::from(match failure {
            Failure::Usage(_) => 2,
            Failure::Limit(_) => 3,
            _ => 1,
        })
    }

    /// 0, or 1 where there was a problem.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(u8::from(self.failed.get()))
    }

    fn paint(&self) -> Paint {
        Paint { on: !matches!(self.choice, ColorChoice::Never | ColorChoice::Auto) }
    }
}

fn line(label: &impl Display, message: impl Display) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{label} {message}");
}
