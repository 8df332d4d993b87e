//! What holds of every extraction, whatever the text: checked inside every snapshot test and every property.

use dedi::record::{Kind, OffsetUnit, Part, Quote, Resolution, SCHEMA};
use dedi::text::Document;
use dedi::text::fold::fold;
use dedi::{Article, Engine, Extraction, Span};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Fails with all that does not hold.
pub fn check(engine: &Engine, article: &Article, extraction: &Extraction) {
    let broken = broken(engine, article, extraction);
    assert!(broken.is_empty(), "in the text {:?}:\n{}", shortened(&article.text), broken.join("\n"));
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(2000).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// All that does not hold of an extraction whose spans count bytes.
pub fn broken(engine: &Engine, article: &Article, extraction: &Extraction) -> Vec<String> {
    let mut held = Held { engine, article, extraction, broken: Vec::new() };
    held.record();
    held.speakers();
    held.order();
    let ids: BTreeMap<&str, &Quote> = extraction.quotes.iter().map(|q| (q.id.as_str(), q)).collect();
    let documents = [article.title.as_deref().unwrap_or(""), &article.text]
        .map(|t| Document::new(t, &engine.grammar().abbreviations));
    for (n, quote) in extraction.quotes.iter().enumerate() {
        let document = &documents[usize::from(quote.part.is_text())];
        held.quote(n, quote, document);
        held.within(n, quote, &ids);
    }
    held.broken
}

struct Held<'a> {
    engine: &'a Engine,
    article: &'a Article,
    extraction: &'a Extraction,
    broken: Vec<String>,
}

