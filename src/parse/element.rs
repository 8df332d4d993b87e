//! A sentence as a short row: what constructions match.

use super::lexical::{Lex, Word};
use super::phrase::{Phrase, Sort, phrases};
use super::share::shares;
use super::stem::noun_form;
use crate::cue::saying::Sayings;
use crate::cue::{self, Hit};
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::morph::case::Case;
use crate::morph::verb::{FactCase, Nominal};
use crate::span::Span;
use crate::terms::Stance;
use crate::text::Document;
use crate::text::sentence::{Item, Sentence};
use crate::text::token::{Class, Shape};
use std::fmt::Write;
use std::ops::Range;

/// What an element is.
#[derive(Clone, Debug)]
pub enum What {
    /// A quotation, by index.
    Quote(usize),
    /// Reporting words.
    Cue(Box<Hit>),
    /// A noun phrase that can name a speaker.
    Phrase(Box<Phrase>),
    /// `de`, `da`, `ise`, `ki`
    Particle,
    /// Something in parentheses.
    Paren,
    /// A sign.
    Sign,
    /// A nominalised verb: the end of a clause that a cue may govern.
    Clause(Nominal),
    /// Any other word.
    Word,
}

/// One element of a sentence.
#[derive(Clone, Debug)]
pub struct Element {
    /// What it is.
    pub what: What,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its bytes.
    pub span: Span,
}

/// The elements of a sentence, in order.
pub fn elements(
    document: &Document<'_>,
    grammar: &Grammar,
    sayings: &Sayings,
    words: &[Word],
    sentence: &Sentence,
) -> Vec<Element> {
    let mut out = Vec::with_capacity(sentence.items.len());
    let mut at = 0;
    while at < sentence.items.len() {
        match sentence.items[at] {
            Item::Quote(q) => {
                let quotation = &document.quotations[q];
                out.push(Element {
                    what: What::Quote(q),
                    tokens: quotation.open..quotation.close + 1,
                    span: quotation.span(&document.tokens),
                });
                at += 1;
            }
            Item::Token(first) => {
                let run = sentence.items[at..].iter().take_while(|i| matches!(i, Item::Token(_))).count();
                row(document, grammar, sayings, words, first..first + run, &mut out);
                at += run;
            }
        }
    }
    out
}

/// The elements of an unbroken row of tokens: cues first, phrases around them, what is left word by word.
fn row(
    document: &Document<'_>,
    grammar: &Grammar,
    sayings: &Sayings,
    words: &[Word],
    range: Range<usize>,
    out: &mut Vec<Element>,
) {
    let tokens = document.tokens.list();
    let parens = parens(document, range.clone());
    let outside = |i: usize| {
        let before = parens.partition_point(|p| p.start <= i);
        before.checked_sub(1).map(|p| &parens[p]).filter(|p| p.contains(&i))
    };
    let mut hits = cue::find(grammar, sayings, &document.tokens, range.clone()).into_iter().peekable();
    let mut at = range.start;
    let mut pending = at;
    let flush = |from: usize, to: usize, out: &mut Vec<Element>| {
        let mut i = from;
        while i < to {
            let free = (i..to).take_while(|&j| outside(j).is_none()).count();
            if free > 0 {
                plain(document, grammar, words, i..i + free, out);
                i += free;
            } else if let Some(paren) = outside(i) {
                let end = paren.end.min(to);
                out.push(element(document, What::Paren, i..end));
                i = end;
            }
        }
    };
    let mut row = Vec::with_capacity(range.len());
    while at < range.end {
        while hits.next_if(|h| h.tokens.start < at || outside(h.tokens.start).is_some()).is_some() {}
        match hits.next_if(|h| h.tokens.start == at) {
            Some(hit) if !is_name(words, tokens, &hit) && !compound(words, &hit, range.end) => {
                flush(pending, at, &mut row);
                if asks(grammar, &hit) {
                    short_infinitive(document, words, &mut row);
                }
                let end = hit.tokens.end;
                row.push(element(document, What::Cue(Box::new(hit)), at..end));
                at = end;
                pending = end;
            }
            _ => at += 1,
        }
    }
    flush(pending, range.end, &mut row);
    necessities(document, grammar, words, &mut row);
    shares(document, words, &mut row);
    bracketed(document, words, row, out);
}

