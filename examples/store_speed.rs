//! How fast the quote database takes quotations in and finds them, beside plain SQLite: the table of docs/store-speed.md.
//!
//! ```sh
//! dedi extract --format jsonl --output kayitlar.jsonl haberler.jsonl
//! cargo run --release --example store_speed -- kayitlar.jsonl 10000 100000
//! ```
//!
//! For each number a store of so many quotations is made in a temporary folder. Where there are not so many real ones, they come
//! again with every third word exchanged for one of another quotation: the same language, its words as frequent as they are, and
//! no run of words that makes two of them one statement. The plain database beside it has one table with the same texts and an
//! FTS5 index over it, and nothing else. Times are of the processor, not of the clock, where the system (Linux) tells them.

#![allow(clippy::cast_precision_loss, reason = "rates and shares of few digits")]

use dedi::Extraction;
use dedi::matching::terms::terms;
use dedi::store::add::put;
use dedi::store::db::Mode;
use dedi::store::search::{Query, search};
use dedi::store::verify::{Claim, verify};
use dedi::store::{Entry, Origin, Store};
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, io, iter, thread};

/// Searches and claims of each size.
const ASKED: usize = 300;
/// Articles of one transaction, as `dedi store add` has it.
const TOGETHER: usize = 256;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().ok_or("name a file of records and the numbers of quotations")?;
    let records: Vec<Extraction> =
        fs::read_to_string(file)?.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let mut out = io::stdout();
    writeln!(
        out,
        "| quotations | | rows/s | bytes a quotation | search median | 99th | verify median | 99th |"
    )?;
    writeln!(out, "| --- | --- | --- | --- | --- | --- | --- | --- |")?;
    for number in arguments {
        one(&records, number.parse()?, &mut out)?;
    }
    Ok(())
}

