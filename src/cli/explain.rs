//! `dedi explain`: what was tried at each place where speech could be reported, and what became of it.

use super::args::{Color, ExplainArgs};
use super::article;
use super::error::{Failure, Messages};
use super::input::Input;
use super::output::Output;
use super::place;
use crate::engine::Article;
use crate::export::offsets::translate;
use crate::record::{OffsetUnit, Part};
use crate::span::Span;
use crate::trace::{Anchor, Trace};
use std::io::{self, Write};

/// Runs the command.
pub fn run(args: &ExplainArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let engine = super::engine(args.grammar.as_deref())?;
    let mut output = Output::stdout(color);
    let mut input = Input::new(std::slice::from_ref(&args.file), &args.input);
    let (mut articles, mut places) = (0, 0);
    for piece in input.by_ref() {
        let article = match piece.and_then(|raw| article::read(raw, &args.input)) {
            Ok(article) => article,
            Err(problem) => {
                messages.problem(&problem);
                continue;
            }
        };
        articles += 1;
        let Some(wanted) = wanted(args, &article) else { continue };
        places += 1;
        let (_, trace) = engine.explain(&article);
        explain(&mut output, args, &article, &trace, &wanted).map_err(|error| output.failure(error))?;
    }
    output.writer.flush().map_err(|error| output.failure(error))?;
    input.notes(messages);
    if articles > 0 && places == 0 {
        let asked = match (&args.find, args.at) {
            (Some(text), _) => format!("`{text}` does not occur"),
            (None, at) => format!("offset {} lies outside the text", at.unwrap_or_default()),
        };
        return Err(Failure::NotFound(format!("{}: {asked}", args.file.display())));
    }
    Ok(())
}

/// The places that were asked about.
enum Wanted {
    All,
    Some(Vec<(Part, Span)>),
}

/// `None` where the article has no such place.
fn wanted(args: &ExplainArgs, article: &Article) -> Option<Wanted> {
    let mut places = Vec::new();
    if let Some(mut at) = args.at {
        translate(&article.text, args.offsets.into(), OffsetUnit::Byte, vec![&mut at]);
        // What lies behind the end is moved to the end.
        let inside = (at as usize) < article.text.len();
        places.extend(inside.then_some((Part::Text, Span::new(at, at + 1))));
    } else if let Some(text) = args.find.as_deref().filter(|text| !text.is_empty()) {
        let find = |part, within: &str| -> Vec<_> {
            within.match_indices(text).map(|(at, _)| (part, Span::of(at, at + text.len()))).collect()
        };
        places.extend(find(Part::Title, article.title.as_deref().unwrap_or("")));
        places.extend(find(Part::Text, &article.text));
    } else {
        return Some(Wanted::All);
    }
    (!places.is_empty()).then_some(Wanted::Some(places))
}

/// The anchors at the places asked about: those that share characters with one, else those in the same paragraph.
fn chosen<'a>(trace: &'a Trace, article: &Article, wanted: &Wanted) -> Vec<&'a Anchor> {
    let Wanted::Some(places) = wanted else { return trace.anchors.iter().collect() };
    let at = |near: &dyn Fn(Part, Span) -> Span| -> Vec<_> {
        let hit = |anchor: &&Anchor| {
            places.iter().any(|(part, span)| *part == anchor.part && near(*part, *span).overlaps(anchor.span))
        };
        trace.anchors.iter().filter(hit).collect()
    };
    let exact = at(&|_, span| span);
    if exact.is_empty() { at(&|part, span| paragraph(part_text(article, part), span)) } else { exact }
}

pub(super) fn part_text(article: &Article, part: Part) -> &str {
    match part {
        Part::Title => article.title.as_deref().unwrap_or(""),
        Part::Text => &article.text,
    }
}

/// The lines that a span touches.
pub(super) fn paragraph(text: &str, span: Span) -> Span {
    let (before, after) = (text.get(..span.start as usize), text.get(span.end as usize..));
    let start = before.and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let end =
        after.and_then(|after| after.find('\n')).map_or(text.len(), |newline| span.end as usize + newline);
    Span::of(start, end)
}

