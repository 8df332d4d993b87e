//! Changes as Markdown, for a comment under a change of the grammar.

use super::group::{groups, remarks, speaker};
use super::pieces::{Piece, Place};
use super::text::Shown;
use super::{Change, Diff};
use crate::export::name;
use std::io::{self, Write};

/// How many cues a group's heading names.
const CUES: usize = 6;

impl Shown<'_> {
    /// Writes Markdown.
    pub fn markdown(&self, out: &mut impl Write) -> io::Result<()> {
        let Diff { names: [old, new], articles, quotes, unchanged, .. } = self.diff;
        writeln!(out, "## `{old}` → `{new}`\n")?;
        writeln!(
            out,
            "{articles} articles, {} quotations before, {} after, {unchanged} as they were.\n",
            quotes[0], quotes[1]
        )?;
        for (index, row) in self.overview().iter().enumerate() {
            writeln!(out, "| {} |", row.join(" | ").trim_end())?;
            if index == 0 {
                writeln!(out, "| --- | ---: | ---: | ---: |")?;
            }
        }
        if let Some(scores) = self.scores {
            writeln!(
                out,
                "\n| on {} articles with gold | old | new |\n| --- | ---: | ---: |",
                scores.articles
            )?;
            for (measure, old, new) in scores.figures() {
                writeln!(out, "| {measure} | {old:.4} | {new:.4} |")?;
            }
        }
        for group in groups(self.diff, self.wanted) {
            let (what, count) = (name(group.what), group.changes.len());
            writeln!(
                out,
                "\n### {what} · {} · {count}\n\n{}\n",
                group.construction,
                escape(&group.cue_line(CUES))
            )?;
            for change in group.changes.iter().take(self.examples) {
                example(out, change)?;
            }
            let left = count.saturating_sub(self.examples);
            if left > 0 {
                writeln!(out, "* {left} more")?;
            }
        }
        Ok(())
    }
}

fn example(out: &mut impl Write, change: &Change) -> io::Result<()> {
    let verdict = change.verdict.map(|verdict| format!(" · *{}*", name(verdict))).unwrap_or_default();
    let remarks = escape(&remarks(change).join(" · "));
    let (article, speaker) = (&change.article, escape(&speaker(change)));
    writeln!(out, "* `{article}` **{speaker}** {remarks}{verdict}  ")?;
    writeln!(out, "  {}", change.shown.iter().map(marked).collect::<String>())
}

/// A piece between marks; these do not hold where a blank stands inside them.
fn marked(piece: &Piece) -> String {
    let text = escape(&piece.text);
    let inside = text.trim();
    let (before, after) = match inside {
        "" => return text,
        inside => text.split_once(inside).unwrap_or_default(),
    };
    let (open, close) = match piece.place {
        Place::Around => ("", ""),
        Place::Both => ("⟨", "⟩"),
        Place::Old => ("<del>", "</del>"),
        Place::New => ("<ins>", "</ins>"),
    };
    format!("{before}{open}{inside}{close}{after}")
}

/// Text as Markdown shows it.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '*' | '_' | '`' | '[' | ']' | '|' | '\\' | '#' | '~' => out.extend(['\\', character]),
            _ => out.push(character),
        }
    }
    out
}
