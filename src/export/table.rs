//! Results to be read in a terminal: a heading for each article, a block for each attribution.
//!
//! ```text
//! haber.txt · Belediyeden açıklama                          2025-10-22
//! ────────────────────────────────────────────────────────────────────
//!  1  Ayla Demirkan   direct · dedi · 97 %
//!     │ Yarın geliyoruz.
//! ```
//!
//! Lines are wrapped to the width given, colours are written where [`Paint`] says so. The form is for people and may
//! change; programs read JSON or CSV.

use super::paint::{BAD, CUE, FAINT, NAME, Paint, STRONG};
use super::{Sink, excerpt::one_line, name};
use crate::engine::Article;
use crate::record::{Extraction, Part, Quote, Resolution};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Writes blocks of text.
#[derive(Debug)]
pub struct Table<W> {
    out: W,
    paint: Paint,
    width: usize,
    first: bool,
}

impl<W: Write> Table<W> {
    /// Lines of at most `width` columns (no fewer than 40 are used).
    pub fn new(out: W, paint: Paint, width: usize) -> Self {
        Self { out, paint, width: width.max(40), first: true }
    }

    fn heading(&mut self, extraction: &Extraction) -> io::Result<()> {
        let id = extraction.id.as_deref().unwrap_or("(no id)");
        let title = extraction.title.as_deref().map(one_line).unwrap_or_default();
        let date = extraction.date.as_deref().unwrap_or("");
        let mut left = vec![one_line(id)];
        left.extend((!title.is_empty()).then_some(title));
        let left = left.join(" · ");
        let gap = self.width.saturating_sub(left.width() + date.width()).max(1);
        let line = format!("{left}{}{date}", " ".repeat(if date.is_empty() { 0 } else { gap }));
        for line in wrap(&line, self.width) {
            writeln!(self.out, "{}", self.paint.paint(STRONG, line))?;
        }
        writeln!(self.out, "{}", self.paint.paint(FAINT, "─".repeat(self.width)))
    }

    fn quote(&mut self, number: usize, extraction: &Extraction, quote: &Quote) -> io::Result<()> {
        let paint = self.paint;
        let speaker =
            quote.speaker.and_then(|id| extraction.speakers.iter().find(|speaker| speaker.id == id));
        write!(self.out, "{number:>3}  ")?;
        match speaker {
            Some(speaker) => write!(self.out, "{}", paint.paint(NAME, one_line(&speaker.name)))?,
            None => write!(self.out, "{}", paint.paint(FAINT, "nobody named"))?,
        }
        write!(self.out, "   {}", name(quote.kind))?;
        if let Some(cue) = &quote.cue {
            write!(self.out, " · {}", paint.paint(CUE, one_line(&cue.text)))?;
        }
        let sure = format!("{:.0} %", quote.confidence * 100.0);
        let style = if quote.confidence < 0.5 { BAD } else { FAINT };
        write!(self.out, " · {}", paint.paint(style, sure))?;
        for remark in remarks(extraction, quote) {
            write!(self.out, " · {}", paint.paint(FAINT, remark))?;
        }
        writeln!(self.out)?;
        for line in wrap(&one_line(&quote.text), self.width.saturating_sub(7)) {
            writeln!(self.out, "     {} {line}", paint.paint(FAINT, "│"))?;
        }
        Ok(())
    }
}

impl<W: Write> Sink for Table<W> {
    fn article(&mut self, extraction: &Extraction, _: &Article) -> io::Result<()> {
        if !self.first {
            writeln!(self.out)?;
        }
        self.first = false;
        self.heading(extraction)?;
        if extraction.quotes.is_empty() {
            return writeln!(self.out, "     {}", self.paint.paint(FAINT, "no attributions"));
        }
        for (index, quote) in extraction.quotes.iter().enumerate() {
            self.quote(index + 1, extraction, quote)?;
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What is worth saying of an attribution beside the usual.
fn remarks(extraction: &Extraction, quote: &Quote) -> Vec<String> {
    let mut remarks = Vec::new();
    if quote.part == Part::Title {
        remarks.push("in the title".to_owned());
    } else if quote.heading {
        remarks.push("heading".to_owned());
    }
    if quote.resolution == Resolution::Carried {
        remarks.push("no subject, speaker carried".to_owned());
    }
    let outer =
        quote.within.as_ref().and_then(|id| extraction.quotes.iter().position(|other| &other.id == id));
    remarks.extend(outer.map(|index| format!("within {}", index + 1)));
    remarks
}

/// The words of a text on lines of at most `width` columns; a longer word has a line of its own.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(' ') {
        let Some(line) = lines.last_mut() else { break };
        if !line.is_empty() && line.width() + word.trim_end().width() > width {
            line.truncate(line.trim_end().len());
            lines.push(word.to_owned());
        } else {
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_are_measured_in_columns() {
        assert_eq!(wrap("üç öğün yemek", 8), ["üç öğün", "yemek"]);
        // NFD: the marks take no column
        assert_eq!(wrap("u\u{308}c\u{327} o\u{308}gu\u{308}n yemek", 8).len(), 2);
        assert_eq!(wrap("uzunbirsözcük ve", 4), ["uzunbirsözcük", "ve"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
