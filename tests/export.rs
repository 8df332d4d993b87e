//! Every sink on one extraction made by hand: an article with a title, characters of one to four bytes, a nested
//! attribution and things that must be escaped.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use dedi::engine::Article;
use dedi::export::csv::Csv;
use dedi::export::html::Html;
use dedi::export::json::Json;
use dedi::export::offsets::convert;
use dedi::export::paint::Paint;
use dedi::export::table::Table;
use dedi::export::{Sink, name};
use dedi::record::{
    Cue, Extraction, Kind, Mention, OffsetUnit, Part, Quote, Resolution, SCHEMA, Source, Speaker,
    SpeakerKind, Stance,
};
use dedi::span::Span;
use proptest::prelude::*;
use serde_json::Value;

const TITLE: &str = "Şimşek: <Hazırız>";
const TEXT: &str = "😀 Bakan Çağla Şimşek, “Öğün & 'Ilgaz geldi' diyen yok.” dedi;\r\nson = \"söz\".";

fn span(within: &str, words: &str) -> Span {
    let at = within.find(words).unwrap();
    Span::of(at, at + words.len())
}

fn cue(words: &str) -> Cue {
    let Span { start, end } = span(TEXT, words);
    Cue { start, end, text: words.into(), lemma: "demek".into(), stance: Stance::Neutral }
}

fn quote(id: &str, part: Part, content: Vec<Span>) -> Quote {
    let text = if part == Part::Title { TITLE } else { TEXT };
    Quote {
        id: id.into(),
        kind: Kind::Direct,
        part,
        text: content.iter().map(|span| span.text(text)).collect::<Vec<_>>().join(" "),
        content,
        cue: None,
        source: None,
        speaker: Some(0),
        resolution: Resolution::Stated,
        pattern: "name-colon".into(),
        confidence: 0.75,
        paragraph: 0,
        sentence: 0,
        heading: false,
        within: None,
    }
}

pub fn example() -> (Article, Extraction) {
    let article = Article {
        id: Some("a\"1".into()),
        title: Some(TITLE.into()),
        text: TEXT.into(),
        date: Some("2025-03-04".into()),
        url: Some("https://example.com/?a=1&b=2".into()),
    };
    let source = span(TEXT, "Çağla Şimşek");
    let outer = Quote {
        cue: Some(cue("dedi")),
        source: Some(Source { start: source.start, end: source.end, text: "Çağla Şimşek".into() }),
        ..quote("q2", Part::Text, vec![span(TEXT, "Öğün & 'Ilgaz geldi' diyen yok."), span(TEXT, "söz")])
    };
    let inner = Quote {
        kind: Kind::Mixed,
        cue: Some(cue("diyen")),
        speaker: None,
        resolution: Resolution::None,
        confidence: 0.25,
        within: Some("q2".into()),
        ..quote("q3", Part::Text, vec![span(TEXT, "Ilgaz geldi")])
    };
    let title = Quote { heading: true, ..quote("q1", Part::Title, vec![span(TITLE, "<Hazırız>")]) };
    let mention = |part, text, words| {
        let Span { start, end } = span(text, words);
        Mention { start, end, part }
    };
    let speaker = Speaker {
        id: 0,
        kind: SpeakerKind::Person,
        name: "Çağla Şimşek".into(),
        roles: vec!["Bakan".into()],
        affiliation: None,
        mentions: vec![mention(Part::Title, TITLE, "Şimşek"), mention(Part::Text, TEXT, "Çağla Şimşek")],
    };
    let extraction = Extraction {
        schema: SCHEMA.into(),
        version: "0".into(),
        grammar: "sha256:0".into(),
        offsets: OffsetUnit::Byte,
        id: article.id.clone(),
        title: article.title.clone(),
        date: article.date.clone(),
        url: article.url.clone(),
        speakers: vec![speaker],
        quotes: vec![title, outer, inner],
    };
    (article, extraction)
}

pub fn empty() -> (Article, Extraction) {
    let (_, extraction) = example();
    let extraction = Extraction { title: None, quotes: Vec::new(), speakers: Vec::new(), ..extraction };
    (Article { text: "Boş.".into(), ..Article::default() }, extraction)
}

/// What `sink` writes for the articles.
pub fn written(
    articles: &[(Article, Extraction)],
    make: impl for<'a> Fn(&'a mut Vec<u8>) -> Box<dyn Sink + 'a>,
) -> String {
    let mut out = Vec::new();
    {
        let mut sink = make(&mut out);
        sink.begin().unwrap();
        for (article, extraction) in articles {
            sink.article(extraction, article).unwrap();
        }
        sink.finish().unwrap();
    }
    String::from_utf8(out).unwrap()
}

