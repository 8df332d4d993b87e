//! Text -> blocks: paragraphs, headings, dialogue turns; a leading date line is kept apart.
//!
//! A block is a line. Archives cut lines in the middle of a sentence where a link or an advertisement stood, so a
//! line that starts with a small letter or a bare suffix (`'nın`) goes on the block before it, and so does whatever
//! follows a long line without an end. A line that holds a whole dialogue is cut into its turns (`flattened`).

use super::fold::is_apostrophe;
use super::template::is_parted;
use crate::span::Span;
use unicode_normalization::char::is_combining_mark;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A paragraph.
    Body,
    /// A short line without a full stop.
    Heading,
    /// A line that starts with a dialogue dash.
    Turn,
}

/// One block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Bytes of the text, without white space at either end.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// The blocks of a text and the date it starts with.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// In order.
    pub blocks: Vec<Block>,
    /// The date of a leading `date 2025-10-22`.
    pub date: Option<Span>,
}

/// A line without a full stop is a heading up to this many characters.
const HEADING: usize = 120;

/// So many characters at most stand for one letter: it, and the marks on it.
const MARKED: usize = 8;

impl Layout {
    /// Reads the lines of `text`.
    pub fn new(text: &str) -> Self {
        let (from, date) = leading_date(text);
        let mut blocks: Vec<Block> = Vec::new();
        let mut at = from;
        for line in lines(&text[from..]) {
            let start = at + (line.len() - line.trim_start().len());
            let span = Span::of(start, start + line.trim().len());
            at += line.len();
            if span.is_empty() {
                continue;
            }
            match blocks.last_mut() {
                Some(last) if goes_on(last.span.text(text), span.text(text)) => last.span.end = span.end,
                _ => blocks.push(Block { span, kind: BlockKind::Body }),
            }
        }
        let mut blocks: Vec<Block> = blocks.into_iter().flat_map(|block| cut(text, block)).collect();
        for block in &mut blocks {
            block.kind = kind(block.span.text(text));
        }
        Layout { blocks, date }
    }
}

/// The lines of a text with their ends.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let bytes = rest.as_bytes();
        // U+2028 and U+2029 are e2 80 a8 and e2 80 a9
        let ends = |&at: &usize| match bytes[at] {
            b'\n' | b'\r' => true,
            0xa8 | 0xa9 => at >= 2 && bytes[at - 2..at] == [0xe2, 0x80],
            _ => false,
        };
        let end = (0..bytes.len()).find(ends).map_or(bytes.len(), |at| at + 1);
        let (line, behind) = rest.split_at(end);
        rest = behind;
        (!line.is_empty()).then_some(line)
    })
}

/// A line that holds a whole dialogue is cut into its turns; any other stays as it is.
fn cut(text: &str, block: Block) -> Vec<Block> {
    let line = block.span.text(text);
    let turns = super::flattened::turns(line);
    if turns.is_empty() {
        return vec![block];
    }
    let starts = std::iter::once(0).chain(turns.iter().copied().filter(|&at| at > 0));
    let ends = turns.iter().copied().filter(|&at| at > 0).chain([line.len()]);
    starts
        .zip(ends)
        .map(|(from, to)| {
            let start = block.span.start as usize + from;
            Block { span: Span::of(start, start + line[from..to].trim_end().len()), ..block }
        })
        .collect()
}

/// `date 2025-10-22 ` before the text proper: where the text starts, and the date.
fn leading_date(text: &str) -> (usize, Option<Span>) {
    let head = text.trim_start_matches(['\u{feff}', ' ', '\t', '\n', '\r']);
    let skipped = text.len() - head.len();
    let Some(rest) = head.strip_prefix("date ") else { return (0, None) };
    let date = rest.split([' ', '\t', '\n', '\r']).next().unwrap_or("");
    let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
    let mut parts = date.split('-');
    let dated = digits(parts.next().unwrap_or(""), 4)
        && digits(parts.next().unwrap_or(""), 2)
        && digits(parts.next().unwrap_or(""), 2)
        && parts.next().is_none();
    if !dated {
        return (0, None);
    }
    let start = skipped + "date ".len();
    (start + date.len(), Some(Span::of(start, start + date.len())))
}

