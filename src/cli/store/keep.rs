//! `dedi store remove`, `check`, `dump` and `load`.

use super::{Chosen, counted, say};
use crate::cli::args::Color;
use crate::cli::error::{Failure, Messages, Problem};
use crate::cli::output::Output;
use crate::store::db::Mode;
use crate::store::dump::{self, DumpError};
use crate::store::error::Kind;
use crate::store::{Store, add, check};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

/// Takes articles out.
pub fn remove(chosen: &Chosen, ids: &[String], color: Color, messages: &Messages) -> Result<(), Failure> {
    let mut store = chosen.open(Mode::Write)?;
    let place = store.db.place().to_owned();
    let missing = store.db.write(|db| {
        let mut missing = Vec::new();
        for id in ids {
            if !add::remove(db, id)? {
                missing.push(id);
            }
        }
        Ok(missing)
    })?;
    for id in &missing {
        let reason = format!("no article with this id in {place}");
        messages.problem(&Problem::Entry { place: (*id).clone(), reason });
    }
    say(color, &format!("{} removed", counted((ids.len() - missing.len()) as u32, "article")))
}

/// Tells everything that is wrong with a store.
pub fn check(chosen: &Chosen, color: Color, messages: &Messages) -> Result<(), Failure> {
    // the full text index is looked at by statements of its own; what may not be written is looked at without
    let mut store = match Store::open(&chosen.db, Mode::Write, chosen.wait) {
        Err(error) if *error.kind() == Kind::ReadOnly => chosen.open(Mode::Read)?,
        store => store?,
    };
    let findings = check::check(&mut store.db)?;
    let place = store.db.place();
    for finding in &findings {
        say(color, &format!("{place}: {finding}"))?;
    }
    if findings.is_empty() {
        return say(color, &format!("{place}: nothing is wrong"));
    }
    messages.fail();
    Ok(())
}

/// Writes all that a store holds.
pub fn dump(chosen: &Chosen, path: Option<&Path>, color: Color) -> Result<(), Failure> {
    let mut store = chosen.open(Mode::Read)?;
    let mut output = Output::open(path, color)?;
    let dumped = dump::dump(&mut store.db, &mut output.writer);
    let written = dumped.and_then(|count| output.writer.flush().map(|()| count).map_err(DumpError::Write));
    match written {
        Ok(_) => Ok(()),
        Err(DumpError::Store(error)) => Err(error.into()),
        Err(DumpError::Write(error)) => Err(output.failure(error)),
    }
}

/// Fills an empty store from a dump.
pub fn load(chosen: &Chosen, path: &Path, color: Color) -> Result<(), Failure> {
    let fault = |error| Failure::Input(Problem::read(path, error));
    let reader: Box<dyn BufRead> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(path).map_err(fault)?))
    };
    let mut store = chosen.open(Mode::Write)?;
    let count = dump::load(&mut store.db, &mut reader.lines());
    let count = count.map_err(|error| match error.kind() {
        Kind::Refused(_) => Failure::NotFound(format!("{}: {error}", path.display())),
        _ => error.into(),
    })?;
    say(color, &format!("{} loaded", counted(count as u32, "article")))
}
