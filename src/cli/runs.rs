//! The two runs that `dedi diff` holds against each other: two files of records, or two grammars over articles.

use super::args::InputArgs;
use super::article;
use super::error::{Failure, Messages, Problem};
use super::extract::work::spread;
use super::gold;
use super::input::{Input, Raw};
use crate::engine::{Article, Engine};
use crate::eval::diff::worth::Scores;
use crate::eval::diff::{Diff, Versions};
use crate::eval::gold::Gold;
use crate::eval::system::{Document, Found, Records, everything};
use clap::Args;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What is compared.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Two files of records (JSON Lines), the old one first; with a grammar, the articles both read
    #[arg(value_name = "OLD NEW|ARTICLES")]
    pub inputs: Vec<PathBuf>,
    /// The old run: this grammar over the articles (by default the one built in, where --new-grammar is given)
    #[arg(long, value_name = "DIR", help_heading = "Runs")]
    pub old_grammar: Option<PathBuf>,
    /// The new run: this grammar over the articles (by default the one built in, where --old-grammar is given)
    #[arg(long, value_name = "DIR", help_heading = "Runs")]
    pub new_grammar: Option<PathBuf>,
    /// The articles of records that do not carry their texts
    #[arg(long, value_name = "FILE|DIR", help_heading = "Runs")]
    pub articles: Option<PathBuf>,
    /// Marked articles, to tell gains from losses; with grammars and no other articles, these are read
    #[arg(long, value_name = "GOLD", help_heading = "Runs")]
    pub gold: Option<PathBuf>,
    /// The smallest change of a confidence that counts
    #[arg(long, value_name = "SHARE", default_value_t = 0.01)]
    pub confidence: f64,
    #[command(flatten)]
    pub input: InputArgs,
}

/// What was compared so far.
#[derive(Default)]
pub struct Seen {
    pub diff: Diff,
    /// The measures on the articles that have gold.
    pub scores: Scores,
}

impl Seen {
    fn add(&mut self, versions: &Versions<'_>, least: f64) {
        self.diff.add(versions, least);
        self.scores.add(versions);
    }

    fn append(&mut self, other: Self) {
        self.diff.append(other.diff);
        self.scores.append(&other.scores);
    }
}

/// Reads both runs and compares them.
pub fn compare(args: &RunArgs, messages: &Messages) -> Result<Seen, Failure> {
    if !(0.0..=1.0).contains(&args.confidence) {
        return Err(Failure::Usage(format!(
            "--confidence {}: a share from 0 to 1 expected",
            args.confidence
        )));
    }
    let gold = args.gold.as_deref().map(|path| gold::read(path, messages)).transpose()?.unwrap_or_default();
    let seen = if args.old_grammar.is_some() || args.new_grammar.is_some() {
        grammars(args, &gold, messages)?
    } else {
        records(args, &gold, messages)?
    };
    if args.gold.is_some() && seen.scores.articles == 0 {
        messages.note("no article has gold: nothing is judged");
    }
    Ok(seen)
}

fn by_id(gold: &[Gold]) -> HashMap<&str, &Gold> {
    gold.iter().filter_map(|gold| Some((gold.article.id.as_deref()?, gold))).collect()
}

/// Two grammars over the articles; a piece of these at a time, so that memory holds no more than the changes.
fn grammars(args: &RunArgs, gold: &[Gold], messages: &Messages) -> Result<Seen, Failure> {
    let engines = [&args.old_grammar, &args.new_grammar].map(|folder| super::engine(folder.as_deref()));
    let [old, new] = engines;
    let engines = [old?, new?];
    let by_id = by_id(gold);
    let one = |article: &Article| {
        let id = article.id.as_deref().unwrap_or("");
        let [old, new] = engines.each_ref().map(|engine: &Engine| everything(&engine.extract(article)));
        let mut seen = Seen::default();
        let versions = Versions {
            id,
            title: article.title.as_deref(),
            text: Some(&article.text),
            old: &old,
            new: &new,
            // of another text with the same id gold says nothing
            gold: by_id.get(id).copied().filter(|gold| gold.article.text == article.text),
        };
        seen.add(&versions, args.confidence);
        seen
    };
    let mut all = Seen::default();
    if args.inputs.is_empty() && !gold.is_empty() {
        let seen: Vec<_> = gold.into_par_iter().map(|gold| one(&gold.article)).collect();
        for seen in seen {
            all.append(seen);
        }
    } else if args.inputs.is_empty() {
        return Err(Failure::Usage("nothing to read: name articles (files, folders, `-`), or --gold".into()));
    }
    let mut input = Input::new(&args.inputs, &args.input);
    let read = |piece: Result<Raw, Problem>| {
        piece.and_then(|raw| article::read(raw, &args.input)).map(|article| one(&article))
    };
    spread(0, &mut input, read, |batch| {
        for seen in batch.results {
            match seen {
                Ok(seen) => all.append(seen),
                Err(problem) => messages.problem(&problem),
            }
        }
        Ok(())
    })?;
    if !args.inputs.is_empty() {
        input.notes(messages);
    }
    let label = |folder: &Option<PathBuf>, engine: &Engine| {
        let hash = engine.grammar().hash.get(..15).unwrap_or_default();
        let folder =
            folder.as_ref().map_or_else(|| "the grammar built in".into(), |dir| dir.display().to_string());
        format!("{folder} ({hash})")
    };
    all.diff.names = [label(&args.old_grammar, &engines[0]), label(&args.new_grammar, &engines[1])];
    Ok(all)
}

