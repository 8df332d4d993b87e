//! A quotation of two runs in its surroundings, with what differs word by word.
//!
//! In one text differences are places: it is cut where a content of either run begins or ends. Where no text is at hand the
//! words of the two contents are compared instead (the longest common row of words).

use crate::eval::overlap::Chars;
use crate::eval::system::Found;
use crate::export::excerpt::Excerpt;
use crate::span::Span;
use serde::Serialize;

/// How much text stands on either side.
const AROUND: usize = 70;
/// How much of a piece is shown: of one that is the same in both runs, and of one that is not.
const SHOWN: [usize; 2] = [160, 400];
/// Rows of more words than this are not compared word by word.
const WORDS: usize = 2000;

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// In whose content it stands.
    #[serde(rename = "in")]
    pub place: Place,
    /// Its words; the middle of a long one is left out.
    pub text: String,
}

/// In whose content a stretch of text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// In neither.
    Around,
    /// In both.
    Both,
    /// In the old one alone.
    Old,
    /// In the new one alone.
    New,
}

impl Place {
    fn of(old: bool, new: bool) -> Self {
        match (old, new) {
            (true, true) => Self::Both,
            (true, false) => Self::Old,
            (false, true) => Self::New,
            (false, false) => Self::Around,
        }
    }
}

/// The quotation of both runs; of one where the other has none.
pub fn pieces(old: Option<&Found>, new: Option<&Found>, text: Option<&str>) -> Vec<Piece> {
    if let Some(text) = text {
        return in_text(old, new, text);
    }
    let words = |quote: Option<&Found>| quote.map_or("", |quote| quote.text.as_str()).to_owned();
    by_words(&words(old), &words(new))
}

fn in_text(old: Option<&Found>, new: Option<&Found>, text: &str) -> Vec<Piece> {
    let chars =
        |quote: Option<&Found>| Chars::whole(quote.into_iter().flat_map(|q| q.content.iter().copied()));
    let (old, new) = (chars(old), chars(new));
    let spans = || old.spans().iter().chain(new.spans());
    let mut borders: Vec<u32> = spans().flat_map(|span| [span.start, span.end]).collect();
    borders.sort_unstable();
    borders.dedup();
    let (Some(first), Some(last)) = (borders.first(), borders.last()) else { return Vec::new() };
    let around = Excerpt::new(text, Span::new(*first, *last), AROUND, 0);
    let mut pieces = vec![Piece { place: Place::Around, text: whole_words_before(around.before) }];
    for pair in borders.windows(2) {
        let span = Span::new(pair[0], pair[1]);
        pieces.push(piece(Place::of(old.holds(span.start), new.holds(span.start)), span.text(text)));
    }
    pieces.push(Piece { place: Place::Around, text: whole_words_after(around.after) });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// Without the rest of a word that the cut has left at the start.
fn whole_words_before(text: String) -> String {
    match text.strip_prefix('…').and_then(|cut| cut.split_once(' ')) {
        Some((_, words)) => format!("… {words}"),
        None => text,
    }
}

/// Without the start of a word that the cut has left at the end.
fn whole_words_after(text: String) -> String {
    match text.strip_suffix('…').and_then(|cut| cut.rsplit_once(' ')) {
        Some((words, _)) => format!("{words} …"),
        None => text,
    }
}

/// A piece on one line, cut to what is shown of it.
fn piece(place: Place, text: &str) -> Piece {
    let most = SHOWN[usize::from(matches!(place, Place::Old | Place::New))];
    Piece { place, text: Excerpt::new(text, Span::of(0, text.len()), 0, most).inside }
}

/// The words of two contents: common ones, and those of one alone.
fn by_words(old: &str, new: &str) -> Vec<Piece> {
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    let mut row: Vec<(Place, &str)> = Vec::new();
    if a.len().max(b.len()) > WORDS {
        row.extend(a.iter().map(|word| (Place::Old, *word)).chain(b.iter().map(|word| (Place::New, *word))));
    } else {
        let common = common(&a, &b);
        let (mut i, mut j) = (0, 0);
        while i < a.len() || j < b.len() {
            if i < a.len() && j < b.len() && a[i] == b[j] {
                row.push((Place::Both, a[i]));
                (i, j) = (i + 1, j + 1);
            } else if i < a.len() && (j == b.len() || common[i + 1][j] >= common[i][j + 1]) {
                row.push((Place::Old, a[i]));
                i += 1;
            } else {
                row.push((Place::New, b[j]));
                j += 1;
            }
        }
    }
    let runs = row.chunk_by(|one, other| one.0 == other.0);
    let words = |run: &[(Place, &str)]| run.iter().map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
    let mut pieces: Vec<_> = runs.map(|run| piece(run[0].0, &words(run))).collect();
    let last = pieces.len().saturating_sub(1);
    pieces.iter_mut().take(last).for_each(|piece| piece.text.push(' '));
    pieces
}

/// How many words the longest common row has, from each pair of places to the ends.
fn common(a: &[&str], b: &[&str]) -> Vec<Vec<u16>> {
    let mut longest = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i][j] = if a[i] == b[j] {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        let mark = |piece: &Piece| match piece.place {
            Place::Around => piece.text.clone(),
            Place::Both => format!("⟨{}⟩", piece.text),
            Place::Old => format!("[-{}-]", piece.text),
            Place::New => format!("{{+{}+}}", piece.text),
        };
        pieces.iter().map(mark).collect()
    }

    #[test]
    fn words_of_two_contents() {
        assert_eq!(
            shown(&by_words("dün yolun açılacağını", "yolun yarın açılacağını")),
            "[-dün -]⟨yolun ⟩{+yarın +}⟨açılacağını⟩"
        );
        assert_eq!(shown(&by_words("", "yeni söz")), "{+yeni söz+}");
        assert_eq!(shown(&by_words("", "")), "");
    }

    #[test]
    fn a_text_is_cut_where_a_content_begins_or_ends() {
        let text = "Bakan dün yolun açılacağını söyledi.";
        let quote = |words: &str| {
            let at = text.find(words).unwrap_or(0);
            let mut found = crate::eval::system::Found::bare(crate::record::Kind::Indirect);
            found.content = vec![Span::of(at, at + words.len())];
            found
        };
        let (old, new) = (quote("dün yolun açılacağını"), quote("yolun açılacağını söyledi"));
        assert_eq!(
            shown(&pieces(Some(&old), Some(&new), Some(text))),
            "Bakan [-dün -]⟨yolun açılacağını⟩{+ söyledi+}."
        );
    }
}
