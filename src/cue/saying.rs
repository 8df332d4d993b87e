//! What the lexicon and the lists tell of a folded form, whatever stands around it: found out once for each form.

use crate::grammar::Grammar;
use crate::grammar::lexicon::{Part, Stem};
use crate::morph::noun::{self, NounForm};
use crate::morph::verb::{self, Form};
use crate::text::kinds::Kinds;
use crate::text::token::Tokens;

/// What a form can be in a cue.
#[derive(Clone, Debug, Default)]
pub struct Saying {
    /// The verbs of the lexicon it may end: stem, form, and bytes behind the stem; in the order they are looked up.
    pub(super) verbs: Box<[(Stem, Form, u16)]>,
    /// The nouns, likewise.
    pub(super) nouns: Box<[(Stem, NounForm, u16)]>,
    pub(super) complementiser: bool,
    pub(super) deictic: bool,
    pub(super) particle: bool,
}

impl Saying {
    /// Whether a cue may start or end here.
    pub(super) fn tells(&self) -> bool {
        self.complementiser || self.deictic || !self.verbs.is_empty() || !self.nouns.is_empty()
    }

    fn new(grammar: &Grammar, word: &str) -> Self {
        let lists = &grammar.lists;
        let (mut verbs, mut nouns) = (Vec::new(), Vec::new());
        // each end of a stem is analysed once, however many entries share it
        let mut last: Option<(usize, Option<Form>, Option<NounForm>)> = None;
        for (stem, rest) in grammar.lexicon.stems_of(word) {
            let Some(entry) = grammar.lexicon.entries.get(stem.entry) else { continue };
            let (form, noun) = match last {
                Some((known, form, noun)) if known == rest.len() => (form, noun),
                _ => (verb::analyse(rest), noun::analyse(rest)),
            };
            last = Some((rest.len(), form, noun));
            let Ok(length) = u16::try_from(rest.len()) else { continue };
            match entry.part {
                Part::Verb => {
                    let narrow = rest.starts_with(['ı', 'i', 'u', 'ü'])
                        && rest.chars().skip(1).collect::<String>().starts_with("yor");
                    verbs.extend(form.filter(|_| narrow || !stem.narrowed).map(|form| (stem, form, length)));
                }
                Part::Noun => nouns.extend(noun.map(|form| (stem, form, length))),
            }
        }
        Self {
            verbs: verbs.into(),
            nouns: nouns.into(),
            complementiser: lists.complementisers.has(word),
            deictic: lists.deictics.has(word),
            particle: lists.particles.has(word),
        }
    }
}

/// What is known of every form, by its number.
#[derive(Clone, Debug)]
pub struct Sayings {
    /// The first is that of the many forms that say nothing.
    list: Vec<Saying>,
    /// Positions in the list.
    forms: Vec<u32>,
}

impl Default for Sayings {
    fn default() -> Self {
        Self { list: vec![Saying::default()], forms: Vec::new() }
    }
}

impl Sayings {
    /// What is known of all forms of a table.
    pub fn new(grammar: &Grammar, kinds: &Kinds) -> Self {
        let mut sayings = Self::default();
        sayings.learn(grammar, kinds);
        sayings
    }

    /// Learns the forms that are new.
    pub fn learn(&mut self, grammar: &Grammar, kinds: &Kinds) {
        for number in self.forms.len()..kinds.forms() {
            let saying = Saying::new(grammar, kinds.form(number as u32));
            let at = if saying.tells() || saying.particle { self.list.len() } else { 0 };
            if at > 0 {
                self.list.push(saying);
            }
            self.forms.push(at as u32);
        }
    }

    /// What is known of the form of token `i`.
    pub(super) fn of(&self, tokens: &Tokens, i: usize) -> &Saying {
        let at = tokens.form(i).and_then(|form| self.forms.get(form as usize));
        &self.list[at.map_or(0, |&at| at as usize)]
    }
}
