//! Arguments in, exit code out.

use std::process::ExitCode;

/// An article is read in many small pieces of memory, by each thread its own: this allocator is made for that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    dedi::cli::run(std::env::args_os())
}
