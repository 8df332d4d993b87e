//! How good the extractions are: gold, scores, reports.
//!
//! In: articles with the attributions that people marked in them ([`gold`]), and what a system found ([`system`]), be it
//! this engine or a file of records. Out: the measures ([`score`]) and their report ([`report`]).

pub mod calibration;
pub mod gold;
pub mod report;
pub mod score;
pub mod system;
