//! Extractions as text: the article with its marks (as in the grammar's examples), then tables.

use dedi::export::name;
use dedi::grammar::marks;
use dedi::record::Part;
use dedi::{Article, Extraction};
use std::fmt::Write;

/// The text with what was found in it marked, so that it reads back.
pub fn annotated(text: &str, extraction: &Extraction, part: Part) -> String {
    let out = dedi::check::annotated::annotated(text, extraction, part);
    let read = marks::parse(&out).map(|marked| marked.text);
    assert_eq!(read.as_deref(), Ok(text), "the marked text is not the text with marks:\n{out}");
    out
}

/// The article with its marks, a table of its quotes and one of its speakers.
pub fn page(article: &Article, extraction: &Extraction) -> String {
    let mut out = String::new();
    if let Some(title) = &article.title {
        let _ = writeln!(out, "# {}\n", annotated(title, extraction, Part::Title));
    }
    let _ = writeln!(out, "{}\n", annotated(&article.text, extraction, Part::Text).trim_end());
    out.push_str(&quotes(extraction));
    out.push_str(&speakers(extraction));
    out
}

/// One quote a row.
pub fn quotes(extraction: &Extraction) -> String {
    let mut rows = vec![
        ["", "kind", "speaker", "found", "construction", "cue", "sure", "place", ""]
            .map(str::to_owned)
            .to_vec(),
    ];
    for (n, quote) in extraction.quotes.iter().enumerate() {
        let speaker = quote
            .speaker
            .and_then(|id| extraction.speakers.get(id as usize))
            .map_or("-", |s| s.name.as_str());
        let cue = quote.cue.as_ref().map_or("-".to_owned(), |c| match name(c.stance).as_str() {
            "neutral" => c.lemma.clone(),
            stance => format!("{} ({stance})", c.lemma),
        });
        let within = quote.within.as_ref().and_then(|id| extraction.quotes.iter().position(|q| q.id == *id));
        let mut more = Vec::new();
        more.extend(quote.heading.then(|| "heading".to_owned()));
        more.extend(within.map(|host| format!("within {}", host + 1)));
        rows.push(vec![
            (n + 1).to_string(),
            name(quote.kind),
            speaker.to_owned(),
            name(quote.resolution),
            quote.pattern.clone(),
            cue,
            format!("{:.2}", quote.confidence),
            format!("{}.{}", quote.paragraph, quote.sentence),
            more.join(", "),
        ]);
    }
    if rows.len() == 1 { "nothing is found\n".to_owned() } else { table(&rows) }
}

/// One speaker a row.
pub fn speakers(extraction: &Extraction) -> String {
    if extraction.speakers.is_empty() {
        return String::new();
    }
    let rows = extraction.speakers.iter().map(|speaker| {
        let mentions = speaker.mentions.iter().map(|m| {
            let part = if m.part.is_text() { "" } else { "title " };
            format!("{part}{}-{}", m.start, m.end)
        });
        vec![
            name(speaker.kind),
            speaker.name.clone(),
            speaker.roles.join("; "),
            mentions.collect::<Vec<_>>().join(" "),
        ]
    });
    let rows: Vec<_> = std::iter::once(["speaker", "name", "roles", "mentions"].map(str::to_owned).to_vec())
        .chain(rows)
        .collect();
    format!("\n{}", table(&rows))
}

/// Rows with their columns lined up.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |c: usize| rows.iter().filter_map(|r| r.get(c)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}"));
        let _ = writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    out
}
