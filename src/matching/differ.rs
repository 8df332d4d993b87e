//! Two versions of one quotation -> what differs, word by word.
//!
//! `said` are the words as a source has them, `quoted` those that are held against them. Marks, case, circumflexes and
//! the place of apostrophes do not count as differences. An ellipsis in `quoted` (`…`, `...`, `(…)`, `[...]`) says that
//! words were left out there, and square brackets that words were put in; both are understood and kept apart from what
//! was changed without a sign.
//!
//! Cost: words at both ends that are alike are taken off first, then the rest is aligned with a table of at most
//! `CELLS` cells; what is longer is cut at words that stand once on both sides (law 2).

use super::terms::{Word, words};
use crate::span::Span;
use serde::Serialize;
use std::collections::HashMap;
use std::ops::Range;

/// The most cells of one table of alignment: quotations of two thousand words each.
const CELLS: usize = 4_000_000;

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The same words.
    Equal,
    /// The same word with another suffix (`yapacağız`, `yapacaklar`) or in another spelling.
    Form,
    /// Other words.
    Replaced,
    /// Words of `said` that `quoted` does not have.
    LeftOut,
    /// Words of `quoted` that `said` does not have.
    Added,
}

/// A run of words and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub change: Change,
    /// Bytes of `said`; empty, at its place, where words were added.
    pub said: Span,
    /// Bytes of `quoted`; empty, at its place, where words were left out.
    pub quoted: Span,
    /// How many words: of `said`, or of `quoted` where they were added.
    pub words: usize,
    /// Whether a sign tells the reader: an ellipsis where words were left out, brackets where they were added.
    pub marked: bool,
}

/// All that differs, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Runs of words; together they are all words of both.
    pub pieces: Vec<Piece>,
    /// Words of `said`.
    pub said: usize,
    /// Words of `quoted`.
    pub quoted: usize,
}

impl Differences {
    /// Between two texts.
    pub fn between(said: &str, quoted: &str) -> Self {
        Self::of(said, &words(said), quoted, &words(quoted))
    }

    /// Between two texts whose words are known.
    pub fn of(said: &str, said_words: &[Word], quoted: &str, quoted_words: &[Word]) -> Self {
        let mut steps = Vec::with_capacity(said_words.len() + quoted_words.len());
        align(said_words, quoted_words, 0, 0, &mut steps);
        let signs = Signs::new(quoted, quoted_words);
        let (side, other) = (Side::new(said, said_words), Side::new(quoted, quoted_words));
        let pieces = runs(&steps, &side, &other, &signs);
        Differences { pieces, said: said_words.len(), quoted: quoted_words.len() }
    }

    /// How many words a change concerns.
    pub fn count(&self, change: Change) -> usize {
        self.of_change(change).map(|piece| piece.words).sum()
    }

    /// The pieces of a change.
    pub fn of_change(&self, change: Change) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.change == change)
    }

    /// Words of `quoted` that stand in `said`, as they are or in another form.
    pub fn kept(&self) -> usize {
        self.count(Change::Equal) + self.count(Change::Form)
    }

    /// The pieces from the first word that both have to the last: what is left out at the ends is only cut off.
    pub fn inner(&self) -> &[Piece] {
        let outer = |piece: &Piece| piece.change == Change::LeftOut;
        let from = self.pieces.iter().position(|p| !outer(p)).unwrap_or(self.pieces.len());
        let to = self.pieces.iter().rposition(|p| !outer(p)).map_or(from, |at| at + 1);
        self.pieces.get(from..to).unwrap_or(&[])
    }
}

/// One step of an alignment: a word of each side, or of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Both(usize, usize, Change),
    Said(usize),
    Quoted(usize),
}

