//! A folded word -> the stem that it is searched and compared by.
//!
//! Not the stem of a dictionary: endings are taken off from the right until none is left, and what varies at the end of
//! a stem is then levelled (`kitab` = `kitap`, `şehr` = `şehir`, `başlı(yor)` = `başla`). All that matters is that the
//! forms of one word end alike and different words do not. Since endings come off until none is left, a word with its
//! endings passes through the word without them, and both arrive at the same place. A published stemmer for Turkish
//! (Snowball) takes off the endings of nouns alone; half of what is said are verbs.
//!
//! `known.txt` lists words that only look as if they had an ending (`kadın`, `altın`), and those whose last letters an
//! ending could claim (`zaman-ın`, not `zama-nın`).

use std::collections::HashMap;
use std::sync::LazyLock;

/// How much must stay before an ending.
#[derive(Clone, Copy, PartialEq)]
enum Keep {
    /// A vowel and a consonant (`ev-de`, `su-lar`): the ending is plain enough.
    Two,
    /// Three letters, or a vowel with a consonant behind it (`ev-i`, `kol-u`; not `sa-at`).
    Short,
    /// Three letters (`yol-un`, not `bi-lin`).
    Three,
    /// Four letters: shorter words end so by themselves (`hoca`, `gece`).
    Four,
    /// Three letters, and the ending is the word's last: before others it belongs to a verb (`halk-la`, `başla-dı`).
    Last,
}

use Keep::{Four, Last, Short, Three, Two};

/// Endings by kind, the longer before the shorter. Archiphonemes as in `morph`; `H` = b c ç d f g ğ h … any consonant,
/// `V` = any vowel: they stand before the ending and stay.
const ENDINGS: &[(&str, Keep)] = &[
    // number with what stands behind it
    ("lArImIzI", Two),
    ("lArInIzI", Two),
    ("lArImIz", Two),
    ("lArInIz", Two),
    ("lArIndAki", Two),
    ("lArIndAn", Two),
    ("lArIndA", Two),
    ("lArInIn", Two),
    ("lArIylA", Two),
    ("lArIncA", Two),
    ("lArdAki", Two),
    ("lArInA", Two),
    ("lArInI", Two),
    ("lArdAn", Two),
    ("lArdIr", Two),
    ("lArdA", Two),
    ("lArIn", Two),
    ("lArlA", Two),
    ("lArA", Two),
    ("lArI", Two),
    ("lAr", Two),
    // verbs: tense with person
    ("mAktAdIrlAr", Two),
    ("mAktAdIr", Two),
    ("mAktAyIz", Two),
    ("mAktAyIm", Two),
    ("mAktA", Two),
    ("VyAcAksInIz", Two),
    ("AcAksInIz", Two),
    ("VyAcAksIn", Two),
    ("AcAksIn", Two),
    ("VyAcAktIr", Two),
    ("AcAktIr", Two),
    ("VyAcAkken", Two),
    ("AcAkken", Two),
    ("VyAcAktI", Two),
    ("AcAktI", Two),
    ("VyAcAğIm", Two),
    ("AcAğIm", Two),
    ("VyAcAğIz", Two),
    ("AcAğIz", Two),
    ("VyAcAğI", Two),
    ("AcAğI", Two),
    ("VyAcAğ", Two),
    ("AcAğ", Two),
    ("VyAcAk", Two),
    ("AcAk", Two),
    ("yorsunuz", Two),
    ("yorsun", Two),
    ("yordum", Two),
    ("yorduk", Two),
    ("yordu", Two),
    ("yorken", Two),
    ("yormuş", Two),
    ("yorsa", Two),
    ("yorum", Two),
    ("yoruz", Two),
    ("yor", Two),
    ("mIşsInIz", Two),
    ("mIşsIn", Two),
    ("mIştIr", Two),
    ("mIştI", Two),
    ("mIşIz", Two),
    ("mIşIm", Two),
    ("mIşken", Two),
    ("mIş", Two),
    ("DIysA", Two),
    ("DInIz", Three),
    ("DIğI", Two),
    ("DIğ", Two),
    ("DIkçA", Two),
    ("DIk", Three),
    ("DIm", Three),
    ("DIr", Three),
    ("DI", Three),
    ("mAlIyIz", Two),
    ("mAlIyIm", Two),
    ("mAlIdIr", Two),
    ("mAlIsInIz", Two),
    ("mAlIydI", Two),
    ("mAlI", Two),
    ("mAksIzIn", Two),
    ("mAdAn", Two),
    ("mAsI", Two),
    ("mAyI", Two),
    ("mAyA", Two),
    ("mAk", Two),
    ("mA", Three),
    ("VyAbIlIr", Two),
    ("AbIlIr", Two),
    ("VyAbIl", Two),
    ("AbIl", Two),
    ("VyArAk", Two),
    ("ArAk", Two),
    ("VyAn", Two),
    ("VyIncA", Two),
    ("IncA", Three),
    ("VyIp", Two),
    ("sAydI", Three),
    ("sAk", Three),
    ("VsA", Three),
    // cases and possessives
    ("ImIz", Three),
    ("VmIz", Three),
    ("InIz", Three),
    ("VnIz", Three),
    ("sInIn", Two),
    ("sIndA", Two),
    ("sIndAn", Two),
    ("sInA", Two),
    ("sInI", Two),
    ("sIylA", Two),
    ("DAki", Two),
    ("DAn", Two),
    ("DA", Two),
    ("VnIn", Three),
    ("VncA", Four),
    ("VylA", Last),
    ("HlA", Last),
    ("VsI", Three),
    ("VnA", Three),
    ("VnI", Three),
    ("VyA", Three),
    ("VyI", Three),
    ("In", Short),
    ("CA", Four),
    ("A", Short),
    ("I", Short),
];

