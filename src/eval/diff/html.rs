//! Changes as one page that carries all it shows: no script, no request.
//!
//! A table of what has changed, then the groups, which open and close; what the old run alone has is struck through, what the
//! new one alone has underlined, what both have stands on a ground.

use super::group::{Group, groups, remarks, speaker};
use super::pieces::{Piece, Place};
use super::text::Shown;
use super::worth::Verdict;
use super::{Change, Diff};
use crate::export::html::{escape, head};
use crate::export::name;
use std::fmt::Write as _;
use std::io::{self, Write};

const STYLE: &str = include_str!("diff.css");
/// How many cues a group's heading names.
const CUES: usize = 8;

impl Shown<'_> {
    /// Writes a page.
    pub fn html(&self, out: &mut impl Write) -> io::Result<()> {
        let Diff { names: [old, new], articles, quotes, unchanged, .. } = self.diff;
        write!(
            out,
            "{}<header lang=\"en\">\n<h1><del>{}</del> → <ins>{}</ins></h1>\n<p>{articles} articles · {} quotations \
             before, {} after · {unchanged} as they were</p>\n<p>Content in <del>the old run alone</del>, in <ins>the new \
             one alone</ins>, in <span class=\"q\">both</span>.</p>\n</header>\n<main lang=\"en\">\n",
            head(STYLE),
            escape(old),
            escape(new),
            quotes[0],
            quotes[1],
        )?;
        out.write_all(self.tables().as_bytes())?;
        for group in groups(self.diff, self.wanted) {
            out.write_all(section(&group, self.examples).as_bytes())?;
        }
        out.write_all(b"</main>\n</body>\n</html>\n")
    }

    fn tables(&self) -> String {
        let mut page = String::from("<table class=\"sums\">\n");
        for row in self.overview() {
            let (tag, class) = match row[0].as_str() {
                "" => ("th", ""),
                "all" => ("td", " class=\"all\""),
                _ => ("td", ""),
            };
            let cells = row.join(&format!("</{tag}><{tag}>"));
            let _ = writeln!(page, "<tr{class}><{tag}>{cells}</{tag}></tr>");
        }
        page.push_str("</table>\n");
        if let Some(scores) = self.scores {
            let _ = writeln!(
                page,
                "<table class=\"sums\">\n<tr><th>on {} articles with gold</th><th>old</th><th>new</th><th></th></tr>",
                scores.articles
            );
            for (measure, old, new) in scores.figures() {
                let change = new - old;
                let class = if change < 0.0 { "loss" } else { "gain" };
                let change = if change == 0.0 { String::new() } else { format!("{change:+.4}") };
                let _ = writeln!(
                    page,
                    "<tr><td>{measure}</td><td>{old:.4}</td><td>{new:.4}</td><td class=\"{class}\">{change}</td></tr>"
                );
            }
            page.push_str("</table>\n");
        }
        page
    }
}

fn section(group: &Group<'_>, examples: usize) -> String {
    let count = group.changes.len();
    let mut page = format!(
        "<details open>\n<summary><b class=\"{what}\">{what}</b> {} <span class=\"count\">{count}</span> \
         <span class=\"cues\" lang=\"tr\">{}</span></summary>\n",
        escape(&group.construction),
        escape(&group.cue_line(CUES)),
        what = name(group.what),
    );
    for change in group.changes.iter().take(examples) {
        page.push_str(&example(change));
    }
    let left = count.saturating_sub(examples);
    if left > 0 {
        let _ = writeln!(page, "<p class=\"meta\">{left} more not shown</p>");
    }
    page.push_str("</details>\n");
    page
}

fn example(change: &Change) -> String {
    let verdict = match change.verdict {
        Some(verdict @ (Verdict::Gain | Verdict::Loss)) => {
            format!(" <b class=\"{0}\">{0}</b>", name(verdict))
        }
        _ => String::new(),
    };
    let pieces: String = change.shown.iter().map(marked).collect();
    format!(
        "<div class=\"change\">\n<p class=\"meta\"><b lang=\"tr\">{}</b> · {}{verdict} <span class=\"id\">{}</span></p>\n\
         <p lang=\"tr\">{pieces}</p>\n</div>\n",
        escape(&speaker(change)),
        escape(&remarks(change).join(" · ")),
        escape(&change.article),
    )
}

fn marked(piece: &Piece) -> String {
    let text = escape(&piece.text);
    match piece.place {
        Place::Around => text,
        Place::Both => format!("<span class=\"q\">{text}</span>"),
        Place::Old => format!("<del>{text}</del>"),
        Place::New => format!("<ins>{text}</ins>"),
    }
}
