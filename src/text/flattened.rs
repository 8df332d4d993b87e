//! A line -> where turns of a dialogue begin in it.
//!
//! Archives that lost their line ends put a whole interview into one line: `… mu? - Evet, … - Ne zaman? - Ekimde.` or
//! `Sunucu: … Konuk: … Sunucu: …`. Only where the line is plainly a dialogue is it cut: dashes some of which
//! ask, or names with a colon that come back.

use super::layout::is_dash;
use std::collections::HashMap;

/// Fewer turns than this in one line may be anything.
const LEAST: usize = 4;

/// A name before a colon has at most this many words.
const WORDS: usize = 4;

/// A name before a colon has at most this many bytes.
const LONGEST: usize = 120;

/// A place where a turn may begin, and the name that opens it.
struct Start<'t> {
    at: usize,
    name: Option<&'t str>,
}

/// The bytes of `line` at which turns begin, in order; empty where it is no dialogue.
pub fn turns(line: &str) -> Vec<usize> {
    let several = |sign: u8, least: usize| line.bytes().filter(|&byte| byte == sign).count() >= least;
    // most lines neither ask twice nor have so many colons
    let dashes = if several(b'?', 2) {
        starts(line, |rest, at| dashed(rest).then_some(Start { at, name: None }))
    } else {
        Vec::new()
    };
    if dashes.len() >= LEAST {
        let ends = dashes.iter().skip(1).map(|s| s.at).chain([line.len()]);
        let asks = dashes.iter().zip(ends).filter(|(s, end)| line[s.at..*end].contains('?')).count();
        // a list may ask once, in passing
        if asks > 1 && asks * 6 >= dashes.len() {
            return dashes.iter().map(|s| s.at).collect();
        }
    }
    if !several(b':', LEAST) {
        return Vec::new();
    }
    let mut named = starts(line, |rest, at| label(rest).map(|name| Start { at, name: Some(name) }));
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for name in named.iter().filter_map(|s| s.name) {
        *counts.entry(name).or_default() += 1;
    }
    // `Sis: … Kar: … Yağmur: …` is a list: a dialogue comes back to its names
    let again = |s: &Start<'_>| s.name.is_some_and(|n| counts[n] > 1);
    let speakers = counts.values().filter(|&&n| n > 1).count();
    named.retain(again);
    if speakers > 1 && named.len() >= LEAST { named.iter().map(|s| s.at).collect() } else { Vec::new() }
}

/// What `of` sees at the start of the line and behind each end of a sentence.
fn starts<'t>(line: &'t str, of: impl Fn(&'t str, usize) -> Option<Start<'t>>) -> Vec<Start<'t>> {
    let mut found = Vec::new();
    let mut ended = true;
    let mut blank = true;
    for (at, letter) in line.char_indices() {
        if letter.is_whitespace() {
            blank = true;
            continue;
        }
        if ended && blank {
            found.extend(of(&line[at..], at));
        }
        ended = matches!(letter, '.' | '!' | '?' | '…' | '"' | '”' | '»' | ')' | ':' | ';');
        blank = false;
    }
    found
}

/// `- Evet`: a dash before a capital letter or a mark, and no `- 3 puan`.
fn dashed(rest: &str) -> bool {
    let mut letters = rest.chars();
    letters.next().is_some_and(is_dash)
        && letters
            .as_str()
            .trim_start()
            .chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || matches!(c, '"' | '“' | '«'))
}

/// `Lara Tan:`: words with capitals up to a colon.
fn label(rest: &str) -> Option<&str> {
    // no further than a name can be: a line without a colon may be a megabyte long
    let colon = rest.bytes().take(LONGEST).position(|byte| byte == b':')?;
    let (name, after) = (&rest[..colon], &rest[colon + 1..]);
    let mut words = name.split(' ').filter(|w| !w.is_empty());
    let fits =
        words.clone().count() <= WORDS && words.all(|w| w.chars().next().is_some_and(char::is_uppercase));
    (fits && after.starts_with(char::is_whitespace) && !name.is_empty()).then(|| name.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(line: &str) -> Vec<&str> {
        let at = turns(line);
        let ends = at.iter().skip(1).copied().chain([line.len()]);
        at.iter().zip(ends).map(|(&a, b)| line[a..b].trim()).collect()
    }

    #[test]
    fn dashes_of_an_interview_in_one_line() {
        let line = "Tan anlattı. - Albüm hazır mı? - Hazır. - Ne zaman çıkıyor? - Ekimde.";
        assert_eq!(cut(line), ["- Albüm hazır mı?", "- Hazır.", "- Ne zaman çıkıyor?", "- Ekimde."]);
    }

    #[test]
    fn names_that_come_back() {
        let line = "Sunucu: Hoş geldiniz. Lara Tan: Hoş bulduk. Sunucu: Nasılsınız? Lara Tan: İyiyim.";
        assert_eq!(cut(line).len(), 4);
    }

    #[test]
    fn lists_are_left_alone() {
        assert!(turns("Notlar. - Tok sakat. - Er cezalı. - Kul formda. - Oyuncu kim?").is_empty());
        assert!(turns("Rize: Yağmurlu. Kars: Kar. Muş: Sisli. Van: Açık. Ağrı: Kar.").is_empty());
        assert!(turns("Skor: 2-1. Saat: 20.00. Yer: Muş. Hakem: Ali Tok.").is_empty());
    }
}
