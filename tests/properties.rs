//! What holds of every text: no panic, all invariants; and what may be done to a text without changing what is found in
//! it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{engine, extract, invariants, strange};
use dedi::text::fold::is_apostrophe;
use dedi::text::token::{Class, Tokens, is_mark};
use dedi::{Article, Engine, Extraction, Span};
use proptest::prelude::*;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// A paragraph of plain words that names nobody.
const NEUTRAL: &str = "Kasabada hava bütün gün kapalıydı.";

/// A quote without its places: what two forms of one text must share.
#[derive(Debug, PartialEq)]
struct Told {
    content: Vec<String>,
    cue: Option<String>,
    source: Option<String>,
    speaker: Option<String>,
    pattern: String,
    heading: bool,
    confidence: f64,
    within: Option<usize>,
}

fn told(text: &str, extraction: &Extraction) -> Vec<Told> {
    // quotations inside a clause have the marks of their text
    let plain = |t: &str| {
        let text = t.nfc().collect::<String>().replace("\r\n", "\n").replace("''", "\"");
        text.replace(['“', '”', '„', '«', '»'], "\"")
    };
    let index = |id: &String| extraction.quotes.iter().position(|q| q.id == *id);
    let quotes = extraction.quotes.iter();
    quotes
        .map(|quote| Told {
            content: quote.content.iter().map(|c| plain(c.text(text))).collect(),
            cue: quote.cue.as_ref().map(|c| plain(&c.text)),
            source: quote.source.as_ref().map(|s| plain(&s.text)),
            speaker: quote.speaker.map(|s| plain(&extraction.speakers[s as usize].name)),
            pattern: quote.pattern.clone(),
            heading: quote.heading,
            confidence: quote.confidence,
            within: quote.within.as_ref().and_then(index),
        })
        .collect()
}

/// What is found in two forms of one text is the same.
fn same(one: &str, other: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(told(one, &extract(one)), told(other, &extract(other)), "in {:?}\nand {:?}", one, other);
    Ok(())
}

/// All spans of an extraction, less a shift.
fn spans(extraction: &Extraction, shift: u32) -> Vec<Span> {
    let back = |start: u32, end: u32| Span::new(start - shift, end - shift);
    let quotes = extraction.quotes.iter();
    quotes
        .flat_map(|quote| {
            let cue = quote.cue.as_ref().map(|c| back(c.start, c.end));
            let source = quote.source.as_ref().map(|s| back(s.start, s.end));
            quote.content.iter().map(|c| back(c.start, c.end)).chain(cue).chain(source).collect::<Vec<_>>()
        })
        .collect()
}

fn shifted(text: &str) -> Result<(), TestCaseError> {
    let prefix = format!("{NEUTRAL}\n\n");
    let longer = format!("{prefix}{text}");
    let (here, there) = (extract(text), extract(&longer));
    prop_assert_eq!(told(text, &here), told(&longer, &there), "in {:?}", text);
    prop_assert_eq!(spans(&here, 0), spans(&there, prefix.len() as u32));
    for (a, b) in here.quotes.iter().zip(&there.quotes) {
        prop_assert_eq!(a.paragraph + 1, b.paragraph);
    }
    Ok(())
}

