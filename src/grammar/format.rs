//! The normal form of a grammar's files, so that a change shows what is changed and nothing else.
//!
//! In: a file, broken or not. Out: the same with one blank between words, two before attributes, their order and the
//! fields' fixed, examples indented by two, one empty line between entries, none at the ends. What cannot be read stays as
//! it is; nothing that is said changes.

use super::entry::{Line, Located, Sign, Words, line, words_of};

/// The order of attributes and fields. Keys of other names follow in the order they have.
const ORDER: &[&str] = &[
    "frames",
    "light",
    "stem",
    "trust",
    "stance",
    "note",
    "match",
    "source",
    "kind",
    "begins",
    "goes",
    "needs",
    "confidence",
];
/// The order of examples.
const SIGNS: &[Sign] = &[Sign::Found, Sign::Gap, Sign::Nothing];

/// The normal form of a file; `name` is its name below the grammar's folder.
pub fn format(name: &str, source: &str) -> String {
    let mut out = Page::default();
    if name.starts_with("lists/") {
        for text in source.lines() {
            let (item, comment) = text.split_at(text.find('#').unwrap_or(text.len()));
            if item.trim().is_empty() {
                out.line(comment.trim());
            } else {
                out.line(&head(text, item));
            }
        }
        return out.text;
    }
    let mut entry = Entry::default();
    for text in source.lines() {
        let text = text.trim_end();
        let indented = text.starts_with(char::is_whitespace);
        match line(text) {
            Ok((_, Line::Example(sign, example))) if !example.is_empty() => {
                entry.examples.push((sign, example));
            }
            Ok((_, Line::Field(key, value))) if !key.is_empty() => entry.fields.push((key, value.trim())),
            Ok((_, Line::Blank)) if indented && !text.is_empty() => entry.others.push(text.trim()),
            Ok((_, Line::Head(words))) => {
                entry.flush(&mut out);
                if out.below_entry {
                    out.line("");
                }
                out.line(&head(words, words));
                out.below_entry = true;
            }
            _ => {
                entry.flush(&mut out);
                out.line(text);
            }
        }
    }
    entry.flush(&mut out);
    out.text
}

/// Lines with at most one empty one between them, and none at the ends.
#[derive(Default)]
struct Page {
    text: String,
    empty: bool,
    /// Whether an entry stands above, with no empty line after it.
    below_entry: bool,
}

impl Page {
    fn line(&mut self, line: &str) {
        if line.is_empty() {
            self.empty = true;
            self.below_entry = false;
            return;
        }
        if self.empty && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.empty = false;
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// What stands below a head.
#[derive(Default)]
struct Entry<'a> {
    fields: Vec<(&'a str, &'a str)>,
    examples: Vec<(Sign, &'a str)>,
    /// Indented comments.
    others: Vec<&'a str>,
}

impl Entry<'_> {
    fn flush(&mut self, out: &mut Page) {
        for comment in self.others.drain(..) {
            out.line(&format!("  {comment}"));
        }
        self.fields.sort_by_key(|(key, _)| rank(key));
        for (key, value) in self.fields.drain(..) {
            out.line(format!("  {key:7} {value}").trim_end());
        }
        self.examples.sort_by_key(|(sign, _)| SIGNS.iter().position(|s| s == sign));
        for (sign, example) in self.examples.drain(..) {
            let sign = match sign {
                Sign::Found => '+',
                Sign::Nothing => '-',
                Sign::Gap => '?',
            };
            out.line(&format!("  {sign} {example}"));
        }
    }
}

fn rank(key: &str) -> usize {
    ORDER.iter().position(|known| *known == key).unwrap_or(ORDER.len())
}

/// A head line or a list's item: words, attributes, comment. `read` is the part of `text` that is no comment of a list.
fn head(text: &str, read: &str) -> String {
    let (Words { words, mut fields }, rest) = words_of(read, text);
    if !rest.is_empty() || (words.is_empty() && fields.is_empty()) {
        return text.trim_end().to_owned();
    }
    let last = words.iter().chain(fields.iter().map(|(_, value)| value)).map(|w| w.span.end).max();
    let comment = text.get(last.unwrap_or(0) as usize..).unwrap_or("").trim();
    fields.sort_by_key(|(key, _)| rank(key.text));
    let words: Vec<&str> = words.iter().map(|w: &Located<'_>| w.text).collect();
    let mut out = words.join(" ");
    for (key, value) in fields {
        out.push_str(if out.is_empty() { "" } else { "  " });
        out.extend([key.text, "=", value.text]);
    }
    if !comment.is_empty() {
        out.push_str("  ");
        out.push_str(comment);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn a_file_in_its_normal_form() {
        let source = "\n\n# Verbs\ndemek   stance=neutral frames=quote,acc # the first\n\t- Bu ne demek?\n +  “{q:Olmaz}” {c:dedi}.  \n\n\nsormak frames=diye\n";
        let wanted = "# Verbs\ndemek  frames=quote,acc  stance=neutral  # the first\n  + “{q:Olmaz}” {c:dedi}.\n  - Bu ne demek?\n\nsormak  frames=diye\n";
        assert_eq!(format("verbs/say.lex", source), wanted);
        assert_eq!(format("verbs/say.lex", wanted), wanted);
    }

    #[test]
    fn fields_stand_in_their_order_and_entries_apart() {
        let source = "pattern a\n  source   subject\n  match QUOTE\npattern b\n  match QUOTE\n";
        let wanted = "pattern a\n  match   QUOTE\n  source  subject\n\npattern b\n  match   QUOTE\n";
        assert_eq!(format("patterns/a.pat", source), wanted);
    }

    #[test]
    fn lists_have_one_item_a_line() {
        assert_eq!(
            format("lists/frames.list", "sonra   weak=yes#x\n\n\n #  y\nbir  şey\n"),
            "sonra  weak=yes  #x\n\n#  y\nbir şey\n"
        );
    }

    #[test]
    fn what_cannot_be_read_stays() {
        assert_eq!(format("verbs/a.lex", "=quote  demek\n"), "=quote  demek\n");
    }
}