/// How alike two words are, if they are one word at all.
fn likeness(one: &Word, other: &Word) -> Option<Change> {
    // most pairs of a table end here
    if one.letters.as_bytes().first() != other.letters.as_bytes().first() {
        return None;
    }
    if one.letters == other.letters {
        return Some(Change::Equal);
    }
    // `yapacağız` and `yapmayacağız` are no two forms that a reader may take for each other; nor are 14 and 41
    let number = |w: &Word| w.letters.bytes().any(|b| b.is_ascii_digit());
    let form = if number(one) || number(other) {
        one.term == other.term
    } else {
        (one.term == other.term || is_slip(&one.letters, &other.letters))
            && denies(&one.letters) == denies(&other.letters)
    };
    form.then_some(Change::Form)
}

/// Whether a verb is negated: `-mA` before a tense, `-mIyor`. Verbal nouns (`yapması`, `yapmak`) are not.
pub(super) fn denies(letters: &str) -> bool {
    const BEHIND: &[&str] = &[
        "yac", "yec", "yan", "yen", "yıp", "yip", "yara", "yere", "dı", "di", "mış", "miş", "dığ", "diğ",
        "mal", "mel", "mas", "mes", "zl", "ms", "yab", "yeb",
    ];
    let is_end = |rest: &str| matches!(rest, "z" | "sın" | "sin" | "sınlar" | "sinler" | "m" | "yız" | "yiz");
    letters.match_indices('m').any(|(at, _)| {
        let rest = letters.get(at + 1..).unwrap_or("");
        let stands = letters.get(..at).is_some_and(|stem| stem.chars().count() >= 2);
        let tense = rest
            .strip_prefix(['a', 'e'])
            .is_some_and(|r| is_end(r) || BEHIND.iter().any(|b| r.starts_with(b)));
        stands && (tense || rest.strip_prefix(['ı', 'i', 'u', 'ü']).is_some_and(|r| r.starts_with("yor")))
    })
}

/// A slip of the pen: one letter more, less or other in a word of seven or more (`artık` and `artış` are two).
fn is_slip(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.len() < 7 || long.len() - short.len() > 2 {
        return false;
    }
    let head: usize = short
        .chars()
        .zip(long.chars())
        .take_while(|(a, b)| a == b)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    let (short, long) = (short.get(head..).unwrap_or(""), long.get(head..).unwrap_or(""));
    let behind = |text: &str| text.chars().next().map_or(0, char::len_utf8);
    let (other_short, other_long) =
        (short.get(behind(short)..).unwrap_or(""), long.get(behind(long)..).unwrap_or(""));
    // the first letter is seldom the slip: `kaldırdı`, `saldırdı`
    head > 0 && (short == other_long || other_short == long || other_short == other_long)
}

fn align(said: &[Word], quoted: &[Word], from: usize, to: usize, steps: &mut Vec<Step>) {
    let same = |(a, b): (&Word, &Word)| a.letters == b.letters;
    let head = said.iter().zip(quoted).take_while(|&p| same(p)).count();
    for at in 0..head {
        steps.push(Step::Both(from + at, to + at, Change::Equal));
    }
    let (said, quoted) = (said.get(head..).unwrap_or(&[]), quoted.get(head..).unwrap_or(&[]));
    let (from, to) = (from + head, to + head);
    let tail = said.iter().rev().zip(quoted.iter().rev()).take_while(|&p| same(p)).count();
    let (inner_said, inner_quoted) =
        (said.get(..said.len() - tail).unwrap_or(&[]), quoted.get(..quoted.len() - tail).unwrap_or(&[]));
    if inner_said.len() * inner_quoted.len() <= CELLS {
        table(inner_said, inner_quoted, from, to, steps);
    } else {
        anchored(inner_said, inner_quoted, from, to, steps);
    }
    for at in 0..tail {
        steps.push(Step::Both(from + inner_said.len() + at, to + inner_quoted.len() + at, Change::Equal));
    }
}

