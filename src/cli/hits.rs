//! Quotations of the store as a person reads them: who, how, the words, where they stand.

use crate::export::excerpt::one_line;
use crate::export::paint::{CUE, FAINT, NAME, Paint, STRONG};
use crate::export::table::wrap;
use crate::store::search::Hit;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Stand around a word that was looked for while lines are broken; texts have no use for them.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';
/// Columns of what stands on either side of a quotation.
const AROUND: usize = 64;

/// How blocks are written.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    pub paint: Paint,
    pub width: usize,
}

impl Block {
    /// The line with who has said it, and how it is reported.
    pub fn head(&self, out: &mut dyn Write, number: usize, hit: &Hit, before: &str) -> io::Result<()> {
        write!(out, "{number:>3}  ")?;
        match &hit.speaker {
            Some(speaker) => write!(out, "{}", self.paint.paint(NAME, one_line(speaker)))?,
            None => write!(out, "{}", self.paint.paint(FAINT, "nobody named"))?,
        }
        if let Some(role) = &hit.role {
            write!(out, ", {}", one_line(role))?;
        }
        write!(out, "   {before}{}", hit.kind)?;
        if let Some(cue) = &hit.cue {
            write!(out, " · {}", self.paint.paint(CUE, one_line(cue)))?;
        }
        if let Some(stance) = hit.stance.as_deref().filter(|stance| *stance != "neutral") {
            write!(out, " · {stance}")?;
        }
        writeln!(out, " · {}", self.paint.paint(FAINT, format!("{:.0} %", hit.confidence * 100.0)))
    }

    /// The words, those that were looked for marked.
    pub fn words(&self, out: &mut dyn Write, hit: &Hit) -> io::Result<()> {
        let mut text = String::with_capacity(hit.text.len() + 8);
        let mut from = 0;
        for span in &hit.marks {
            text.push_str(hit.text.get(from..span.start as usize).unwrap_or(""));
            text.push(OPEN);
            text.push_str(span.text(&hit.text));
            text.push(CLOSE);
            from = span.end as usize;
        }
        text.push_str(hit.text.get(from..).unwrap_or(""));
        let (open, close) = if self.paint.on {
            (STRONG.underline().render().to_string(), STRONG.render_reset().to_string())
        } else {
            ("*".to_owned(), "*".to_owned())
        };
        for line in wrap(&one_line(&text), self.width.saturating_sub(7)) {
            let line = line.replace(OPEN, &open).replace(CLOSE, &close);
            writeln!(out, "     {} {line}", self.paint.paint(FAINT, "│"))?;
        }
        Ok(())
    }

    /// What stands around them, and where that is.
    pub fn place(&self, out: &mut dyn Write, hit: &Hit) -> io::Result<()> {
        // no further than the paragraph, and on one line
        let room = AROUND.min(self.width.saturating_sub(8) / 2);
        let before = hit.before.rsplit('\n').next().unwrap_or_default();
        let after = hit.after.split('\n').next().unwrap_or_default();
        let (before, after) = (tail(&one_line(before), room), head(&one_line(after), room));
        if !before.is_empty() || !after.is_empty() {
            writeln!(out, "     {}", self.paint.paint(FAINT, format!("{before}[…]{after}")))?;
        }
        let mut parts: Vec<String> = Vec::new();
        parts.extend(hit.date.clone());
        parts.extend(hit.outlet.clone());
        parts.extend(hit.title.as_deref().map(one_line));
        if hit.occurrences > 1 {
            parts.push(format!("{} occurrences", hit.occurrences));
        }
        parts.push(hit.url.clone().unwrap_or_else(|| hit.article.clone()));
        for line in wrap(&parts.join(" · "), self.width.saturating_sub(5)) {
            writeln!(out, "     {}", self.paint.paint(FAINT, line))?;
        }
        Ok(())
    }
}

fn tail(text: &str, room: usize) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut width = 0;
    for word in text.split_inclusive(' ').rev() {
        width += word.width();
        if width > room {
            break;
        }
        kept.push(word);
    }
    kept.reverse();
    kept.concat()
}

fn head(text: &str, room: usize) -> String {
    let mut kept = String::new();
    for word in text.split_inclusive(' ') {
        if kept.width() + word.width() > room {
            break;
        }
        kept.push_str(word);
    }
    kept.trim_end().to_owned()
}
