//! Texts that nobody writes: a megabyte of one thing. They end, whatever must hold holds, and time grows with the text's
//! length, not with its square.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{article, engine, invariants};
use std::fmt::Write;
use std::time::{Duration, Instant};

const MEGABYTE: usize = 1 << 20;
/// Four times the text may take this many times as long: 4 is linear, 16 is quadratic.
const GROWTH: f64 = 8.0;

/// One thing, over and over.
struct Hostile {
    name: &'static str,
    before: &'static str,
    unit: &'static str,
    after: &'static str,
}

const fn of(name: &'static str, unit: &'static str) -> Hostile {
    Hostile { name, before: "", unit, after: "" }
}

const TEXTS: &[Hostile] = &[
    of("straight marks", "\""),
    of("curly marks", "“"),
    of("marks that close", "”"),
    of("pairs of marks", "“ ” "),
    of("quotations", "“Yarın geliyoruz” "),
    of("quotations that end", "“Yarın geliyoruz.” "),
    of("attributions in one sentence", "“Yarın geliyoruz” diyen Demirkan ve "),
    of("attributions", "Ayla Demirkan, “Yarın geliyoruz.” dedi. "),
    of("paragraphs", "Ayla Demirkan, “Yarın geliyoruz.” dedi.\n\n"),
    of("quoted paragraphs", "“Yarın geliyoruz, bunu herkes bilsin.”\n\n"),
    of("quoted headings", "“YARIN GELİYORUZ”\n\n"),
    of("unclosed paragraphs", "“Yarın geliyoruz, bunu herkes bilsin.\n\n"),
    of("forward cues", "Demirkan şöyle konuştu: "),
    of("a cue", "dedi "),
    of("a complementiser", "diye "),
    of("a noun of saying", "sözleriyle "),
    of("a deictic", "şöyle "),
    of("one word", "kasaba "),
    of("one long word", "kasaba"),
    of("one name", "Demirkan "),
    of("one title", "başkan "),
    of("genitives", "Demirkan'ın "),
    of("names joined", "Ayla ve "),
    of("commas", ", "),
    of("colons", ": "),
    of("names and colons", "Demirkan: "),
    of("full stops", "."),
    of("spaced full stops", ". "),
    of("abbreviations", "Prof. "),
    of("initials", "A."),
    of("apostrophes", "'"),
    of("suffixes", "Ankara'nın'"),
    of("typographic apostrophes", "Lavrov‘ın "),
    of("parentheses", "("),
    of("closed parentheses", "(a) "),
    of("dialogue", "- Geldin mi?\n"),
    of("dashes", "- "),
    of("line ends", "\n"),
    of("carriage returns", "\r\n"),
    of("small lines", "kasaba\n"),
    of("combining dots", "\u{307}"),
    of("composed letters", "g\u{306}"),
    of("zero width", "\u{200b}"),
    of("nul", "\0"),
    of("numbers", "1.000.000 "),
    of("emoji", "👩‍👩‍👧‍👦"),
    Hostile {
        name: "one quotation", before: "Demirkan, “", unit: "Yarın geliyoruz, ", after: "” dedi."
    },
    Hostile {
        name: "one quotation of sentences",
        before: "Demirkan, “",
        unit: "Yarın geliyoruz. ",
        after: "” dedi.",
    },
    Hostile {
        name: "quotations in one", before: "Demirkan, “", unit: "‘Olur’ dedi, ", after: "” dedi."
    },
    Hostile {
        name: "attributions in one",
        before: "Demirkan, “",
        unit: "Kaya ‘Gidelim.’ dedi. ",
        after: "” dedi.",
    },
    Hostile { name: "a far cue", before: "Demirkan, “Olur” ", unit: "kasaba ", after: "dedi." },
    Hostile { name: "a far subject", before: "Ayla Demirkan, ", unit: "kasaba, ", after: "“Olur” dedi." },
];

impl Hostile {
    fn text(&self, size: usize) -> String {
        let times = size / self.unit.len();
        format!("{}{}{}", self.before, self.unit.repeat(times), self.after)
    }
}

/// Distinct names and quotations, as no repetition gives them.
fn distinct(size: usize) -> String {
    let mut text = String::new();
    let mut n = 0_u32;
    while text.len() < size {
        // a name from the number's digits
        let word = |seed: u32| -> String {
            let syllables = ["ka", "le", "mi", "ru", "so", "ta", "be", "di", "no", "yu"];
            let digits = seed.to_string();
            let name: String = digits.bytes().map(|d| syllables[usize::from(d - b'0')]).collect();
            let mut letters = name.chars();
            letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
        };
        let (first, last) = (word(n * 7 + 100), word(n * 13 + 1000));
        let _ = write!(
            text,
            "Belediye Başkanı {first} {last}, “{n} kişi geldi.” dedi. {last}, “Gelmedi.” diye ekledi.\n\n"
        );
        n += 1;
    }
    text
}

/// How long one text takes: the best of a few, so that a busy machine does not count.
fn time(text: &str, runs: usize) -> Duration {
    let article = article(text);
    let once = || {
        let start = Instant::now();
        let found = engine().extract(&article);
        let took = start.elapsed();
        drop(found);
        took
    };
    (0..runs).map(|_| once()).min().unwrap_or_default()
}

/// What grows too fast, with its times.
fn too_fast(name: &str, text: impl Fn(usize) -> String) -> Option<String> {
    let (small, large) = (text(MEGABYTE / 16), text(MEGABYTE / 4));
    // a second look where the first one says that it grows too fast
    let mut times = (Duration::ZERO, Duration::ZERO);
    for runs in [1, 3] {
        times = (time(&small, runs), time(&large, runs));
        // what is over at once tells nothing
        let small = times.0.max(Duration::from_millis(20)).as_secs_f64();
        if times.1.as_secs_f64() / small <= GROWTH {
            return None;
        }
    }
    Some(format!("{name}: 64 KB {:?}, 256 KB {:?}", times.0, times.1))
}

#[test]
fn time_grows_with_length() {
    let mut slow: Vec<String> =
        TEXTS.iter().filter_map(|hostile| too_fast(hostile.name, |size| hostile.text(size))).collect();
    slow.extend(too_fast("distinct names", distinct));
    assert!(
        slow.is_empty(),
        "more than {GROWTH} times as long for four times the text:\n{}",
        slow.join("\n")
    );
}

#[test]
fn a_megabyte_of_anything_ends_and_holds() {
    for hostile in TEXTS {
        let article = article(&hostile.text(MEGABYTE));
        let found = engine().extract(&article);
        let broken = invariants::broken(engine(), &article, &found);
        assert!(
            broken.is_empty(),
            "{}: {}",
            hostile.name,
            broken.into_iter().take(5).collect::<Vec<_>>().join("\n")
        );
    }
}

/// What the trace of a text holds grows with it too.
#[test]
fn explaining_ends_too() {
    for hostile in TEXTS {
        let article = article(&hostile.text(MEGABYTE / 256));
        assert_eq!(engine().explain(&article).0, engine().extract(&article), "{}", hostile.name);
    }
}
