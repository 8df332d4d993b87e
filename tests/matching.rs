//! Quotations changed on purpose, and others on the same subject: which of them are found to be one statement.
//!
//! The quotations are those marked in `tests/articles` (our own); the changes are rules. Every quotation of an article
//! is a negative for all others of it: they speak of one subject, often in one person's words.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    clippy::cast_precision_loss,
    reason = "a test may fail"
)]

use dedi::matching::same::{Index, Sketch};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::{fmt::Write as _, fs};

/// The marked quotations of an article, pieces of one joined.
fn marked(article: &str) -> Vec<String> {
    let mut found: BTreeMap<u32, String> = BTreeMap::new();
    let mut open: Vec<Vec<u32>> = Vec::new();
    let mut rest = article;
    while let Some(letter) = rest.chars().next() {
        let label = rest.strip_prefix('{').and_then(|r| r.split_once(':')).filter(|(label, _)| {
            label.starts_with(['q', 'c', 's']) && label[1..].chars().all(|c| c.is_ascii_digit() || c == ',')
        });
        if let Some((label, behind)) = label {
            let numbers = label[1..].split(',').filter_map(|n| n.parse().ok());
            open.push(if label.starts_with('q') { numbers.collect() } else { Vec::new() });
            for number in open.last().unwrap() {
                let text = found.entry(*number).or_default();
                if !text.is_empty() {
                    text.push(' ');
                }
            }
            rest = behind;
            continue;
        }
        if letter == '}' && open.pop().is_some() {
            rest = &rest[1..];
            continue;
        }
        for number in open.iter().flatten() {
            found.get_mut(number).unwrap().push(letter);
        }
        rest = &rest[letter.len_utf8()..];
    }
    found.into_values().collect()
}

/// The quotations of all articles that can be told from each other: five words or more, none a piece of another.
pub fn planted() -> Vec<String> {
    let mut files: Vec<_> =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles")).unwrap().collect();
    files.sort_by_key(|file| file.as_ref().unwrap().path());
    let mut all: Vec<String> = Vec::new();
    for file in files {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            all.extend(marked(&fs::read_to_string(path).unwrap()));
        }
    }
    all.retain(|text| text.split_whitespace().count() >= 5);
    // headings repeat what is said below them, with words left out, and a relay holds what it relays
    let terms: Vec<Vec<String>> = all.iter().map(|t| dedi::matching::terms::terms(t)).collect();
    let holds = |long: &[String], short: &[String]| {
        let mut rest = long.iter();
        short.iter().all(|term| rest.any(|other| other == term))
    };
    let alone = |n: usize| (0..terms.len()).all(|m| m == n || !holds(&terms[m], &terms[n]));
    (0..all.len()).filter(|&n| alone(n)).map(|n| all[n].clone()).collect()
}

/// Endings that one outlet writes for another's.
const SUFFIXES: &[(&str, &str)] = &[
    ("acağız", "acaklar"),
    ("eceğiz", "ecekler"),
    ("ıyoruz", "ıyorlar"),
    ("iyoruz", "iyorlar"),
    ("uyoruz", "uyorlar"),
    ("üyoruz", "üyorlar"),
    ("ımız", "ları"),
    ("imiz", "leri"),
    ("lerini", "lerinin"),
    ("larını", "larının"),
    ("ların", "ları"),
    ("lerin", "leri"),
    ("acağını", "acak"),
    ("eceğini", "ecek"),
    ("duğunu", "du"),
    ("diğini", "di"),
    ("dığını", "dı"),
    ("tik", "tiler"),
    ("dik", "diler"),
    ("dık", "dılar"),
    ("nda", "ndaki"),
    ("nde", "ndeki"),
];

/// Each rule's name, and the quotation as it changes it, where it can.
pub fn changed(text: &str) -> Vec<(&'static str, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let count = words.len();
    let mut out = Vec::new();
    let bare = |t: &str| t.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace()).collect::<String>();
    out.push(("marks", bare(text)));
    out.push(("capitals", text.replace('i', "İ").to_uppercase()));
    let suffixed = |w: &&str| {
        let pair = SUFFIXES.iter().find(|(ending, _)| w.len() > ending.len() + 2 && w.ends_with(ending));
        pair.map_or((*w).to_owned(), |(ending, other)| format!("{}{other}", &w[..w.len() - ending.len()]))
    };
    let shifted = words.iter().map(suffixed).collect::<Vec<_>>().join(" ");
    if shifted != text {
        out.push(("suffixes", shifted));
    }
    if count >= 10 {
        out.push(("first part", words[..count * 3 / 5].join(" ")));
        out.push(("last part", words[count * 2 / 5..].join(" ")));
        let middle = count / 2;
        let without =
            |gap: &str| format!("{} {gap}{}", words[..middle - 1].join(" "), words[middle + 2..].join(" "));
        out.push(("left out with a sign", without("… ")));
        out.push(("left out", without("")));
        let mut other = words.clone();
        other[middle] = "böylelikle";
        out.push(("one word replaced", other.join(" ")));
        out.push((
            "words put in",
            format!("{} aslında {}", words[..middle].join(" "), words[middle..].join(" ")),
        ));
        out.push(("with a greeting", format!("Değerli basın mensupları, hoş geldiniz. {text}")));
        out.push((
            "one word less",
            format!("{} {}", words[..middle].join(" "), words[middle + 1..].join(" ")),
        ));
    }
    let sentences: Vec<&str> = text.split_inclusive(['.', '!', '?']).map(str::trim).collect();
    let longest = sentences.iter().max_by_key(|s| s.len()).copied().unwrap_or("");
    if sentences.len() > 1 && longest.split_whitespace().count() >= 5 {
        out.push(("one sentence", longest.to_owned()));
    }
    out
}

