//! `dedi` ("said") finds every attributed statement in Turkish news: what was said, the words that report it, who
//! said it, by which rule, and how surely.
//!
//! The rooms, in the order data walks through them; each uses only those before it:
//! [`span`], [`error`], [`terms`] (the words of records), [`text`] (blocks, tokens, marks, sentences), [`morph`]
//! (forms and cases), [`grammar`] (the data of `/grammar`), [`cue`] (reporting words), [`parse`] (constructions),
//! [`speaker`] (who it is), [`record`] (the contract), [`trace`] (why), [`engine`] (the order of the rooms), `check`
//! (grammars held to their examples), `export`, `eval`, [`matching`] (the same words again), `store` (the quote database), `serve`,
//! `cli`.
//!
//! ```
//! use dedi::{Article, Engine};
//!
//! let engine = Engine::embedded()?;
//! let article = Article { text: "Ayla Demirkan, “Yarın geliyoruz.” dedi.".into(), ..Article::default() };
//! let found = engine.extract(&article);
//! assert_eq!(found.quotes[0].text, "Yarın geliyoruz.");
//! assert_eq!(found.speakers[0].name, "Ayla Demirkan");
//! # Ok::<(), dedi::GrammarError>(())
//! ```

#[cfg(feature = "cli")]
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod cue;
pub mod engine;
pub mod error;
#[cfg(feature = "eval")]
pub mod eval;
pub mod export;
pub mod grammar;
pub mod matching;
pub mod morph;
pub mod parse;
pub mod record;
#[cfg(feature = "serve")]
pub mod serve;
pub mod span;
pub mod speaker;
#[cfg(feature = "store")]
pub mod store;
pub mod terms;
pub mod text;
pub mod trace;

pub use engine::{Article, Engine};
pub use error::GrammarError;
pub use record::{Cue, Extraction, Kind, Quote, Source, Speaker};
pub use span::Span;
