//! The closed sets of words that records are written in: kinds of speech, of speakers, of acts, and how a speaker was
//! found. Grammar and constructions speak them long before there is a record, so they stand left of both.

use serde::{Deserialize, Serialize};

/// How the words are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The words themselves.
    Direct,
    /// A clause that reports them.
    Indirect,
    /// A clause with quoted words in it, or a quoted predicate.
    Mixed,
}

/// What sort of speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum SpeakerKind {
    /// A named person.
    Person,
    /// A named organisation.
    Organization,
    /// Several together (`A ve B`, `vatandaşlar`).
    Group,
    /// Someone only described (`Bakanlık sözcüsü`).
    Role,
    /// Someone who stays unnamed (`yetkililer`, `bir kaynak`).
    Anonymous,
    /// The writer.
    Author,
}

/// How the speaker was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Resolution {
    /// The fullest name stands at the quotation.
    Stated,
    /// A shorter name there, the fullest elsewhere.
    Alias,
    /// A role or description there.
    Role,
    /// An apposition.
    Apposition,
    /// The sentence has no subject: whoever the text is following.
    Carried,
    /// Who issued the statement, report or news item.
    Issuer,
    /// A heading's speaker, found where its words are repeated.
    Heading,
    /// Nobody can be named.
    None,
}

/// What sort of act the cue reports, from its grammar entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Stance {
    #[default]
    Neutral,
    Claim,
    Denial,
    Question,
    Answer,
    Demand,
    Promise,
    Warning,
    Admission,
    Criticism,
    Emphasis,
    Hearsay,
}