/// A title and a text together.
fn whole(title: &str, text: &str) {
    let article =
        Article { id: Some("a".into()), title: Some(title.into()), text: text.into(), ..Article::default() };
    let found = engine().extract(&article);
    invariants::check(engine(), &article, &found);
    let (explained, trace) = engine().explain(&article);
    assert_eq!(found, explained, "what is explained is not what is extracted");
    let (title, text) = (article.title.as_deref().unwrap(), article.text.as_str());
    for anchor in &trace.anchors {
        let part = if anchor.part.is_text() { text } else { title };
        assert!(part.get(anchor.span.start as usize..anchor.span.end as usize).is_some(), "{anchor:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_breaks_on_any_text(title in strange::anything(), text in strange::anything()) {
        whole(&title, &text);
    }

    #[test]
    fn nothing_breaks_on_a_soup_of_news(title in strange::soup(), text in strange::soup()) {
        whole(&title, &text);
    }

    #[test]
    fn nothing_breaks_on_decomposed_soup(text in strange::soup()) {
        extract(&text.nfd().collect::<String>());
    }

    #[test]
    fn plain_news_gives_quotes(text in strange::news()) {
        extract(&text);
    }

    #[test]
    fn what_stands_before_does_not_matter(text in strange::news()) {
        shifted(&text)?;
    }

    #[test]
    fn what_stands_before_does_not_matter_to_soup(text in strange::paragraphs()) {
        shifted(&text)?;
    }

    #[test]
    fn what_stands_behind_does_not_matter(text in strange::news()) {
        let longer = format!("{text}\n\n{NEUTRAL}");
        prop_assert_eq!(told(&text, &extract(&text)), told(&longer, &extract(&longer)), "in {:?}", text);
    }

    #[test]
    fn line_ends_do_not_matter(text in strange::news()) {
        same(&text, &text.replace('\n', "\r\n"))?;
    }

    #[test]
    fn line_ends_do_not_matter_to_soup(text in strange::paragraphs()) {
        same(&text, &text.replace('\n', "\r\n"))?;
    }

    #[test]
    fn decomposed_letters_do_not_matter(text in strange::news()) {
        same(&text, &text.nfd().collect::<String>())?;
    }

    #[test]
    fn the_shape_of_marks_does_not_matter(text in strange::news()) {
        let other = |open: &str, close: &str| text.replace('“', open).replace('”', close);
        for (open, close) in [("\"", "\""), ("«", "»"), ("„", "“"), ("''", "''"), ("”", "“"), ("”", "”")] {
            same(&text, &other(open, close))?;
        }
    }

    #[test]
    fn the_same_text_gives_the_same_record(text in strange::soup()) {
        let written = |text: &str| serde_json::to_string(&extract(text)).unwrap();
        prop_assert_eq!(written(&text), written(&text));
    }

    /// What is known of words goes from one document to the next, and changes nothing there.
    #[test]
    fn documents_read_before_do_not_matter(texts in proptest::collection::vec(strange::soup(), 1..4)) {
        let reader = Engine::new(engine().grammar().clone());
        for text in texts {
            let fresh = Engine::new(engine().grammar().clone());
            let article = Article { text, ..Article::default() };
            prop_assert_eq!(reader.extract(&article), fresh.extract(&article), "in {:?}", article.text);
        }
    }

    #[test]
    fn tokens_of_soup_are_cut_where_uax_29_cuts(text in strange::soup()) {
        cuts(&text)?;
    }

    #[test]
    fn tokens_are_cut_where_uax_29_cuts(text in strange::anything()) {
        cuts(&text)?;
    }
}

/// Tokens cover the text but for blanks and control characters; their cuts are those of UAX #29, but where a full stop
/// lost its blank, a last initial keeps its own, an apostrophe binds a suffix (over a
/// blank, too), two single marks are one, and something unseen follows a mark.
fn cuts(text: &str) -> Result<(), TestCaseError> {
    let tokens = Tokens::new(text, 0);
    let list = tokens.list();
    let bounds: BTreeSet<usize> =
        text.split_word_bound_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut covered = 0;
    for (n, token) in list.iter().enumerate() {
        let (start, end) = (token.span.start as usize, token.span.end as usize);
        prop_assert!(start >= covered && start < end && text.get(start..end).is_some(), "{token:?}");
        let told = |c: char| (c.is_alphanumeric() && !is_unseen(c)) || is_mark(c) || c.is_ascii_punctuation();
        prop_assert!(!text[covered..start].contains(told), "{:?} is in no token", &text[covered..start]);
        covered = end;
        let stop = |at: usize| text[..at].ends_with('.') || text[at..].starts_with('.');
        prop_assert!(
            bounds.contains(&start) || stop(start),
            "token {n} starts inside a word: {:?}",
            token.span.text(text)
        );
        prop_assert!(
            bounds.contains(&end) || stop(end) || token.class == Class::Mark,
            "token {n} ends inside a word: {:?}",
            token.span.text(text)
        );
        let inside = bounds.range(start + 1..end).all(|&at| {
            // UAX #29 keeps what is unseen with the apostrophe before it
            let before = text[..at].trim_end_matches(is_unseen);
            // a last initial keeps its stop (`Erdem K.`)
            before.ends_with(is_apostrophe)
                // `Kaya 'nın`: a suffix parted from its name, by whatever blank
                || text[at..end].trim_start_matches(is_blank).starts_with(is_apostrophe)
                || text[at..end].starts_with('.')
        });
        prop_assert!(inside, "token {n} holds two words: {:?}", token.span.text(text));
        let letters =
            token.span.text(text).chars().any(|c| c.is_alphanumeric() && !is_unseen(c) && !is_mark(c));
        prop_assert_eq!(letters && token.class == Class::Mark, false);
        prop_assert!(token.span.contains(tokens.stem_span(n, text)) && !tokens.stem_span(n, text).is_empty());
    }
    Ok(())
}

/// White space and what else parts words unseen.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{feff}' | '\u{200b}' | '\u{2060}')
}

/// What UAX #29 keeps with a mark before it: combining marks, joiners, formats.
fn is_unseen(letter: char) -> bool {
    format!("\"{letter}").split_word_bound_indices().count() == 1
}

#[test]
fn many_threads_find_what_one_finds() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
    let mut runner =
        TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let texts: Vec<String> =
        (0..60).map(|_| strange::news().new_tree(&mut runner).unwrap().current()).collect();
    let write = |text: &String| serde_json::to_string(&extract(text)).unwrap();
    let alone: Vec<String> = texts.iter().map(write).collect();
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..4).map(|_| scope.spawn(|| texts.iter().map(write).collect::<Vec<_>>())).collect();
        for thread in threads {
            assert!(thread.join().unwrap() == alone, "a thread found something else");
        }
    });
}
