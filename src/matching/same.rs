//! Which quotations are one statement: near-duplicates, shortened and cut versions, found in linear time.
//!
//! In two steps. **Fingerprints** find who is worth a look: runs of three stems are hashed, and of each window of three
//! neighbouring hashes the smallest is kept (winnowing: Schleimer, Wilkerson & Aiken 2003). Two quotations that share a
//! run of five stems anywhere share a fingerprint for certain, however much longer one of them is; bands of minima, which
//! estimate how much two sets have in common, lose the short piece of a long quotation. A fingerprint is a number, so the
//! index is a table of numbers that grows quotation by quotation. **[`compare`]** then aligns the words of the two and decides.
//!
//! What is one statement: the same words, also with other marks and suffixes, a few words left out, put in or replaced,
//! or a piece of the other. Another number or a negation makes another statement, however alike the rest is.

use super::differ::{Change, Differences, Piece, denies};
use super::terms::{Word, words};
use crate::span::Span;
use std::collections::HashMap;

/// Stems in a run.
const RUN: usize = 3;
/// Neighbouring runs of which one is kept.
const WINDOW: usize = 3;
/// Of a quotation with no more runs than these, all are kept: a heading and its statement may have but one in common.
const SHORT: usize = 9;
/// No more than so many quotations are kept behind a fingerprint: who comes later finds these, and a turn of phrase that
/// everybody uses costs no more than a rare one.
pub const MOST: usize = 24;
/// No more fingerprints than this are kept of one quotation.
const PRINTS: usize = 1024;
/// No more candidates than this are compared for one quotation.
pub const LOOKS: usize = 48;
/// Quotations of fewer words are one statement only where all their words are the same.
const FEW: usize = 4;

/// A quotation, made ready to be compared.
#[derive(Clone, Debug)]
pub struct Sketch {
    text: String,
    words: Vec<Word>,
    fingerprints: Vec<i64>,
}

/// What two quotations are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// One statement.
    Same(Likeness),
    /// The same words but for a number or a negation: two statements, whatever else speaks for one.
    Conflict,
    /// Two statements.
    Other,
}

/// How alike two quotations of one statement are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Likeness {
    /// The same words.
    Equal,
    /// The same length, but for single words or suffixes.
    Near,
    /// One is a piece of the other, or leaves out some of its words.
    Part,
}

impl Sketch {
    /// Of a quotation's text.
    pub fn new(text: &str) -> Self {
        let words = words(text);
        let fingerprints = fingerprints(&words);
        Sketch { text: text.to_owned(), words, fingerprints }
    }

