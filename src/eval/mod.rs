//! How good the extractions are: gold, scores, reports.
//!
//! In: articles with the attributions that people marked in them ([`gold`]), and what a system found ([`system`]), be it
//! this engine or a file of records. Out: what is alike ([`overlap`]) counted ([`score`]) into measures ([`measure`]), with
//! intervals ([`bootstrap`]) and confidences held against the truth ([`calibration`]), and their report ([`report`]).
//! Two runs are held against each other by [`diff`].

pub mod bootstrap;
pub mod calibration;
pub mod diff;
pub mod gold;
pub mod measure;
pub mod overlap;
pub mod report;
pub mod score;
pub mod sides;
pub mod system;
