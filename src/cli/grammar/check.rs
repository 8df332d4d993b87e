//! `dedi grammar check`: everything that is wrong with a grammar, at once.

use super::count;
use crate::check::{Checked, check};
use crate::cli::args::Color;
use crate::cli::error::{Failure, Messages};
use crate::cli::output::Output;
use crate::export::paint::{BAD, GOOD};
use crate::grammar::folder;
use std::io::Write;
use std::path::Path;

/// Runs the command: findings and a line that sums up; any finding makes the exit code 1.
pub fn run(dir: Option<&Path>, color: Color, messages: &Messages) -> Result<(), Failure> {
    let mut output = Output::stdout(color);
    let mut checked = match super::files(dir) {
        Ok(files) => check(files),
        // files that cannot be read are findings too
        Err(Failure::Grammar { error, .. }) => {
            Checked { findings: error.findings().to_vec(), ..Checked::default() }
        }
        Err(other) => return Err(other),
    };
    checked.findings.extend(dir.map(folder::strays).unwrap_or_default());
    let paint = output.paint;
    let mut text: String = checked.findings.iter().map(|f| f.render(paint.on) + "\n").collect();
    let sum = [
        count(checked.entries, "entry", "entries"),
        count(checked.constructions, "construction", "constructions"),
        count(checked.examples, "example", "examples"),
    ];
    text.push_str(&sum.join(", "));
    text.push_str(": ");
    let findings = checked.findings.len();
    if findings == 0 {
        text.push_str(&paint.paint(GOOD, "nothing is wrong").to_string());
    } else {
        messages.fail();
        text.push_str(&paint.paint(BAD, count(findings, "finding", "findings")).to_string());
        text.push_str(if checked.ran { "" } else { "; the examples were not run, as not all could be read" });
    }
    let written = writeln!(output.writer, "{text}").and_then(|()| output.writer.flush());
    written.map_err(|error| output.failure(error))
}