    /// The numbers by which others find it: ordered, each once.
    pub fn fingerprints(&self) -> &[i64] {
        &self.fingerprints
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its words.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// What differs in `quoted`, where these words are what was said.
    pub fn differences(&self, quoted: &Sketch) -> Differences {
        Differences::of(&self.text, &self.words, &quoted.text, &quoted.words)
    }
}

fn fingerprints(words: &[Word]) -> Vec<i64> {
    let terms: Vec<&str> = words.iter().map(|w| w.term.as_str()).collect();
    let mut kept: Vec<i64> = Vec::with_capacity(words.len() / 2 + 1);
    if terms.len() <= RUN {
        kept.extend((!terms.is_empty()).then(|| hash(&terms)));
        return kept;
    }
    let runs: Vec<i64> = terms.windows(RUN).map(hash).collect();
    if runs.len() <= SHORT {
        kept.extend(&runs);
    } else {
        kept.extend(runs.windows(WINDOW).filter_map(|window| window.iter().min().copied()));
    }
    kept.sort_unstable();
    kept.dedup();
    // the smallest of a very long text are as good a sample as any, and the same for all its versions
    kept.truncate(PRINTS);
    kept
}

/// FNV-1a over the terms with a mix at the end: the same on every machine and in every version, since it is stored.
fn hash(terms: &[&str]) -> i64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for term in terms {
        for byte in term.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash ^= hash >> 32;
    hash = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^= hash >> 29;
    i64::from_ne_bytes(hash.to_ne_bytes())
}

/// Whether two quotations are one statement, and how alike they are.
pub fn compare(one: &Sketch, other: &Sketch) -> Relation {
    let (long, short) = if one.words.len() >= other.words.len() { (one, other) } else { (other, one) };
    if short.words.is_empty() {
        return Relation::Other;
    }
    let same = |(a, b): (&Word, &Word)| a.letters == b.letters;
    if long.words.len() == short.words.len() && long.words.iter().zip(&short.words).all(same) {
        return Relation::Same(Likeness::Equal);
    }
    let differences = long.differences(short);
    decide(&differences, long, short)
}

/// The bounds below are set on quotations changed on purpose and on others about the same subject (tests/matching.rs).
fn decide(differences: &Differences, long: &Sketch, short: &Sketch) -> Relation {
    let inner = differences.inner();
    let total = short.words.len();
    let kept = differences.kept();
    let lost = total.saturating_sub(kept);
    let left_out: usize = inner.iter().filter(|p| p.change == Change::LeftOut).map(|p| p.words).sum();
    if total < FEW {
        let whole = kept == total && left_out == 0 && long.words.len() == total;
        return if whole { Relation::Same(Likeness::Near) } else { Relation::Other };
    }
    // of the shorter one's words at most a quarter is new
    if 4 * lost > total || kept < FEW {
        return Relation::Other;
    }
    // words are left out and replaced in a few places, not one here and one there
    let alike = |piece: &Piece| matches!(piece.change, Change::Equal | Change::Form);
    let runs =
        inner.chunk_by(|a, b| alike(a) && alike(b)).filter(|run| run.first().is_some_and(alike)).count();
    let gaps = inner.iter().filter(|p| p.change == Change::LeftOut && !p.marked).count();
    let scattered = runs > 2 && kept < 2 * runs;
    // `keman görmek istiyoruz` in a text of a hundred words is that text's only where it stands there as it is
    let far = gaps > 0 && (left_out > kept || 3 * gaps > kept || (total < 8 && (lost > 0 || left_out > 2)));
    if scattered || far {
        return Relation::Other;
    }
    if other_fact(inner, long, short) {
        return Relation::Conflict;
    }
    let near = 4 * (long.words.len() - total + lost + left_out) <= total;
    // `her geçen gün arttığını` is in many texts: of a short piece all words must be there
    if !near && total < 10 && lost > 0 {
        return Relation::Other;
    }
    Relation::Same(if near { Likeness::Near } else { Likeness::Part })
}

/// Whether the two tell different facts: a number or a negation is replaced, left out or put in between the same words.
fn other_fact(inner: &[Piece], long: &Sketch, short: &Sketch) -> bool {
    let facts = |words: &[Word], span: Span| {
        words
            .iter()
            .filter(|w| w.span.start >= span.start && w.span.end <= span.end)
            .filter(|w| denies(&w.letters) || w.letters.chars().any(char::is_numeric))
            .count()
    };
    inner.iter().any(|piece| match piece.change {
        Change::Replaced => facts(&long.words, piece.said) != 0 || facts(&short.words, piece.quoted) != 0,
        _ => false,
    })
}

/// Quotations by fingerprint and by statement, in memory. A database keeps the same in tables.
#[derive(Debug, Default)]
pub struct Index {
    sketches: Vec<Sketch>,
    by_fingerprint: HashMap<i64, Vec<u32>>,
    /// Of each quotation, an earlier one of its statement, or itself.
    earlier: Vec<u32>,
}

impl Index {
    /// Who may be one statement with `sketch`: the more fingerprints they share, the earlier; at most [`LOOKS`].
    pub fn candidates(&self, sketch: &Sketch) -> Vec<u32> {
        let lists = sketch.fingerprints.iter().filter_map(|print| self.by_fingerprint.get(print));
        let mut list = ranked(lists.flatten().copied());
        list.retain(|&(number, shared)| {
            self.get(number).is_some_and(|other| worth_a_look(sketch, other, shared))
        });
        list.truncate(LOOKS);
        list.into_iter().map(|(number, _)| number).collect()
    }

    /// The quotation of a number.
    pub fn get(&self, number: u32) -> Option<&Sketch> {
        self.sketches.get(number as usize)
    }

    /// The first quotation of a quotation's statement.
    pub fn statement(&self, number: u32) -> u32 {
        let mut at = number;
        while let Some(&next) = self.earlier.get(at as usize).filter(|&&next| next != at) {
            at = next;
        }
        at
    }

