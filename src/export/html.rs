//! One page that carries everything it shows: no script, no request.
//!
//! Each article stands with its text as it is (white space included: what can be copied out of the page is what spans are
//! offsets into) and three marks that differ in shape as well as in colour: content on a ground between numbered
//! brackets, the cue underlined wavily in italics, the source boxed and bold. Below it stand the speakers and what each
//! said. Attributions may nest and share words, so the text is cut at every border and each piece carries all its roles.

use super::{Sink, name};
use crate::engine::Article;
use crate::record::{Extraction, Part, Quote};
use crate::span::Span;
use std::fmt::Write as _;
use std::io::{self, Write};

const STYLE: &str = include_str!("page.css");

/// Writes a page.
#[derive(Debug)]
pub struct Html<W> {
    out: W,
    articles: usize,
}

impl<W: Write> Html<W> {
    /// A page into `out`.
    pub fn new(out: W) -> Self {
        Self { out, articles: 0 }
    }
}

impl<W: Write> Sink for Html<W> {
    fn begin(&mut self) -> io::Result<()> {
        write!(
            self.out,
            "{}<header lang=\"en\">\n<p>What was said: <span class=\"q begin end\" data-n=\"1\">content</span> · \
             the words that report it: <span class=\"c\">cue</span> · who is named for it: \
             <span class=\"s\">source</span></p>\n</header>\n<main>\n",
            head("")
        )
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        self.articles += 1;
        self.out.write_all(section(self.articles, extraction, article).as_bytes())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.write_all(b"</main>\n</body>\n</html>\n")?;
        self.out.flush()
    }
}

/// What stands before a page's body; `more` is added to its style.
pub(crate) fn head(more: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"tr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>dedi</title>\n<style>\n{STYLE}{more}</style>\n\
         </head>\n<body>\n"
    )
}

/// One article as a part of another page, a notebook's say: its style reaches nothing outside it.
pub fn fragment(extraction: &Extraction, article: &Article) -> String {
    // what the sheet says of the whole page, the part says of itself
    let style = STYLE.replace(":root", "&").replace("body ", "& ");
    format!(
        "<div class=\"dedi\">\n<style>\n.dedi {{\n{style}}}\n</style>\n{}</div>\n",
        section(1, extraction, article)
    )
}

fn section(number: usize, extraction: &Extraction, article: &Article) -> String {
    let mut page = format!("<article id=\"a{number}\">\n");
    let name = extraction.id.as_deref().unwrap_or("");
    match &article.title {
        Some(title) => push(&mut page, &["<h2>", &marked(title, Part::Title, number, extraction), "</h2>\n"]),
        None => push(&mut page, &["<h2>", &escape(name), "</h2>\n"]),
    }
    let mut meta: Vec<_> =
        [extraction.id.as_deref(), extraction.date.as_deref()].into_iter().flatten().map(escape).collect();
    meta.extend(extraction.url.as_deref().map(link));
    push(&mut page, &["<p class=\"meta\">", &meta.join(" · "), "</p>\n"]);
    // A line break right after an opening tag is safe in a div: only `pre` and `textarea` lose it.
    push(
        &mut page,
        &["<div class=\"text\">", &marked(&article.text, Part::Text, number, extraction), "</div>\n"],
    );
    page.push_str(&speakers(number, extraction));
    page.push_str("</article>\n");
    page
}

/// Only addresses of the web become links: `javascript:` must not.
fn link(url: &str) -> String {
    let shown = escape(url);
    if url.starts_with("https://") || url.starts_with("http://") {
        format!("<a href=\"{shown}\" rel=\"noreferrer\">{shown}</a>")
    } else {
        shown
    }
}

fn speakers(number: usize, extraction: &Extraction) -> String {
    if extraction.quotes.is_empty() {
        return "<p class=\"meta\" lang=\"en\">No attributions.</p>\n".into();
    }
    let mut table = String::from(
        "<h3 lang=\"en\">Speakers</h3>\n<table lang=\"en\">\n<tr><th>Speaker</th><th>Statements</th></tr>\n",
    );
    let statements = |speaker: Option<u32>| -> Vec<String> {
        let said = extraction.quotes.iter().enumerate().filter(|(_, quote)| quote.speaker == speaker);
        said.map(|(index, quote)| reference(number, index + 1, quote)).collect()
    };
    for speaker in &extraction.speakers {
        let described =
            std::iter::once(name(speaker.kind)).chain(speaker.roles.iter().map(|role| escape(role)));
        let _ = writeln!(
            table,
            "<tr><td><b lang=\"tr\">{}</b><br>{}</td><td>{}</td></tr>",
            escape(&speaker.name),
            described.collect::<Vec<_>>().join(" · "),
            statements(Some(speaker.id)).join(" "),
        );
    }
    let unnamed = statements(None);
    if !unnamed.is_empty() {
        push(&mut table, &["<tr><td>nobody named</td><td>", &unnamed.join(" "), "</td></tr>\n"]);
    }
    table.push_str("</table>\n");
    table
}

