//! The lists a grammar may hold, with the attributes that are read and whether items of several words are found.

use super::list::{Holds, List};

macro_rules! lists {
    ($($field:ident = $name:literal [$($key:literal),*] $($several:ident)?),* $(,)?) => {
        /// The lists of a grammar; one that is missing is empty.
        #[derive(Clone, Debug, Default)]
        #[allow(missing_docs, reason = "each is the file of its name in grammar/lists")]
        pub struct Lists {
            $(pub $field: List,)*
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
    titles = "titles" ["surname"],
    honorifics = "honorifics" ["after"],
    organisations = "organisations" ["owner", "genus", "bare"] several,
    abbreviations = "abbreviations" [],
    given_names = "given-names" [],
    countries = "countries" ["demonym"] several,
    people = "people" ["new"] several,
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
    postpositions = "postpositions" [],
    no_clauses = "no-clauses" ["behind", "object"],
    heads = "heads" [],
    frames = "frames" ["behind", "opens", "bare", "weak"],
    relations = "relations" [],
    according = "according" [],
    aorists = "aorists" [],
}
