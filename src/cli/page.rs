//! A page of the web: its main text and title, without menus, notices and advertisements.
//!
//! Paragraphs of the text are divided by a blank line. Offsets count in this text.

use super::error::Problem;
use crate::engine::Article;
use dom_smoothie::{Config, Readability, TextMode};

/// How deep elements may nest: finding the main text takes time that grows with the square of it. Pages of people
/// stay far below; browsers stop at 512.
const DEEPEST: usize = 2000;

/// Elements that nest without bound where a page forgets to close them.
const NESTING: [&str; 22] = [
    "a",
    "article",
    "b",
    "blockquote",
    "center",
    "div",
    "em",
    "fieldset",
    "font",
    "form",
    "i",
    "main",
    "nav",
    "ol",
    "section",
    "small",
    "span",
    "strong",
    "table",
    "u",
    "ul",
    "dl",
];

/// The article on a page.
pub fn read(path: &str, html: &str) -> Result<Article, Problem> {
    let fault = |reason: String| Problem::NoMainText { path: path.to_owned(), reason };
    let deepest = depth(html);
    if deepest > DEEPEST {
        return Err(fault(format!("its elements nest {deepest} deep, more than {DEEPEST}")));
    }
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let page = Readability::new(html, None, Some(config)).and_then(|mut page| page.parse());
    let page = page.map_err(|error| fault(error.to_string()))?;
    let title = page.title.trim();
    Ok(Article {
        id: Some(path.to_owned()),
        title: (!title.is_empty()).then(|| title.to_owned()),
        text: page.text_content.to_string(),
        date: page.published_time,
        url: page.url,
    })
}

/// How deep the elements nest, going by the tags alone.
fn depth(html: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for tag in html.split('<').skip(1) {
        let (closing, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let end = tag.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(tag.len());
        if !NESTING.iter().any(|name| name.eq_ignore_ascii_case(&tag[..end])) {
            continue;
        }
        depth = if closing { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_counted_by_tags() {
        assert_eq!(depth("<div><p>a<p>b<DIV class=x>c</div></div><br><div>"), 2);
        assert_eq!(depth("1 < 2 </div> <span"), 1);
        assert_eq!(depth(""), 0);
    }

    #[test]
    fn a_page_that_nests_without_end_is_refused() {
        let html = "<div>".repeat(DEEPEST + 1);
        let refused = read("p.html", &html).err().map(|problem| problem.to_string()).unwrap_or_default();
        assert!(refused.contains("nest 2001 deep"), "{refused}");
    }
}