/// A statement by its number in the text, with how it is given and how surely it was found.
fn reference(number: usize, index: usize, quote: &Quote) -> String {
    let about = format!("{}, {}, {:.2}", name(quote.kind), quote.pattern, quote.confidence);
    format!(
        "<span class=\"ref\"><a href=\"#a{number}q{index}\" title=\"{}\">{index}</a> {} {:.0} %</span>",
        escape(&about),
        name(quote.kind),
        quote.confidence * 100.0
    )
}

/// One role of one attribution over a stretch of the text.
struct Role {
    span: Span,
    class: &'static str,
    /// The attribution, from 1.
    quote: usize,
    /// First and last piece of the content.
    edges: (bool, bool),
}

fn roles(part: Part, extraction: &Extraction) -> Vec<Role> {
    let mut roles = Vec::new();
    for (index, quote) in extraction.quotes.iter().enumerate().filter(|(_, quote)| quote.part == part) {
        let mut add = |start, end, class, edges| {
            roles.push(Role { span: Span::new(start, end), class, quote: index + 1, edges });
        };
        for (piece, span) in quote.content.iter().enumerate() {
            add(span.start, span.end, "q", (piece == 0, piece + 1 == quote.content.len()));
        }
        if let Some(cue) = &quote.cue {
            add(cue.start, cue.end, "c", (false, false));
        }
        if let Some(source) = &quote.source {
            add(source.start, source.end, "s", (false, false));
        }
    }
    roles.retain(|role| !role.span.is_empty());
    roles.sort_by_key(|role| (role.span.start, std::cmp::Reverse(role.span.end)));
    roles
}

/// The text of a part with its marks.
fn marked(text: &str, part: Part, number: usize, extraction: &Extraction) -> String {
    let roles = roles(part, extraction);
    let mut borders: Vec<u32> = roles.iter().flat_map(|role| [role.span.start, role.span.end]).collect();
    borders.extend([0, text.len() as u32]);
    borders.sort_unstable();
    borders.dedup();
    let mut page = String::with_capacity(text.len() * 2);
    // Roles come in order of their start; those that reach further than the piece stay open.
    let (mut next, mut open): (usize, Vec<&Role>) = (0, Vec::new());
    for pair in borders.windows(2) {
        let piece = Span::new(pair[0], pair[1]);
        open.retain(|role| role.span.end > piece.start);
        while let Some(role) = roles.get(next).filter(|role| role.span.start <= piece.start) {
            open.push(role);
            next += 1;
        }
        let shown = escape(piece.text(text));
        let mut closing = 0;
        for role in &open {
            let begins = role.edges.0 && role.span.start == piece.start;
            let ends = role.edges.1 && role.span.end == piece.end;
            let _ = write!(page, "<span class=\"{}", role.class);
            page.push_str(if begins { " begin" } else { "" });
            page.push_str(if ends { " end" } else { "" });
            let _ = write!(page, "\" data-n=\"{}\"", role.quote);
            if begins {
                let _ = write!(page, " id=\"a{number}q{}\"", role.quote);
            }
            page.push('>');
            closing += 1;
        }
        page.push_str(&shown);
        page.push_str(&"</span>".repeat(closing));
    }
    page
}

fn push(page: &mut String, pieces: &[&str]) {
    page.extend(pieces.iter().copied());
}

/// Text as HTML shows it. A carriage return would be read as a line feed, and NUL is no character of HTML.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push_str("&#13;"),
            '\0' => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_foreign_is_escaped() {
        assert_eq!(escape("<a href='x'>&\"\r\n"), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;&#13;\n");
        assert_eq!(link("javascript:alert(1)"), "javascript:alert(1)");
        assert!(link("https://example.com/?a=1&b=2").contains("href=\"https://example.com/?a=1&amp;b=2\""));
    }
}
