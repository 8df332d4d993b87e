//! A quotation that is held against what was said: whether it was, and in which words.
//!
//! In: the quotation as somebody has it (the claim), and one attribution of an article. Out: what that attribution says about
//! the claim, or nothing where the two have too little in common. Of several, the one with the first verdict in the order of
//! [`Verdict`] counts, and of these the one that keeps most of the claim's words.

use super::differ::{Change, Differences, Piece};
use super::same::Sketch;
use crate::terms::{Kind, Stance};
use serde::Serialize;

/// What is known of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// These words, as whole sentences or the whole statement.
    Verbatim,
    /// These words without some: cut in a sentence, or left out where an ellipsis tells.
    Shortened,
    /// The speaker, or whoever has the word, denies it.
    Denied,
    /// Words were changed, put in, or left out where nothing tells.
    Altered,
    /// Somebody else has said it.
    SomeoneElse,
    /// An article reports it in its own words only.
    Indirect,
    /// Nothing like it is known.
    NotFound,
}

/// Whether an attribution is that of the speaker who is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// It is, or nobody is asked for.
    Asked,
    /// It is somebody else's, or nobody's.
    Other,
}

/// What one attribution says about a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is known by it.
    pub verdict: Verdict,
    /// The share of the claim's words that the attribution has.
    pub share: f64,
    /// What differs.
    pub differences: Differences,
}

/// Of a claim's words an attribution must have this share to say something about it.
const SHARE: f64 = 0.6;

/// What an attribution says about a claim.
pub fn judge(claim: &Sketch, said: &Sketch, kind: Kind, stance: Option<Stance>, who: Who) -> Option<Finding> {
    let differences = said.differences(claim);
    let kept = differences.kept();
    let words = claim.words().len();
    if words == 0 || kept == 0 {
        return None;
    }
    #[allow(clippy::cast_precision_loss, reason = "a share with two digits")]
    let share = kept as f64 / words as f64;
    let inner = differences.inner();
    let alike = |piece: &Piece| matches!(piece.change, Change::Equal | Change::Form);
    let runs =
        inner.chunk_by(|a, b| alike(a) && alike(b)).filter(|run| run.first().is_some_and(alike)).count();
    let left_out: usize =
        inner.iter().filter(|p| p.change == Change::LeftOut && !p.marked).map(|p| p.words).sum();
    // few words in common, or words strewn over a long text, are no version of it
    let short = words < 4 && kept < words;
    if share < SHARE || short || (runs > 2 && 2 * kept < 3 * runs) || left_out > 4 * kept {
        return None;
    }
    let verdict = match words_of(&differences, claim, said) {
        _ if stance == Some(Stance::Denial) => Verdict::Denied,
        _ if kind == Kind::Indirect => Verdict::Indirect,
        words => words,
    };
    let verdict = match (who, verdict) {
        (Who::Asked, verdict) => verdict,
        (Who::Other, Verdict::Verbatim | Verdict::Shortened | Verdict::Altered) => Verdict::SomeoneElse,
        // what others report or deny says nothing of the one who is asked for
        (Who::Other, _) => return None,
    };
    Some(Finding { verdict, share, differences })
}

/// What became of the words alone.
fn words_of(differences: &Differences, claim: &Sketch, said: &Sketch) -> Verdict {
    let inner = differences.inner();
    let changed = inner.iter().any(|piece| match piece.change {
        Change::Equal => false,
        Change::Form | Change::Replaced => true,
        Change::LeftOut | Change::Added => !piece.marked,
    });
    if changed {
        return Verdict::Altered;
    }
    let cut = inner.iter().any(|piece| piece.change != Change::Equal);
    let (first, last) = (differences.pieces.first(), differences.pieces.last());
    let elided =
        [first, last].into_iter().flatten().any(|piece| piece.change == Change::LeftOut && piece.marked);
    let edges = inner.first().zip(inner.last()).is_some_and(|(from, to)| {
        sentence_begins(said.text(), from.said.start as usize)
            && sentence_ends(said.text(), to.said.end as usize)
    });
    // a claim that ends where its ellipsis stands says itself that there was more
    let open = claim.text().trim_end_matches(['"', '”', '\'', '»', ' ']).ends_with(['…']);
    if cut || elided || open || !edges { Verdict::Shortened } else { Verdict::Verbatim }
}

