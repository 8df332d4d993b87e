//! The command line.

use super::article::Fields;
use crate::record::{Kind, OffsetUnit};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Finds every attributed statement in Turkish news: what was said, the words that report it, who said it.
#[derive(Debug, Parser)]
#[command(name = "dedi", version, max_term_width = 100, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    /// When to write colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find the attributions in articles
    Extract(ExtractArgs),
    /// Show, for each place where speech could be reported, what was tried and what became of it
    Explain(ExplainArgs),
    /// Hold extractions against articles that people have marked
    Eval(EvalArgs),
}

/// When to write colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    Always,
    Never,
}

/// Articles that come in, and how they are read.
#[derive(Debug, Args)]
pub struct InputArgs {
    /// How files are read; `auto` goes by the name (.html .htm .jsonl .ndjson, else text), standard input by its first bytes
    #[arg(long, value_name = "FORMAT", default_value = "auto")]
    pub input_format: InputFormat,
    /// The encoding of input without a byte order mark that is not UTF-8
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<Encoding>,
    #[command(flatten)]
    pub fields: Fields,
    /// A folder with a grammar, instead of the one built in
    #[arg(long, value_name = "DIR")]
    pub grammar: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ExtractArgs {
    /// Text, HTML and JSON Lines files, folders of them (in sorted order), `-` for standard input
    #[arg(value_name = "FILE|DIR|-")]
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub input: InputArgs,
    /// What is written: by default a table on a terminal, else what the name of --output ends in, else jsonl
    #[arg(long, short, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// The unit that offsets count in
    #[arg(long, value_name = "UNIT", default_value = "codepoint")]
    pub offsets: Offsets,
    /// Put the text that the offsets count in into each JSON record; always done where an HTML page is read
    #[arg(long)]
    pub with_text: bool,
    /// Work on this many threads (0: one for each processor); the output is the same for any number
    #[arg(long, short = 'j', value_name = "N", default_value_t = 0)]
    pub threads: usize,
    /// Write to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// No progress and no notes; errors are still reported
    #[arg(long, short)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// A file, or `-` for standard input
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,
    #[command(flatten)]
    pub input: InputArgs,
    /// Only what was tried at this offset of the text
    #[arg(long, value_name = "OFFSET", conflicts_with = "find")]
    pub at: Option<u32>,
    /// Only what was tried where these words stand
    #[arg(long, value_name = "TEXT")]
    pub find: Option<String>,
    /// The unit that --at and the offsets shown count in
    #[arg(long, value_name = "UNIT", default_value = "codepoint")]
    pub offsets: Offsets,
}

#[derive(Debug, Args)]
pub struct EvalArgs {
    /// A .jsonl file, an article with inline marks, or a folder of these
    #[arg(value_name = "GOLD")]
    pub gold: PathBuf,
    /// Records to be scored (JSON Lines), instead of what this engine finds
    #[arg(long, value_name = "FILE")]
    pub system: Option<PathBuf>,
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: ReportFormat,
    /// Show the first N errors
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub errors: usize,
    /// Only the measures and errors of this kind
    #[arg(long, value_name = "KIND")]
    pub kind: Option<KindName>,
    /// A folder with a grammar, instead of the one built in
    #[arg(long, value_name = "DIR", conflicts_with = "system")]
    pub grammar: Option<PathBuf>,
}

/// How input is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    Auto,
    /// One article, as it is
    Text,
    /// A page: its main text and title
    Html,
    /// One article a line
    Jsonl,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading in a terminal
    Table,
    /// One array of records
    Json,
    /// One record a line
    Jsonl,
    /// One attribution a row
    Csv,
    /// One page with the texts and their marks
    Html,
}

/// How a score is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    Text,
    Json,
}

/// The unit of offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Offsets {
    /// Bytes of the UTF-8 text
    Byte,
    /// UTF-16 code units (JavaScript, Java, C#)
    Utf16,
    /// Unicode code points (Python)
    Codepoint,
}

impl From<Offsets> for OffsetUnit {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Byte => Self::Byte,
            Offsets::Utf16 => Self::Utf16,
            Offsets::Codepoint => Self::Codepoint,
        }
    }
}

/// An encoding that can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Encoding {
    #[value(name = "utf-8")]
    Utf8,
    /// Turkish Windows
    #[value(name = "windows-1254")]
    Windows1254,
    /// Latin-5; read as windows-1254, which holds all of it
    #[value(name = "iso-8859-9")]
    Iso8859_9,
}

/// A kind of attribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KindName {
    Direct,
    Indirect,
    Mixed,
}

impl From<KindName> for Kind {
    fn from(kind: KindName) -> Self {
        match kind {
            KindName::Direct => Self::Direct,
            KindName::Indirect => Self::Indirect,
            KindName::Mixed => Self::Mixed,
        }
    }
}
