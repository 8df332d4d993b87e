//! The command line.

use super::article::Fields;
use super::diff::{DiffArgs, EXAMPLES as DIFF};
use super::gold::GoldArgs;
use super::grammar::GrammarArgs;
use super::limits::Limits;
use super::manual::{COMPLETIONS, CompletionsArgs, MAN, ManArgs};
#[cfg(feature = "store")]
use super::search::{EXAMPLES as SEARCH, SearchArgs};
#[cfg(feature = "serve")]
use super::serve::{EXAMPLES as SERVE, ServeArgs};
#[cfg(feature = "store")]
use super::store::{EXAMPLES as STORE, StoreArgs};
#[cfg(feature = "store")]
use super::verify::{EXAMPLES as VERIFY, VerifyArgs};
use crate::record::{Kind, OffsetUnit};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const EXIT: &str = "\
Exit codes: 0 all is well; 1 something could not be read, written or found, everything else was done; 2 the command \
line is wrong; 3 a limit that `diff` was given is passed, or a quotation that `verify` was given is \
not known.";

const EXTRACT: &str = "\
Examples:
  dedi extract haber.txt                        a table on a terminal
  dedi extract arsiv/ --output arsiv.csv        all articles below a folder
  dedi extract haberler.jsonl.gz --output kayitlar.jsonl.zst --resume
                                                a long run that may be interrupted
  dedi extract haber.txt --output haber.html    a page with the text and its marks
  curl -s ADDRESS | dedi extract                a page from the web";

const EXPLAIN: &str = "\
Examples:
  dedi explain haber.txt                        every place of the article
  dedi explain haber.txt --find 'Yarın'         the places where these words stand

✓ chosen, = matched but another stands earlier, ! matched but refused, ✗ did not match and where it stopped";

const EVAL: &str = "\
Examples:
  dedi eval tests/articles                      the engine against marked articles
  dedi eval gold.jsonl --kind direct --errors 20
  dedi eval gold.jsonl --system records.jsonl   another system's records";

const GRAMMAR: &str = "\
Examples:
  dedi grammar export dilbilgisi                a copy to work on
  dedi grammar check dilbilgisi                 everything that is wrong with it
  dedi grammar try 'Ayla Demirkan, “Olmaz” dedi.' --grammar dilbilgisi
  dedi grammar show demek                       an entry, its forms, its hits";

