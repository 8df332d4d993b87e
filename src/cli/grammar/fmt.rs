//! `dedi grammar fmt`: the files of a grammar in their normal form.

use crate::cli::error::{Failure, Messages};
use crate::grammar::format::format;
use std::fs;
use std::path::Path;

/// Runs the command: writes what differs, or with `check` names it and fails.
pub fn run(dir: Option<&Path>, check: bool, messages: &Messages) -> Result<(), Failure> {
    let shown = |name: &str| dir.map_or_else(|| name.to_owned(), |dir| dir.join(name).display().to_string());
    for (name, text) in super::files(dir)? {
        let wanted = format(&name, &text);
        if wanted == text {
            continue;
        }
        match dir {
            Some(dir) if !check => {
                fs::write(dir.join(&name), wanted)
                    .map_err(|error| Failure::Write { to: shown(&name), error })?;
                messages.note(format_args!("{}: written in its normal form", shown(&name)));
            }
            _ => {
                messages.fail();
                let differs = text.lines().zip(wanted.lines()).position(|(a, b)| a != b);
                let line = differs.unwrap_or_else(|| text.lines().count().min(wanted.lines().count())) + 1;
                messages.note(format_args!(
                    "{}:{line}: not in its normal form; `dedi grammar fmt DIR` writes it",
                    shown(&name)
                ));
            }
        }
    }
    Ok(())
}
