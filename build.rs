//! Makes the grammar ready for use while the program is built: read, checked, and written in a form that takes a fraction of
//! the time to read again. A grammar with faults is left to the program, which tells them all.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "the modules are checked as parts of the library"
)]

#[path = "src/error.rs"]
mod error;
#[path = "src/grammar/mod.rs"]
mod grammar;
#[path = "src/morph/mod.rs"]
mod morph;
#[path = "src/span.rs"]
mod span;
#[path = "src/terms.rs"]
mod terms;

#[path = "src/text"]
mod text {
    pub mod fold;
    pub mod hash;
    pub(crate) mod template;
}

fn main() -> std::io::Result<()> {
    // the files of the grammar are compiled into this program: it is built and run anew when one changes
    println!("cargo::rerun-if-changed=build.rs");
    let prepared = grammar::Grammar::readable().map(|grammar| grammar.prepared()).unwrap_or_default();
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    std::fs::write(std::path::Path::new(&folder).join("grammar"), prepared)
}
