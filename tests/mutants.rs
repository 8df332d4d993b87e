//! Grammar files with random faults: whatever stands in them, the reader answers with findings, and what is read can be
//! used. `DEDI_MUTANTS` sets how many are tried, `DEDI_SEED` where the row begins.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::article;
use crate::support::dice::{Dice, number};
use dedi::Engine;
use dedi::grammar::folder::{self, Files};
use dedi::grammar::format::format;
use dedi::grammar::{Grammar, marks};
use std::fmt::Write;

/// What is put in: signs that mean something, letters of one to four bytes, and nothing.
const PIECES: &[&str] = &[
    "", "", " ", "\n", "\t", "\r\n", "#", "=", "|", "(", ")", "[", "]", "\"", "{", "}", "{q:", "{s1,2:", "⏎",
    "…", "“", "”", "İ", "ı", "ğ", "\u{306}", "😀", "\u{feff}", "\0", "*", "~9", "*999", "?", "+ ", "- ",
    "  ", ":", "\\", "pattern ", "QUOTE", "CUE[", "NP", "END", "frames=", "light=", "stem=", ",", "_",
    "words>=", "1e400", "-1", "((((",
];

/// The text with some of its pieces lost, doubled, moved or replaced.
fn mutant(dice: &mut Dice, text: &str) -> String {
    let mut letters: Vec<String> = text.chars().map(String::from).collect();
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(letters.len());
        let end = (at + dice.roll(12)).min(letters.len());
        match dice.roll(4) {
            0 => drop(letters.drain(at..end)),
            1 => {
                let piece = letters[at..end].to_vec();
                let to = dice.roll(letters.len());
                letters.splice(to..to, piece);
            }
            2 => letters.insert(at.min(letters.len()), PIECES[dice.roll(PIECES.len())].to_owned()),
            _ => {
                letters.splice(at..end, [PIECES[dice.roll(PIECES.len())].to_owned()]);
            }
        }
    }
    letters.concat()
}

/// A piece of a file: whole lines, so that a mutant is small and its faults matter.
fn cut<'a>(dice: &mut Dice, text: &'a str) -> &'a str {
    let starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
    let from = if dice.roll(3) == 0 { 0 } else { starts[dice.roll(starts.len())] };
    let lines = 1 + dice.roll(30);
    let end = text[from..].match_indices('\n').nth(lines).map_or(text.len(), |(at, _)| from + at);
    &text[from..end]
}

#[test]
fn no_mutant_is_too_much_for_the_reader() {
    let files: Files = folder::embedded();
    let lists: Files = files.iter().filter(|(name, _)| name.starts_with("lists/")).cloned().collect();
    let seed = number("DEDI_SEED", 20_251_022);
    let mut read = 0;
    for n in 0..number("DEDI_MUTANTS", 3000) {
        let mut dice = Dice::new(seed + n);
        let (name, text) = &files[dice.roll(files.len())];
        let lines = cut(&mut dice, text);
        let text = mutant(&mut dice, lines);
        let case = format!("seed {}: {name}:\n{text}", seed + n);
        let (grammar, findings) = Grammar::open(vec![(name.clone(), text.clone())]);
        for finding in &findings {
            let place = text.get(finding.span.start as usize..finding.span.end as usize);
            assert!(place.is_some(), "{finding}: no place in\n{case}");
            let mut shown = String::new();
            write!(shown, "{finding}{}", finding.render(false)).unwrap();
            assert!(shown.len() > 20, "{case}");
        }
        let normal = format(name, &text);
        assert_eq!(normal, format(name, &normal), "the normal form has another normal form: {case}");
        let again = Grammar::open(vec![(name.clone(), normal.clone())]);
        let size = |grammar: &Grammar| (grammar.lexicon.entries.len(), grammar.patterns.len());
        assert_eq!(size(&grammar), size(&again.0), "the normal form says something else: {case}\n{normal}");
        assert_eq!(findings.len(), again.1.len(), "the normal form has other faults: {case}\n{normal}");
        // what can be read can be used
        if findings.is_empty() && !name.starts_with("lists/") {
            read += 1;
            let mut with = lists.clone();
            with.push((name.clone(), text));
            let engine = Engine::new(Grammar::open(with).0);
            for (_, _, example) in dedi::check::example::examples(engine.grammar()).take(3) {
                engine.extract(&article(&marks::parse(&example.text).unwrap().text));
            }
        }
    }
    assert!(read > 0, "no mutant could be read");
}
