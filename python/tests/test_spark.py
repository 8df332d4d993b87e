"""A real Spark: a driver and two worker processes on this machine."""

import os
import signal
import subprocess
import threading
import time
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pyspark
import pytest
from pyspark.sql import SparkSession

import dedi
from dedi.spark import SCHEMA, extract

NUMBER = 2000


@pytest.fixture(scope="module")
def spark():
    os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("dedi")
        .config("spark.executor.memory", "512m")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "100")
        .config("spark.executorEnv.PYTHONPATH", os.environ.get("PYTHONPATH", ""))
        .getOrCreate()
    )
    yield session
    session.stop()


def article(number):
    text = f"Muhtar Ali Kaya, “{number} kişi geldi, yol kapalı” dedi. Kaya, geleceklerini söyledi."
    return str(number), text * (1 + number % 3)


@pytest.fixture(scope="module")
def frame(spark, tmp_path_factory):
    """The articles, read from Parquet."""
    path = tmp_path_factory.mktemp("articles") / "articles.parquet"
    rows = [article(number) for number in range(NUMBER)]
    table = pyarrow.table({"no": [row[0] for row in rows], "body": [row[1] for row in rows]})
    pyarrow.parquet.write_table(table, path, row_group_size=NUMBER // 8)
    return spark.read.parquet(str(path)).repartition(16, "no")


def expected():
    articles = [{"id": id, "text": text} for id, text in map(article, range(NUMBER))]
    rows = pyarrow.table(dedi.table(articles)).to_pylist()
    return sorted(rows, key=lambda row: (row["article"], row["quote"]))


def rows_of(path):
    rows = pyarrow.parquet.read_table(path).to_pylist()
    assert all(row.pop("error") is None for row in rows)
    return sorted(rows, key=lambda row: (row["article"], row["quote"]))


def test_quotes_from_parquet_to_parquet(frame, tmp_path):
    quotes = extract(frame, text="body", id="no")
    assert quotes.schema == SCHEMA
    quotes.write.parquet(str(tmp_path / "quotes"))
    assert rows_of(tmp_path / "quotes") == expected()


def test_a_bad_row_is_an_error_and_not_the_end(spark):
    rows = [("1", "“Olmaz” dedi Ali Kaya."), ("2", None), ("3", "Yağmur yağdı."), ("4", "“Gelin” dedi Ali Kaya.")]
    frame = spark.createDataFrame(rows, "id string, text string").coalesce(1)
    found = {row.article: row for row in extract(frame).collect()}
    assert set(found) == {"1", "2", "4"}
    assert found["2"].error == "the text is null" and found["2"].quote is None
    assert found["4"].text == "Gelin" and found["4"].error is None
    with pytest.raises(ValueError, match="no column 'body'"):
        extract(frame, text="body")


def children(parent):
    """The processes that a process has started."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                after = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(after[1]) == parent:
                found.append(int(entry.name))
    return found


def test_a_worker_that_is_killed_changes_nothing(spark, frame, tmp_path):
    driver = spark.sparkContext._jvm.java.lang.ProcessHandle.current().pid()
    executors = [pid for pid in children(driver) if b"CoarseGrainedExecutorBackend" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    assert len(executors) == 2, "two worker processes"

    def slowly(batches):
        for batch in batches:
            time.sleep(0.1)
            yield batch

    slow = frame.mapInArrow(slowly, frame.schema)
    target = tmp_path / "quotes"
    writing = threading.Thread(target=lambda: extract(slow, text="body", id="no").write.parquet(str(target)))
    writing.start()
    time.sleep(1.0)
    assert writing.is_alive(), "the job was over before a worker was killed"
    os.kill(executors[0], signal.SIGKILL)
    writing.join(timeout=300)
    assert not writing.is_alive()
    assert rows_of(target) == expected()
    alive = subprocess.run(["ps", "-p", str(executors[0])], capture_output=True).returncode == 0
    assert not alive
