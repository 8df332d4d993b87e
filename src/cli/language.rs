//! Whether a page is in Turkish: it says so, or its words look so.
//!
//! Many Turkish sites keep the `lang="en"` of their template, so only a `yes` is believed; else the page's words decide, by
//! their groups of three letters (the crate `whatlang`).

use whatlang::Lang;

/// How much of a page's text is looked at.
const LOOKED_AT: usize = 4096;
/// Fewer bytes of text tell nothing.
const LEAST: usize = 60;

/// Whether a page is in Turkish; `header` is what `Content-Language` says.
pub fn is_turkish(html: &str, header: &str) -> bool {
    if says_turkish(header) || declared(html).is_some_and(|language| says_turkish(&language)) {
        return true;
    }
    let text = words(html);
    text.len() >= LEAST
        && whatlang::detect(&text).is_some_and(|found| found.lang() == Lang::Tur && found.is_reliable())
}

/// `tr`, `tr-TR`, `tr, en`.
fn says_turkish(language: &str) -> bool {
    language.split(',').any(|part| {
        let part = part.trim().to_ascii_lowercase();
        part.split(['-', '_']).next() == Some("tr") || part == "tur"
    })
}

/// The language that the page itself names: of its `html` tag, or by `<meta http-equiv="content-language">`.
fn declared(html: &str) -> Option<String> {
    let mut language = None;
    for (name, attributes) in tags(html).take(200) {
        match name.as_str() {
            "html" => language = attribute(attributes, "lang").or_else(|| attribute(attributes, "xml:lang")),
            "meta" if attribute(attributes, "http-equiv").as_deref() == Some("content-language") => {
                language = language.or_else(|| attribute(attributes, "content"));
            }
            "body" => break,
            _ => {}
        }
    }
    language
}

/// Opening tags: their names, and what stands behind these.
fn tags(html: &str) -> impl Iterator<Item = (String, &str)> {
    html.split('<').skip(1).map(|tag| {
        let tag = tag.split('>').next().unwrap_or_default();
        let end = tag.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(tag.len());
        (tag[..end].to_ascii_lowercase(), &tag[end..])
    })
}

/// An attribute's value, in small letters.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let at = lower.match_indices(name).find(|(at, _)| {
        let before = lower[..*at].chars().next_back();
        let behind = lower[at + name.len()..].trim_start();
        before.is_some_and(char::is_whitespace) && behind.starts_with('=')
    })?;
    let value = lower[at.0 + name.len()..].trim_start().trim_start_matches('=').trim_start();
    let (quote, value) = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => (Some(quote), &value[1..]),
        _ => (None, value),
    };
    let end = value.find(|sign: char| quote.map_or(sign.is_whitespace(), |quote| sign == quote));
    Some(value[..end.unwrap_or(value.len())].to_owned())
}

/// Some of the page's words, without tags, scripts and styles. The longest pieces between tags tell most, menus least.
fn words(html: &str) -> String {
    let (mut out, mut rest) = (String::new(), html);
    while let Some(at) = rest.find('<') {
        keep(&rest[..at], &mut out);
        if out.len() >= LOOKED_AT {
            break;
        }
        rest = &rest[at..];
        let closing = ["script", "style"]
            .into_iter()
            .find(|name| rest.get(1..=name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name)));
        let end = match closing {
            Some("script") => rest.find("</script").or_else(|| rest.find("</SCRIPT")),
            Some(_) => rest.find("</style").or_else(|| rest.find("</STYLE")),
            None => Some(0),
        };
        let Some(end) = end else { return out };
        rest = &rest[end..];
        rest = rest.find('>').map_or("", |at| &rest[at + 1..]);
    }
    keep(rest, &mut out);
    out
}

fn keep(piece: &str, out: &mut String) {
    let piece = piece.trim();
    if piece.len() < 20 {
        return;
    }
    let room = LOOKED_AT.saturating_sub(out.len()).min(piece.len());
    let end = (0..=room).rev().find(|at| piece.is_char_boundary(*at)).unwrap_or(0);
    out.push_str(&piece[..end]);
    out.push(' ');
}

#[cfg(test)]
mod tests {
    use super::*;

    const TURKISH: &str = "Belediye dün akşam yaptığı açıklamada köprünün eylül ayında açılacağını, bütün yolların \
                           yeniden düzenleneceğini ve esnafın zararının karşılanacağını bildirdi.";
    const ENGLISH: &str = "The council said last night that the bridge would be opened in September, that all roads \
                           would be laid out anew and that the shops would be compensated.";

    #[test]
    fn a_page_says_it_or_its_words_do() {
        let page = |lang: &str, words: &str| {
            format!("<!doctype html><HTML{lang}><head><script>var a = '<p>'</script></head><p>{words}</p>")
        };
        assert!(is_turkish(&page(" lang=\"tr-TR\"", ENGLISH), ""));
        assert!(is_turkish(&page(" class=a lang=tr", ""), ""));
        assert!(is_turkish(&page("", ENGLISH), "tr, en"));
        assert!(is_turkish(&page(" lang='en'", TURKISH), ""));
        assert!(!is_turkish(&page("", ENGLISH), ""));
        assert!(!is_turkish(&page(" data-lang=tr", ENGLISH), "en"));
        assert!(!is_turkish("<p>Evet", ""));
        let meta = format!("<html><meta http-equiv='Content-Language' content='tr'><body>{ENGLISH}");
        assert!(is_turkish(&meta, ""));
    }

    #[test]
    fn pages_that_are_none_are_looked_at_too() {
        for html in [
            "",
            "<",
            "<html",
            "<html lang",
            "<html lang=",
            "<html lang='",
            "<script",
            "<ş lang=tr",
            "İ<html İ lang=x",
        ] {
            assert!(!is_turkish(html, ""), "{html}");
        }
    }
}