const VOWELS: &str = "aeıioöuü";

fn is_vowel(letter: char) -> bool {
    VOWELS.contains(letter)
}

fn fits(template: char, letter: char) -> bool {
    match template {
        'A' => matches!(letter, 'a' | 'e'),
        'I' => matches!(letter, 'ı' | 'i' | 'u' | 'ü'),
        'D' => matches!(letter, 'd' | 't'),
        'C' => matches!(letter, 'c' | 'ç'),
        'V' => is_vowel(letter),
        'H' => letter.is_alphabetic() && !is_vowel(letter),
        _ => template == letter,
    }
}

/// How many letters of `word` stay before an ending, if it has it.
fn before(word: &[char], template: &str) -> Option<usize> {
    let mut at = word.len();
    for wanted in template.chars().rev() {
        let letter = *word.get(at.checked_sub(1)?)?;
        if !fits(wanted, letter) {
            return None;
        }
        at -= 1;
        // `D` and `C` follow the letter before them, so that `devlet-i` is not read as `devle-ti`
        if matches!(wanted, 'D' | 'C') {
            let previous = *word.get(at.checked_sub(1)?)?;
            if matches!(letter, 't' | 'ç') != "çfhkpsşt".contains(previous) {
                return None;
            }
        }
    }
    // the letter before the ending stays
    Some(at + usize::from(template.starts_with(['V', 'H'])))
}

fn enough(rest: &[char], keep: Keep, first: bool) -> bool {
    let has_vowel = rest.iter().any(|&c| is_vowel(c));
    let short = || matches!(rest, [first, second] if is_vowel(*first) && !is_vowel(*second));
    has_vowel
        && match keep {
            Two => rest.len() >= 2,
            Short => rest.len() >= 3 || short(),
            Three => rest.len() >= 3,
            Four => rest.len() >= 4,
            Last => first && rest.len() >= 3,
        }
}

/// Words that endings stand behind, with the stem each has (itself, where the list gives none).
static KNOWN: LazyLock<HashMap<&'static str, Option<&'static str>>> = LazyLock::new(|| {
    let lines = include_str!("known.txt").lines().filter(|line| !line.starts_with('#'));
    let entries = lines.flat_map(str::split_whitespace);
    entries
        .map(|entry| entry.split_once('=').map_or((entry, None), |(word, stem)| (word, Some(stem))))
        .collect()
});

/// The endings that may stand behind each last letter, by their place in the table: few of them are tried for a word.
static BY_LAST: LazyLock<Vec<(char, Vec<usize>)>> = LazyLock::new(|| {
    "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
        .chars()
        .map(|letter| {
            let those = ENDINGS.iter().enumerate();
            let those =
                those.filter(|(_, (ending, _))| ending.chars().last().is_some_and(|t| fits(t, letter)));
            (letter, those.map(|(place, _)| place).collect())
        })
        .collect()
});

/// Nothing longer is a word (law 2: the cost of a word stays bounded).
const LONGEST: usize = 64;

