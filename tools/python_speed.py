#!/usr/bin/env python3
"""What Python costs, and Spark: the same articles through the command and the package, side by side, on the same processors.

tools/python_speed.py DEDI ARTICLES.jsonl [--rounds N] [--least SHARE] [--spark]

For Python's ways throughput is that of the command times the ratio that is printed: the best of all rounds each, taken in turn, so that other work
on the machine meets all alike. With --least it fails where extract_batch has less than this share of the command's. Run it with an
interpreter that has the package; --spark needs pyspark and Java.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable

import dedi


def processors() -> float:
    """Processor time so far, in seconds: of this process, of all below it, and of those that these have waited for."""
    used: dict[int, tuple[int, int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue    # it has just ended
        used[int(stat.parent.name)] = int(fields[1]), sum(map(int, fields[11:15]))
    ours, before = {os.getpid()}, 0
    while len(ours) > before:
        before = len(ours)
        ours |= {pid for pid, (parent, _) in used.items() if parent in ours}
    return sum(used[pid][1] for pid in ours) / os.sysconf("SC_CLK_TCK")


def best(ways: dict[str, Callable[[], Any]], rounds: int) -> dict[str, tuple[float, float]]:
    """The shortest time of each, and the least processor time, in seconds."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            begun, used = time.perf_counter(), processors()
            way()
            times[name].append((time.perf_counter() - begun, processors() - used))
    return {name: (min(t for t, _ in taken), min(p for _, p in taken)) for name, taken in times.items()}


def spark_ways(articles: list[dict[str, Any]], folder: Path) -> dict[str, Callable[[], Any]]:
    """The same articles from Parquet to quotes in Parquet: by the package alone, and by Spark on as many threads."""
    import pyarrow
    import pyarrow.parquet
    import pyspark
    from pyspark.sql import SparkSession

    import dedi.spark

    os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    cores = os.cpu_count() or 1
    spark = SparkSession.builder.master(f"local[{cores}]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    source = folder / "articles.parquet"
    rows = [{"id": str(article.get("id", n)), "text": article["text"]} for n, article in enumerate(articles)]
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), source, row_group_size=len(rows) // (4 * cores) + 1)

    def alone() -> None:
        read = pyarrow.parquet.read_table(source).to_pylist()
        pyarrow.parquet.write_table(pyarrow.table(dedi.table(read)), folder / "alone.parquet", compression="snappy")

    def spark_() -> None:
        frame = spark.read.parquet(str(source)).repartition(4 * cores)
        dedi.spark.extract(frame).write.mode("overwrite").parquet(str(folder / "spark"))

    def idle() -> None:
        frame = spark.read.parquet(str(source)).repartition(4 * cores)
        frame.mapInArrow(lambda batches: batches, frame.schema).write.mode("overwrite").parquet(str(folder / "idle"))

    return {"Parquet to Parquet, the package": alone, "Parquet to Parquet, Spark": spark_, "Spark, rows handed through unread": idle}


def main() -> None:
    arguments = argparse.ArgumentParser(description="what Python and Spark cost beside the command")
    arguments.add_argument("dedi")
    arguments.add_argument("articles", type=Path)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--least", type=float, default=0.0)
    arguments.add_argument("--spark", action="store_true")
    options = arguments.parse_args()

    def articles() -> Any:
        with open(options.articles, encoding="utf-8") as lines:
            yield from map(json.loads, lines)

    size = options.articles.stat().st_size / 1e6
    number = sum(1 for _ in articles())
    command = [options.dedi, "extract", "--quiet", "--format", "jsonl", str(options.articles)]
    ways: dict[str, Callable[[], Any]] = {
        "the command": lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True),
        "extract_batch": lambda: [None for _ in dedi.extract_batch(articles())],
        "extract_batch, records written": lambda: [document.to_json() for document in dedi.extract_batch(articles())],
        "table": lambda: dedi.table(articles()),
    }
    taken = best(ways, options.rounds)
    whole, work = taken["the command"]
    if options.spark:
        with TemporaryDirectory() as folder:
            taken |= best(spark_ways(list(articles()), Path(folder)), options.rounds)
    print(f"   {number} articles, {size:.1f} MB, {os.cpu_count()} processors, best of {options.rounds}")
    for name, (seconds, used) in taken.items():
        print(f"   {name:34} {seconds:6.2f} s  {size / seconds:5.1f} MB/s, {whole / seconds:4.2f} of the command;  {used:6.2f} s of processors, {used / work:4.2f} of its")
    share = whole / taken["extract_batch"][0]
    if share < options.least:
        sys.exit(f"extract_batch has {share:.2f} of the command's throughput, {options.least} wanted")


if __name__ == "__main__":
    main()