/// `Dünya Sağlık Örgütü (DSÖ) Genel Direktörü Ada Ak`, `Üst Yöneticisi (CEO) Can Ak`: one phrase around its brackets.
fn bracketed(document: &Document<'_>, words: &[Word], row: Vec<Element>, out: &mut Vec<Element>) {
    for element in row {
        let joined = match (out.as_slice(), &element.what) {
            (
                [.., Element { what: What::Phrase(before), .. }, Element { what: What::Paren, .. }],
                What::Phrase(behind),
            ) => around(words, before, behind),
            _ => None,
        };
        if let Some(phrase) = joined {
            out.truncate(out.len() - 2);
            let tokens = phrase.tokens.clone();
            out.push(self::element(document, What::Phrase(Box::new(phrase)), tokens));
        } else {
            out.push(element);
        }
    }
}

/// The phrase around a bracket, if what follows it is an office in what stands before, or the bearer of the title there.
fn around(words: &[Word], before: &Phrase, behind: &Phrase) -> Option<Phrase> {
    let last = words[before.tokens.end - 1].lex;
    let titles = behind.tokens.start..behind.name.start.min(behind.tokens.end);
    // `Demokratik Lunara Cumhuriyeti (DLC) Dışişleri Bakanlığı`: an organisation of a state
    let head = words[behind.tokens.end - 1];
    let last_word = words[before.tokens.end - 1];
    let body = before.sort == Sort::Organization || last_word.lex.any(Lex::ORGANIZATION.with(Lex::COUNTRY));
    let state =
        body && behind.sort == Sort::Organization && head.possessed && head.lex.any(Lex::ORGANIZATION);
    let office = (state || titles.clone().any(|i| words[i].lex.any(Lex::TITLE) && words[i].possessed))
        && !titles.clone().any(|i| words[i].case == Case::Genitive);
    let belongs = before.case == Case::Nominative
        && ((before.sort == Sort::Organization && office)
            || (last.any(Lex::TITLE)
                && behind.name.start == behind.tokens.start
                && behind.sort == Sort::Named));
    let tokens = before.tokens.start..behind.tokens.end;
    belongs.then(|| Phrase { tokens, ..behind.clone() })
}

/// `savunma heyeti`: a noun of saying that only tells what sort of body stands behind it.
fn compound(words: &[Word], hit: &Hit, end: usize) -> bool {
    let next = hit.tokens.end;
    let Some(word) = words.get(next).filter(|_| next < end) else { return false };
    hit.form.is_none()
        && hit.tokens.len() == 1
        && hit.noun.is_some_and(|n| !n.possessed)
        && words[hit.tokens.start].case == Case::Nominative
        && !hit.complement
        && word.possessed
        && word.lex.any(Lex::ORGANIZATION)
}

/// A capitalised word inside a sentence that only looks like a cue: `Aktar`, `Ergün Söyler`.
fn is_name(words: &[Word], tokens: &[crate::text::token::Token], hit: &Hit) -> bool {
    let i = hit.tokens.start;
    // `van der Berg`: no aorist of `demek`
    if words[i].lex.any(Lex::NOBILIARY) {
        return true;
    }
    let inside = i.checked_sub(1).is_some_and(|b| {
        let dotted = tokens[b].class == Class::Sign
            && !tokens[b].spaced
            && b > 0
            && words[b - 1].lex.any(Lex::ABBREVIATION.with(Lex::HONORIFIC));
        tokens[b].class == Class::Word || dotted
    });
    hit.tokens.len() == 1
        && inside
        && words[i].lex.any(Lex::NAME)
        && tokens[i].shape == crate::text::token::Shape::Capital
}

