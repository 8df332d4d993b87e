//! `dedi grammar export`: the grammar that is compiled in, as files.

use crate::cli::error::{Failure, Messages};
use crate::grammar::folder;
use std::fs;
use std::io;
use std::path::Path;

/// Runs the command. Nothing is written where any of the files is there already.
pub fn run(dir: &Path, messages: &Messages) -> Result<(), Failure> {
    let fault = |path: &Path, error| Failure::Write { to: path.display().to_string(), error };
    let mut files = folder::embedded();
    files.extend(folder::manuals().iter().map(|&(name, text)| (name.to_owned(), text.to_owned())));
    if let Some((name, _)) = files.iter().find(|(name, _)| dir.join(name).exists()) {
        let there = io::Error::new(io::ErrorKind::AlreadyExists, "it is there already; name a new folder");
        return Err(fault(&dir.join(name), there));
    }
    for (name, text) in &files {
        let path = dir.join(name);
        let parent = path.parent().unwrap_or(dir);
        fs::create_dir_all(parent).map_err(|error| fault(parent, error))?;
        let mut file = fs::File::create_new(&path).map_err(|error| fault(&path, error))?;
        io::Write::write_all(&mut file, text.as_bytes()).map_err(|error| fault(&path, error))?;
    }
    messages.note(format_args!(
        "{}: {} files; `--grammar {}` uses them",
        dir.display(),
        files.len(),
        dir.display()
    ));
    Ok(())
}
