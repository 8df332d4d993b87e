//! One place of an explanation: where it is, the sentence as constructions see it, what became of each construction,
//! and how the speaker was looked for.
//!
//! Constructions that failed are gathered by the element they failed on, so that its carets are shown once.

use super::explain::{paragraph, part_text};
use super::output::Output;
use crate::engine::Article;
use crate::export::excerpt::{Excerpt, one_line};
use crate::export::offsets::translate;
use crate::export::paint::{BAD, CUE, FAINT, GOOD, STRONG};
use crate::export::table::wrap;
use crate::record::{OffsetUnit, Part};
use crate::span::Span;
use crate::trace::{Anchor, Attempt, Outcome};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// A need longer than this takes its names no further to the right.
const NEED: usize = 40;

/// Shows one place; offsets count in `unit`.
pub fn show(output: &mut Output, unit: OffsetUnit, article: &Article, anchor: &Anchor) -> io::Result<()> {
    let id = article.id.as_deref().unwrap_or("-");
    let (paint, text) = (output.paint, part_text(article, anchor.part));
    let Span { mut start, mut end } = anchor.span;
    translate(text, OffsetUnit::Byte, unit, vec![&mut start, &mut end]);
    let part = if anchor.part == Part::Title { "title " } else { "" };
    let (sign, style) = if anchor.accepted { ("✓", GOOD) } else { ("✗", BAD) };
    let head = format!("{id}  {part}{start}-{end}");
    writeln!(output.writer, "{} {}", paint.paint(style, sign), paint.paint(STRONG, head))?;
    pointed(output, text, anchor.span, 2, '~')?;
    labelled(output, "elements", &anchor.elements)?;
    let told = |attempt: &&Attempt| !matches!(attempt.outcome, Outcome::Failed { .. });
    let widest = anchor.attempts.iter().filter(told).map(|a| a.pattern.width()).max().unwrap_or(0);
    for attempt in anchor.attempts.iter().filter(told) {
        matched(output, attempt, widest)?;
    }
    for (stop, needs) in failures(&anchor.attempts) {
        failed(output, text, stop, &needs)?;
    }
    labelled(output, "verdict", &anchor.verdict)?;
    for (index, step) in anchor.speaker.iter().enumerate() {
        labelled(output, if index == 0 { "speaker" } else { "" }, &format!("{}. {step}", index + 1))?;
    }
    writeln!(output.writer)
}

/// A label and words beside it, wrapped.
fn labelled(output: &mut Output, label: &str, words: &str) -> io::Result<()> {
    let room = output.width.saturating_sub(12).max(30);
    for (index, line) in wrap(words, room).iter().enumerate() {
        let label = if index == 0 { label } else { "" };
        let gap = " ".repeat(10 - label.width().min(9));
        let label = output.paint.paint(FAINT, label);
        writeln!(output.writer, "  {label}{gap}{line}")?;
    }
    Ok(())
}

/// A construction that matched, with what became of it.
fn matched(output: &mut Output, attempt: &Attempt, widest: usize) -> io::Result<()> {
    let (sign, style, words) = match &attempt.outcome {
        Outcome::Won => ("✓", GOOD, "chosen".to_owned()),
        Outcome::Lost => ("=", FAINT, "matched, but another stands earlier".to_owned()),
        Outcome::Rejected { reason } => ("!", CUE, format!("matched, but refused: {reason}")),
        Outcome::Failed { .. } => return Ok(()),
    };
    let gap = " ".repeat(widest.saturating_sub(attempt.pattern.width()));
    writeln!(output.writer, "    {} {}{gap}  {words}", output.paint.paint(style, sign), attempt.pattern)
}

/// Where constructions came to a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    /// At this element.
    Element(Span),
    /// At the sentence's end.
    Edge,
    /// Before the first step: the place itself is of another sort.
    Place,
}

/// What the constructions needed that came to one stop, each need with their names.
type Needs<'a> = Vec<(&'a str, Vec<&'a str>)>;

/// The constructions that failed, by where and by what they needed there; both in the order they were tried.
fn failures(attempts: &[Attempt]) -> Vec<(Stop, Needs<'_>)> {
    let mut groups: Vec<(Stop, Needs<'_>)> = Vec::new();
    for attempt in attempts {
        let Outcome::Failed { expected, found } = &attempt.outcome else { continue };
        let stop = match found {
            Some(found) => Stop::Element(*found),
            // a clause is never looked for beside the anchor
            None if expected.starts_with("CLAUSE") => Stop::Place,
            None => Stop::Edge,
        };
        let at = groups.iter().position(|(other, _)| *other == stop).unwrap_or_else(|| {
            groups.push((stop, Vec::new()));
            groups.len() - 1
        });
        let needs = &mut groups[at].1;
        match needs.iter_mut().find(|(need, _)| need == expected) {
            Some((_, names)) => names.push(&attempt.pattern),
            None => needs.push((expected, vec![&attempt.pattern])),
        }
    }
    groups
}

/// The constructions that came to one stop.
fn failed(output: &mut Output, text: &str, stop: Stop, needs: &Needs<'_>) -> io::Result<()> {
    let words = match stop {
        Stop::Element(found) => {
            format!("`{}` stands where these need", Excerpt::new(text, found, 0, 30).inside)
        }
        Stop::Edge => "the sentence ends where these need".to_owned(),
        Stop::Place => "the place itself is not what these need".to_owned(),
    };
    writeln!(output.writer, "    {} {words}", output.paint.paint(BAD, "✗"))?;
    if let Stop::Element(found) = stop {
        pointed(output, text, found, 8, '^')?;
    }
    let widest = needs.iter().map(|(need, _)| need.width()).max().unwrap_or(0).min(NEED);
    for (need, names) in needs {
        let room = output.width.saturating_sub(10 + widest).max(30);
        for (index, line) in wrap(&names.join(", "), room).iter().enumerate() {
            if index > 0 {
                writeln!(output.writer, "        {:widest$}  {line}", "")?;
                continue;
            }
            let gap = " ".repeat(widest.saturating_sub(need.width()));
            writeln!(output.writer, "        {}{gap}  {line}", output.paint.paint(CUE, need))?;
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paint::Paint;
    use std::cell::RefCell;
    use std::rc::Rc;

    #[derive(Clone, Default)]
    struct Shared(Rc<RefCell<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_long_line_is_cut_around_the_span() {
        let text = format!("{}\"Geldik.\"{}", "önce ".repeat(50), " sonra".repeat(50));
        let out = Shared::default();
        let mut output = Output {
            writer: Box::new(out.clone()),
            name: String::new(),
            paint: Paint { on: false },
            width: 60,
            terminal: false,
        };
        let at = text.find("Geldik").unwrap_or_default();
        pointed(&mut output, &text, Span::of(at, at + 7), 2, '^').unwrap_or_default();
        let shown = String::from_utf8_lossy(&out.0.borrow()).into_owned();
        let lines: Vec<_> = shown.lines().collect();
        assert!(lines.iter().all(|line| line.width() <= 60), "{shown}");
        let column = |line: &str, sought: &str| line.find(sought).map(|at| line[..at].width());
        assert_eq!(column(lines[0], "Geldik"), column(lines[1], "^"));
    }
}
