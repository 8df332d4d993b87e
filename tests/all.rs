//! All tests that need no more than the library and the command, in one binary: it is linked once, not once a file.
//! One suite: `cargo test --test all articles::`.

mod articles;
mod broken;
mod cli;
mod diff;
mod eval;
mod export;
mod export_forms;
mod faults;
mod forms;
mod fuzz;
mod gold;
mod grammar;
mod grammar_command;
mod hostile;
mod layers;
mod manual;
mod matching;
mod mutants;
mod properties;
mod readme;
mod scale;
mod search;
mod serve;
mod serve_store;
mod snapshots;
mod speakers;
mod stages;
#[cfg(feature = "postgres")]
mod store;
#[cfg(feature = "postgres")]
mod store_export;
#[cfg(feature = "postgres")]
mod store_faults;
#[cfg(feature = "postgres")]
mod store_keep;
#[cfg(feature = "postgres")]
mod store_people;
#[cfg(feature = "postgres")]
mod store_tls;
#[cfg(feature = "postgres")]
mod store_versions;
mod support;
mod warc;
