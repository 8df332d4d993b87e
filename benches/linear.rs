//! Cost per byte of texts that nobody writes, from a kilobyte to megabytes: `cargo bench --bench linear`. Flat is linear.
//!
//! `DEDI_BENCH_MOST` (bytes, 4 MiB unless told) is the longest text; `DEDI_BENCH_ROW` names one row. What is counted is the time
//! this thread had a processor, so that a busy machine does not show.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a measurement, no part of the library"
)]

#[path = "../tests/support/rows.rs"]
mod rows;

use dedi::{Article, Engine};
use rows::{TEXTS, distinct, worked};
use std::hint::black_box;

/// The longest text, unless another is named.
const MOST: usize = 4 << 20;
/// Small texts are read so often that they make this many bytes.
const TOGETHER: usize = 1 << 18;

/// Nanoseconds a byte, the best of three.
fn cost(engine: &Engine, text: &str) -> f64 {
    let article = Article { text: text.to_owned(), ..Article::default() };
    let times = (TOGETHER / text.len().max(1)).max(1);
    let once = || {
        let start = worked();
        for _ in 0..times {
            black_box(engine.extract(&article));
        }
        worked().saturating_sub(start).as_nanos() as f64 / (times * text.len()) as f64
    };
    (0..3).map(|_| once()).fold(f64::MAX, f64::min)
}

fn main() {
    let most = std::env::var("DEDI_BENCH_MOST").ok().and_then(|most| most.parse().ok()).unwrap_or(MOST);
    let wanted = std::env::var("DEDI_BENCH_ROW").ok();
    let engine = Engine::embedded().unwrap();
    let sizes: Vec<usize> =
        (0..8).map(|n| 1024 << (4 * n)).take_while(|&size| size < most).chain([most]).collect();
    print!("{:<32}", "ns a byte");
    for size in &sizes {
        print!("{:>10} KB", size >> 10);
    }
    println!("{:>12}", "last/least");
    let of_rows =
        TEXTS.iter().map(|row| (row.name, Box::new(|size| row.text(size)) as Box<dyn Fn(usize) -> String>));
    for (name, text) in
        of_rows.chain([("distinct names", Box::new(distinct) as Box<dyn Fn(usize) -> String>)])
    {
        if wanted.as_ref().is_some_and(|wanted| wanted != name) {
            continue;
        }
        let costs: Vec<f64> = sizes.iter().map(|&size| cost(&engine, &text(size))).collect();
        print!("{name:<32}");
        for cost in &costs {
            print!("{cost:>13.0}");
        }
        let least = costs.iter().copied().fold(f64::MAX, f64::min);
        println!("{:>12.2}", costs.last().unwrap_or(&0.0) / least);
    }
}