fn pieces(record: &Value, text: &str, cut: impl Fn(&str, usize, usize) -> String) -> Vec<String> {
    let at = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let quotes = record["quotes"].as_array().unwrap().iter().filter(|quote| quote["part"] == "text");
    quotes
        .flat_map(|quote| {
            let content = quote["content"].as_array().unwrap().iter();
            content.chain([&quote["cue"], &quote["source"]]).filter(|span| !span.is_null())
        })
        .map(|span| cut(text, at(&span["start"]), at(&span["end"])))
        .collect()
}

#[test]
fn offsets_cut_the_same_words_in_every_unit() {
    let expected = ["Öğün & 'Ilgaz geldi' diyen yok.", "söz", "dedi", "Çağla Şimşek", "Ilgaz geldi", "diyen"];
    let record = |unit| {
        let out = written(&[example()], |out| Box::new(Json::lines(out, unit)));
        serde_json::from_str::<Value>(&out).unwrap()
    };
    let bytes = |text: &str, start, end| text[start..end].to_owned();
    let codepoints = |text: &str, start, end| text.chars().skip(start).take(end - start).collect();
    let utf16 = |text: &str, start, end| {
        String::from_utf16(&text.encode_utf16().collect::<Vec<_>>()[start..end]).unwrap()
    };
    assert_eq!(record(OffsetUnit::Byte)["offsets"], "byte");
    assert_eq!(pieces(&record(OffsetUnit::Byte), TEXT, bytes), expected);
    assert_eq!(pieces(&record(OffsetUnit::Codepoint), TEXT, codepoints), expected);
    assert_eq!(pieces(&record(OffsetUnit::Utf16), TEXT, utf16), expected);
    // the title's own spans count in the title
    let record = record(OffsetUnit::Codepoint);
    assert_eq!(record["quotes"][0]["content"][0], serde_json::json!({"start": 8, "end": 17}));
    assert_eq!(
        record["speakers"][0]["mentions"][0],
        serde_json::json!({"start": 0, "end": 6, "part": "title"})
    );
    assert_eq!(record["speakers"][0]["mentions"][1], serde_json::json!({"start": 8, "end": 20}));
}

#[test]
fn json_is_one_array_and_reads_back() {
    let out = written(&[example(), empty()], |out| Box::new(Json::array(out, OffsetUnit::Byte)));
    let records: Vec<Extraction> = serde_json::from_str(&out).unwrap();
    assert_eq!(records, [example().1, empty().1]);
    assert!(out.starts_with("[\n  {\n    \"schema\": \"dedi/1\",\n") && out.ends_with("\n  }\n]\n"), "{out}");
    assert_eq!(written(&[], |out| Box::new(Json::array(out, OffsetUnit::Byte))), "[]\n");
}

#[test]
fn json_lines_are_one_record_a_line_with_or_without_text() {
    let out = written(&[example(), empty()], |out| Box::new(Json::lines(out, OffsetUnit::Byte)));
    let records: Vec<Extraction> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(records, [example().1, empty().1]);
    assert!(!out.contains("\"text\":\"😀"));
    let out = written(&[example()], |out| Box::new(Json::lines(out, OffsetUnit::Byte).with_text(true)));
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["text"], TEXT);
}

#[test]
fn csv_has_a_row_for_each_attribution() {
    let out = written(&[example(), empty()], |out| Box::new(Csv::new(out, OffsetUnit::Codepoint)));
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let columns = reader.headers().unwrap().clone();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    let field = |row: usize, column: &str| {
        rows[row].get(columns.iter().position(|name| name == column).unwrap()).unwrap()
    };
    assert_eq!(rows.len(), 3);
    assert_eq!((field(0, "part"), field(0, "heading"), field(0, "spans")), ("title", "true", "8-17"));
    assert_eq!(
        (field(1, "article"), field(1, "speaker"), field(1, "speaker_kind")),
        ("a\"1", "Çağla Şimşek", "person")
    );
    assert_eq!((field(1, "cue"), field(1, "cue_lemma"), field(1, "stance")), ("dedi", "demek", "neutral"));
    assert_eq!(
        (field(1, "spans"), field(1, "source_start"), field(1, "source_end")),
        ("23-54;70-73", "8", "20")
    );
    assert_eq!((field(2, "speaker"), field(2, "resolution"), field(2, "within")), ("", "none", "q2"));
    assert_eq!((field(2, "confidence"), field(2, "offsets"), field(2, "source")), ("0.25", "codepoint", ""));
    assert!(written(&[], |out| Box::new(Csv::new(out, OffsetUnit::Byte))).starts_with("article,title,"));
}

/// The text that a browser would show inside the first element that begins with `open`.
fn shown(page: &str, open: &str, close: &str) -> String {
    let start = page.find(open).unwrap() + open.len();
    let inside = &page[start..start + page[start..].find(close).unwrap()];
    let mut text = String::new();
    for piece in inside.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, character)| text.replace(entity, character))
}

