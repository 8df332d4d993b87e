//! The files of `/grammar`, compiled in. A test holds this list to the folder.

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Name below `/grammar`, and text.
        pub const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../grammar/", $name)))),*];
    };
}

files![
    "lists/abbreviations.list",
    "lists/according.list",
    "lists/agents.list",
    "lists/aorists.list",
    "lists/auxiliaries.list",
    "lists/complementisers.list",
    "lists/conversations.list",
    "lists/countries.list",
    "lists/deictics.list",
    "lists/documents.list",
    "lists/frames.list",
    "lists/function-words.list",
    "lists/given-names.list",
    "lists/heads.list",
    "lists/honorifics.list",
    "lists/modifiers.list",
    "lists/months.list",
    "lists/no-clauses.list",
    "lists/nobiliary.list",
    "lists/organisations.list",
    "lists/particles.list",
    "lists/people.list",
    "lists/postpositions.list",
    "lists/relations.list",
    "lists/title-nouns.list",
    "lists/titles.list",
    "nouns/document.lex",
    "nouns/question.lex",
    "nouns/speech.lex",
    "patterns/direct.pat",
    "patterns/indirect.pat",
    "verbs/a-irregular.lex",
    "verbs/ask.lex",
    "verbs/claim.lex",
    "verbs/demand.lex",
    "verbs/light.lex",
    "verbs/say.lex",
    "verbs/setting.lex",
    "verbs/shout.lex",
    "verbs/thought.lex",
    "verbs/write.lex",
];

/// The manual, in English and in Turkish.
pub const MANUALS: &[(&str, &str)] = &[
    ("README.md", include_str!("../../grammar/README.md")),
    ("README.tr.md", include_str!("../../grammar/README.tr.md")),
];
