//! What is known of words, kept from one document to the next: what the letters and the lists tell of a spelling, and what
//! a word of that spelling is in each of its few settings. News repeats itself, so nearly all of it is known already.
//!
//! A memory belongs to one grammar and one [`Kinds`]. It makes the next document faster, and no other (law 3).

use super::lexical::{LONGEST, Spelt, Word, word};
use super::setting::Setting;
use crate::cue::saying::Sayings;
use crate::grammar::Grammar;
use crate::morph::case;
use crate::morph::verb::{is_verb, nominal};
use crate::text::Document;
use crate::text::hash::Map;
use crate::text::kinds::Kinds;
use std::sync::Arc;

/// What is known of one spelling. Words are few, whatever the spellings: here they are numbers, so that a text's words lie near
/// each other in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spelling {
    /// What its letters alone tell, wherever it stands.
    plain: u32,
    /// The word it is, by whether it starts a sentence and whether the document writes it with a capital inside one; 0 where
    /// that is not known yet.
    known: [u32; 4],
    /// A small part of foreign names.
    pub(super) nobiliary: bool,
    /// An item of several words starts with it.
    pub(super) several: bool,
}

impl Spelling {
    fn new(grammar: &Grammar, kinds: &Kinds, number: u32, words: &mut Words) -> Self {
        let lists = &grammar.lists;
        let (folded, _) = kinds.folded(number);
        let several = [&lists.countries, &lists.people, &lists.organisations];
        let plain = Word {
            guess: case::of_ending(folded),
            nominal: if folded.len() <= LONGEST { nominal(folded) } else { None },
            finite: is_verb(folded),
            according: lists.according.has(folded),
            ..Word::PLAIN
        };
        Self {
            plain: words.number(plain),
            known: [0; 4],
            nobiliary: lists.nobiliary.has(folded),
            several: several.iter().any(|list| !list.after(folded).is_empty()),
        }
    }
}

/// Each word that some spelling is, once; they are counted from 1.
#[derive(Clone, Debug, Default)]
struct Words {
    list: Vec<Word>,
    numbers: Map<Word, u32>,
}

impl Words {
    fn number(&mut self, word: Word) -> u32 {
        *self.numbers.entry(word).or_insert_with(|| {
            self.list.push(word);
            self.list.len() as u32
        })
    }

    fn get(&self, number: u32) -> Option<Word> {
        self.list.get((number as usize).checked_sub(1)?).copied()
    }
}

/// All that is known of words.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// By the number of the spelling.
    spellings: Vec<Spelling>,
    words: Words,
    /// What may be part of a cue.
    pub(super) sayings: Arc<Sayings>,
    /// For each folded form the last document that writes it with a capital inside a sentence.
    inside: Vec<u32>,
    documents: u32,
}

impl Memory {
    /// Learns the spellings and forms of a document that are new.
    pub(super) fn learn(&mut self, document: &Document<'_>, grammar: &Grammar) {
        let kinds = document.tokens.kinds();
        for number in self.spellings.len()..kinds.len() {
            let spelling = Spelling::new(grammar, kinds, number as u32, &mut self.words);
            self.spellings.push(spelling);
        }
        Arc::make_mut(&mut self.sayings).learn(grammar, kinds);
        self.inside.resize(kinds.forms(), 0);
        self.documents = self.documents.checked_add(1).unwrap_or_else(|| {
            self.inside.fill(0);
            1
        });
    }

    /// Remembers that this document writes a form with a capital inside a sentence.
    pub(super) fn capital(&mut self, form: u32) {
        if let Some(last) = self.inside.get_mut(form as usize) {
            *last = self.documents;
        }
    }

    /// Whether this document writes a form with a capital inside a sentence.
    pub(super) fn inside(&self, form: u32) -> bool {
        self.inside.get(form as usize) == Some(&self.documents)
    }

    pub(super) fn of(&self, spelling: u32) -> &Spelling {
        &self.spellings[spelling as usize]
    }

    /// The word that a spelling is in a setting.
    pub(super) fn word(&mut self, grammar: &Grammar, kinds: &Kinds, spelling: u32, around: Setting) -> Word {
        let Spelling { plain, known, .. } = self.spellings[spelling as usize];
        let setting = around.common();
        if let Some(found) = setting.and_then(|setting| self.words.get(known[setting])) {
            return found;
        }
        let plain = self.words.get(plain).unwrap_or(Word::PLAIN);
        let found = word(grammar, plain, Spelt::new(kinds, spelling), around);
        if let Some(setting) = setting {
            self.spellings[spelling as usize].known[setting] = self.words.number(found);
        }
        found
    }
}