#[test]
fn the_page_shows_the_very_text_with_its_marks() {
    let page = written(&[example(), empty()], |out| Box::new(Html::new(out)));
    assert_eq!(shown(&page, "<div class=\"text\">", "</div>"), TEXT);
    assert_eq!(shown(&page, "<h2>", "</h2>"), TITLE);
    assert!(page.contains("<span class=\"c\" data-n=\"2\">dedi</span>"));
    assert!(page.contains("<span class=\"s\" data-n=\"2\">Çağla Şimşek</span>"));
    // the inner attribution's content lies in the outer one's
    assert!(page.contains("<span class=\"q\" data-n=\"2\"><span class=\"q begin end\" data-n=\"3\" id=\"a1q3\">Ilgaz geldi</span></span>"));
    // begins in the first piece, ends in the second
    assert!(page.contains("<span class=\"q begin\" data-n=\"2\" id=\"a1q2\">Öğün &amp; &#39;</span>"));
    assert!(page.contains("<span class=\"q end\" data-n=\"2\">söz</span>"));
    assert!(page.contains("<td><b lang=\"tr\">Çağla Şimşek</b><br>person · Bakan</td>"));
    assert!(page.contains("<a href=\"#a1q1\" title=\"direct, name-colon, 0.75\">1</a> direct 75 %"));
    assert!(page.contains("nobody named"));
}

#[test]
fn the_page_needs_nothing_from_elsewhere_and_is_well_formed() {
    let page = written(&[example(), empty()], |out| Box::new(Html::new(out)));
    for outside in ["<script", "src=", "@import", "url(", "<link", "<img"] {
        assert!(!page.contains(outside), "{outside}");
    }
    for element in ["span", "div", "article", "table", "td", "a", "p", "main"] {
        let opened =
            page.matches(&format!("<{element}>")).count() + page.matches(&format!("<{element} ")).count();
        assert_eq!(opened, page.matches(&format!("</{element}>")).count(), "{element}");
    }
}

#[test]
fn the_table_is_wrapped_and_coloured_only_where_asked() {
    let plain = written(&[example(), empty()], |out| Box::new(Table::new(out, Paint { on: false }, 40)));
    let expected = "\
a\"1 · Şimşek: <Hazırız>       2025-03-04
────────────────────────────────────────
  1  Çağla Şimşek   direct · 75 % · in the title
     │ <Hazırız>
  2  Çağla Şimşek   direct · dedi · 75 %
     │ Öğün & 'Ilgaz geldi' diyen yok.
     │ söz
  3  nobody named   mixed · diyen · 25 % · within 2
     │ Ilgaz geldi

a\"1                           2025-03-04
────────────────────────────────────────
     no attributions
";
    assert_eq!(plain, expected);
    let coloured = written(&[example()], |out| Box::new(Table::new(out, Paint { on: true }, 40)));
    assert!(coloured.contains("\u{1b}[1m") && !plain.contains('\u{1b}'));
}

#[test]
fn names_are_those_of_records() {
    assert_eq!(
        (name(Kind::Indirect), name(SpeakerKind::Organization)),
        ("indirect".into(), "organization".into())
    );
}

proptest! {
    #[test]
    fn offsets_there_and_back_are_the_same(text in "[a-zçğışöüİ😀e\u{301}\n]{0,40}", cuts in prop::collection::vec(0usize..40, 2..8)) {
        let borders: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let at = |cut: usize| borders[cut % borders.len()];
        let spans: Vec<_> = cuts.windows(2).map(|pair| Span::of(at(pair[0]).min(at(pair[1])), at(pair[0]).max(at(pair[1])))).collect();
        let (article, extraction) = empty();
        let article = Article { text: text.clone(), ..article };
        let content = Quote { text: String::new(), ..quote("q", Part::Text, Vec::new()) };
        let before = Extraction { quotes: vec![Quote { content: spans, ..content }], ..extraction };
        for unit in [OffsetUnit::Utf16, OffsetUnit::Codepoint, OffsetUnit::Byte] {
            let mut after = before.clone();
            convert(&mut after, &article, unit);
            for (from, to) in before.quotes[0].content.iter().zip(&after.quotes[0].content) {
                let head = &text[..from.start as usize];
                let expected = match unit {
                    OffsetUnit::Utf16 => head.encode_utf16().count(),
                    OffsetUnit::Codepoint => head.chars().count(),
                    OffsetUnit::Byte => head.len(),
                };
                prop_assert_eq!(to.start as usize, expected);
            }
            convert(&mut after, &article, OffsetUnit::Byte);
            prop_assert_eq!(&after, &before);
        }
    }
}
