//! Changes to be read in a terminal.
//!
//! ```text
//! lost · clause-cue · 2     belirtmek 2
//!   haber.txt   Ayla Demirkan   indirect · belirtmek · 95 %   loss
//!   │ …Demirkan, [-yolun açılacağını-] belirtti.
//! ```
//!
//! `[-…-]` is in the old content alone, `{+…+}` in the new one alone, `⟨…⟩` in both; colours say the same once more.

use super::group::{Group, groups, remarks, speaker};
use super::pieces::{Piece, Place};
use super::worth::{Scores, Verdict};
use super::{Change, Diff, What};
use crate::export::name;
use crate::export::paint::{BAD, CUE, FAINT, GOOD, NAME, Paint, STRONG};
use anstyle::Style;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// How many cues a group's heading names.
const CUES: usize = 6;

/// How changes are shown.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// What has changed.
    pub diff: &'a Diff,
    /// The measures before and after, where there is gold.
    pub scores: Option<&'a Scores>,
    /// Only these sorts; all where it is empty.
    pub wanted: &'a [What],
    /// How many changes of a group are shown.
    pub examples: usize,
}

impl Shown<'_> {
    /// Writes text of at most `width` columns.
    pub fn text(&self, out: &mut impl Write, paint: Paint, width: usize) -> io::Result<()> {
        let Diff { names: [old, new], articles, quotes, unchanged, .. } = self.diff;
        writeln!(out, "{} {old}\n{} {new}", paint.paint(BAD, "old"), paint.paint(GOOD, "new"))?;
        writeln!(
            out,
            "{articles} articles · {} quotations before, {} after · {unchanged} as they were\n",
            quotes[0], quotes[1]
        )?;
        for row in self.overview() {
            let [what, count, gains, losses] = &row;
            writeln!(out, "{}", format!("{what:16}{count:>7}{gains:>8}{losses:>8}").trim_end())?;
        }
        if let Some(scores) = self.scores {
            writeln!(out, "\non {} articles with gold", scores.articles)?;
        }
        for (measure, old, new) in self.scores.iter().flat_map(|scores| scores.figures()) {
            let change = new - old;
            let style = if change < 0.0 { BAD } else { GOOD };
            let change = if change == 0.0 { String::new() } else { format!("   {change:+.4}") };
            writeln!(out, "{measure:16}{old:>7.4} → {new:.4}{}", paint.paint(style, change))?;
        }
        let mut left_out = 0;
        for group in groups(self.diff, self.wanted) {
            heading(out, paint, &group)?;
            for change in group.changes.iter().take(self.examples) {
                example(out, paint, width, change)?;
            }
            left_out += group.changes.len().saturating_sub(self.examples);
        }
        if left_out > 0 {
            writeln!(
                out,
                "\n{left_out} more not shown; --examples N shows more of each group, --format json all"
            )?;
        }
        Ok(())
    }

    /// What has become of how many, with gains and losses where there is gold: a heading, then a row for each.
    pub(super) fn overview(&self) -> Vec<[String; 4]> {
        let judged = self.scores.is_some();
        let head = if judged { ["", "changes", "gains", "losses"] } else { ["", "changes", "", ""] };
        let mut rows = vec![head.map(str::to_owned)];
        let row = |name: String, changes: &mut dyn Iterator<Item = &Change>| {
            let (mut count, mut gains, mut losses) = (0, 0, 0);
            for change in changes {
                count += 1;
                gains += usize::from(change.verdict == Some(Verdict::Gain));
                losses += usize::from(change.verdict == Some(Verdict::Loss));
            }
            let of_gold = |number: usize| if judged { number.to_string() } else { String::new() };
            [name, count.to_string(), of_gold(gains), of_gold(losses)]
        };
        for what in What::ALL {
            rows.push(row(name(what), &mut self.diff.changes.iter().filter(|change| change.what == what)));
        }
        rows.retain(|row| row[1] != "0");
        rows.push(row("all".into(), &mut self.diff.changes.iter()));
        rows
    }
}

fn heading(out: &mut impl Write, paint: Paint, group: &Group<'_>) -> io::Result<()> {
    let title = format!("{} · {} · {}", name(group.what), group.construction, group.changes.len());
    writeln!(out, "\n{}     {}", paint.paint(STRONG, title), paint.paint(FAINT, group.cue_line(CUES)))
}

fn example(out: &mut impl Write, paint: Paint, width: usize, change: &Change) -> io::Result<()> {
    write!(out, "  {}   {}", paint.paint(FAINT, &change.article), paint.paint(NAME, speaker(change)))?;
    write!(out, "   {}", paint.paint(CUE, remarks(change).join(" · ")))?;
    let verdict = match change.verdict {
        Some(verdict @ Verdict::Gain) => Some((GOOD, verdict)),
        Some(verdict @ Verdict::Loss) => Some((BAD, verdict)),
        _ => None,
    };
    match verdict {
        Some((style, verdict)) => writeln!(out, "   {}", paint.paint(style, name(verdict)))?,
        None => writeln!(out)?,
    }
    for line in lines(&change.shown, width.saturating_sub(4)) {
        write!(out, "  {} ", paint.paint(FAINT, "│"))?;
        for (style, word) in line {
            write!(out, "{}", paint.paint(style, word))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// A piece with its marks and its colour.
fn dressed(piece: &Piece) -> (Style, String) {
    let text = &piece.text;
    match piece.place {
        Place::Around => (FAINT, text.clone()),
        Place::Both => (Style::new(), format!("⟨{text}⟩")),
        Place::Old => (BAD.strikethrough(), format!("[-{text}-]")),
        Place::New => (GOOD, format!("{{+{text}+}}")),
    }
}

/// Words on lines of at most `width` columns, each with its colour.
fn lines(pieces: &[Piece], width: usize) -> Vec<Vec<(Style, String)>> {
    let mut lines = vec![Vec::new()];
    let mut used = 0;
    // a word may run over several pieces: it is only broken behind a blank
    let mut breakable = false;
    for (style, text) in pieces.iter().map(dressed) {
        for word in text.split_inclusive(' ') {
            if breakable && used + word.trim_end().width() > width {
                lines.push(Vec::new());
                used = 0;
            }
            used += word.width();
            breakable = word.ends_with(' ');
            if let Some(line) = lines.last_mut() {
                line.push((style, word.to_owned()));
            }
        }
    }
    // no blank at the end of a line
    for (_, word) in lines.iter_mut().filter_map(|line| line.last_mut()) {
        word.truncate(word.trim_end().len());
    }
    lines
}
