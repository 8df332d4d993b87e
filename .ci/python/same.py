"""The same articles by every way in: the command, a program in Rust, the Python package, Spark, the service; the same records.

    same.py DEDI RECORDS FOLDER     the command, the program examples/records.rs, a folder for files

2,000 articles: of the corpus beside the project, else pairs of the project's own. Run by `.ci/python-package`.
"""

from __future__ import annotations

import json
import lzma
import os
import re
import subprocess
import sys
import time
import urllib.request
from itertools import islice, product
from pathlib import Path
from typing import Any, Iterator, Optional

import pyarrow
import pyarrow.parquet
import pyspark
from pyspark.sql import SparkSession

import dedi
import dedi.spark

NUMBER = 2000
ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared/corpus/news.jsonl.xz"

Article = dict[str, Optional[str]]


def ours() -> list[Article]:
    """The articles of the project, with titles, dates and addresses where they have some."""
    files = sorted((ROOT / "tests/articles").glob("*.txt")) + sorted((ROOT / "examples").glob("*.txt"))
    articles: list[Article] = [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in files]
    return articles + [json.loads(line) for line in (ROOT / "examples/bulten.jsonl").read_text(encoding="utf-8").splitlines()]


def many() -> tuple[str, list[Article]]:
    """2,000 articles, and what they are."""
    if CORPUS.exists():
        with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
            articles = [json.loads(line) for line in islice(lines, 0, None, 5)][:NUMBER]
        return "of the corpus", [{"id": a["id"], "text": a["text"], "date": a.get("date")} for a in articles]
    pairs = islice(product(ours(), ours()), NUMBER)
    return "made of our own", [{"id": f"{n}", "text": f"{a['text']}\n\n{b['text']}", "date": None} for n, (a, b) in enumerate(pairs)]


def command(dedi_: str, *arguments: str) -> bytes:
    return subprocess.run([dedi_, *arguments], capture_output=True, check=True).stdout


def over_http(dedi_: str, body: bytes) -> bytes:
    """The records that `/v1/batch` answers with."""
    server = subprocess.Popen([dedi_, "serve", "--quiet", "--bind", "127.0.0.1:0"], stderr=subprocess.PIPE, text=True)
    try:
        assert server.stderr is not None
        address = re.search(r"http://[\d.:]+", server.stderr.readline())
        assert address, "the service does not listen"
        request = urllib.request.Request(f"{address[0]}/v1/batch", body, {"content-type": "application/jsonl"})
        with urllib.request.urlopen(request, timeout=300) as answer:
            return answer.read()
    finally:
        server.terminate()
        server.wait()


def rows(table: pyarrow.Table) -> list[dict[str, Any]]:
    return sorted(table.to_pylist(), key=lambda row: (row["article"], row["quote"]))


def in_spark(articles: list[Article], work: Path) -> list[dict[str, Any]]:
    """The rows of two worker processes that read Parquet and write Parquet."""
    os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.executor.memory", "512m")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.executorEnv.PYTHONPATH", os.environ.get("PYTHONPATH", ""))
        .getOrCreate()
    )
    try:
        spark.sparkContext.setLogLevel("ERROR")
        text = pyarrow.schema([(name, pyarrow.string()) for name in ("id", "text", "date")])
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(articles, schema=text), work / "articles.parquet")
        frame = spark.read.parquet(str(work / "articles.parquet")).repartition(8)
        dedi.spark.extract(frame, date="date").write.parquet(str(work / "quotes"))
    finally:
        spark.stop()
    table = pyarrow.parquet.read_table(work / "quotes")
    assert table["error"].null_count == table.num_rows, "errors among the rows"
    return rows(table.drop_columns(["error"]))


def main() -> None:
    dedi_, records, work = sys.argv[1], sys.argv[2], Path(sys.argv[3])

    # every unit of offsets, on articles that have everything
    lines = work / "ours.jsonl"
    lines.write_text("".join(json.dumps(article) + "\n" for article in ours()), encoding="utf-8")
    for unit in ("codepoint", "byte", "utf16"):
        wanted = command(dedi_, "extract", "--quiet", "--format", "jsonl", "--offsets", unit, "--with-text", str(lines))
        found = [document.to_json(offsets=unit, with_text=True) for document in dedi.extract_batch(ours())]
        assert wanted.decode() == "".join(line + "\n" for line in found), f"{unit}: other records"
    print(f"   {len(ours())} articles, three units: the records of the command")

    what, articles = many()
    lines = work / "many.jsonl"
    lines.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
    begun = time.perf_counter()
    wanted = command(dedi_, "extract", "--quiet", "--format", "jsonl", str(lines))
    assert wanted.count(b"\n") == len(articles)

    def held(name: str, found: bytes) -> None:
        nonlocal begun
        if found != wanted:
            pairs: Iterator[tuple[int, tuple[bytes, bytes]]] = enumerate(zip(wanted.split(b"\n"), found.split(b"\n")))
            first = next((n for n, (a, b) in pairs if a != b), "the end")
            sys.exit(f"{name}: other records than those of the command, from line {first} on")
        print(f"   {len(articles)} articles {what}, {name}: the records of the command ({time.perf_counter() - begun:.1f} s)")
        begun = time.perf_counter()

    held("a program in Rust", subprocess.run([records, str(lines)], capture_output=True, check=True).stdout)
    held("extract_batch", "".join(document.to_json() + "\n" for document in dedi.extract_batch(articles)).encode())
    held("/v1/batch", over_http(dedi_, lines.read_bytes()))

    command(dedi_, "extract", "--quiet", "--output", str(work / "many.parquet"), str(lines))
    expected = rows(pyarrow.parquet.read_table(work / "many.parquet"))
    assert sum(len(json.loads(line)["quotes"]) for line in wanted.splitlines()) == len(expected)
    assert rows(pyarrow.table(dedi.table(articles))) == expected, "dedi.table: other rows than those of the command"
    assert in_spark(articles, work) == expected, "Spark: other rows than those of the command"
    print(f"   {len(expected)} quotes, dedi.table and Spark: the rows of the command's Parquet ({time.perf_counter() - begun:.1f} s)")


if __name__ == "__main__":
    main()
