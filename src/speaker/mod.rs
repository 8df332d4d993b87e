//! Who is speaking: the document's entities, and the one each attribution belongs to.

pub mod entity;
pub mod resolve;

mod description;
mod dialogue;
mod heading;
mod index;
mod issuer;
mod lead;
mod linking;
mod names;
mod naming;
mod within;