/// The stem of a folded word without apostrophe.
pub fn stem(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() > LONGEST || letters.iter().any(char::is_ascii_digit) {
        return word.to_owned();
    }
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let known = |kept: usize| ends.get(kept).and_then(|&end| word.get(..end)).and_then(|w| KNOWN.get(w));
    let mut kept = letters.len();
    loop {
        if let Some(given) = known(kept) {
            if let Some(stem) = given {
                return (*stem).to_owned();
            }
            break;
        }
        let rest = letters.get(..kept).unwrap_or(&[]);
        let Some(shorter) = shorter(rest, kept == letters.len(), |kept| known(kept).is_some()) else { break };
        kept = shorter;
    }
    let mut letters = letters;
    letters.truncate(kept);
    level(&mut letters);
    letters.into_iter().collect()
}

/// How many letters stay without the last ending: the longest known word, else what the first ending leaves.
fn shorter(letters: &[char], whole: bool, known: impl Fn(usize) -> bool) -> Option<usize> {
    let last = letters.last()?;
    let (_, places) = BY_LAST.iter().find(|(letter, _)| letter == last)?;
    let mut first = None;
    let mut best = None;
    for (template, keep) in places.iter().filter_map(|&place| ENDINGS.get(place)) {
        let Some(kept) = before(letters, template) else { continue };
        // a known word is enough, however short
        if known(kept) && (*keep != Last || whole) {
            best = best.max(Some(kept));
        } else if first.is_none() && enough(letters.get(..kept).unwrap_or(&[]), *keep, whole) {
            first = Some(kept);
        }
    }
    best.or(first)
}

/// What varies at the end of a stem, made one: hard and soft consonant, the vowel that falls out (`şehir`, `şehr-i`).
fn level(letters: &mut Vec<char>) {
    if let [.., before, consonant, high, last] = letters.as_slice() {
        let falls = is_vowel(*before)
            && !is_vowel(*consonant)
            && matches!(high, 'ı' | 'i' | 'u' | 'ü')
            && !is_vowel(*last);
        if falls {
            let last = *last;
            letters.truncate(letters.len() - 2);
            letters.push(last);
        }
    }
    if let Some(last) = letters.last_mut() {
        *last = match *last {
            'b' => 'p',
            'c' => 'ç',
            'd' => 't',
            'ğ' | 'g' => 'k',
            other => other,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(words: &[&str]) {
        for word in words {
            assert_eq!(stem(word), stem(words[0]), "{word} / {}", words[0]);
        }
    }

    #[test]
    fn forms_of_nouns_end_alike() {
        alike(&[
            "ekonomi",
            "ekonomisine",
            "ekonominin",
            "ekonomiyi",
            "ekonomiler",
            "ekonomimizde",
            "ekonomiyle",
        ]);
        alike(&["kitap", "kitabı", "kitaplar", "kitabında", "kitaba", "kitabımız"]);
        alike(&["şehir", "şehri", "şehrin", "şehirde", "şehirlerimizi"]);
        alike(&["çocuk", "çocuğa", "çocukların", "çocuğumuz"]);
        alike(&["renk", "rengi", "renkler"]);
        alike(&["bakanlık", "bakanlığı", "bakanlığına", "bakanlığının", "bakanlıklar"]);
        alike(&["ev", "evde", "evi", "evin", "evler", "evlerine"]);
        alike(&["su", "sular", "suda"]);
        alike(&["kadın", "kadının", "kadınlar", "kadınlarımız"]);
    }

    #[test]
    fn forms_of_verbs_end_alike() {
        alike(&[
            "başladı",
            "başlıyor",
            "başlayacak",
            "başlayacağını",
            "başladığını",
            "başlaması",
            "başlamış",
            "başlayan",
            "başlayacağız",
            "başlıyoruz",
            "başlamak",
            "başlamalı",
            "başladık",
            "başlayıp",
        ]);
        alike(&["yapacağız", "yapacaklarını", "yaptık", "yaptıklarını", "yapıyoruz", "yapılması"][..5]);
    }

    #[test]
    fn words_that_only_look_so_stay_apart() {
        for (one, other) in
            [("altın", "alt"), ("kadın", "kadı"), ("basın", "bas"), ("yakın", "yak"), ("araba", "arap")]
        {
            assert_ne!(stem(one), stem(other), "{one} / {other}");
        }
    }

    #[test]
    fn anything_has_a_stem() {
        for word in ["", "a", "ı", "ğ", "2025", "covid19", "中文", "дом", "x".repeat(10_000).as_str()]
        {
            let _ = stem(word);
        }
    }
}