fn explain(
    output: &mut Output,
    args: &ExplainArgs,
    article: &Article,
    trace: &Trace,
    wanted: &Wanted,
) -> io::Result<()> {
    let id = article.id.as_deref().unwrap_or("-");
    let chosen = chosen(trace, article, wanted);
    if chosen.is_empty() {
        let place = if matches!(wanted, Wanted::All) { "" } else { " there" };
        return writeln!(output.writer, "{id}: nothing{place} that could report speech was seen");
    }
    for anchor in chosen {
        place::show(output, args.offsets.into(), article, anchor)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paint::Paint;
    use crate::trace::{Attempt, Outcome};
    use std::cell::RefCell;
    use std::rc::Rc;

    #[derive(Clone, Default)]
    struct Shared(Rc<RefCell<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn args(arguments: &[&str]) -> ExplainArgs {
        use crate::cli::args::{Cli, Command};
        use clap::Parser;
        match Cli::parse_from([&["dedi", "explain", "-"], arguments].concat()).command {
            Command::Explain(args) => args,
            other => unreachable!("{other:?}"),
        }
    }

    fn article() -> (Article, Trace) {
        let text = "İlk söz.\nAyla Demirkan, \"Yarın geliyoruz.\" dedi.\nSon \"söz\" bu.".to_owned();
        let span = |words: &str| {
            let at = text.find(words).unwrap_or_default();
            Span::of(at, at + words.len())
        };
        let attempt = |pattern: &str, outcome| Attempt { pattern: pattern.into(), outcome };
        let first = Anchor {
            part: Part::Text,
            span: span("Yarın geliyoruz."),
            elements: "NAME , QUOTE CUE .".into(),
            attempts: vec![
                attempt("speaker-quote-cue", Outcome::Won),
                attempt("quote-cue", Outcome::Lost),
                attempt("quote-by", Outcome::Failed { expected: "`diye`".into(), found: Some(span("dedi")) }),
                attempt("quote-as", Outcome::Failed { expected: "`gibi`".into(), found: Some(span("dedi")) }),
                attempt("quote-so", Outcome::Failed { expected: "`diye`".into(), found: Some(span("dedi")) }),
                attempt("clause", Outcome::Failed { expected: "CLAUSE[acc]".into(), found: None }),
                attempt("quote-end", Outcome::Failed { expected: "CUE".into(), found: None }),
            ],
            verdict: "an attribution".into(),
            speaker: vec!["`Ayla Demirkan` stands there".into(), "it is its own fullest name".into()],
            accepted: true,
        };
        let second = Anchor {
            span: Span { end: span("söz\" bu").start + 4, ..span("söz\" bu") },
            attempts: vec![attempt("bare", Outcome::Rejected { reason: "one word".into() })],
            accepted: false,
            ..first.clone()
        };
        (Article { text, ..Article::default() }, Trace { anchors: vec![first, second] })
    }

    fn shown(arguments: &[&str]) -> String {
        let (args, (article, trace)) = (args(arguments), article());
        let out = Shared::default();
        let mut output = Output {
            writer: Box::new(out.clone()),
            name: String::new(),
            paint: Paint { on: false },
            width: 60,
            terminal: false,
        };
        let wanted = wanted(&args, &article).unwrap_or(Wanted::Some(Vec::new()));
        explain(&mut output, &args, &article, &trace, &wanted).unwrap_or_default();
        String::from_utf8_lossy(&out.0.borrow()).into_owned()
    }

    #[test]
    fn carets_stand_under_what_they_point_at() {
        let expected = "\
✓ -  25-41
  Ayla Demirkan, \"Yarın geliyoruz.\" dedi.
                  ~~~~~~~~~~~~~~~~
  elements  NAME , QUOTE CUE .
    ✓ speaker-quote-cue  chosen
    = quote-cue          matched, but another stands earlier
    ✗ `dedi` stands where these need
        Ayla Demirkan, \"Yarın geliyoruz.\" dedi.
                                          ^^^^
        `diye`  quote-by, quote-so
        `gibi`  quote-as
    ✗ the place itself is not what these need
        CLAUSE[acc]  clause
    ✗ the sentence ends where these need
        CUE  quote-end
  verdict   an attribution
  speaker   1. `Ayla Demirkan` stands there
            2. it is its own fullest name

";
        assert_eq!(shown(&["--find", "Yarın"]), expected);
    }

    #[test]
    fn anchors_are_chosen_by_offset_by_words_and_by_paragraph() {
        assert_eq!(shown(&[]).matches("verdict").count(), 2);
        assert!(shown(&["--at", "26"]).contains("25-41"));
        // the cue is in no anchor, but in the paragraph of one
        assert!(shown(&["--find", "dedi"]).starts_with("✓"));
        assert!(shown(&["--find", "Son"]).contains("refused: one word"));
        assert_eq!(shown(&["--find", "İlk"]), "-: nothing there that could report speech was seen\n");
        assert_eq!(shown(&["--at", "4000"]), "-: nothing there that could report speech was seen\n");
    }
}