/// Finds every attributed statement in Turkish news: what was said, the words that report it, who said it.
#[derive(Debug, Parser)]
#[command(name = "dedi", version, max_term_width = 100, arg_required_else_help = true, after_help = EXIT)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    /// When to write colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 900)]
    pub color: Color,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find the attributions in articles
    ///
    /// Each is the words that were said, the words that report them, who said it, how surely, and the construction that found it. The
    /// same input and grammar give the same output, with any number of threads. Where an input cannot be read it is named, the others are
    /// done, and the exit code is 1.
    #[command(after_help = EXTRACT)]
    Extract(ExtractArgs),
    /// Show, for each place where speech could be reported, what was tried and what became of it
    ///
    /// A place is shown as the engine sees it: the elements of its sentence, the constructions that matched, those that did not and what they
    /// needed, the verdict, and how the speaker was looked for.
    #[command(after_help = EXPLAIN)]
    Explain(ExplainArgs),
    /// Hold extractions against articles that people have marked
    ///
    /// Prints precision, recall and F1 of content found (detect), found with the same characters (exact) and found with the right
    /// speaker (linked), by kind, by construction and by how the speaker was found, with 95 % intervals; and how far confidences
    /// can be trusted.
    #[command(after_help = EVAL)]
    Eval(EvalArgs),
    /// Hold two runs over the same articles against each other
    ///
    /// The runs are two files of records, or two grammars over the same articles. Each change counts under the most serious thing that has
    /// happened: lost, added, re-attributed, re-bounded, kind, cue, construction, confidence. With marked articles it is a gain or a
    /// loss.
    #[command(after_help = DIFF)]
    Diff(DiffArgs),
    /// Work with marked articles
    Gold(GoldArgs),
    /// Check, show, try and change the grammar
    ///
    /// All facts of the language stand in plain files. `export` writes out those that are built in, with their manual; what is changed
    /// in them is checked by `check` and used by `--grammar DIR`.
    #[command(after_help = GRAMMAR)]
    Grammar(GrammarArgs),
    /// Keep articles and what was said in them in a database
    ///
    /// A file of SQLite, or a database on a server of PostgreSQL. `dedi search` finds its quotations again, `dedi verify` holds others
    /// against them, `dedi serve` shows them.
    #[cfg(feature = "store")]
    #[command(after_help = STORE)]
    Store(StoreArgs),
    /// Answer over HTTP, with pages that show the quotations of an article
    ///
    /// Everything is in the one program. The pages are at /, the addresses for programs are described at /api and, for machines, in
    /// /v1/openapi.json.
    #[cfg(feature = "serve")]
    #[command(after_help = SERVE)]
    Serve(ServeArgs),
    /// Find quotations of a store by words, speaker, dates
    ///
    /// Words are found in any form: `ekonomi` finds `ekonomisine`. Those with all words come first, the best first. The exit code is 1
    /// where nothing is found.
    #[cfg(feature = "store")]
    #[command(after_help = SEARCH)]
    Search(SearchArgs),
    /// Hold quotations against a store: verbatim, shortened, altered, somebody else's …
    ///
    /// A verdict is about the store: that a quotation is not found does not mean that it was not said. What differs is shown word by
    /// word, with the sources.
    #[cfg(feature = "store")]
    #[command(after_help = VERIFY)]
    Verify(VerifyArgs),
    /// Write the manual's pages, for `man`
    #[command(after_help = MAN)]
    Man(ManArgs),
    /// Write a script that completes command lines in a shell
    #[command(after_help = COMPLETIONS)]
    Completions(CompletionsArgs),
}

/// When to write colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Into pipes and files too
    Always,
    /// Nowhere
    Never,
}

/// Articles that come in, and how they are read.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Input")]
pub struct InputArgs {
    /// How files are read, whatever their names (.html, .htm and .xhtml are pages, .jsonl and .ndjson JSON Lines, .warc
    /// archives of the web; with .gz or .zst behind, compressed)
    #[arg(long, value_name = "FORMAT", default_value = "auto")]
    pub input_format: InputFormat,
    /// The encoding of input without a byte order mark that is not UTF-8
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<Encoding>,
    #[command(flatten)]
    pub fields: Fields,
    #[command(flatten)]
    pub limits: Limits,
}

#[derive(Debug, Args)]
pub struct ExtractArgs {
    /// Text, HTML, JSON Lines and WARC files, folders of them (in sorted order), `-` for standard input
    #[arg(value_name = "FILE|DIR|-")]
    pub inputs: Vec<PathBuf>,
    /// What is written: by default a table on a terminal, else what the name of --output ends in, else jsonl
    #[arg(long, short, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// The unit that offsets count in: by default that of the format, else codepoint
    #[arg(long, value_name = "UNIT")]
    pub offsets: Option<Offsets>,
    /// Put the text that the offsets count in into each JSON record; always done where an HTML page is read
    #[arg(long)]
    pub with_text: bool,
    /// Work on this many threads (0: one for each processor); the output is the same for any number
    #[arg(long, short = 'j', value_name = "N", default_value_t = 0, value_parser = threads)]
    pub threads: usize,
    /// Write to a file instead of standard output; with .gz or .zst behind its name, compressed
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Go on where a run that was interrupted has stopped writing --output (JSON Lines or CSV); begins anew where there is none
    #[arg(long, requires = "output")]
    pub resume: bool,
    /// A folder with a grammar, instead of the one built in
    #[arg(long, value_name = "DIR")]
    pub grammar: Option<PathBuf>,
    /// No progress and no notes; errors are still reported
    #[arg(long, short)]
    pub quiet: bool,
    #[command(flatten)]
    pub input: InputArgs,
}

