//! `dedi man` and `dedi completions`: what the command line says of itself, for `man` and for shells.
//!
//! Both are made from the description that `--help` prints, so neither can say anything else.

use super::args::Cli;
use super::error::{Failure, Messages};
use clap::{Arg, Args, Command, CommandFactory};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub const MAN: &str = "\
Examples:
  dedi man | man -l -                           read the page of the command itself
  dedi man ~/.local/share/man/man1              a page for each command: man dedi-extract";

pub const COMPLETIONS: &str = "\
Examples:
  dedi completions bash > ~/.local/share/bash-completion/completions/dedi
  dedi completions zsh > ~/.zfunc/_dedi         where ~/.zfunc is in fpath
  dedi completions fish > ~/.config/fish/completions/dedi.fish";

#[derive(Debug, Args)]
pub struct ManArgs {
    /// A folder, which is made where there is none: a page for each command is written into it; without it, the page of `dedi` alone
    /// goes to standard output
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// Runs `dedi man`.
pub fn man(args: &ManArgs, messages: &Messages) -> Result<(), Failure> {
    let mut root = Cli::command().disable_help_subcommand(true);
    root.build();
    let Some(folder) = &args.folder else {
        let page = page(&root, &[]).map_err(Failure::stdout)?;
        return io::stdout().lock().write_all(&page).map_err(Failure::stdout);
    };
    let fault = |path: &Path, error| Failure::Write { to: path.display().to_string(), error };
    fs::create_dir_all(folder).map_err(|error| fault(folder, error))?;
    let commands = commands(&root, Vec::new());
    for (command, above) in &commands {
        let path = folder.join(format!("{}.1", title(command)));
        let page = page(command, above).map_err(|error| fault(&path, error))?;
        fs::write(&path, page).map_err(|error| fault(&path, error))?;
    }
    messages.note(format_args!("{}: {} pages", folder.display(), commands.len()));
    Ok(())
}

/// Runs `dedi completions`.
pub fn completions(args: &CompletionsArgs) -> Result<(), Failure> {
    // Made in memory first: the generator gives up with a panic where its writer fails.
    let mut script = Vec::new();
    generate(args.shell, &mut Cli::command(), "dedi", &mut script);
    io::stdout().lock().write_all(&script).map_err(Failure::stdout)
}

/// A command and all below it, each with those it stands under.
fn commands<'a>(command: &'a Command, above: Vec<&'a Command>) -> Vec<(&'a Command, Vec<&'a Command>)> {
    let below = [above.as_slice(), &[command]].concat();
    let mut all = vec![(command, above)];
    for inner in command.get_subcommands() {
        all.extend(commands(inner, below.clone()));
    }
    all
}

/// `dedi-grammar-check`: what the page is called.
fn title(command: &Command) -> &str {
    command.get_display_name().unwrap_or_else(|| command.get_name())
}

/// The page of one command.
fn page(command: &Command, above: &[&Command]) -> io::Result<Vec<u8>> {
    let man = Man::new(command.clone().mut_args(heading));
    let mut out = Vec::new();
    // Without a day, so that the same version gives the same pages.
    let version = concat!("dedi ", env!("CARGO_PKG_VERSION"));
    section(&mut out, |roff| roff.control("TH", [&title(command).to_uppercase(), "1", version]))?;
    man.render_name_section(&mut out)?;
    // `[OPTIONS]` as in `--help`: named one by one they would fill the screen.
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    section(&mut out, |roff| roff.control("SH", ["SYNOPSIS"]).text([roman(usage)]))?;
    if command.get_long_about().is_some() {
        man.render_description_section(&mut out)?;
    }
    if command.has_subcommands() {
        man.render_subcommands_section(&mut out)?;
    }
    man.render_options_section(&mut out)?;
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    for paragraph in after.split("\n\n") {
        closing(paragraph, &mut out)?;
    }
    let others: Vec<String> = above.iter().map(|command| format!("{}(1)", title(command))).collect();
    if !others.is_empty() {
        section(&mut out, |roff| roff.control("SH", ["SEE ALSO"]).text([roman(others.join(", "))]))?;
    }
    Ok(out)
}

/// `FILE`, `DIR` and their like get a section of their own; else they would stand below the last option.
fn heading(argument: Arg) -> Arg {
    if argument.is_positional() { argument.help_heading("Arguments") } else { argument }
}

/// Writes what `fill` puts there.
fn section(out: &mut Vec<u8>, fill: impl FnOnce(&mut Roff) -> &mut Roff) -> io::Result<()> {
    fill(&mut Roff::new()).to_writer(out)
}

/// A paragraph of those that stand below the options in `--help`, as a section: examples keep their lines.
fn closing(paragraph: &str, out: &mut Vec<u8>) -> io::Result<()> {
    if let Some(examples) = paragraph.strip_prefix("Examples:\n") {
        section(out, |roff| {
            roff.control("SH", ["EXAMPLES"]).control("nf", []);
            for line in examples.lines() {
                roff.text([roman(line.strip_prefix("  ").unwrap_or(line))]);
            }
            roff.control("fi", [])
        })
    } else if let Some(codes) = paragraph.strip_prefix("Exit codes: ") {
        section(out, |roff| roff.control("SH", ["EXIT STATUS"]).text([roman(codes.replace('\n', " "))]))
    } else if paragraph.is_empty() {
        Ok(())
    } else {
        section(out, |roff| roff.control("SH", ["NOTES"]).text([roman(paragraph.replace('\n', " "))]))
    }
}
