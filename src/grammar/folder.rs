//! The files of a grammar: compiled in, or in a folder. The only place of the engine that reads files.

use super::embedded;
use crate::error::{Finding, GrammarError, did_you_mean};
use crate::span::Span;
use std::path::Path;

/// Names below the grammar's folder, and texts.
pub type Files = Vec<(String, String)>;

/// The folders of a grammar and the ending of what stands in each.
pub const FOLDERS: &[(&str, &str)] =
    &[("verbs", "lex"), ("nouns", "lex"), ("patterns", "pat"), ("lists", "list")];

/// The files that are compiled in.
pub fn embedded() -> Files {
    embedded::FILES.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect()
}

/// The manuals that are compiled in: name and text.
pub const fn manuals() -> &'static [(&'static str, &'static str)] {
    embedded::MANUALS
}

/// The files of a grammar in `dir`, by name; or all that cannot be read.
pub fn read(dir: &Path) -> Result<Files, GrammarError> {
    let mut files = Vec::new();
    let mut findings = Vec::new();
    for &(folder, ending) in FOLDERS {
        for name in names(&dir.join(folder)) {
            let path = dir.join(folder).join(&name);
            if path.extension().is_none_or(|e| e != ending) {
                continue;
            }
            let name = format!("{folder}/{name}");
            match std::fs::read(&path).map(String::from_utf8) {
                Ok(Ok(text)) => files.push((name, text)),
                Ok(Err(error)) => findings.push(no_text(&name, &error)),
                Err(error) => {
                    let message = format!("cannot be read: {error}");
                    findings.push(Finding::new(&name, "", Span::default(), message));
                }
            }
        }
    }
    if files.is_empty() && findings.is_empty() {
        let finding = Finding::new(&dir.display().to_string(), "", Span::default(), "no grammar files here");
        findings.push(finding.help("a grammar is a folder with verbs, nouns, patterns and lists below it"));
    }
    if findings.is_empty() { Ok(files) } else { Err(GrammarError::new(findings)) }
}

/// What lies in a grammar's folder and is read by nobody: a folder or an ending of another name.
pub fn strays(dir: &Path) -> Vec<Finding> {
    let folders = || FOLDERS.iter().map(|f| f.0);
    let mut strays = Vec::new();
    for name in names(dir) {
        let path = dir.join(&name);
        if let Some((folder, ending)) = FOLDERS.iter().find(|f| f.0 == name) {
            let stray = |name: &String| Path::new(name).extension().is_none_or(|e| e != *ending);
            strays.extend(names(&path).into_iter().filter(stray).map(|name| {
                Finding::new(&format!("{folder}/{name}"), "", Span::default(), "this file is not read")
                    .help(format!("files in {folder} end in .{ending}"))
            }));
        } else if path.is_dir() || path.extension().is_none_or(|e| e != "md") {
            let finding = Finding::new(&name, "", Span::default(), "nothing reads this");
            let known = folders().collect::<Vec<_>>().join(", ");
            let help = did_you_mean(&name, folders()).unwrap_or_else(|| format!("a grammar has {known}"));
            strays.push(finding.help(help));
        }
    }
    strays
}

/// The names in a folder in their order, but for hidden ones; none where there is no such folder.
fn names(folder: &Path) -> Vec<String> {
    let Ok(read) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        read.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}

/// A file that is no UTF-8, at its first byte that is none.
fn no_text(name: &str, error: &std::string::FromUtf8Error) -> Finding {
    let valid = error.utf8_error().valid_up_to();
    let text = String::from_utf8_lossy(error.as_bytes());
    Finding::new(name, &text, Span::of(valid, valid + 1), "this is no UTF-8").help("write the file in UTF-8")
}
