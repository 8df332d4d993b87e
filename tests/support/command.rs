//! The command `dedi`, as the tests call it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use assert_cmd::Command;
use std::path::Path;

/// The command in a folder, without a word about colours in its environment.
pub fn dedi(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("dedi").unwrap();
    command.current_dir(folder).args(arguments).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}