/// A number of threads that any machine can start.
pub fn threads(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| *number <= THREADS);
    number.ok_or_else(|| format!("a number from 0 to {THREADS} expected"))
}

/// More threads than this are of no use to anyone.
const THREADS: usize = 512;

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// A file, or `-` for standard input
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,
    /// Only what was tried at this offset of the text
    #[arg(long, value_name = "OFFSET", conflicts_with = "find")]
    pub at: Option<u32>,
    /// Only what was tried where these words stand
    #[arg(long, value_name = "TEXT")]
    pub find: Option<String>,
    /// The unit that --at and the offsets shown count in
    #[arg(long, value_name = "UNIT", default_value = "codepoint")]
    pub offsets: Offsets,
    /// A folder with a grammar, instead of the one built in
    #[arg(long, value_name = "DIR")]
    pub grammar: Option<PathBuf>,
    #[command(flatten)]
    pub input: InputArgs,
}

#[derive(Debug, Args)]
pub struct EvalArgs {
    /// A .jsonl file, an article with inline marks, a brat .ann file, or a folder of these
    #[arg(value_name = "GOLD")]
    pub gold: PathBuf,
    /// Records to be scored (JSON Lines), instead of what this engine finds
    #[arg(long, value_name = "FILE")]
    pub system: Option<PathBuf>,
    /// How the score is written
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: ReportFormat,
    /// Show the first N errors
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub errors: usize,
    /// Only the measures and errors of this kind
    #[arg(long, value_name = "KIND")]
    pub kind: Option<KindName>,
    /// Draw the articles N times for the 95 % intervals; 0 for none
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub bootstrap: u32,
    /// Where the draws begin; the same seed gives the same intervals
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// A folder with a grammar, instead of the one built in
    #[arg(long, value_name = "DIR", conflicts_with = "system")]
    pub grammar: Option<PathBuf>,
}

/// How input is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// By the name; standard input by its first bytes
    Auto,
    /// One article, as it is
    Text,
    /// A page: its main text and title
    Html,
    /// One article a line
    Jsonl,
    /// An archive of the web: its pages in Turkish
    Warc,
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
    /// One attribution a row, in columns
    #[cfg(feature = "parquet")]
    Parquet,
    /// Linked data in the words of schema.org: articles with their quotations and claims
    Jsonld,
    /// Linked data: for each attribution a review that a fact-checker fills in
    Claimreview,
    /// Web Annotations of the W3C
    Annotation,
    /// Tasks of Label Studio with predictions
    LabelStudio,
    /// A folder for brat: a text and its annotations for each article
    Brat,
    /// A folder for `INCEpTION`: UIMA's CAS in JSON, one for each article
    Inception,
}

impl Format {
    /// The unit that offsets have in this format, where it leaves no choice.
    pub fn unit(self) -> Option<OffsetUnit> {
        match self {
            Self::Annotation | Self::LabelStudio | Self::Brat => Some(OffsetUnit::Codepoint),
            Self::Inception => Some(OffsetUnit::Utf16),
            _ => None,
        }
    }

    /// Whether it is written as files in a folder.
    pub fn is_folder(self) -> bool {
        matches!(self, Self::Brat | Self::Inception)
    }

    /// Whether it shows the text of articles.
    #[cfg(feature = "store")]
    pub fn shows_texts(self) -> bool {
        matches!(self, Self::Html | Self::Annotation | Self::LabelStudio | Self::Brat | Self::Inception)
    }

    /// Whether it has a place for what is said in a title beside the text.
    pub fn has_titles(self) -> bool {
        !matches!(self, Self::LabelStudio | Self::Brat | Self::Inception)
    }
}

/// How a score is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For reading
    Text,
    /// For programs
    Json,
    /// One figure a row
    Csv,
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