/// Two files of records.
fn records(args: &RunArgs, gold: &[Gold], messages: &Messages) -> Result<Seen, Failure> {
    let [old, new] = &args.inputs[..] else {
        return Err(Failure::Usage(format!(
            "two files of records expected, the old one and the new one, but {} named; to compare grammars name one with \
             --old-grammar or --new-grammar",
            args.inputs.len()
        )));
    };
    let names = [old, new].map(|path| path.display().to_string());
    let [old, new] = [read_records(old)?, read_records(new)?];
    let articles = articles(args, messages);
    let by_id = by_id(gold);
    let mut seen = Seen::default();
    let alone: Vec<_> = new.documents.iter().filter(|document| old.get(&document.id).is_none()).collect();
    let missing = old.documents.iter().filter(|document| new.get(&document.id).is_none()).count();
    if let (true, Some(a), Some(b)) =
        (alone.len() == new.documents.len(), old.documents.first(), new.documents.first())
    {
        return Err(Failure::NotFound(format!(
            "the runs have no article in common: {} has `{}` …, {} has `{}` …",
            names[0], a.id, names[1], b.id
        )));
    }
    for document in old.documents.iter().chain(alone.iter().copied()) {
        let id = document.id.as_str();
        let pair = [old.get(id), new.get(id)];
        let gold = by_id.get(id).copied();
        match both(pair, articles.get(id), gold) {
            Ok(read) => {
                let [old, new] = &read.found;
                let (title, text) = (read.title.as_deref(), read.text.as_deref());
                let gold = gold.filter(|gold| text == Some(gold.article.text.as_str()));
                seen.add(&Versions { id, title, text, old, new, gold }, args.confidence);
            }
            Err(reason) => messages.problem(&Problem::Incomparable { id: id.to_owned(), reason }),
        }
    }
    for (count, name, other) in [(missing, &names[0], &names[1]), (alone.len(), &names[1], &names[0])] {
        if count > 0 {
            messages.note(format_args!(
                "{count} articles of {name} are not in {other}: counted as without quotations there"
            ));
        }
    }
    seen.diff.names = names;
    Ok(seen)
}

fn read_records(path: &Path) -> Result<Records, Failure> {
    let input = gold::text(path).map_err(Failure::Input)?;
    Records::json_lines(&input).map_err(|error| Failure::Input(gold::problem(path, &error)))
}

/// The articles of `--articles`, by their ids.
fn articles(args: &RunArgs, messages: &Messages) -> HashMap<String, Article> {
    let paths: Vec<PathBuf> = args.articles.iter().cloned().collect();
    let mut articles = HashMap::new();
    for piece in Input::new(&paths, &args.input) {
        match piece.and_then(|raw| article::read(raw, &args.input)) {
            Ok(article) => {
                articles.insert(article.id.clone().unwrap_or_default(), article);
            }
            Err(problem) => messages.problem(&problem),
        }
    }
    articles
}

/// Both records of one article, ready to be compared.
struct Both {
    title: Option<String>,
    text: Option<String>,
    found: [Vec<Found>; 2],
}

/// The text is that of the articles named, of the records, or of gold; without one the records' own unit has to do.
fn both(
    documents: [Option<&Document>; 2],
    article: Option<&Article>,
    gold: Option<&Gold>,
) -> Result<Both, String> {
    let given = || documents.iter().flatten();
    let mut texts = given().filter_map(|document| document.text.as_deref());
    let (first, second) = (texts.next(), texts.next());
    if second.is_some() && first != second {
        return Err("its text is not the same in both runs".into());
    }
    let named = article.or(gold.map(|gold| &gold.article));
    let text =
        article.map(|article| article.text.as_str()).or(first).or(named.map(|named| named.text.as_str()));
    let mut titles = given().filter_map(|document| document.title.as_deref());
    let title = titles.next().or(named.and_then(|named| named.title.as_deref()));
    let found = if let Some(text) = text {
        let title = title.unwrap_or("");
        documents.map(|document| document.map(|document| document.found(title, text)).unwrap_or_default())
    } else {
        let mut units = given().map(|document| document.offsets);
        if units.next().zip(units.next()).is_some_and(|(old, new)| old != new) {
            return Err(
                "its offsets count in different units, and its text is not at hand: name the articles with \
                        --articles"
                    .into(),
            );
        }
        documents.map(|document| document.map(Document::as_written).unwrap_or_default())
    };
    // a title alone would have its spans in bytes
    let title = title.filter(|_| text.is_some()).map(str::to_owned);
    Ok(Both { title, text: text.map(str::to_owned), found })
}
