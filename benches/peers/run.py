#!/usr/bin/env python3
"""Runs dedi beside what could be used instead, on one text, in turn, and writes docs/speed-peers.md.

    benches/peers/run.py [--rounds 5] [--bytes 2000000] [--dedi PROGRAM] [--write] [ARTICLES.jsonl]

ARTICLES.jsonl: objects with `text`; without it the articles of tests/articles, repeated. Every contender is a process that reads
the file and says how many quotations it found; what is measured is its whole life, start-up included. Node 20, npm and
Python 3.11 are needed; the packages, at their pinned versions, are put under target/peers. Nothing is compared that was not
measured in this run: a row is the ratio of the contender's time to dedi's in the same round, its median, least and most.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOOLS = ROOT / "target" / "peers"
DEDI = ROOT / "target" / "release" / "dedi"


def install():
    """The packages, once; npm and pip say what is wrong if they cannot."""
    TOOLS.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", "quote-parser.mjs", "compromise.mjs"):
        (TOOLS / name).write_text((HERE / name).read_text())
    subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=TOOLS, check=True)
    if not (TOOLS / "venv").exists():
        subprocess.run([sys.executable, "-m", "venv", TOOLS / "venv"], check=True)
    pip = [TOOLS / "venv" / "bin" / "pip", "install", "--quiet", "--requirement", HERE / "requirements.txt"]
    subprocess.run(pip, check=True)


def own():
    """The project's articles without their marks and tables."""
    for path in sorted((ROOT / "tests" / "articles").glob("*.txt")):
        text = re.sub(r"\{[a-z]\d*:", "", path.read_text(encoding="utf-8").split("\n---\n")[0])
        yield text.replace("}", "").split("\n", 1)[1].strip()


def texts(source, limit):
    """As many texts as fit into `limit` bytes."""
    if source:
        lines = open(source, encoding="utf-8")
        rows = [json.loads(line)["text"] for line in lines]
    else:
        rows = list(own())
        rows *= limit // sum(len(row.encode()) for row in rows) + 1
    out, size = [], 0
    for row in rows:
        size += len(row.encode())
        if size > limit:
            break
        out.append(row)
    return out


def contenders(dedi, articles):
    python = TOOLS / "venv" / "bin" / "python"
    return {
        "dedi (one thread)": [dedi, "extract", "--quiet", "--threads", "1", "--format", "jsonl", articles],
        "quote-parser 0.1.10, Turkish rules": ["node", TOOLS / "quote-parser.mjs", articles],
        "compromise 14.17.0, quotations()": ["node", TOOLS / "compromise.mjs", articles],
        "spaCy 3.8.18, Matcher": [python, HERE / "matcher.py", articles],
        "textacy 0.13.0, direct_quotations": [python, HERE / "textacy_tr.py", articles],
    }


def once(command):
    start = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - start, done.stdout


def found(name, out):
    if name.startswith("dedi"):
        return str(sum(len(json.loads(line)["quotes"]) for line in out.splitlines()))
    return out.strip().replace("\t", ", ")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("articles", nargs="?")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--bytes", type=int, default=2_000_000)
    arguments.add_argument("--dedi", type=pathlib.Path, help="a program that is built already")
    arguments.add_argument("--write", action="store_true", help="write the table into docs/speed-peers.md")
    given = arguments.parse_args()
    if not given.dedi:
        subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    install()
    rows = texts(given.articles, given.bytes)
    articles = TOOLS / "articles.jsonl"
    articles.write_text("".join(json.dumps({"id": str(n), "text": t}, ensure_ascii=False) + "\n" for n, t in enumerate(rows)))
    size = sum(len(t.encode()) for t in rows)
    times, counts = {}, {}
    for n in range(given.rounds):
        for name, command in contenders(given.dedi or DEDI, articles).items():
            took, out = once(command)
            times.setdefault(name, []).append(took)
            counts[name] = found(name, out)
            print(f"round {n + 1}: {name}: {took:.2f} s", file=sys.stderr)
    base = next(iter(times))
    table = ["| | time of dedi's | least to most | MB/s | found |", "| --- | ---: | ---: | ---: | ---: |"]
    for name, took in times.items():
        ratios = [t / d for t, d in zip(took, times[base])]
        speed = size / 1e6 / statistics.median(took)
        table.append(
            f"| {name} | {statistics.median(ratios):.2f} | {min(ratios):.2f} to {max(ratios):.2f} | {speed:.2f} | {counts[name]} |"
        )
    what = f"{size / 1e6:.1f} MB in {len(rows)} articles, {given.rounds} rounds, {os.cpu_count()} processors, {platform.machine()}"
    text = what + "\n\n" + "\n".join(table) + "\n"
    print(text)
    if given.write:
        page = ROOT / "docs" / "speed-peers.md"
        head = page.read_text(encoding="utf-8").split("<!-- measured -->")[0]
        page.write_text(head + "<!-- measured -->\n\n" + text, encoding="utf-8")


main()
