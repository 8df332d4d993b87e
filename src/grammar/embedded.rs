//! The files of `/grammar`, compiled in. A test holds this list to the folder.

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Name below `/grammar`, and text.
        pub const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../grammar/", $name)))),*];
    };
}

files![
    "lists/abbreviations.list",
    "lists/agents.list",
    "lists/auxiliaries.list",
    "lists/complementisers.list",
    "lists/countries.list",
    "lists/deictics.list",
    "lists/documents.list",
    "lists/function-words.list",
    "lists/given-names.list",
    "lists/honorifics.list",
    "lists/modifiers.list",
    "lists/months.list",
    "lists/nobiliary.list",
    "lists/organisations.list",
    "lists/particles.list",
    "lists/people.list",
    "lists/title-nouns.list",
    "lists/titles.list",
    "nouns/document.lex",
    "nouns/question.lex",
    "nouns/speech.lex",
    "patterns/direct.pat",
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
