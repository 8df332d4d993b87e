//! `dedi explain`: what was tried at each place where speech could be reported, and what became of it.

use super::args::{Color, ExplainArgs};
use super::article;
use super::error::{Failure, Messages};
use super::input::Input;
use super::output::Output;
use crate::engine::Article;
use crate::export::excerpt::{Excerpt, one_line};
use crate::export::offsets::translate;
use crate::export::paint::{BAD, CUE, FAINT, GOOD, STRONG};
use crate::record::{OffsetUnit, Part};
use crate::span::Span;
use crate::trace::{Anchor, Attempt, Outcome, Trace};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Runs the command.
pub fn run(args: &ExplainArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let engine = super::engine(args.input.grammar.as_deref())?;
    let mut output = Output::stdout(color);
    let input = Input::new(std::slice::from_ref(&args.file), args.input.input_format, args.input.encoding);
    let (mut articles, mut places) = (0, 0);
    for piece in input {
        let article = match piece.and_then(|raw| article::read(raw, &args.input.fields)) {
            Ok(article) => article,
            Err(problem) => {
                messages.problem(&problem);
                continue;
            }
        };
        articles += 1;
        let Some(wanted) = wanted(args, &article) else { continue };
        places += 1;
        let (_, trace) = engine.explain(&article);
        explain(&mut output, args, &article, &trace, &wanted).map_err(|error| output.failure(error))?;
    }
    output.writer.flush().map_err(|error| output.failure(error))?;
    if articles > 0 && places == 0 {
        let asked = match (&args.find, args.at) {
            (Some(text), _) => format!("`{text}` does not occur"),
            (None, at) => format!("offset {} lies outside the text", at.unwrap_or_default()),
        };
        return Err(Failure::NotFound(format!("{}: {asked}", args.file.display())));
    }
    Ok(())
}

/// The places that were asked about.
enum Wanted {
    All,
    Some(Vec<(Part, Span)>),
}

/// `None` where the article has no such place.
fn wanted(args: &ExplainArgs, article: &Article) -> Option<Wanted> {
    let mut places = Vec::new();
    if let Some(mut at) = args.at {
        let asked = at;
        translate(&article.text, args.offsets.into(), OffsetUnit::Byte, vec![&mut at]);
        // An offset behind the end was moved to the end.
        let mut back = at;
        translate(&article.text, OffsetUnit::Byte, args.offsets.into(), vec![&mut back]);
        let inside = back >= asked || at < article.text.len() as u32;
        places.extend(inside.then_some((Part::Text, Span::new(at, at + 1))));
    } else if let Some(text) = args.find.as_deref().filter(|text| !text.is_empty()) {
        let find = |part, within: &str| -> Vec<_> {
            within.match_indices(text).map(|(at, _)| (part, Span::of(at, at + text.len()))).collect()
        };
        places.extend(find(Part::Title, article.title.as_deref().unwrap_or("")));
        places.extend(find(Part::Text, &article.text));
    } else {
        return Some(Wanted::All);
    }
    (!places.is_empty()).then_some(Wanted::Some(places))
}

/// The anchors at the places asked about: those that share characters with one, else those in the same paragraph.
fn chosen<'a>(trace: &'a Trace, article: &Article, wanted: &Wanted) -> Vec<&'a Anchor> {
    let Wanted::Some(places) = wanted else { return trace.anchors.iter().collect() };
    let at = |near: &dyn Fn(Part, Span) -> Span| -> Vec<_> {
        let hit = |anchor: &&Anchor| {
            places.iter().any(|(part, span)| *part == anchor.part && near(*part, *span).overlaps(anchor.span))
        };
        trace.anchors.iter().filter(hit).collect()
    };
    let exact = at(&|_, span| span);
    if exact.is_empty() { at(&|part, span| paragraph(part_text(article, part), span)) } else { exact }
}

fn part_text(article: &Article, part: Part) -> &str {
    match part {
        Part::Title => article.title.as_deref().unwrap_or(""),
        Part::Text => &article.text,
    }
}

/// The lines that a span touches.
fn paragraph(text: &str, span: Span) -> Span {
    let (before, after) = (text.get(..span.start as usize), text.get(span.end as usize..));
    let start = before.and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let end =
        after.and_then(|after| after.find('\n')).map_or(text.len(), |newline| span.end as usize + newline);
    Span::of(start, end)
}

