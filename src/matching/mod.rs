//! The same words again: text in, no database. What a quotation is searched by ([`terms`], [`stem`]).

pub mod differ;
pub mod same;
pub mod stem;
pub mod terms;