/// The alignment that keeps most words; a word in another form counts a little less, and runs more than scattered words.
fn table(said: &[Word], quoted: &[Word], from: usize, to: usize, steps: &mut Vec<Step>) {
    let (rows, columns) = (said.len(), quoted.len());
    let width = columns + 1;
    let mut score = vec![0u32; (rows + 1) * width];
    let mut alike = vec![0u8; rows * columns];
    let cell = |table: &[u32], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            let mut best = cell(&score, i + 1, j).max(cell(&score, i, j + 1));
            let change = said.get(i).zip(quoted.get(j)).and_then(|(a, b)| likeness(a, b));
            if let Some(change) = change {
                let next = i + 1 < rows && j + 1 < columns && alike.get((i + 1) * columns + j + 1) > Some(&0);
                let worth = if change == Change::Equal { 8 } else { 7 } + u32::from(next);
                let taken = cell(&score, i + 1, j + 1) + worth;
                if taken >= best {
                    best = taken;
                    if let Some(mark) = alike.get_mut(i * columns + j) {
                        *mark = if change == Change::Equal { 1 } else { 2 };
                    }
                }
            }
            if let Some(place) = score.get_mut(i * width + j) {
                *place = best;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < rows || j < columns {
        let mark = if i < rows && j < columns { alike.get(i * columns + j).copied().unwrap_or(0) } else { 0 };
        if mark > 0 {
            steps.push(Step::Both(from + i, to + j, if mark == 1 { Change::Equal } else { Change::Form }));
            (i, j) = (i + 1, j + 1);
        } else if j >= columns || (i < rows && cell(&score, i + 1, j) >= cell(&score, i, j + 1)) {
            steps.push(Step::Said(from + i));
            i += 1;
        } else {
            steps.push(Step::Quoted(to + j));
            j += 1;
        }
    }
}

/// Texts too long for one table: cut at the words that stand once in each and in the same order.
fn anchored(said: &[Word], quoted: &[Word], from: usize, to: usize, steps: &mut Vec<Step>) {
    let mut seen: HashMap<&str, (usize, usize, usize, usize)> = HashMap::new();
    for (at, word) in said.iter().enumerate() {
        let entry = seen.entry(&word.letters).or_default();
        (entry.0, entry.1) = (entry.0 + 1, at);
    }
    for (at, word) in quoted.iter().enumerate() {
        let entry = seen.entry(&word.letters).or_default();
        (entry.2, entry.3) = (entry.2 + 1, at);
    }
    let mut cuts: Vec<(usize, usize)> =
        seen.values().filter(|e| e.0 == 1 && e.2 == 1).map(|e| (e.1, e.3)).collect();
    cuts.sort_unstable();
    let (mut i, mut j) = (0, 0);
    let part = |said_range: Range<usize>, quoted_range: Range<usize>, steps: &mut Vec<Step>| {
        let (a, b) =
            (said.get(said_range.clone()).unwrap_or(&[]), quoted.get(quoted_range.clone()).unwrap_or(&[]));
        if a.len() * b.len() <= CELLS {
            table(a, b, from + said_range.start, to + quoted_range.start, steps);
        } else {
            steps.extend(said_range.map(|at| Step::Said(from + at)));
            steps.extend(quoted_range.map(|at| Step::Quoted(to + at)));
        }
    };
    for (a, b) in cuts {
        if b < j || a < i {
            continue;
        }
        part(i..a, j..b, steps);
        steps.push(Step::Both(from + a, to + b, Change::Equal));
        (i, j) = (a + 1, b + 1);
    }
    part(i..said.len(), j..quoted.len(), steps);
}

/// A text and its words.
struct Side<'a> {
    text: &'a str,
    words: &'a [Word],
}

impl<'a> Side<'a> {
    fn new(text: &'a str, words: &'a [Word]) -> Self {
        Side { text, words }
    }

    /// The bytes of a run of words, or the place where one would stand.
    fn span(&self, range: &Range<usize>) -> Span {
        let start = |at: usize| self.words.get(at).map_or(self.text.len() as u32, |w| w.span.start);
        match range.clone().next_back() {
            Some(last) => Span::new(start(range.start), self.words.get(last).map_or(0, |w| w.span.end)),
            None => Span::new(start(range.start), start(range.start)),
        }
    }

    fn letters(&self, range: &Range<usize>) -> String {
        self.words.get(range.clone()).unwrap_or(&[]).iter().map(|w| w.letters.as_str()).collect()
    }
}

