//! Rows of one thing, over and over, for what must hold of texts that nobody writes (`hostile`) and for what they cost
//! (`benches/linear.rs`, which includes this file).

use std::fmt::Write;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// One thing, over and over.
pub struct Hostile {
    pub name: &'static str,
    pub before: &'static str,
    pub unit: &'static str,
    pub after: &'static str,
}

const fn of(name: &'static str, unit: &'static str) -> Hostile {
    Hostile { name, before: "", unit, after: "" }
}

pub const TEXTS: &[Hostile] = &[
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
    Hostile {
        name: "lines that go on",
        before: "Kasabada hava bütün gün kapalıydı ve yağmur hiç durmadan yağdı, ama kimse bundan söz etmedi, \
                 çünkü herkes evinde oturup bekliyordu\n",
        unit: "Kasaba\n",
        after: "",
    },
    Hostile { name: "a far cue", before: "Demirkan, “Olur” ", unit: "kasaba ", after: "dedi." },
    Hostile { name: "a far subject", before: "Ayla Demirkan, ", unit: "kasaba, ", after: "“Olur” dedi." },
];

impl Hostile {
    /// So many bytes of it, about.
    pub fn text(&self, size: usize) -> String {
        let times = size / self.unit.len();
        format!("{}{}{}", self.before, self.unit.repeat(times), self.after)
    }
}

/// Distinct names and quotations, as no repetition gives them.
pub fn distinct(size: usize) -> String {
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

/// How long this thread has had a processor, where the system tells; else the clock.
pub fn worked() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let worked = told.and_then(|told| told.split_whitespace().next()?.parse().ok());
    worked.map_or_else(|| START.elapsed(), Duration::from_nanos)
}
