//! Text -> tokens: spans with a class, a shape and a folded form beside them.
//!
//! Word boundaries are those of UAX #29 (unicode-segmentation), with four differences that Turkish news asks for:
//! a full stop between a small and a capital letter parts two words (`bulundu.Milletvekilliği`: the blank was lost,
//! and `Prof.Dr.` is two abbreviations); an apostrophe of any shape binds a suffix (`Lavrov‘ın`); doubled single
//! marks (`''`) are one token; and what cannot be seen behind a mark is no part of it.

use super::cut::{Piece, pieces};
use super::fold::is_apostrophe;
use super::kinds::{Kind, Kinds};
use super::template::is_parted;
use crate::span::Span;
use unicode_normalization::char::is_combining_mark;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Letters, with a suffix behind an apostrophe if there is one.
    Word,
    /// Digits (`28.5`, `2025'te`).
    Number,
    /// A character that may be a quotation mark.
    Mark,
    /// One other sign.
    Sign,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `kelime`
    Lower,
    /// `Kelime`, `McCain`
    Capital,
    /// `KELİME`, at least two letters
    Upper,
    /// No letters.
    None,
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Bytes of the text.
    pub span: Span,
    /// What it is.
    pub class: Class,
    /// How it is written.
    pub shape: Shape,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Number of its spelling, by which later rooms keep what its letters alone tell.
    pub kind: u32,
    /// Its folded form among the letters of all forms.
    form: Form,
}

/// Where a folded form stands: its first byte, the one behind its stem, and the one behind it all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) start: u32,
    pub(super) stem: u32,
    pub(super) end: u32,
}

/// The tokens of a text.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    list: Vec<Token>,
    kinds: Kinds,
}

impl Tokens {
    /// Cuts `text` from byte `from` on.
    pub fn new(text: &str, from: usize) -> Self {
        Self::known(text, from, Kinds::default())
    }

    /// The same, with the spellings that other texts have left.
    pub fn known(text: &str, from: usize, kinds: Kinds) -> Self {
        let mut tokens = Tokens { list: Vec::with_capacity(text.len() / 6), kinds };
        let mut spaced = true;
        pieces(text, from..text.len(), |piece, range| {
            let span = Span::of(range.start, range.end);
            spaced = match piece {
                Piece::Blank => true,
                Piece::Word => {
                    tokens.push_word(text, span, spaced);
                    false
                }
                Piece::Sign => {
                    tokens.push_sign(text, span, spaced);
                    false
                }
                Piece::Any => tokens.push_any(text, span, spaced),
            };
        });
        tokens
    }

    /// The spellings, for the next text.
    pub fn into_kinds(self) -> Kinds {
        self.kinds
    }

    /// The spellings and forms by number.
    pub fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// A piece of letters and digits: the next token, unless a mark before it binds it.
    fn push_word(&mut self, text: &str, span: Span, spaced: bool) {
        if !spaced && self.list.last().is_some_and(|last| last.class == Class::Mark) {
            self.push(text, span, spaced);
        } else {
            self.put(span.text(text), span, spaced);
        }
    }

    /// A sign: marks may double and a full stop belong to an initial, all others stand alone.
    fn push_sign(&mut self, text: &str, span: Span, spaced: bool) {
        let joins = match span.text(text) {
            "." => {
                self.list.last().is_some_and(|last| last.class == Class::Word && last.shape != Shape::Lower)
            }
            "," | "-" | ")" | "(" | ":" | "?" | "!" | ";" | "/" | "…" | "–" | "%" => false,
            _ => true,
        };
        if joins {
            self.push(text, span, spaced);
        } else {
            self.put(span.text(text), span, spaced);
        }
    }

