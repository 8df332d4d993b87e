//! The contract with the world: what one article yields, as it is written (`"schema": "dedi/1"`).
//!
//! Inside the engine every [`Span`] counts bytes of the original text. [`Extraction::offsets`] names the unit of a
//! written record; `export::offsets` converts.

pub mod build;

pub use crate::terms::{Kind, Resolution, SpeakerKind, Stance};

use crate::span::Span;
use serde::{Deserialize, Serialize};

/// The version of this record's form.
pub const SCHEMA: &str = "dedi/1";

/// The unit that spans are counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum OffsetUnit {
    /// Bytes of the UTF-8 text.
    #[default]
    Byte,
    /// UTF-16 code units (JavaScript, Java, C#).
    Utf16,
    /// Unicode code points (Python).
    Codepoint,
}

/// All that was found in one article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub struct Extraction {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// Version of the engine.
    pub version: String,
    /// `sha256:` and the hash of the grammar's files.
    pub grammar: String,
    /// The unit of every span below.
    pub offsets: OffsetUnit,
    /// The article's own identifier, where it has one.
    pub id: Option<String>,
    /// The article's title, where it came with one of its own.
    pub title: Option<String>,
    /// The article's date, as given or as its first line says.
    pub date: Option<String>,
    /// Where the article was published.
    pub url: Option<String>,
    /// Who speaks, each once; ids count up from 0 in order of first attribution.
    pub speakers: Vec<Speaker>,
    /// The attributions: those in the title first, then by the start of their content.
    pub quotes: Vec<Quote>,
}

/// Someone who speaks in the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub struct Speaker {
    /// What [`Quote::speaker`] refers to.
    pub id: u32,
    /// What sort of speaker.
    pub kind: SpeakerKind,
    /// The fullest name in the article, without titles and suffixes.
    pub name: String,
    /// Titles and offices the article gives, in order of appearance.
    pub roles: Vec<String>,
    /// The party, company or other organisation that the article says the speaker belongs to (`Ali Kaya (CHP)`,
    /// `CHP'li Ali Kaya`, `Tabip Odası Başkanı Ali Kaya`), as first given; `null` where it says none.
    #[serde(default)]
    pub affiliation: Option<String>,
    /// Where the article names this speaker.
    pub mentions: Vec<Mention>,
}

/// One place where a speaker is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub struct Mention {
    /// First position.
    pub start: u32,
    /// Position after the last.
    pub end: u32,
    /// The part of the article that the span counts in.
    #[serde(default, skip_serializing_if = "Part::is_text")]
    pub part: Part,
}

/// The part of an article that spans are offsets into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// A title that came beside the text.
    Title,
    /// The text.
    #[default]
    Text,
}

impl Part {
    /// Whether this is the text itself, which records leave unsaid for mentions.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that serde calls")]
    pub fn is_text(&self) -> bool {
        *self == Part::Text
    }
}

/// One attribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub struct Quote {
    /// A hash of document id, content and speaker: the same article twice gives the same ids.
    pub id: String,
    /// Direct, indirect or mixed.
    pub kind: Kind,
    /// Where it stands.
    pub part: Part,
    /// What was said: one span, or several where the words go on after an interruption.
    pub content: Vec<Span>,
    /// The text of the content, pieces joined by a blank.
    pub text: String,
    /// The words that report it.
    pub cue: Option<Cue>,
    /// The mention of who said it, in or next to the same sentence.
    pub source: Option<Source>,
    /// Who said it: a [`Speaker::id`].
    pub speaker: Option<u32>,
    /// How the speaker was found.
    pub resolution: Resolution,
    /// The construction that found it.
    pub pattern: String,
    /// Estimate of the probability that content and speaker are right.
    pub confidence: f64,
    /// Paragraph of the part, from 0.
    pub paragraph: u32,
    /// Sentence of the part, from 0.
    pub sentence: u32,
    /// A headline or a bare quoted heading.
    pub heading: bool,
    /// The id of the attribution inside whose content this one stands.
    pub within: Option<String>,
}

/// The words that report a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub struct Cue {
    /// First position.
    pub start: u32,
    /// Position after the last.
    pub end: u32,
    /// The words as they stand.
    pub text: String,
    /// The grammar entry.
    pub lemma: String,
    /// The entry's stance.
    pub stance: Stance,
}

/// The mention of a speaker at a quotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub struct Source {
    /// First position.
    pub start: u32,
    /// Position after the last.
    pub end: u32,
    /// The words as they stand, without suffix.
    pub text: String,
}
