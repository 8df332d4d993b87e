//! The pages and what belongs to them, compiled in: no file is read and no other site is asked.
//!
//! A page is the layout around its own part, with the words of the interface in the language that the address, the cookie
//! or the browser asks for. What is filled in is escaped; articles never pass through here.

use super::problem::{KINDS, Problem};
use super::state::State as Shared;
use axum::Router;
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, OnceLock};

/// Files below `/assets/`: name, media type, bytes.
const FILES: &[(&str, &str, &str)] = &[
    ("api.js", SCRIPT, include_str!("assets/api.js")),
    ("common.js", SCRIPT, include_str!("assets/common.js")),
    ("correct.js", SCRIPT, include_str!("assets/correct.js")),
    ("dedi.css", "text/css; charset=utf-8", include_str!("assets/dedi.css")),
    ("dedi.svg", "image/svg+xml", include_str!("assets/dedi.svg")),
    ("examples/bulten.jsonl", "text/plain; charset=utf-8", include_str!("../../examples/bulten.jsonl")),
    ("examples/liman.txt", "text/plain; charset=utf-8", include_str!("../../examples/liman.txt")),
    ("examples/soylesi.txt", "text/plain; charset=utf-8", include_str!("../../examples/soylesi.txt")),
    ("grammar.js", SCRIPT, include_str!("assets/grammar.js")),
    ("lines.js", SCRIPT, include_str!("assets/lines.js")),
    ("marks.js", SCRIPT, include_str!("assets/marks.js")),
    ("read.js", SCRIPT, include_str!("assets/read.js")),
    ("said.js", SCRIPT, include_str!("assets/said.js")),
    ("search.js", SCRIPT, include_str!("assets/search.js")),
    ("speaker.js", SCRIPT, include_str!("assets/speaker.js")),
    ("theme.js", SCRIPT, include_str!("assets/theme.js")),
    ("verify.js", SCRIPT, include_str!("assets/verify.js")),
    ("why.js", SCRIPT, include_str!("assets/why.js")),
    ("words.json", "application/json", WORDS),
];

const SCRIPT: &str = "text/javascript; charset=utf-8";
const WORDS: &str = include_str!("assets/words.json");
const LAYOUT: &str = include_str!("assets/layout.html");

/// Pages: name, address, what stands in the layout.
const PAGES: &[(&str, &str, &str)] = &[
    ("read", "/", include_str!("assets/read.html")),
    ("search", "/search", include_str!("assets/search.html")),
    ("speaker", "/speaker", include_str!("assets/speaker.html")),
    ("verify", "/verify", include_str!("assets/verify.html")),
    ("grammar", "/grammar", include_str!("assets/grammar.html")),
    ("api", "/api", include_str!("assets/api.html")),
];

/// Pages that show a store.
const STORED: &[&str] = &["search", "speaker", "verify"];

/// The routes of the pages; some are there where a store is.
pub fn routes(store: bool) -> Router<Arc<Shared>> {
    let mut routes = Router::new().route("/assets/{*name}", get(file));
    for &(name, address, _) in PAGES.iter().filter(|page| store || !STORED.contains(&page.0)) {
        let shown = move |headers: HeaderMap, query: RawQuery| async move {
            page(name, store, &headers, query.0.as_deref())
        };
        routes = routes.route(address, get(shown));
    }
    routes
}

/// A file as it is.
async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(&(_, media, text)) = FILES.iter().find(|file| file.0 == name) else {
        return Problem::not_found("no such file").into_response();
    };
    tagged(&headers, media, text.as_bytes().to_vec())
}

/// An answer that a browser may keep, as long as it asks whether it is still the same.
fn tagged(headers: &HeaderMap, media: &'static str, bytes: Vec<u8>) -> Response {
    let digest = Sha256::digest(&bytes);
    let tag = digest.iter().take(8).fold("W/\"".to_owned(), |mut tag, byte| {
        let _ = write!(tag, "{byte:02x}");
        tag
    }) + "\"";
    let mut response =
        if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            ([(header::CONTENT_TYPE, media)], bytes).into_response()
        };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// The words of the interface: key, language, word.
type Words = BTreeMap<String, BTreeMap<String, String>>;

fn words() -> &'static Words {
    static READ: OnceLock<Words> = OnceLock::new();
    READ.get_or_init(|| serde_json::from_str(WORDS).unwrap_or_default())
}

