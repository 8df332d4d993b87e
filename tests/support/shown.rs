//! Extractions as text: the article with its marks (as in the grammar's examples), then tables.

use dedi::export::name;
use dedi::grammar::marks;
use dedi::record::Part;
use dedi::{Article, Extraction, Span};
use std::fmt::Write;

/// The text with `{q1:…}`, `{c1:…}`, `{s1:…}` around what was found, numbered in the order of the quotes.
pub fn annotated(text: &str, extraction: &Extraction, part: Part) -> String {
    let mut marks: Vec<(Span, char, Vec<usize>)> = Vec::new();
    let mut add =
        |span: Span, role: char, number: usize| match marks.iter_mut().find(|m| m.0 == span && m.1 == role) {
            Some(mark) => mark.2.push(number),
            None => marks.push((span, role, vec![number])),
        };
    for (n, quote) in extraction.quotes.iter().enumerate().filter(|(_, q)| q.part == part) {
        quote.content.iter().for_each(|c| add(*c, 'q', n + 1));
        quote.cue.iter().for_each(|c| add(Span::new(c.start, c.end), 'c', n + 1));
        quote.source.iter().for_each(|s| add(Span::new(s.start, s.end), 's', n + 1));
    }
    let single = extraction.quotes.len() == 1;
    let number = |numbers: &[usize]| match numbers {
        _ if single => String::new(),
        numbers => numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(","),
    };
    // Ends come before starts; of several starts the longest comes first.
    let mut events: Vec<(u32, u8, u32, String)> = Vec::new();
    for (span, role, numbers) in &marks {
        events.push((span.start, 1, u32::MAX - span.end, format!("{{{role}{}:", number(numbers))));
        events.push((span.end, 0, u32::MAX - span.start, "}".into()));
    }
    events.sort();
    let mut out = String::new();
    let mut at = 0;
    for (place, _, _, mark) in events {
        out.push_str(&escaped(&text[at..place as usize]));
        out.push_str(&mark);
        at = place as usize;
    }
    out.push_str(&escaped(&text[at..]));
    let read = marks::parse(&out).map(|marked| marked.text);
    assert_eq!(read.as_deref(), Ok(text), "the marked text is not the text with marks:\n{out}");
    out
}

fn escaped(text: &str) -> String {
    text.replace('{', "\\{").replace('}', "\\}")
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
