"""examples/archive_spark.py on two archives and a broken one: the rows that the command finds, and one that says what is broken.

    archives.py DEDI FOLDER     run by .ci/python-package
"""

import gzip
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pyarrow.parquet

dedi, work = sys.argv[1], Path(sys.argv[2])
root = Path(__file__).parents[2]
page = (root / "examples/sayfa.html").read_bytes()


def archive(name: str, numbers: range) -> str:
    records = []
    for number in numbers:
        http = b"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n\r\n" + page
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:page:{number}>\r\nWARC-Target-URI: https://haber.example/{number}\r\n"
        records.append(gzip.compress(f"{head}Content-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n"))
    path = work / name
    path.write_bytes(b"".join(records))
    return str(path)


whole = [archive("a.warc.gz", range(3)), archive("b.warc.gz", range(3, 8))]
broken = Path(archive("c.warc.gz", range(8, 11)))
broken.write_bytes(broken.read_bytes()[:-40])
environment = {**os.environ, "DEDI": dedi, "PYSPARK_PYTHON": sys.executable, "SPARK_SUBMIT_OPTS": "-Dspark.ui.enabled=false"}
job = [sys.executable, str(root / "examples/archive_spark.py"), str(work / "of-archives"), *whole, str(broken)]
done = subprocess.run(job, env=environment, capture_output=True, text=True)
assert done.returncode == 0, done.stderr
subprocess.run([dedi, "extract", "--quiet", "--output", str(work / "wanted.parquet"), *whole], check=True)

wanted = duckdb.sql(f"select * from '{work}/wanted.parquet' order by article, quote").fetchall()
found = duckdb.sql(
    f"select * exclude error from '{work}/of-archives/*.parquet' where article in (select article from '{work}/wanted.parquet') order by article, quote"
).fetchall()
assert found == wanted and wanted, (len(found), len(wanted))
faults = duckdb.sql(f"select article, error from '{work}/of-archives/*.parquet' where error is not null").fetchall()
assert [Path(article).name for article, _ in faults] == ["c.warc.gz"] and "c.warc.gz" in faults[0][1], faults
print(f"   examples/archive_spark.py: {len(wanted)} quotes of two archives, and what is wrong with a third")
