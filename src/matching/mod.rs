//! The same words again: text in, no database. What a quotation is searched by ([`terms`], [`stem`]), how two versions of it
//! differ ([`differ`]), which quotations are one statement ([`same`]), and what is known of a claim ([`verdict`]).

pub mod differ;
pub mod same;
pub mod stem;
pub mod terms;
pub mod verdict;