fn goes_on(before: &str, line: &str) -> bool {
    let mut letters = line.chars();
    let first = letters.next().unwrap_or(' ');
    let second = letters.next().unwrap_or(' ');
    if first.is_lowercase() {
        return true;
    }
    // `Avusturya` / `'nın Spielberg kentinde`: a suffix parted from its name, not an opening mark
    if is_apostrophe(first) && second.is_lowercase() {
        let suffix: String = letters.take_while(|c| c.is_lowercase()).collect();
        let suffix = format!("{second}{suffix}");
        // `Fenerbahçe` / `'ye selam veriyor, 'yeni' forma ile …`: what is a suffix by its letters stays one
        if is_parted(&suffix)
            || (suffix.chars().count() < 5 && !line[first.len_utf8()..].contains(is_apostrophe))
        {
            return true;
        }
    }
    let last = before.chars().next_back().unwrap_or('.');
    // `yaptığı açıklamada,` / `Türkiye`: no heading ends in a comma
    first.is_alphanumeric() && (last == ',' || (last.is_alphanumeric() && is_long(before)))
}

fn kind(line: &str) -> BlockKind {
    let mut letters = line.chars();
    let first = letters.next().unwrap_or(' ');
    if is_dash(first)
        && letters.as_str().trim_start().chars().next().is_some_and(|c| c.is_alphanumeric() || c == '"')
    {
        let body = line.trim_end();
        // `-BAŞLIK-` is a heading of old agency wires, no turn
        if !body.ends_with(is_dash) {
            return BlockKind::Turn;
        }
    }
    let last = line.chars().next_back().unwrap_or('.');
    let open = matches!(last, '.' | ':' | ';' | ',' | '…');
    if !open && !is_long(line) { BlockKind::Heading } else { BlockKind::Body }
}

/// Whether a line has more letters and signs than a heading; decomposed letters count once. It is looked at no further than
/// that takes, since a paragraph may be joined of many lines.
fn is_long(line: &str) -> bool {
    let letter = |&letter: &char| letter < '\u{300}' || !is_combining_mark(letter);
    line.len() > HEADING && line.chars().take(MARKED * HEADING).filter(letter).nth(HEADING).is_some()
}

/// Dashes and bullets that open a turn of a dialogue.
pub const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '–' | '—' | '―' | '‒' | '−')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leading_date_is_kept_apart() {
        let text = " date 2025-10-22 Kaya konuştu.\n\nBaşlık\n\nİkinci satır.";
        let layout = Layout::new(text);
        assert_eq!(layout.date.map(|d| d.text(text)), Some("2025-10-22"));
        let shown: Vec<_> = layout.blocks.iter().map(|b| (b.span.text(text), b.kind)).collect();
        assert_eq!(
            shown,
            [
                ("Kaya konuştu.", BlockKind::Body),
                ("Başlık", BlockKind::Heading),
                ("İkinci satır.", BlockKind::Body)
            ]
        );
    }

    #[test]
    fn lines_end_where_lines_of_text_do() {
        for text in ["", "a", "\n", "a\r\nb\u{2028}c\u{2029}\u{2029}d\u{a8}e", "ş\n\nğ\r", "\u{2026}\u{28}"]
        {
            let split: Vec<&str> = text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']).collect();
            assert_eq!(lines(text).collect::<Vec<_>>(), split);
        }
    }

    #[test]
    fn a_line_that_starts_small_goes_on_the_one_before() {
        let text = "Toplantı\n\nankara'da yapıldı.\r\n\r\nEdirne\n\n'nin valisi konuştu.";
        assert_eq!(Layout::new(text).blocks.len(), 2);
    }
}
