"""Archives of the web on a cluster: every worker runs the command on an archive, Spark writes the quotes of all as Parquet.

    archive_spark.py QUOTES ARCHIVE.warc.gz …

The archives lie where every worker finds them; so does the command (`dedi` on the path, or what the variable DEDI names). An archive of which something
could not be read becomes a row with its path in `article` and what was said of it in `error`; all else of it is there.
"""

import os
import subprocess
import sys
from tempfile import TemporaryDirectory

import pyarrow
import pyarrow.parquet
from pyspark.sql import SparkSession

from dedi.spark import ARROW_SCHEMA, SCHEMA

COMMAND = os.environ.get("DEDI", "dedi")


def rows(table, archive, error=None):
    """The command's columns, with that of errors; one row of nothing else for an error."""
    if error:
        columns = {field.name: pyarrow.nulls(1, field.type) for field in ARROW_SCHEMA}
        columns |= {"article": pyarrow.array([archive]), "error": pyarrow.array([error])}
        return pyarrow.table(columns, schema=ARROW_SCHEMA).to_batches()
    return pyarrow.table([*table.columns, pyarrow.nulls(table.num_rows, pyarrow.string())], schema=ARROW_SCHEMA).to_batches()


def read(batches):
    for batch in batches:
        for archive in batch.column("path").to_pylist():
            with TemporaryDirectory() as folder:
                quotes = os.path.join(folder, "quotes.parquet")
                options = ["--quiet", "--threads", "1", "--output", quotes]
                done = subprocess.run([COMMAND, "extract", *options, archive], capture_output=True, text=True)
                if done.returncode:
                    yield from rows(None, archive, done.stderr.strip() or f"ended with {done.returncode}")
                if os.path.exists(quotes) and os.path.getsize(quotes):
                    yield from rows(pyarrow.parquet.read_table(quotes), archive)


if __name__ == "__main__":
    target, *archives = sys.argv[1:]
    spark = SparkSession.builder.appName("quotes of archives").getOrCreate()
    paths = spark.createDataFrame([(os.path.abspath(archive),) for archive in archives], "path string")
    # one archive a task: a worker that is lost costs no more than one
    paths.repartition(len(archives)).mapInArrow(read, SCHEMA).write.mode("overwrite").parquet(target)
    spark.stop()