    /// Puts a quotation in and returns its number.
    pub fn add(&mut self, sketch: Sketch) -> u32 {
        let number = self.sketches.len() as u32;
        let known = self.candidates(&sketch).into_iter().filter_map(|candidate| {
            let other = self.get(candidate)?;
            Some((self.statement(candidate), compare(&sketch, other), other.words.len()))
        });
        let statements = place(&sketch, known);
        let first = statements.iter().copied().min().unwrap_or(number);
        self.earlier.push(first);
        for statement in statements {
            if let Some(place) = self.earlier.get_mut(statement as usize) {
                *place = first;
            }
        }
        for &print in &sketch.fingerprints {
            let list = self.by_fingerprint.entry(print).or_default();
            if list.len() < MOST {
                list.push(number);
            }
        }
        self.sketches.push(sketch);
        number
    }
}

/// Which statements a quotation belongs to, of those that its candidates have: `known` gives of each candidate its
/// statement, what the two are to each other and how many words it has, the likeliest first.
///
/// None: it is a statement of its own. Several become one: a long quotation came after pieces of it. A piece joins one
/// statement only, since two that contradict each other may hold it; and no quotation joins a statement of which it
/// contradicts a version.
pub fn place<S: Copy + PartialEq>(
    sketch: &Sketch,
    known: impl IntoIterator<Item = (S, Relation, usize)>,
) -> Vec<S> {
    let known: Vec<_> = known.into_iter().collect();
    let against = |statement: S| known.iter().any(|k| k.0 == statement && k.1 == Relation::Conflict);
    let mut statements: Vec<S> = Vec::new();
    for &(statement, relation, words) in &known {
        let Relation::Same(likeness) = relation else { continue };
        if statements.contains(&statement) || against(statement) {
            continue;
        }
        let holds = likeness == Likeness::Equal || (likeness == Likeness::Part && words < sketch.words.len());
        if statements.is_empty() || holds {
            statements.push(statement);
        }
    }
    statements
}

/// Each candidate once, with how often it is named: those named most often first, and of these the earlier first.
pub fn ranked<T: Ord + Copy + std::hash::Hash>(named: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut times: HashMap<T, usize> = HashMap::new();
    for candidate in named {
        *times.entry(candidate).or_default() += 1;
    }
    let mut list: Vec<(T, usize)> = times.into_iter().collect();
    list.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    list
}

/// Whether two quotations with so many fingerprints in common are worth a comparison: three quarters of the shorter
/// one's words must be in the other, so a greeting or a turn of phrase that both have is not enough.
pub fn worth_a_look(one: &Sketch, other: &Sketch, shared: usize) -> bool {
    5 * shared >= one.fingerprints.len().min(other.fingerprints.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: &str, other: &str) -> Relation {
        compare(&Sketch::new(one), &Sketch::new(other))
    }

    const LONG: &str = "Projeyi baştan çizdik. Tek bir ağaç kesilmeyecek, kimsenin evi yıkılmayacak. Kamyonlar mahallelerin içinden geçmeyecek.";

    #[test]
    fn one_statement_in_several_versions() {
        assert_eq!(
            like(LONG, &LONG.replace('i', "İ").to_uppercase().replace('.', "!")),
            Relation::Same(Likeness::Equal)
        );
        assert_eq!(like(LONG, &LONG.replace("kimsenin", "hiç kimsenin")), Relation::Same(Likeness::Near));
        assert_eq!(like(LONG, &LONG.replace("geçmeyecek", "geçmeyecekler")), Relation::Same(Likeness::Near));
        assert_eq!(like(LONG, "Tek bir ağaç kesilmeyecek"), Relation::Same(Likeness::Part));
        assert_eq!(
            like(LONG, "Projeyi baştan çizdik… Kamyonlar mahallelerin içinden geçmeyecek"),
            Relation::Same(Likeness::Part)
        );
        assert_eq!(like("Kabul edilemez", "“Kabul edilemez!”"), Relation::Same(Likeness::Equal));
    }

    #[test]
    fn another_number_or_a_negation_is_another_statement() {
        assert_eq!(
            like("Enflasyon yüzde 14 oldu, herkes gördü", "Enflasyon yüzde 41 oldu, herkes gördü"),
            Relation::Conflict
        );
        assert_eq!(
            like("Bu yolu eylülde biz açacağız", "Bu yolu eylülde biz açmayacağız"),
            Relation::Conflict
        );
    }

    #[test]
    fn words_in_common_are_not_enough() {
        assert_eq!(
            like(LONG, "Kamyonlar geçmeyecek denmişti ama tek bir kamyon yok, projeyi kimse görmedi"),
            Relation::Other
        );
        assert_eq!(like("Kabul edilemez", "Bu karar kabul edilemez"), Relation::Other);
    }

    #[test]
    fn a_shared_run_of_five_words_shares_a_fingerprint() {
        let long: Vec<String> = (0..200).map(|n| format!("söz{n}")).collect();
        let all = Sketch::new(&long.join(" "));
        for run in long.windows(5) {
            let piece = Sketch::new(&format!("başka laf bunlar {} sonra da ötekiler", run.join(" ")));
            assert!(piece.fingerprints().iter().any(|p| all.fingerprints().contains(p)), "{run:?}");
        }
    }
}