/// Where `quoted` has signs: before which words an ellipsis stands, and which words stand in square brackets.
struct Signs {
    ellipsis: Vec<bool>,
    brackets: Vec<bool>,
}

impl Signs {
    fn new(text: &str, words: &[Word]) -> Self {
        let mut signs = Signs { ellipsis: Vec::new(), brackets: Vec::new() };
        let mut open = false;
        let mut from = 0;
        for at in 0..=words.len() {
            let end = words.get(at).map_or(text.len(), |w| w.span.start as usize);
            let between = text.get(from..end).unwrap_or("");
            let stops = between.chars().filter(|c| *c == '.').count();
            signs.ellipsis.push(between.contains('…') || between.contains("..") || stops >= 3);
            for sign in between.chars() {
                open = if sign == '[' { true } else { open && sign != ']' };
            }
            signs.brackets.push(open);
            from = words.get(at).map_or(end, |w| w.span.end as usize);
        }
        signs
    }
}

fn runs(steps: &[Step], said: &Side, quoted: &Side, signs: &Signs) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut of_said, mut of_quoted) = (0, 0);
    let mut at = 0;
    while let Some(step) = steps.get(at) {
        let (from, to) = (of_said, of_quoted);
        let mut change = None;
        if let Step::Both(_, _, kind) = *step {
            while matches!(steps.get(at), Some(Step::Both(_, _, next)) if *next == kind) {
                (of_said, of_quoted, at) = (of_said + 1, of_quoted + 1, at + 1);
            }
            change = Some(kind);
        } else {
            while let Some(step) = steps.get(at) {
                match step {
                    Step::Said(_) => of_said += 1,
                    Step::Quoted(_) => of_quoted += 1,
                    Step::Both(..) => break,
                }
                at += 1;
            }
        }
        put(&mut pieces, change, from..of_said, to..of_quoted, said, quoted, signs);
    }
    pieces
}