fn page(name: &str, store: bool, headers: &HeaderMap, query: Option<&str>) -> Response {
    let (language, asked) = language(headers, query);
    let mut response =
        tagged(headers, "text/html; charset=utf-8", written(name, store, language).into_bytes());
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("cookie, accept-language"));
    if asked
        && let Ok(cookie) = HeaderValue::from_str(&format!(
            "dedi_lang={language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
        ))
    {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// The language of the interface, and whether the address asked for it.
fn language(headers: &HeaderMap, query: Option<&str>) -> (&'static str, bool) {
    let known = |text: &str| ["tr", "en"].into_iter().find(|known| text.starts_with(known));
    let pairs = query.unwrap_or("").split('&');
    if let Some(asked) = pairs.filter_map(|pair| pair.strip_prefix("lang=")).find_map(known) {
        return (asked, true);
    }
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    let cookies = header(header::COOKIE).split(';').map(str::trim);
    let kept = cookies.filter_map(|cookie| cookie.strip_prefix("dedi_lang=")).find_map(known);
    // browsers name the languages in the order of their users' liking
    let liked = || header(header::ACCEPT_LANGUAGE).split(',').map(str::trim).find_map(known);
    (kept.or_else(liked).unwrap_or("tr"), false)
}

/// A word of the interface in a language.
fn said(key: &str, language: &str) -> Option<&'static str> {
    words().get(key)?.get(language).map(String::as_str)
}

/// A page in a language.
fn written(name: &str, store: bool, language: &str) -> String {
    let word = |key: &str| said(key, language).unwrap_or(key).to_owned();
    let main = PAGES.iter().find(|page| page.0 == name).map_or("", |page| page.2);
    let mut nav = String::new();
    for (page, address, _) in PAGES.iter().filter(|page| store || !STORED.contains(&page.0)) {
        let current = if *page == name { " aria-current=\"page\"" } else { "" };
        let _ = write!(nav, "<a href=\"{address}\"{current}>{}</a>", escaped(&word(&format!("page-{page}"))));
    }
    let problems = KINDS.iter().fold(String::new(), |mut out, (status, name, title)| {
        let _ = write!(
            out,
            "<dt id=\"problem-{name}\">{status}</dt><dd><code>{name}</code> {}</dd>",
            escaped(title)
        );
        out
    });
    let other = if language == "tr" { ("en", "English") } else { ("tr", "Türkçe") };
    let title = word(&format!("page-{name}"));
    let value = |key: &str| match key.strip_prefix('=') {
        Some("lang") => language.to_owned(),
        Some("page") => name.to_owned(),
        Some("title") => escaped(&title),
        Some("store") => store.to_string(),
        Some("nav") => nav.clone(),
        Some("problems") => problems.clone(),
        Some("other") => other.0.to_owned(),
        Some("othername") => other.1.to_owned(),
        Some("version") => env!("CARGO_PKG_VERSION").to_owned(),
        _ => escaped(&word(key)),
    };
    filled(&LAYOUT.replace("{{=main}}", main), value)
}

/// A template with `{{key}}` replaced.
fn filled(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut parts = template.split("{{");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (key, rest) = part.split_once("}}").unwrap_or(("", part));
        out.push_str(&value(key));
        out.push_str(rest);
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_page_is_there_in_both_languages() {
        for template in PAGES.iter().map(|page| page.2).chain([LAYOUT]) {
            for key in
                template.split("{{").skip(1).filter_map(|part| part.split_once("}}")).map(|part| part.0)
            {
                assert!(key.starts_with('=') || words().contains_key(key), "no word `{key}`");
            }
        }
        for (key, word) in words() {
            assert!(
                ["tr", "en"].iter().all(|language| word.get(*language).is_some_and(|w| !w.is_empty())),
                "{key}"
            );
        }
    }

    #[test]
    fn every_word_of_a_script_is_there() {
        for (name, _, text) in FILES.iter().filter(|file| file.1 == SCRIPT) {
            for call in text.split(" t(\"").skip(1).chain(text.split("(t(\"").skip(1)) {
                let key = call.split('"').next().unwrap_or("");
                assert!(words().contains_key(key), "{name}: no word `{key}`");
            }
        }
    }

    #[test]
    fn no_script_makes_markup_of_text() {
        // examples are shown, not run
        for (name, _, text) in FILES.iter().filter(|file| !file.1.starts_with("text/plain")) {
            let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            for call in [
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "http://",
                "https://",
            ] {
                let known = call == "http://" && code.contains("http://www.w3.org/");
                assert!(known || !code.contains(call), "{name} has {call}");
            }
        }
    }

    #[test]
    fn the_language_is_what_is_asked_for_kept_or_liked() {
        let mut headers = HeaderMap::new();
        assert_eq!(language(&headers, None), ("tr", false));
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("de-DE, en;q=0.8, tr;q=0.5"));
        assert_eq!(language(&headers, None), ("en", false));
        headers.insert(header::COOKIE, HeaderValue::from_static("a=b; dedi_lang=tr"));
        assert_eq!(language(&headers, None), ("tr", false));
        assert_eq!(language(&headers, Some("a=b&lang=en")), ("en", true));
        assert_eq!(language(&headers, Some("lang=<b>")), ("tr", false));
    }
}
