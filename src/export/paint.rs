//! Colours for a terminal, or none.

use anstyle::{AnsiColor, Style};
use std::fmt::{self, Display};

/// Words in bold, of a speaker or a heading.
pub const STRONG: Style = Style::new().bold();
/// What stands back.
pub const FAINT: Style = Style::new().dimmed();
/// The words that report.
pub const CUE: Style = AnsiColor::Yellow.on_default();
/// Who is named.
pub const NAME: Style = AnsiColor::Cyan.on_default().bold();
/// What is as it should be.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// What is not.
pub const BAD: Style = AnsiColor::Red.on_default();

/// Whether styles are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paint {
    /// Written, or left out.
    pub on: bool,
}

impl Paint {
    /// `what` in `style`.
    pub fn paint<T: Display>(self, style: Style, what: T) -> Painted<T> {
        Painted { style: if self.on { style } else { Style::new() }, what }
    }
}

/// Something shown in a style.
#[derive(Clone, Copy, Debug)]
pub struct Painted<T> {
    style: Style,
    what: T,
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}{:#}", self.style, self.what, self.style)
    }
}