fn plain(
    document: &Document<'_>,
    grammar: &Grammar,
    words: &[Word],
    range: Range<usize>,
    out: &mut Vec<Element>,
) {
    let mut at = range.start;
    for phrase in phrases(document, words, range.clone()) {
        singles(document, grammar, words, at..phrase.tokens.start, out);
        at = phrase.tokens.end;
        let tokens = phrase.tokens.clone();
        out.push(element(document, What::Phrase(Box::new(phrase)), tokens));
    }
    singles(document, grammar, words, at..range.end, out);
}

fn singles(
    document: &Document<'_>,
    grammar: &Grammar,
    words: &[Word],
    range: Range<usize>,
    out: &mut Vec<Element>,
) {
    for i in range {
        let what = match document.tokens.list()[i].class {
            Class::Sign | Class::Mark => What::Sign,
            _ if words[i].lex.any(Lex::PARTICLE) => What::Particle,
            _ => clause(document, grammar, words, i).map_or(What::Word, What::Clause),
        };
        out.push(element(document, what, i..i + 1));
    }
}

/// The nominalised verb at token `i`: a small word that is no noun of the lists (`açıklamasını`, `koltuğunu`).
fn clause(document: &Document<'_>, grammar: &Grammar, words: &[Word], i: usize) -> Option<Nominal> {
    let noun = Lex::DOCUMENT.with(Lex::TITLE).with(Lex::ORGANIZATION).with(Lex::PEOPLE).with(Lex::FUNCTION);
    let found = words[i].nominal?;
    let token = document.tokens.list()[i];
    if token.shape == crate::text::token::Shape::None
        || document.tokens.suffix(i).is_some()
        || words[i].lex.any(noun)
    {
        return None;
    }
    // `yaşadıklarını anlattı`, but `tedirginlik yaşadıklarını söyledi`
    let list = &grammar.lists.no_clauses;
    let folded = document.tokens.folded(i);
    let object = || {
        let before = i.checked_sub(1).filter(|&b| document.tokens.list()[b].class == Class::Word);
        before.is_some_and(|b| {
            // `bir sektör olarak gördüklerini`
            let behind = list.attribute(folded, "behind") == Some(document.tokens.folded(b));
            behind || (list.attribute(folded, "object").is_some() && is_object(document, words, b))
        })
    };
    Some(found).filter(|_| !list.has(folded) || object())
}

/// Whether reporting words ask for or promise what is named before their noun: `çağrısında bulundu`, `sözünü verdi`.
fn asks(grammar: &Grammar, hit: &Hit) -> bool {
    let entry = hit.entry.and_then(|e| grammar.lexicon.entries.get(e));
    let noun = hit.noun.is_some_and(|n| n.possessed) || hit.noun.is_none() && hit.tokens.len() > 1;
    let acts = entry.is_some_and(|e| matches!(e.stance, Stance::Demand | Stance::Promise | Stance::Warning));
    hit.form.is_some() && hit.frames.any(Frames::NOM) && noun && acts
}

/// `görevi üstlenme sözünü verdi`, `sokağa çıkma çağrısında bulundu`: the bare -mA before a noun of asking ends a clause
/// where an object stands with it; alone it is a noun (`uzlaşma çağrısı`).
fn short_infinitive(document: &Document<'_>, words: &[Word], row: &mut [Element]) {
    let Some((last, before)) = row.split_last_mut() else { return };
    let known = Lex::DOCUMENT.with(Lex::TITLE).with(Lex::ORGANIZATION).with(Lex::PEOPLE).with(Lex::FUNCTION);
    let i = last.tokens.start;
    let folded = document.tokens.folded(i);
    let bare = matches!(last.what, What::Word)
        && document.tokens.list()[i].shape == Shape::Lower
        && folded.ends_with(['a', 'e'])
        && folded.trim_end_matches(['a', 'e']).ends_with('m')
        && folded.chars().count() >= 4
        && !words[i].lex.any(known);
    let case = |e: &Element| words[e.tokens.end - 1].case;
    let near = before.iter().rev().take(3).take_while(|e| matches!(e.what, What::Word | What::Phrase(_)));
    let object = near.clone().any(|e| case(e) == Case::Accusative);
    // `taraflara uzlaşma çağrısında bulundu`: whom it is addressed to
    let goal = before.last().is_some_and(|e| {
        let end = e.tokens.end - 1;
        let lower = document.tokens.list()[end].shape == Shape::Lower;
        let folded = document.tokens.folded(end);
        // `masraflara`, `masrafla`, `burada`, `kabaca`: many, or no dative
        let other = ["la", "le", "da", "de", "ta", "te", "ca", "ce", "ça", "çe", "ma", "me", "lara", "lere"];
        matches!(e.what, What::Word)
            && lower
            && folded.ends_with(['a', 'e'])
            && !other.iter().any(|o| folded.ends_with(o))
    });
    if bare && (object || goal) {
        last.what = What::Clause(Nominal { fact: false, case: FactCase::Bare, instrumental: false });
    }
}

