//! What can go wrong outside of text: grammars. (Files and arguments are the command's business.)
//!
//! An error says what, where and what would mend it; all findings come at once.

use crate::span::Span;
use ariadne::{Config, IndexType, Label, Report, ReportKind, Source};
use std::fmt;

/// One thing wrong with a grammar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, as a path below the grammar's folder.
    pub file: String,
    /// Bytes of the file.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What would mend it.
    pub help: Option<String>,
    /// What was seen, line by line.
    pub notes: Vec<String>,
    line: usize,
    column: usize,
    excerpt: String,
}

impl Finding {
    /// A finding at `span` of `source`, the text of `file`.
    pub fn new(file: &str, source: &str, span: Span, message: impl Into<String>) -> Self {
        let before = source.get(..span.start as usize).unwrap_or(source);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        let column = before[start..].chars().count() + 1;
        let excerpt = source[start..].lines().next().unwrap_or("").to_owned();
        Self {
            file: file.into(),
            span,
            message: message.into(),
            help: None,
            notes: Vec::new(),
            line,
            column,
            excerpt,
        }
    }

    /// The same with a word on what would mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with what was seen, line by line.
    #[must_use]
    pub fn notes(mut self, notes: Vec<String>) -> Self {
        self.notes = notes;
        self
    }

    /// The line it stands in, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column it begins in, in characters, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The line of the file with a caret under the place.
    pub fn render(&self, colour: bool) -> String {
        let start = self.column.saturating_sub(1);
        let width = Span::len(self.span).max(1) as usize;
        let end = (start + width).min(self.excerpt.chars().count().max(start + 1));
        let config = Config::new().with_color(colour).with_index_type(IndexType::Char);
        // The excerpt alone is given, padded by its line number, so that a finding is cheap to keep and to show.
        let padded = format!("{}{}", "\n".repeat(self.line - 1), self.excerpt);
        let at = self.line - 1;
        let id = self.file.clone();
        let mut report = Report::build(ReportKind::Error, (id.clone(), at + start..at + end))
            .with_config(config)
            .with_message(&self.message)
            .with_label(Label::new((id.clone(), at + start..at + end)).with_message("here"));
        if !self.notes.is_empty() {
            report = report.with_note(self.notes.join("\n"));
        }
        if let Some(help) = &self.help {
            report = report.with_help(help);
        }
        let mut out = Vec::new();
        match report.finish().write((id, Source::from(padded)), &mut out) {
            Ok(()) => String::from_utf8_lossy(&out).into_owned(),
            Err(_) => self.to_string(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
        if let Some(help) = &self.help {
            write!(f, " ({help})")?;
        }
        Ok(())
    }
}

/// A grammar that cannot be used, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrammarError {
    findings: Vec<Finding>,
}

impl GrammarError {
    /// An error of at least one finding.
    pub fn new(mut findings: Vec<Finding>) -> Self {
        findings.sort_by(|a, b| (&a.file, a.span).cmp(&(&b.file, b.span)));
        Self { findings }
    }

    /// Everything that is wrong, by file and place.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// All findings with carets.
    pub fn render(&self, colour: bool) -> String {
        self.findings.iter().map(|f| f.render(colour)).collect()
    }
}

impl fmt::Display for GrammarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, finding) in self.findings.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            finding.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for GrammarError {}

/// `did you mean` for a word that is none of `known`.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let best = known.into_iter().map(|k| (distance(word, k), k)).min()?;
    let length = word.chars().count();
    // two letters of three are another word
    (best.0 <= 2.max(length / 4).min(length / 2)).then(|| format!("did you mean `{}`?", best.1))
}

/// Letters to add, drop, change or swap with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut cost = changed.min(row[j - 1] + 1).min(rows[i - 1][j] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(rows[i - 2][j - 2] + 1);
            }
            row.push(cost);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_near() {
        let known = ["quote", "forward", "CUE", "nom"];
        assert_eq!(did_you_mean("qoute", known).as_deref(), Some("did you mean `quote`?"));
        assert_eq!(did_you_mean("CEU", known).as_deref(), Some("did you mean `CUE`?"));
        assert_eq!(did_you_mean("foo", known), None);
        assert_eq!(did_you_mean("", known), None);
    }
}
