//! The lists a grammar may hold, with the attributes that are read and whether items of several words are found.

use super::list::{Holds, List};
use super::trie::Trie;
use crate::morph::softened;
use serde::{Deserialize, Serialize};

macro_rules! lists {
    ($($field:ident = $name:literal [$($key:literal),*] $($several:ident)?),* $(,)?) => {
        /// The lists of a grammar; one that is missing is empty.
        #[derive(Clone, Debug, Default, Serialize, Deserialize)]
        #[allow(missing_docs, reason = "each is the file of its name in grammar/lists")]
        pub struct Lists {
            $(pub $field: List,)*
            /// The items of the lists of nouns, as they are and before a vowel.
            pub nouns: Trie<Nouns>,
        }

        impl Lists {
            /// The names of their files.
            pub const NAMES: &'static [&'static str] = &[$($name),*];

            /// The list of a file's name, and what it may hold.
            pub(super) fn named(&mut self, name: &str) -> Option<(&mut List, Holds)> {
                Some(match name {
                    $($name => (&mut self.$field, Holds { keys: &[$($key),*], several: false $(|| lists!($several))? }),)*
                    _ => return None,
                })
            }

            /// All lists by name.
            pub fn all(&self) -> impl Iterator<Item = (&'static str, &List)> {
                [$(($name, &self.$field)),*].into_iter()
            }
        }
    };
    (several) => { true };
}

lists! {
    titles = "titles" ["surname", "heads"],
    honorifics = "honorifics" ["after"],
    organisations = "organisations" ["owner", "genus", "bare"] several,
    abbreviations = "abbreviations" [],
    given_names = "given-names" [],
    countries = "countries" ["demonym"] several,
    people = "people" ["new", "compound"] several,
    documents = "documents" ["account", "loose", "occasion", "opens", "press", "report"],
    conversations = "conversations" [],
    function_words = "function-words" ["compares"],
    months = "months" [],
    title_nouns = "title-nouns" [],
    complementisers = "complementisers" ["alone"],
    deictics = "deictics" [],
    auxiliaries = "auxiliaries" [],
    particles = "particles" [],
    modifiers = "modifiers" ["new", "called", "pair", "trio"],
    nobiliary = "nobiliary" ["before"],
    agents = "agents" ["behalf"],
    postpositions = "postpositions" ["share"],
    no_clauses = "no-clauses" ["behind", "object"],
    heads = "heads" [],
    frames = "frames" ["behind", "opens", "bare", "weak"],
    relations = "relations" [],
    according = "according" [],
    aorists = "aorists" [],
}

/// In which of the lists of nouns a stem stands, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nouns {
    /// As it is: `kulüp`.
    pub whole: u8,
    /// Before a vowel: `kulüb`.
    pub soft: u8,
}

impl Lists {
    /// The lists of nouns whose forms are looked for, in the order of their bits.
    pub fn of_nouns(&self) -> [&List; 5] {
        [&self.titles, &self.organisations, &self.people, &self.documents, &self.conversations]
    }

    /// Puts the nouns of these lists into one tree, once the lists are whole.
    pub(super) fn gather(&mut self) {
        let mut nouns: Trie<Nouns> = Trie::default();
        for (bit, list) in self.of_nouns().into_iter().enumerate() {
            for (item, _) in list.iter() {
                nouns.entry(item).whole |= 1 << bit;
                if let Some(soft) = softened(item) {
                    nouns.entry(&soft).soft |= 1 << bit;
                }
            }
        }
        self.nouns = nouns;
    }
}
