//! The nom room: a sentence as a row of elements, and constructions over it.

mod bearer;
mod candidate;
mod chain;
mod check;
mod content;
pub mod element;
mod framing;
pub mod issuer;
pub mod lexical;
pub mod listed;
pub mod matcher;
mod opener;
pub mod phrase;
pub mod reading;
pub mod row;
mod setting;
mod settle;
mod share;
pub mod spelling;
pub mod statement;
pub mod stem;
pub mod subject;
mod trying;
mod unmarked;
mod unquoted;
