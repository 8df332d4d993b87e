//! `dedi verify`: quotations held against a store.
//!
//! The exit code says whether all is as it was said: 0 where every quotation is known word for word or shortened, 3 where one is
//! not, 1 where something could not be read.

use super::args::Color;
use super::error::{Failure, Messages, Problem};
use super::hits::Block;
use super::output::Output;
use super::search::{Form, code_points};
use super::store::Chosen;
use crate::export::excerpt::one_line;
use crate::export::name;
use crate::export::paint::{BAD, CUE, FAINT, GOOD, STRONG};
use crate::export::table::wrap;
use crate::matching::differ::{Change, Differences, Piece};
use crate::matching::verdict::Verdict;
use crate::store::db::Mode;
use crate::store::verify::{Answer, Claim, Source, verify};
use clap::Args;
use serde::Deserialize;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

pub const EXAMPLES: &str = "\
Examples:
  dedi verify --db alinti.db 'Tek bir ağaç kesilmeyecek' --speaker Saraçoğlu
  dedi verify --db alinti.db --file iddialar.txt          one quotation a line
  dedi verify --db alinti.db --file iddialar.jsonl --format json
                                                          {\"quote\": \"…\", \"speaker\": \"…\"} a line

Exit codes: 0 every quotation is known word for word or shortened; 3 one is not; 1 something could not be read.";

#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The quotation; `…` says that words are left out, [square brackets] that some are put in
    #[arg(value_name = "QUOTE", required_unless_present = "file", conflicts_with = "file")]
    quote: Vec<String>,
    #[command(flatten)]
    chosen: Chosen,
    /// Who is said to have said it
    #[arg(long, value_name = "NAME")]
    speaker: Option<String>,
    /// Quotations, one a line, or JSON Lines with the fields `quote` and `speaker`; `-` for standard input
    #[arg(long, value_name = "FILE|-")]
    file: Option<PathBuf>,
    /// How many sources are shown
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=100))]
    limit: u32,
    /// How the answer is written; json has one object a line
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    format: Form,
}

/// Runs the command.
pub fn run(args: &VerifyArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let mut store = args.chosen.open(Mode::Read)?;
    let mut output = Output::stdout(color);
    let (mut claims, mut unsure) = (0, 0);
    let mut one = |claim: &Claim| {
        let answer = store.db.read(|db| verify(db, claim, args.limit as usize))?;
        let written = match args.format {
            Form::Json => writeln!(output.writer, "{}", json(claim, answer.clone())),
            Form::Table => table(&mut output, claim, &answer, claims > 0),
        };
        written.map_err(|error| output.failure(error))?;
        claims += 1;
        unsure += usize::from(!matches!(answer.verdict, Verdict::Verbatim | Verdict::Shortened));
        Ok::<(), Failure>(())
    };
    match &args.file {
        None => one(&Claim { text: args.quote.join(" "), speaker: args.speaker.clone() })?,
        Some(path) => each(path, args.speaker.as_deref(), messages, &mut one)?,
    }
    output.writer.flush().map_err(|error| output.failure(error))?;
    if unsure > 0 { Err(Failure::Unverified) } else { Ok(()) }
}

/// A line of a file of quotations.
#[derive(Deserialize)]
struct Line {
    quote: String,
    speaker: Option<String>,
}

fn each(
    path: &Path,
    speaker: Option<&str>,
    messages: &Messages,
    one: &mut impl FnMut(&Claim) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let input: Box<dyn BufRead> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(
            File::open(path).map_err(|error| Failure::Input(Problem::read(path, error)))?,
        ))
    };
    for (at, line) in input.split(b'\n').enumerate() {
        let bytes = line.map_err(|error| Failure::Input(Problem::read(path, error)))?;
        let Ok(text) = String::from_utf8(bytes) else {
            let (path, line) = (shown.clone(), at + 1);
            messages.problem(&Problem::Bytes { path, line, offset: 0, encoding: "UTF-8", named: true });
            continue;
        };
        let text = text.trim().trim_start_matches('\u{feff}');
        if text.is_empty() {
            continue;
        }
        if !text.starts_with('{') {
            one(&Claim { text: text.to_owned(), speaker: speaker.map(str::to_owned) })?;
            continue;
        }
        match serde_json::from_str::<Line>(text) {
            Ok(line) => {
                let speaker = line.speaker.or_else(|| speaker.map(str::to_owned));
                one(&Claim { text: line.quote, speaker })?;
            }
            Err(error) => messages.problem(&Problem::Json {
                path: shown.clone(),
                line: at + 1,
                column: error.column(),
                message: error.to_string().split(" at line").next().unwrap_or_default().to_owned(),
            }),
        }
    }
    Ok(())
}