impl<'a> Held<'a> {
    fn hold(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.broken.push(what());
        }
    }

    fn text(&self, part: Part) -> &'a str {
        match part {
            Part::Title => self.article.title.as_deref().unwrap_or(""),
            Part::Text => &self.article.text,
        }
    }

    fn record(&mut self) {
        let (article, found) = (self.article, self.extraction);
        self.hold(found.schema == SCHEMA && found.offsets == OffsetUnit::Byte, || "schema or unit".into());
        self.hold(found.grammar == self.engine.grammar().hash, || "the hash is not the grammar's".into());
        let same = found.id == article.id && found.title == article.title && found.url == article.url;
        self.hold(same, || "id, title or url is not the article's".into());
        self.hold(article.date.is_none() || found.date == article.date, || "date".into());
        let written = serde_json::to_string(found).unwrap();
        let read: Extraction = serde_json::from_str(&written).unwrap();
        self.hold(read == *found, || "the record is not what is read back".into());
    }

    fn speakers(&mut self) {
        let mut names = HashSet::new();
        let spoken: HashSet<u32> = self.extraction.quotes.iter().filter_map(|q| q.speaker).collect();
        for (n, speaker) in self.extraction.speakers.iter().enumerate() {
            let at = format!("speaker {n} `{}`", speaker.name);
            self.hold(speaker.id as usize == n, || format!("{at}: has id {}", speaker.id));
            self.hold(!speaker.name.trim().is_empty(), || format!("{at}: no name"));
            self.hold(names.insert(fold(&speaker.name)), || format!("{at}: twice"));
            self.hold(spoken.contains(&speaker.id), || format!("{at}: says nothing"));
            let roles: BTreeSet<&String> = speaker.roles.iter().collect();
            self.hold(roles.len() == speaker.roles.len(), || format!("{at}: a role twice"));
            for mention in &speaker.mentions {
                self.span(&at, Span::new(mention.start, mention.end), mention.part);
            }
            let ordered = speaker
                .mentions
                .windows(2)
                .all(|m| (m[0].part, m[0].end) <= (m[1].part, m[1].start) || m[0].part < m[1].part);
            self.hold(ordered, || {
                format!("{at}: mentions overlap or are not in order: {:?}", speaker.mentions)
            });
        }
    }

    fn order(&mut self) {
        let place = |q: &Quote| (q.part, q.content.first().map_or(0, |c| c.start));
        let ordered = self.extraction.quotes.windows(2).all(|q| place(&q[0]) <= place(&q[1]));
        self.hold(ordered, || "the quotes are not in order".into());
        let mut ids = BTreeMap::new();
        for quote in &self.extraction.quotes {
            if let Some(other) = ids.insert(&quote.id, quote) {
                self.broken.push(format!("two quotes have one id:\n{other:?}\n{quote:?}"));
            }
        }
        // each new speaker is the next one
        let mut seen = 0;
        let counted = self.extraction.quotes.iter().filter_map(|q| q.speaker).all(|speaker| {
            let next = speaker <= seen;
            seen += u32::from(speaker == seen);
            next
        });
        self.hold(counted, || "speakers do not count up in order of first attribution".into());
    }

    /// In bounds, on character boundaries, and not empty.
    fn span(&mut self, at: &str, span: Span, part: Part) -> bool {
        let slice = self.text(part).get(span.start as usize..span.end as usize);
        let holds = slice.is_some_and(|s| !s.is_empty());
        self.hold(holds, || format!("{at}: {span:?} is no span of the text"));
        holds
    }

    fn quote(&mut self, n: usize, quote: &Quote, document: &Document<'_>) {
        let at = format!("quote {} `{}`", n + 1, quote.text.chars().take(60).collect::<String>());
        let text = self.text(quote.part);
        self.hold(!quote.content.is_empty(), || format!("{at}: no content"));
        for &piece in &quote.content {
            self.span(&at, piece, quote.part);
        }
        let apart = quote.content.windows(2).all(|c| c[0].end <= c[1].start);
        self.hold(apart, || format!("{at}: pieces overlap or are not in order: {:?}", quote.content));
        let joined: Vec<&str> = quote.content.iter().map(|c| c.text(text)).collect();
        self.hold(quote.text == joined.join(" "), || format!("{at}: the text is not that of its spans"));
        let mut marks = Vec::new();
        if let Some(cue) = &quote.cue {
            marks.push(("cue", Span::new(cue.start, cue.end), &cue.text));
            self.hold(!cue.lemma.is_empty(), || format!("{at}: a cue without a lemma"));
        }
        if let Some(source) = &quote.source {
            marks.push(("source", Span::new(source.start, source.end), &source.text));
        }
        for &(name, span, shown) in &marks {
            self.span(&format!("{at}: {name}"), span, quote.part);
            self.hold(shown == span.text(text), || {
                format!("{at}: the {name}'s text is not that of its span")
            });
            let disjoint = !quote.content.iter().any(|c| c.overlaps(span));
            self.hold(disjoint, || format!("{at}: the {name} `{shown}` lies in the content"));
        }
        if let [(_, cue, _), (_, source, _)] = marks[..] {
            self.hold(!cue.overlaps(source), || format!("{at}: cue and source overlap"));
        }
        let known = quote.speaker.is_none_or(|s| (s as usize) < self.extraction.speakers.len());
        self.hold(known, || format!("{at}: a speaker that is not listed"));
        self.hold(quote.speaker.is_none() == (quote.resolution == Resolution::None), || {
            format!("{at}: resolution {:?}", quote.resolution)
        });
        let pattern = self.engine.grammar().patterns.iter().find(|p| p.id == quote.pattern);
        self.hold(
            pattern.is_some_and(|p| {
                p.kind == quote.kind || (p.kind, quote.kind) == (Kind::Indirect, Kind::Mixed)
            }),
            || format!("{at}: no such construction: {}", quote.pattern),
        );
        self.hold((0.0..=1.0).contains(&quote.confidence), || {
            format!("{at}: confidence {}", quote.confidence)
        });
        let first = quote.content.first().copied().unwrap_or_default();
        let sentence = document.sentences.get(quote.sentence as usize);
        self.hold(sentence.is_some_and(|s| s.span.contains(Span::new(first.start, first.start))), || {
            format!("{at}: is not in sentence {}", quote.sentence)
        });
        self.hold(sentence.is_some_and(|s| s.block == quote.paragraph as usize), || {
            format!("{at}: is not in paragraph {}", quote.paragraph)
        });
    }

    fn within(&mut self, n: usize, quote: &Quote, ids: &BTreeMap<&str, &Quote>) {
        let Some(id) = &quote.within else { return };
        let host = ids.get(id.as_str());
        let inside = |host: &&&Quote| {
            host.part == quote.part
                && host.id != quote.id
                && quote.content.iter().all(|c| host.content.iter().any(|h| h.contains(*c)))
        };
        self.hold(host.as_ref().is_some_and(inside), || format!("quote {}: not within {id}", n + 1));
    }
}