    /// Any other piece; whether it is white space.
    fn push_any(&mut self, text: &str, span: Span, spaced: bool) -> bool {
        let piece = span.text(text);
        let blank = piece.chars().all(|c| {
            c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}') || c.is_control()
        });
        if !blank {
            self.push_piece(text, span.start as usize, piece, spaced);
        }
        blank
    }

    fn push_piece(&mut self, text: &str, start: usize, piece: &str, spaced: bool) {
        let mut begin = 0;
        let mut previous = '\0';
        let mut chars = piece.char_indices().peekable();
        let mut spaced = spaced;
        while let Some((at, letter)) = chars.next() {
            let next = chars.peek().map(|&(_, c)| c);
            // `bulundu.Vekiller`, `B.Kaya`, but not `A.Ç.T`
            let parts = letter == '.'
                && next.is_some_and(char::is_uppercase)
                && (previous.is_lowercase()
                    || (at - begin == previous.len_utf8()
                        && piece[at + 1..].chars().nth(1).is_some_and(char::is_lowercase)));
            if parts {
                self.push(text, Span::of(start + begin, start + at), spaced);
                self.push(text, Span::of(start + at, start + at + 1), false);
                begin = at + 1;
                spaced = false;
            }
            previous = letter;
        }
        self.push(text, Span::of(start + begin, start + piece.len()), spaced);
    }

    fn push(&mut self, text: &str, span: Span, spaced: bool) {
        let piece = span.text(text);
        let Some(first) = piece.chars().next() else { return };
        // UAX #29 keeps invisible marks with what stands before them (`“` U+200E): they are no part of a quotation mark.
        let (span, piece) = if is_mark(first) {
            (
                Span::of(span.start as usize, span.start as usize + first.len_utf8()),
                &piece[..first.len_utf8()],
            )
        } else {
            (span, piece)
        };
        if !spaced && (self.joins_previous(text, first, piece, span) || self.joins_initial(text, span)) {
            return;
        }
        self.put(piece, span, spaced);
    }

    /// The next token, whatever stands before it.
    fn put(&mut self, piece: &str, span: Span, spaced: bool) {
        let number = self.kinds.number(piece, || {
            let class = class(piece);
            let shape =
                if class == Class::Word || class == Class::Number { shape(piece) } else { Shape::None };
            (class, shape)
        });
        let Kind { class, shape, form, .. } = self.kinds.kind(number);
        self.list.push(Token { span, class, shape, spaced, kind: number, form });
    }

    /// Joins `''` to one mark, and a word to the apostrophe and word before it (`Lavrov` `‘` `ın`).
    fn joins_previous(&mut self, text: &str, first: char, piece: &str, span: Span) -> bool {
        let Some(&last) = self.list.last() else { return false };
        if last.class != Class::Mark {
            return false;
        }
        let mark = last.span.text(text);
        if is_apostrophe(first) && piece.len() == mark.len() && mark.chars().all(|c| c == first) {
            let Some(last) = self.list.last_mut() else { return false };
            last.span.end = span.end;
            return true;
        }
        let Some(&before) = self.list.iter().nth_back(1) else { return false };
        // A suffix is at most seven letters long (`'lerinden`): a longer run is the next word (`‘yok’demedi`).
        // UAX #29 keeps `Ankara'da` whole, but parts `153'ü`, and knows no other shape of apostrophe.
        let parted = before.class == Class::Number
            || (before.class == Class::Word
                && (matches!(mark, "‘" | "´" | "`" | "′") || before.span.text(text).ends_with('.')));
        // `Erdoğan 'ın partisi`: a link stood there
        let blank = last.spaced
            && before.class == Class::Word
            && before.shape != Shape::None
            && is_parted(piece)
            && text[span.end as usize..].chars().next().is_none_or(|c| !c.is_alphanumeric() && !is_mark(c));
        let suffix = ((parted && !last.spaced) || blank)
            && is_apostrophe(mark.chars().next().unwrap_or(' '))
            && mark.chars().count() == 1
            && before.shape != Shape::Lower
            && piece.chars().all(|c| c.is_lowercase() || is_combining_mark(c))
            && piece.chars().filter(|&c| !is_combining_mark(c)).count() <= 7;
        if suffix {
            self.list.truncate(self.list.len() - 2);
            let span = Span::new(before.span.start, span.end);
            if blank {
                // `Avusturya` / `'nın`: the blank inside is no letter
                let spelling: String = span.text(text).split_whitespace().collect();
                self.put(&spelling, span, before.spaced);
            } else {
                self.push(text, span, before.spaced);
            }
        }
        suffix
    }

    /// Joins the stop of a last initial to it (`Erdem K.'nin`, `Z.D. geldi`) where no sentence can end and no name follows.
    fn joins_initial(&mut self, text: &str, span: Span) -> bool {
        let Some(&last) = self.list.last() else { return false };
        let initials = |piece: &str| {
            piece.split('.').all(|part| {
                let mut letters = part.chars().filter(|&c| !is_combining_mark(c));
                letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
            })
        };
        let mut behind = text[span.end as usize..].chars();
        let goes_on = match behind.next() {
            Some(',' | ';' | ':' | ')') => true,
            Some(c) if is_mark(c) => true,
            Some(' ') => behind.next().is_some_and(|c| c.is_lowercase() || is_mark(c)),
            _ => false,
        };
        if span.text(text) != "." || last.class != Class::Word || !goes_on || !initials(last.span.text(text))
        {
            return false;
        }
        self.list.pop();
        self.push(text, Span::new(last.span.start, span.end), last.spaced);
        true
    }

    /// All tokens in order.
    pub fn list(&self) -> &[Token] {
        &self.list
    }

    fn kind(&self, i: usize) -> Option<Kind> {
        self.list.get(i).map(|token| self.kinds.kind(token.kind))
    }

    /// The folded form of token `i`, with its suffix (`lavrov'ın`).
    pub fn folded(&self, i: usize) -> &str {
        self.list.get(i).map_or("", |token| self.kinds.letters(token.form.start..token.form.end))
    }

    /// The folded form up to the apostrophe (`lavrov`).
    pub fn stem(&self, i: usize) -> &str {
        self.list.get(i).map_or("", |token| self.kinds.letters(token.form.start..token.form.stem))
    }

    /// The number of the folded form of token `i`.
    pub fn form(&self, i: usize) -> Option<u32> {
        self.kind(i).map(|kind| kind.folded)
    }

    /// The number of its form up to the apostrophe.
    pub fn stem_form(&self, i: usize) -> Option<u32> {
        self.kind(i).map(|kind| kind.stem)
    }

    /// What follows the apostrophe (`ın`), if there is one.
    pub fn suffix(&self, i: usize) -> Option<&str> {
        let form = self.list.get(i)?.form;
        // behind the apostrophe
        (form.stem < form.end).then(|| self.kinds.letters(form.stem + 1..form.end))
    }

    /// The span of token `i` without apostrophe and suffix, in bytes of the text.
    pub fn stem_span(&self, i: usize, text: &str) -> Span {
        let Some(token) = self.list.get(i) else { return Span::default() };
        if token.form.stem == token.form.end {
            return token.span;
        }
        let cut = token
            .span
            .text(text)
            .find(is_apostrophe)
            .map_or(token.span.end, |at| token.span.start + at as u32);
        let stem = Span::new(token.span.start, cut).text(text).trim_end();
        Span::of(token.span.start as usize, token.span.start as usize + stem.len())
    }
}