fn json(claim: &Claim, answer: Answer) -> Value {
    let sources: Vec<Value> = answer
        .sources
        .into_iter()
        .map(|mut source| {
            code_points(&mut source.hit);
            let differences: Vec<Value> = source
                .differences
                .pieces
                .iter()
                .filter(|piece| piece.change != Change::Equal)
                .map(|piece| {
                    json!({
                        "change": piece.change, "said": piece.said.text(&source.hit.text),
                        "quoted": piece.quoted.text(&claim.text), "marked": piece.marked,
                    })
                })
                .collect();
            let mut value = json!({
                "verdict": source.verdict, "share": (source.share * 100.0).round() / 100.0, "differences": differences,
            });
            if let (Some(value), Ok(Value::Object(hit))) = (value.as_object_mut(), serde_json::to_value(&source.hit)) {
                value.extend(hit.into_iter().filter(|(field, _)| field != "marks"));
            }
            value
        })
        .collect();
    json!({"quote": claim.text, "speaker": claim.speaker, "verdict": answer.verdict, "sources": sources})
}

/// What a verdict means.
fn meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Verbatim => "these words, whole sentences",
        Verdict::Shortened => "these words, cut or with some left out",
        Verdict::Altered => "like it, with other words",
        Verdict::SomeoneElse => "said, but not as this speaker's words",
        Verdict::Indirect => "reported in other people's words only",
        Verdict::Denied => "reported as something that is not so",
        Verdict::NotFound => "nothing like it is in the store",
    }
}

fn table(output: &mut Output, claim: &Claim, answer: &Answer, again: bool) -> io::Result<()> {
    let block = Block { paint: output.paint, width: output.width };
    let out = &mut output.writer;
    if again {
        writeln!(out)?;
    }
    let speaker = claim.speaker.as_deref().map(|name| format!(" — {}", one_line(name))).unwrap_or_default();
    for line in wrap(&format!("{}{speaker}", one_line(&claim.text)), block.width) {
        writeln!(out, "{}", block.paint.paint(STRONG, line))?;
    }
    let style = match answer.verdict {
        Verdict::Verbatim | Verdict::Shortened => GOOD,
        Verdict::Indirect => CUE,
        _ => BAD,
    };
    writeln!(out, "{}: {}", block.paint.paint(style, said(answer.verdict)), meaning(answer.verdict))?;
    writeln!(out, "{}", block.paint.paint(FAINT, "─".repeat(block.width)))?;
    for (at, source) in answer.sources.iter().enumerate() {
        let before = if source.verdict == answer.verdict {
            String::new()
        } else {
            format!("{} · ", said(source.verdict))
        };
        block.head(out, at + 1, &source.hit, &before)?;
        block.words(out, &source.hit)?;
        if let Some(changes) = changes(source, claim) {
            for line in wrap(&changes, block.width.saturating_sub(7)) {
                writeln!(out, "     ≠ {line}")?;
            }
        }
        block.place(out, &source.hit)?;
    }
    Ok(())
}

/// A verdict as people say it.
fn said(verdict: Verdict) -> String {
    name(verdict).replace('-', " ")
}

/// The words that both have, with what differs between them: `[-said-]`, `{+quoted+}`; nothing where nothing differs.
fn changes(source: &Source, claim: &Claim) -> Option<String> {
    let Differences { pieces, .. } = &source.differences;
    let inner = source.differences.inner();
    // what is cut off at the ends is seen without help
    if inner.iter().all(|piece| piece.change == Change::Equal) {
        return None;
    }
    let gone = |piece: &Piece| format!("[-{}-]", one_line(piece.said.text(&source.hit.text)));
    let new = |piece: &Piece| format!("{{+{}+}}", one_line(piece.quoted.text(&claim.text)));
    let (from, to) = (pieces.first(), pieces.last());
    let cut =
        |piece: Option<&Piece>| piece.filter(|piece| piece.change == Change::LeftOut).map(|_| "…".to_owned());
    let mut parts: Vec<String> = cut(from).into_iter().collect();
    for piece in inner {
        parts.push(match piece.change {
            Change::Equal => one_line(piece.quoted.text(&claim.text)),
            Change::LeftOut if piece.marked => {
                format!("(… {} …)", one_line(piece.said.text(&source.hit.text)))
            }
            Change::LeftOut => gone(piece),
            Change::Added if piece.marked => format!("[{}]", one_line(piece.quoted.text(&claim.text))),
            Change::Added => new(piece),
            Change::Form | Change::Replaced => format!("{} {}", gone(piece), new(piece)),
        });
    }
    parts.extend(cut(to));
    Some(parts.join(" "))
}