fn one(records: &[Extraction], number: usize, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let folder = env::temp_dir().join(format!("dedi-speed-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let (own, plain) = (folder.join("own.db"), folder.join("plain.db"));
    let done = measure(records, number, &own, &plain, out);
    fs::remove_dir_all(&folder)?;
    done
}

fn measure(
    records: &[Extraction],
    number: usize,
    own: &Path,
    plain: &Path,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let address = own.to_str().ok_or("a folder with a name in UTF-8 is needed")?;

    let (mut store, _) = Store::init(address, 5)?;
    let (mut texts, mut took) = (Vec::with_capacity(number), Duration::ZERO);
    let mut entries = entries(records, number);
    loop {
        let batch: Vec<Entry> = entries.by_ref().take(TOGETHER).collect();
        if batch.is_empty() {
            break;
        }
        let begun = Clock::now();
        store.db.write(|db| batch.iter().try_for_each(|entry| put(db, entry, false).map(|_| ())))?;
        took += begun.elapsed();
        texts.extend(batch.into_iter().flat_map(|entry| entry.extraction.quotes).map(|quote| quote.text));
    }
    drop(store);
    let plain_took = plain_insert(plain, &texts)?;

    let mut store = Store::open(address, Mode::Read, 5)?;
    let asked: Vec<String> = (0..ASKED).map(|n| words(&texts, n)).collect();
    let searched = times(&asked, |words| {
        let query = Query { words: words.clone(), limit: 10, ..Query::default() };
        search(&mut store.db, &query).map(|_| ()).map_err(Into::into)
    })?;
    let claims: Vec<Claim> = (0..ASKED).map(|n| claim(&texts, n)).collect();
    let verified = times(&claims, |claim| verify(&mut store.db, claim, 3).map(|_| ()).map_err(Into::into))?;
    let connection = rusqlite::Connection::open(plain)?;
    let plainly = times(&asked, |words| {
        let expression: Vec<String> = terms(words).iter().map(|term| format!("\"{term}\"")).collect();
        let sql = "SELECT t.text FROM (SELECT rowid FROM x WHERE x MATCH ?1 ORDER BY rank LIMIT 10) f \
                   JOIN t ON t.id = f.rowid";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map([expression.join(" AND ")], |row| row.get::<_, String>(0))?;
        rows.collect::<Result<Vec<_>, _>>().map(|_| ()).map_err(Into::into)
    })?;
    let count = texts.len();
    let rate = |took: Duration| count as f64 / took.as_secs_f64();
    let size = |path: &Path| fs::metadata(path).map(|data| data.len() as f64 / count as f64);
    writeln!(
        out,
        "| {count} | dedi | {:.0} | {:.0} | {} | {} | {} | {} |",
        rate(took),
        size(own)?,
        searched.0,
        searched.1,
        verified.0,
        verified.1
    )?;
    writeln!(
        out,
        "| | plain | {:.0} | {:.0} | {} | {} | | |",
        rate(plain_took),
        size(plain)?,
        plainly.0,
        plainly.1
    )?;
    writeln!(
        out,
        "| | ratio | {:.2} | {:.1} | {:.1} | {:.1} | | |",
        rate(took) / rate(plain_took),
        size(own)? / size(plain)?,
        searched.0.0 / plainly.0.0,
        searched.1.0 / plainly.1.0
    )?;
    Ok(())
}

/// Articles with so many quotations together, made one after the other.
fn entries(records: &[Extraction], number: usize) -> impl Iterator<Item = Entry> + '_ {
    let texts: Vec<Vec<&str>> =
        records.iter().flat_map(|r| &r.quotes).map(|quote| quote.text.split(' ').collect()).collect();
    let rounds = iter::successors(Some(0_usize), |round| Some(round + 1));
    // where nothing is said no round ends
    let some = !texts.is_empty();
    let records = rounds.take_while(move |_| some).flat_map(move |round| {
        records.iter().filter(|record| !record.quotes.is_empty()).map(move |record| (round, record))
    });
    let (mut have, mut at) = (0, 0);
    records.map_while(move |(round, record)| {
        if have >= number {
            return None;
        }
        let mut extraction = record.clone();
        extraction.quotes.truncate(number - have);
        for quote in &mut extraction.quotes {
            at += 1;
            if round > 0 {
                let other = &texts[(at * 7919 + round * 104_729) % texts.len()];
                quote.text = varied(&quote.text, other, round);
            }
        }
        have += extraction.quotes.len();
        let id = format!("{}/{round}", extraction.id.as_deref().unwrap_or("-"));
        Some(Entry {
            hash: id.clone(),
            id,
            title: extraction.title.clone(),
            text: None,
            given_date: None,
            url: extraction.url.clone(),
            outlet: None,
            origin: Origin::Record,
            extraction,
        })
    })
}

/// A text with every third word exchanged.
fn varied(text: &str, other: &[&str], round: usize) -> String {
    let words = text.split(' ').enumerate();
    let words = words.map(|(at, word)| if at % 3 == round % 3 { other[at % other.len()] } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// One to three words of a quotation.
fn words(texts: &[String], n: usize) -> String {
    let text = &texts[(n * 6_700_417) % texts.len()];
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    let from = n % words.len().max(1);
    words.iter().skip(from).take(1 + n % 3).copied().collect::<Vec<_>>().join(" ")
}

/// A quotation as it is, cut, or with a word exchanged.
fn claim(texts: &[String], n: usize) -> Claim {
    let text = &texts[(n * 15_485_863) % texts.len()];
    let mut words: Vec<&str> = text.split(' ').collect();
    match n % 3 {
        1 => words.truncate(words.len().div_ceil(2)),
        2 => {
            let at = n % words.len().max(1);
            words[at] = "elbette";
        }
        _ => {}
    }
    Claim { text: words.join(" "), speaker: None }
}

fn plain_insert(path: &Path, texts: &[String]) -> Result<Duration, Box<dyn Error>> {
    let mut connection = rusqlite::Connection::open(path)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT); \
         CREATE VIRTUAL TABLE x USING fts5 (terms, content = '');",
    )?;
    // the words are stemmed beforehand: what is compared is the database
    let rows: Vec<(&str, String)> = texts.iter().map(|text| (text.as_str(), terms(text).join(" "))).collect();
    let begun = Clock::now();
    for batch in rows.chunks(TOGETHER * 5) {
        let transaction = connection.transaction()?;
        for (text, terms) in batch {
            transaction.prepare_cached("INSERT INTO t (text) VALUES (?1)")?.execute([text])?;
            let id = transaction.last_insert_rowid();
            let mut index = transaction.prepare_cached("INSERT INTO x (rowid, terms) VALUES (?1, ?2)")?;
            index.execute(rusqlite::params![id, terms])?;
        }
        transaction.commit()?;
    }
    Ok(begun.elapsed())
}

/// What this thread has taken of a processor, or the time of day where that is not told.
struct Clock(Option<u64>, Instant);

impl Clock {
    fn now() -> Self {
        Self(nanoseconds(), Instant::now())
    }

    fn elapsed(&self) -> Duration {
        match (self.0, nanoseconds()) {
            (Some(begun), Some(now)) => Duration::from_nanos(now.saturating_sub(begun)),
            _ => self.1.elapsed(),
        }
    }
}

fn nanoseconds() -> Option<u64> {
    // Linux counts when a thread lets the processor go
    thread::sleep(Duration::from_micros(1));
    fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

/// Milliseconds.
struct Ms(f64);

impl std::fmt::Display for Ms {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:.1} ms", self.0)
    }
}

/// The median and the 99th percentile of what each takes.
fn times<T>(
    all: &[T],
    mut work: impl FnMut(&T) -> Result<(), Box<dyn Error>>,
) -> Result<(Ms, Ms), Box<dyn Error>> {
    let mut times = Vec::with_capacity(all.len());
    for one in all {
        let begun = Clock::now();
        work(one)?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let at = |share: usize| {
        Ms(times.get((times.len() * share / 100).min(times.len() - 1)).copied().unwrap_or(0.0))
    };
    Ok((at(50), at(99)))
}
