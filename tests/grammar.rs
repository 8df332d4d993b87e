//! The grammar is as `dedi grammar check` asks: every example comes out as it is marked, every entry has what it needs,
//! everything can be reached. And what the command does not ask: invariants, coverage, the normal form, the compiled list.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{article, engine, files, invariants, root};
use dedi::check::tally::Tally;
use dedi::check::variant::VARIANTS;
use dedi::check::{check, example};
use dedi::grammar::format::format;
use dedi::grammar::{Grammar, folder, marks};
use std::fs;

#[test]
fn nothing_is_wrong_with_it() {
    let checked = check(folder::embedded());
    let findings: String = checked.findings.iter().map(|f| f.render(false)).collect();
    assert!(findings.is_empty(), "{} findings:\n{findings}", checked.findings.len());
    assert!(checked.ran && checked.examples > 1000 && checked.entries > 500 && checked.constructions > 50);
}

#[test]
fn what_must_hold_of_every_extraction_holds_of_the_examples() {
    for (file, name, example) in example::examples(engine().grammar()) {
        for text in VARIANTS.iter().filter_map(|variant| variant.of(&example.text)) {
            let article = article(&marks::parse(&text).unwrap().text);
            let broken = invariants::broken(engine(), &article, &engine().extract(&article));
            assert!(broken.is_empty(), "{file}: {name}: {text}\n{}", broken.join("\n"));
        }
    }
}

/// Every entry and construction is of use somewhere: in an article or in an example.
#[test]
fn every_entry_is_met() {
    let mut tally = Tally::new(engine());
    let articles = files("tests/articles", "txt").into_iter().map(|path| {
        let text = fs::read_to_string(path).unwrap();
        dedi::eval::gold::marked(&text, "").unwrap().article
    });
    let grammar = engine().grammar();
    let examples =
        example::examples(grammar).map(|(_, _, example)| article(&marks::parse(&example.text).unwrap().text));
    for article in articles.chain(examples) {
        tally = tally.with(&Tally::of(engine(), &article));
    }
    let entries = grammar.lexicon.entries.iter().enumerate();
    let mut unmet: Vec<&str> =
        entries.filter(|(i, e)| tally.uses(*i, e) == 0).map(|(_, e)| e.lemma.as_str()).collect();
    let patterns = grammar.patterns.iter().zip(&tally.found);
    unmet.extend(patterns.filter(|(_, found)| **found == 0).map(|(p, _)| p.id.as_str()));
    assert!(unmet.is_empty(), "met in no article and no example: {unmet:?}");
}

/// The list of compiled files is the folder, and a grammar read from the folder is the same one.
#[test]
fn the_embedded_grammar_is_the_folder() {
    let source = fs::read_to_string(root("src/grammar/embedded.rs")).unwrap();
    let listed: Vec<&str> =
        source.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\",")).collect();
    let mut present: Vec<String> =
        folder::read(&root("grammar")).unwrap().into_iter().map(|file| file.0).collect();
    present.sort();
    assert_eq!(listed, present, "files![…] in src/grammar/embedded.rs is not the folder");
    assert_eq!(folder::strays(&root("grammar")), []);
    let folder =
        Grammar::from_dir(&root("grammar")).unwrap_or_else(|error| panic!("{}", error.render(false)));
    assert_eq!(folder.hash, engine().grammar().hash);
}

/// `dedi grammar fmt` would change nothing, so that a change shows what is changed.
#[test]
fn its_files_are_in_their_normal_form() {
    for (name, text) in folder::embedded() {
        assert_eq!(text, format(&name, &text), "{name}: run `dedi grammar fmt grammar`");
    }
}
