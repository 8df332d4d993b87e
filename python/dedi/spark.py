"""Quotes of a DataFrame of articles: Spark hands them over as Arrow batches (`mapInArrow`), partition by partition.

    quotes = dedi.spark.extract(articles, text="text", id="id")
    quotes.write.parquet("quotes")

One quote is a row. The columns are those of `docs/record.md`, and `error`: a row that is no article (its text is null) becomes one
row with its `article`, what is wrong with it in `error`, and null everywhere else; the job goes on. Each worker process of Python has one engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Optional

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DataType,
    DoubleType,
    LongType,
    StringType,
    StructField,
    StructType,
)

from . import Engine, Table

__all__ = ["ARROW_SCHEMA", "SCHEMA", "extract"]

_TYPES: dict[pa.DataType, DataType] = {
    pa.string(): StringType(),
    pa.int64(): LongType(),
    pa.float64(): DoubleType(),
    pa.bool_(): BooleanType(),
}


def _spark(kind: pa.DataType) -> DataType:
    if pa.types.is_list(kind):
        return ArrayType(_spark(kind.value_type), containsNull=False)
    if pa.types.is_struct(kind):
        fields = [kind.field(index) for index in range(kind.num_fields)]
        return StructType([StructField(field.name, _spark(field.type), nullable=False) for field in fields])
    return _TYPES[kind]


_EMPTY = pa.table(Table([]))
#: The batches that workers hand back: every column can be null, as errors are rows too.
ARROW_SCHEMA = pa.schema([pa.field(field.name, field.type) for field in _EMPTY.schema] + [pa.field("error", pa.string())])
#: The schema of the result.
SCHEMA = StructType([StructField(field.name, _spark(field.type)) for field in ARROW_SCHEMA])


@lru_cache(maxsize=4)
def _engine(grammar: Optional[str]) -> Engine:
    return Engine(grammar)


def _errors(wrong: list[tuple[Optional[str], str]]) -> pa.Table:
    columns = {field.name: pa.nulls(len(wrong), field.type) for field in ARROW_SCHEMA}
    columns["article"] = pa.array([article for article, _ in wrong], pa.string())
    columns["error"] = pa.array([error for _, error in wrong], pa.string())
    return pa.table(columns, schema=ARROW_SCHEMA)


def _quotes(engine: Engine, articles: list[dict[str, Optional[str]]], offsets: str) -> pa.Table:
    table = pa.table(engine.table(articles, threads=1, offsets=offsets))
    return pa.table([*table.columns, pa.nulls(table.num_rows, pa.string())], schema=ARROW_SCHEMA)


def _batch(engine: Engine, rows: Iterable[dict[str, Optional[str]]], offsets: str) -> Iterator[pa.Table]:
    articles: list[dict[str, Optional[str]]] = []
    wrong: list[tuple[Optional[str], str]] = []
    for row in rows:
        if row["text"] is None:
            wrong.append((row.get("id"), "the text is null"))
        else:
            articles.append(row)
    try:
        yield _quotes(engine, articles, offsets)
    except Exception:
        # one of them: the others are not to suffer from it
        for article in articles:
            try:
                yield _quotes(engine, [article], offsets)
            except Exception as error:
                wrong.append((article.get("id"), f"{type(error).__name__}: {error}"))
    if wrong:
        yield _errors(wrong)


def extract(
    df: DataFrame,
    text: str = "text",
    id: Optional[str] = "id",
    *,
    title: Optional[str] = None,
    date: Optional[str] = None,
    url: Optional[str] = None,
    offsets: str = "codepoint",
    grammar: Optional[str] = None,
) -> DataFrame:
    """The quotes of articles; `text`, `id`, `title`, `date` and `url` name their columns.

    `grammar` is a folder that every worker can read, else the grammar built in is used. `offsets` count code points, unless `byte` or
    `utf16` is named.
    """
    wanted = {"text": text, "id": id, "title": title, "date": date, "url": url}
    columns = {field: column for field, column in wanted.items() if column is not None}
    missing = [column for column in columns.values() if column not in df.columns]
    if missing:
        raise ValueError(f"no column {missing[0]!r} in the DataFrame: it has {', '.join(df.columns)}")
    if offsets not in ("byte", "utf16", "codepoint"):
        raise ValueError(f"offsets {offsets!r}: 'byte', 'utf16' or 'codepoint' expected")
    chosen = df.select([df[column].cast("string").alias(field) for field, column in columns.items()])

    def work(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        engine = _engine(grammar)
        for batch in batches:
            for table in _batch(engine, batch.to_pylist(), offsets):
                yield from table.to_batches()

    return chosen.mapInArrow(work, SCHEMA)