fn put(
    pieces: &mut Vec<Piece>,
    change: Option<Change>,
    of_said: Range<usize>,
    of_quoted: Range<usize>,
    said: &Side,
    quoted: &Side,
    signs: &Signs,
) {
    let is = |list: &[bool], at: usize| list.get(at).copied().unwrap_or(false);
    let elided = is(&signs.ellipsis, of_quoted.start) || is(&signs.ellipsis, of_quoted.end);
    let bracketed = !of_quoted.is_empty() && of_quoted.clone().all(|at| is(&signs.brackets, at));
    let change = change.unwrap_or_else(|| {
        if of_quoted.is_empty() {
            Change::LeftOut
        } else if of_said.is_empty() {
            Change::Added
        } else if said.letters(&of_said) == quoted.letters(&of_quoted) {
            // `bir çok`, `birçok`
            Change::Equal
        } else {
            Change::Replaced
        }
    });
    let mut push = |change, of_said: &Range<usize>, of_quoted: &Range<usize>, marked| {
        let words = if change == Change::Added { of_quoted.len() } else { of_said.len() };
        let (said, quoted) = (said.span(of_said), quoted.span(of_quoted));
        pieces.push(Piece { change, said, quoted, words, marked });
    };
    match change {
        // `… [belediye] …`: what was left out and what was put in are two things, and both have their sign
        Change::Replaced if elided || bracketed => {
            push(Change::LeftOut, &of_said, &(of_quoted.start..of_quoted.start), elided || bracketed);
            push(Change::Added, &(of_said.end..of_said.end), &of_quoted, bracketed);
        }
        Change::LeftOut => push(change, &of_said, &of_quoted, elided),
        Change::Added => push(change, &of_said, &of_quoted, bracketed),
        _ => push(change, &of_said, &of_quoted, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `=equal ~form said>quoted -left out +added`, `*` where a sign tells.
    fn shown(said: &str, quoted: &str) -> String {
        let show = |piece: &Piece| {
            let (a, b) = (piece.said.text(said), piece.quoted.text(quoted));
            let mark = if piece.marked { "*" } else { "" };
            match piece.change {
                Change::Equal => format!("={b}"),
                Change::Form => format!("~{a}>{b}"),
                Change::Replaced => format!("!{a}>{b}"),
                Change::LeftOut => format!("-{mark}{a}"),
                Change::Added => format!("+{mark}{b}"),
            }
        };
        Differences::between(said, quoted).pieces.iter().map(show).collect::<Vec<_>>().join(" | ")
    }

    const SAID: &str = "Projeyi baştan çizdik, tek bir ağaç kesilmeyecek. Söz veriyoruz.";

    #[test]
    fn marks_and_case_are_no_differences() {
        assert_eq!(
            shown(SAID, "PROJEYİ baştan çizdik: Tek bir ağaç kesilmeyecek, söz veriyoruz!"),
            "=PROJEYİ baştan çizdik: Tek bir ağaç kesilmeyecek, söz veriyoruz"
        );
        assert_eq!(shown("Ankara'da birçok hâlâ", "Ankarada bir çok hala"), "=Ankarada | =bir çok | =hala");
    }

    #[test]
    fn each_change_has_its_name() {
        assert_eq!(
            shown(SAID, "Projemizi baştan çizdik. Hiçbir ağaç kesilmeyecek, bunun için söz veriyoruz"),
            "~Projeyi>Projemizi | =baştan çizdik | !tek bir>Hiçbir | =ağaç kesilmeyecek | +bunun için | =söz veriyoruz"
        );
    }

    #[test]
    fn an_ellipsis_says_that_words_are_left_out() {
        for sign in ["…", "...", "(…)", "[...]", ". . ."] {
            assert_eq!(
                shown(SAID, &format!("Projeyi baştan çizdik {sign} Söz veriyoruz.")),
                "=Projeyi baştan çizdik | -*tek bir ağaç kesilmeyecek | =Söz veriyoruz"
            );
        }
        assert_eq!(
            shown(SAID, "Projeyi baştan çizdik. Söz veriyoruz."),
            "=Projeyi baştan çizdik | -tek bir ağaç kesilmeyecek | =Söz veriyoruz"
        );
    }

    #[test]
    fn brackets_say_that_words_are_put_in() {
        assert_eq!(
            shown(SAID, "[Belediye olarak] projeyi baştan çizdik"),
            "+*Belediye olarak | =projeyi baştan çizdik | -tek bir ağaç kesilmeyecek. Söz veriyoruz"
        );
    }

    #[test]
    fn a_negation_or_a_number_is_another_word() {
        assert_eq!(shown("Yarın geleceğiz", "Yarın gelmeyeceğiz"), "=Yarın | !geleceğiz>gelmeyeceğiz");
        assert_eq!(shown("14 ev yıkıldı", "41 ev yıkılmadı"), "!14>41 | =ev | !yıkıldı>yıkılmadı");
        for word in ["gelmez", "gelmiyor", "gelmedi", "gelmesin", "gelmeyen", "yapılmamış"] {
            assert!(denies(word), "{word}");
        }
        for word in
            ["gelmesi", "gelmek", "gelmesini", "gelmeyi", "gelmeye", "masa", "memur", "temel", "mermer"]
        {
            assert!(!denies(word), "{word}");
        }
    }

    #[test]
    fn every_word_is_in_one_piece() {
        let differences = Differences::between(SAID, "Baştan bir söz çizdik, kim veriyor");
        let said: usize =
            differences.pieces.iter().filter(|p| p.change != Change::Added).map(|p| p.words).sum();
        assert_eq!(said, differences.said);
    }

    #[test]
    fn long_texts_are_cut_at_words_that_stand_once() {
        let said = (0..5_000).map(|n| format!("söz{n} ve")).collect::<Vec<_>>().join(" ") + " ";
        let quoted = said.replace("söz2500 ", "sözler ").replace("söz10 ", "");
        let differences = Differences::between(&said, &format!("başka {quoted} başka"));
        assert_eq!(differences.count(Change::Replaced) + differences.count(Change::Form), 1);
        assert_eq!(differences.count(Change::Added), 2);
        assert_eq!(differences.kept(), 9_998);
    }
}