/// Whether `letter` may be (part of) a quotation mark.
pub const fn is_mark(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‚' | '‹' | '›' | '＂' | '″')
        || is_apostrophe(letter)
}

fn class(piece: &str) -> Class {
    match piece.chars().next() {
        Some(first) if is_mark(first) && piece.len() == first.len_utf8() => Class::Mark,
        Some(first) if first.is_numeric() => Class::Number,
        Some(_) if piece.chars().any(char::is_alphabetic) => Class::Word,
        _ => Class::Sign,
    }
}

fn shape(piece: &str) -> Shape {
    let stem = piece.find(is_apostrophe).map_or(piece, |at| &piece[..at]);
    let mut letters = stem.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return Shape::None };
    if first.is_lowercase() {
        return Shape::Lower;
    }
    if !first.is_uppercase() {
        return Shape::None;
    }
    let (mut rest, mut upper) = (0, 0);
    for letter in letters {
        rest += 1;
        upper += u32::from(letter.is_uppercase());
    }
    // initials are a person's: `V.G` is no acronym
    if rest > 0 && rest == upper && !stem.contains('.') { Shape::Upper } else { Shape::Capital }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        Tokens::new(text, 0).list().iter().map(|t| t.span.text(text)).collect()
    }

    #[test]
    fn a_lost_blank_still_parts_two_sentences() {
        assert_eq!(
            words("bulundu.Vekiller Prof.Dr. www.ornek.com 28.5"),
            ["bulundu", ".", "Vekiller", "Prof", ".", "Dr", ".", "www.ornek.com", "28.5"]
        );
    }

    #[test]
    fn an_apostrophe_binds_its_suffix_and_doubled_marks_are_one() {
        assert_eq!(
            words("Demir'in Demir’in Demir‘in ''yok''"),
            ["Demir'in", "Demir’in", "Demir‘in", "''", "yok", "''"]
        );
        let tokens = Tokens::new("TÜİK‘in", 0);
        assert_eq!((tokens.stem(0), tokens.suffix(0)), ("tüik", Some("in")));
        assert_eq!(words("ALO 153'ü, 5’ini"), ["ALO", "153'ü", ",", "5’ini"]);
        let text = "Demir\n\n'in Kaya 'ya da";
        assert_eq!(words(text), ["Demir\n\n'in", "Kaya", "'", "ya", "da"]);
        assert_eq!(Tokens::new(text, 0).stem_span(0, text).text(text), "Demir");
        assert_eq!(Tokens::new(text, 0).folded(0), "demir'in");
    }

    #[test]
    fn a_last_initial_keeps_its_stop() {
        assert_eq!(
            words("Erdem K.'nin Z.D. geldi. M. Kaya, V.G, B grubu A."),
            [
                "Erdem", "K.'nin", "Z.D.", "geldi", ".", "M", ".", "Kaya", ",", "V.G", ",", "B", "grubu",
                "A", "."
            ]
        );
    }
}