const ENDS: &[char] = &['.', '!', '?', '…', ':', ';', '\n'];

/// Whether nothing of a sentence stands before a place.
fn sentence_begins(text: &str, at: usize) -> bool {
    let before =
        text.get(..at).unwrap_or("").trim_end_matches(|c: char| !c.is_alphanumeric() && !ENDS.contains(&c));
    before.is_empty() || before.ends_with(ENDS)
}

/// Whether nothing of a sentence stands behind a place.
fn sentence_ends(text: &str, at: usize) -> bool {
    let behind = text.get(at..).unwrap_or("");
    let sign = behind.find(|c: char| ENDS.contains(&c));
    let letter = behind.find(char::is_alphanumeric);
    letter.is_none_or(|letter| sign.is_some_and(|sign| sign < letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str =
        "Projeyi baştan çizdik. Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak. Söz veriyoruz.";

    fn verdict(claim: &str) -> Option<Verdict> {
        judge(&Sketch::new(claim), &Sketch::new(SAID), Kind::Direct, None, Who::Asked).map(|f| f.verdict)
    }

    #[test]
    fn whole_sentences_are_verbatim() {
        assert_eq!(verdict(SAID), Some(Verdict::Verbatim));
        assert_eq!(verdict("“PROJEYİ BAŞTAN ÇİZDİK”"), Some(Verdict::Verbatim));
        assert_eq!(
            verdict("tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak! Söz veriyoruz"),
            Some(Verdict::Verbatim)
        );
    }

    #[test]
    fn cut_sentences_and_ellipses_are_shortened() {
        assert_eq!(verdict("Tek bir ağaç bile kesilmeyecek"), Some(Verdict::Shortened));
        assert_eq!(verdict("Projeyi baştan çizdik… Söz veriyoruz."), Some(Verdict::Shortened));
        assert_eq!(verdict("Projeyi baştan çizdik…"), Some(Verdict::Shortened));
    }

    #[test]
    fn changes_are_altered() {
        assert_eq!(verdict("Tek bir ağaç bile kesilecek, kimsenin evi yıkılmayacak"), Some(Verdict::Altered));
        assert_eq!(verdict("Projeyi baştan çizdik. Söz veriyoruz."), Some(Verdict::Altered));
        assert_eq!(verdict("Projeyi yeniden baştan çizdik"), Some(Verdict::Altered));
        assert_eq!(verdict("[Belediye olarak] projeyi baştan çizdik"), Some(Verdict::Shortened));
    }

    #[test]
    fn who_and_how_it_is_reported_count() {
        let of = |kind, stance, who| {
            judge(&Sketch::new("Projeyi baştan çizdik"), &Sketch::new(SAID), kind, stance, who)
                .map(|f| f.verdict)
        };
        assert_eq!(of(Kind::Direct, None, Who::Other), Some(Verdict::SomeoneElse));
        assert_eq!(of(Kind::Indirect, None, Who::Asked), Some(Verdict::Indirect));
        assert_eq!(of(Kind::Indirect, None, Who::Other), None);
        assert_eq!(of(Kind::Mixed, Some(Stance::Denial), Who::Asked), Some(Verdict::Denied));
    }

    #[test]
    fn other_words_are_nothing() {
        assert_eq!(verdict("Bu proje hiç çizilmedi, söz de verilmedi"), None);
        assert_eq!(verdict("Söz yok"), None);
        assert_eq!(verdict(""), None);
        assert_eq!(verdict("…"), None);
    }
}