/// What is another statement: a number or a negation put for another, a sentence on the same subject in other words.
pub fn others(text: &str) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    let words: Vec<&str> = text.split_whitespace().collect();
    for (one, other) in [("iki", "doksan"), ("on ", "seksen "), ("yüz ", "bin "), ("üç", "yedi")] {
        if text.contains(&format!(" {one}")) && words.len() >= 8 {
            let number = text.replacen(one.trim(), "417", 1);
            out.push(("number", number.replacen(one, other, 1)));
            break;
        }
    }
    for (one, other) in
        [("acağız", "mayacağız"), ("eceğiz", "meyeceğiz"), ("ıyoruz", "mıyoruz"), ("iyoruz", "miyoruz")]
    {
        if let Some(at) = text.find(one) {
            out.push(("negation", format!("{}{other}{}", &text[..at], &text[at + one.len()..])));
            break;
        }
    }
    if words.len() >= 10 {
        // its words in other company and another order
        let some: Vec<&str> = words.iter().rev().step_by(2).copied().collect();
        out.push(("same subject", format!("Bugün {} konusunu bir kez daha ele aldık", some.join(" "))));
    }
    out
}

#[test]
fn versions_of_one_statement_are_found_and_others_are_not() {
    let quotations = planted();
    assert!(quotations.len() > 300, "{} quotations are too few", quotations.len());
    // (what it is of, rule, text): a negative is of nothing but itself
    let mut set: Vec<(usize, &str, String)> = Vec::new();
    let mut own = quotations.len();
    for (n, text) in quotations.iter().enumerate() {
        set.push((n, "as it is", text.clone()));
        set.extend(changed(text).into_iter().map(|(rule, version)| (n, rule, version)));
        for (rule, version) in others(text) {
            own += 1;
            set.push((own, rule, version));
        }
    }
    // versions come in any order: a fixed shuffle
    let place = |n: usize| (n as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
    let mut order: Vec<usize> = (0..set.len()).collect();
    order.sort_by_key(|&n| place(n));

    let mut index = Index::default();
    let numbers: HashMap<usize, u32> =
        order.iter().map(|&n| (n, index.add(Sketch::new(&set[n].2)))).collect();
    let mut statements: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for n in 0..set.len() {
        statements.entry(index.statement(numbers[&n])).or_default().push(n);
    }

    // pairs put together, and pairs that belong together
    let (mut right, mut wrong) = (0usize, 0usize);
    let mut worst: BTreeSet<String> = BTreeSet::new();
    for members in statements.values() {
        for (at, &one) in members.iter().enumerate() {
            for &other in &members[at + 1..] {
                if set[one].0 == set[other].0 {
                    right += 1;
                } else {
                    wrong += 1;
                    worst.insert(format!(
                        "[{}] {}\n   [{}] {}",
                        set[one].1, set[one].2, set[other].1, set[other].2
                    ));
                }
            }
        }
    }
    let mut versions: BTreeMap<usize, usize> = BTreeMap::new();
    for (of, ..) in &set {
        *versions.entry(*of).or_default() += 1;
    }
    let wanted: usize = versions.values().map(|n| n * (n - 1) / 2).sum();
    let precision = right as f64 / (right + wrong) as f64;
    let recall = right as f64 / wanted as f64;

    let mut rules: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for n in 0..set.len() {
        let base = set.iter().position(|(of, rule, _)| *of == set[n].0 && *rule == "as it is");
        let together =
            base.is_some_and(|base| index.statement(numbers[&base]) == index.statement(numbers[&n]));
        let entry = rules.entry(set[n].1).or_default();
        *entry = (entry.0 + usize::from(together), entry.1 + 1);
    }
    let mut table = format!("{} quotations, {} versions\n", quotations.len(), set.len());
    for (rule, (found, all)) in rules {
        let _ = writeln!(table, "{rule:24} {found:5} of {all:5} with the quotation");
    }
    let _ = writeln!(table, "precision {precision:.3}  recall {recall:.3}");
    let worst: Vec<String> = worst.into_iter().take(20).collect();
    assert!(precision >= 0.98 && recall >= 0.95, "{table}\n{}", worst.join("\n"));
}