/// `yasaya uyma zorunluluğunun altını çizdi`: the bare -mA before such a noun ends a clause, too.
fn necessities(document: &Document<'_>, grammar: &Grammar, words: &[Word], row: &mut [Element]) {
    for i in 1..row.len() {
        let [before, head] = &mut row[i - 1..=i] else { continue };
        let word = document.tokens.folded(before.tokens.start);
        let bare = matches!(before.what, What::Word)
            && document.tokens.list()[before.tokens.start].shape == Shape::Lower
            && (word.ends_with("ma") || word.ends_with("me"))
            && word.chars().count() >= 4
            && !words[before.tokens.start].lex.any(Lex::DOCUMENT.with(Lex::FUNCTION).with(Lex::ORGANIZATION));
        let heads = head.tokens.len() == 1
            && noun_form(&grammar.lists.heads, document.tokens.folded(head.tokens.start))
                .is_some_and(|f| f.possessed);
        if bare && heads {
            before.what =
                What::Clause(Nominal { fact: false, case: FactCase::Genitive, instrumental: false });
        }
    }
}

/// A bare noun before a verb, or an accusative: its object (`onur duymak`, `çalışmalar yapmak`, `gururunu yaşamak`).
fn is_object(document: &Document<'_>, words: &[Word], i: usize) -> bool {
    let word = words[i];
    let other = Lex::FUNCTION.with(Lex::MODIFIER).with(Lex::PARTICLE).with(Lex::NUMBER).with(Lex::AND);
    document.tokens.list()[i].shape == crate::text::token::Shape::Lower
        && matches!(word.case, Case::Nominative | Case::Accusative)
        && !word.lex.any(other)
}

fn element(document: &Document<'_>, what: What, tokens: Range<usize>) -> Element {
    let span = crate::text::marks::cover(&document.tokens, tokens.clone()).unwrap_or_default();
    Element { what, tokens, span }
}

/// Token ranges in round or square brackets, at most 40 tokens long.
fn parens(document: &Document<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let sign = |i: usize| {
        let token = document.tokens.list()[i];
        if token.class == Class::Sign { token.span.text(document.text) } else { "" }
    };
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut open = None;
    for i in range {
        match sign(i) {
            "(" | "[" => open = open.or(Some(i)),
            ")" | "]" => {
                if let Some(start) = open.take().filter(|&s| i - s <= 40) {
                    out.push(start..i + 1);
                }
            }
            _ => {}
        }
    }
    out
}

/// The row on one line, for traces: `NP(Lavrov) "," QUOTE CUE(dedi) "."`.
pub fn show(document: &Document<'_>, elements: &[Element]) -> String {
    let mut out = String::new();
    for element in elements {
        if !out.is_empty() {
            out.push(' ');
        }
        let text = element.span.text(document.text);
        let _ = match &element.what {
            What::Quote(_) => write!(out, "QUOTE"),
            What::Cue(_) => write!(out, "CUE({text})"),
            What::Phrase(_) => write!(out, "NP({text})"),
            What::Particle => write!(out, "PARTICLE({text})"),
            What::Paren => write!(out, "PAREN"),
            What::Sign => write!(out, "\"{text}\""),
            What::Clause(_) => write!(out, "CLAUSE({text})"),
            What::Word => write!(out, "{text}"),
        };
    }
    out
}
