//! `dedi` ("said") finds every attributed statement in Turkish news.
pub mod cue;
pub mod error;
pub mod grammar;
pub mod morph;
pub mod text;
pub mod engine;
pub mod parse;
pub mod record;
pub mod span;
pub mod speaker;
pub mod trace;