fn explain(
    output: &mut Output,
    args: &ExplainArgs,
    article: &Article,
    trace: &Trace,
    wanted: &Wanted,
) -> io::Result<()> {
    let id = article.id.as_deref().unwrap_or("-");
    let chosen = chosen(trace, article, wanted);
    if chosen.is_empty() {
        let place = if matches!(wanted, Wanted::All) { "" } else { " there" };
        return writeln!(output.writer, "{id}: nothing{place} that could report speech was seen");
    }
    for anchor in chosen {
        self::anchor(output, args, article, id, anchor)?;
    }
    Ok(())
}

fn anchor(
    output: &mut Output,
    args: &ExplainArgs,
    article: &Article,
    id: &str,
    anchor: &Anchor,
) -> io::Result<()> {
    let (paint, text) = (output.paint, part_text(article, anchor.part));
    let Span { mut start, mut end } = anchor.span;
    translate(text, OffsetUnit::Byte, args.offsets.into(), vec![&mut start, &mut end]);
    let part = if anchor.part == Part::Title { "title " } else { "" };
    let (sign, style) = if anchor.accepted { ("✓", GOOD) } else { ("✗", BAD) };
    let head = format!("{id}  {part}{start}-{end}");
    writeln!(output.writer, "{} {}", paint.paint(style, sign), paint.paint(STRONG, head))?;
    pointed(output, text, anchor.span, 2, '~')?;
    writeln!(output.writer, "  {}  {}", paint.paint(FAINT, "elements"), anchor.elements)?;
    let widest = anchor.attempts.iter().map(|attempt| attempt.pattern.width()).max().unwrap_or(0);
    for attempt in &anchor.attempts {
        self::attempt(output, text, attempt, widest)?;
    }
    writeln!(output.writer, "  {}   {}", paint.paint(FAINT, "verdict"), anchor.verdict)?;
    for (index, step) in anchor.speaker.iter().enumerate() {
        let label = if index == 0 { "speaker" } else { "" };
        writeln!(output.writer, "  {:9}{}. {step}", paint.paint(FAINT, format!("{label:7}")), index + 1)?;
    }
    writeln!(output.writer)
}

fn attempt(output: &mut Output, text: &str, attempt: &Attempt, widest: usize) -> io::Result<()> {
    let paint = output.paint;
    let (sign, style, words) = match &attempt.outcome {
        Outcome::Won => ("✓", GOOD, "chosen".to_owned()),
        Outcome::Lost => ("=", FAINT, "matched, but another stands earlier".to_owned()),
        Outcome::Rejected { reason } => ("!", CUE, format!("matched, but refused: {reason}")),
        Outcome::Failed { expected, found: None } => {
            ("✗", BAD, format!("{expected} expected, but the sentence ends there"))
        }
        Outcome::Failed { expected, found: Some(found) } => {
            let shown = Excerpt::new(text, *found, 0, 30).inside;
            ("✗", BAD, format!("{expected} expected, not `{shown}`"))
        }
    };
    let gap = " ".repeat(widest.saturating_sub(attempt.pattern.width()));
    writeln!(output.writer, "    {} {}{gap}  {words}", paint.paint(style, sign), attempt.pattern)?;
    match &attempt.outcome {
        Outcome::Failed { found: Some(found), .. } => pointed(output, text, *found, 8, '^'),
        _ => Ok(()),
    }
}

/// The span's line, cut to the width there is, and signs under the span.
fn pointed(output: &mut Output, text: &str, span: Span, indent: usize, sign: char) -> io::Result<()> {
    let room = output.width.saturating_sub(indent + 2).max(30);
    let line = paragraph(text, span);
    let within = Span::new(span.start - line.start, span.end.max(span.start) - line.start);
    let inside = span.text(text).width().min(room / 2);
    let around = (room - inside) / 2;
    // The other side gives what this one does not need.
    let left = Span::new(line.start, span.start).text(text).chars().count();
    let right = Span::new(span.end, line.end).text(text).chars().count();
    let around = around + around.saturating_sub(left.min(right));
    let Excerpt { before, inside, after } = Excerpt::new(line.text(text), within, around, room / 2);
    let margin = " ".repeat(indent);
    writeln!(output.writer, "{margin}{before}{inside}{after}")?;
    let signs = sign.to_string().repeat(inside.width().max(1));
    let style = if sign == '^' { BAD } else { CUE };
    writeln!(
        output.writer,
        "{margin}{}{}",
        " ".repeat(before.width()),
        output.paint.paint(style, one_line(&signs))
    )
}
