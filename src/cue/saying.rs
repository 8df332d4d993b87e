//! What the lexicon and the lists tell of a folded form, whatever stands around it: found out once for each form.

use crate::grammar::Grammar;
use crate::grammar::lexicon::{Entry, Part};
use crate::morph::noun::{self, NounForm};
use crate::morph::verb::{self, Form};
use crate::text::kinds::Kinds;
use crate::text::token::Tokens;

/// The last word of an entry in one of its forms.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ending<F> {
    pub(super) entry: usize,
    pub(super) form: F,
    /// Bytes behind the stem.
    pub(super) rest: u16,
    /// The words that must stand before it, by [`bit`]; all where none must.
    lead: u64,
}

impl<F> Ending<F> {
    /// Whether the word before may be one that the entry asks for; there are hundreds of entries in `etmek`.
    pub(super) fn follows(&self, before: u64) -> bool {
        self.lead == u64::MAX || self.lead & before != 0
    }
}

impl Ending<()> {
    /// The same with a form.
    fn with<F>(self, form: F) -> Ending<F> {
        Ending { entry: self.entry, form, rest: self.rest, lead: self.lead }
    }
}

/// The words that must stand before the last of an entry, by [`bit`].
fn lead_of(entry: &Entry) -> u64 {
    entry.lead.last().map_or(u64::MAX, |words| words.iter().fold(0, |all, word| all | bit(word)))
}

/// `-Iyor`, before which a stem loses its last vowel.
fn is_narrow(rest: &str) -> bool {
    rest.strip_prefix(['ı', 'i', 'u', 'ü']).is_some_and(|rest| rest.starts_with("yor"))
}

/// One of 64 bits for a word: two words of different bits are different.
fn bit(word: &str) -> u64 {
    let hash = word.bytes().fold(0_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    1 << (hash >> 32 & 63)
}

/// What a form can be in a cue.
#[derive(Clone, Debug, Default)]
pub struct Saying {
    /// The verbs of the lexicon it may end, in the order they are looked up.
    pub(super) verbs: Box<[Ending<Form>]>,
    /// The nouns, likewise.
    pub(super) nouns: Box<[Ending<NounForm>]>,
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
        for (stems, rest) in grammar.lexicon.stems_of(word) {
            let Ok(length) = u16::try_from(rest.len()) else { continue };
            // what follows a stem is analysed once, however many entries share it
            let (mut as_verb, mut as_noun) = (None, None);
            for stem in stems {
                let Some(entry) = grammar.lexicon.entries.get(stem.entry) else { continue };
                let ending = Ending { entry: stem.entry, form: (), rest: length, lead: lead_of(entry) };
                match entry.part {
                    Part::Verb => {
                        let form = *as_verb.get_or_insert_with(|| verb::analyse(rest));
                        let form = form.filter(|_| !stem.narrowed || is_narrow(rest));
                        verbs.extend(form.map(|form| ending.with(form)));
                    }
                    Part::Noun => {
                        let form = *as_noun.get_or_insert_with(|| noun::analyse(rest));
                        nouns.extend(form.map(|form| ending.with(form)));
                    }
                }
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
    /// The [`bit`] of each form.
    bits: Vec<u64>,
}

impl Default for Sayings {
    fn default() -> Self {
        Self { list: vec![Saying::default()], forms: Vec::new(), bits: Vec::new() }
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
            self.bits.push(bit(kinds.form(number as u32)));
        }
    }

    /// The [`bit`] of the word that an entry's lead must end in before token `i`: a particle may stand between.
    pub(super) fn before(&self, tokens: &Tokens, i: usize) -> u64 {
        let Some(before) = i.checked_sub(1) else { return 0 };
        let skipped = usize::from(self.of(tokens, before).particle);
        let form = before.checked_sub(skipped).and_then(|word| tokens.form(word));
        form.and_then(|form| self.bits.get(form as usize)).copied().unwrap_or(0)
    }

    /// What is known of the form of token `i`.
    pub(super) fn of(&self, tokens: &Tokens, i: usize) -> &Saying {
        let at = tokens.form(i).and_then(|form| self.forms.get(form as usize));
        &self.list[at.map_or(0, |&at| at as usize)]
    }
}
