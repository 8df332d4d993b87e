"""Finds every attributed statement in Turkish news: what was said, the words that report it, who said it.

>>> import dedi
>>> document = dedi.extract("Belediye Başkanı Ayla Demirkan, “Yarın geliyoruz.” dedi.")
>>> document
<dedi.Document 1 quote, 1 speaker>
>>> quote = document.quotes[0]
>>> quote.text, quote.speaker.name, quote.speaker.roles
('Yarın geliyoruz.', 'Ayla Demirkan', ('Belediye Başkanı',))
>>> document.text[quote.content[0].start : quote.content[0].end]
'Yarın geliyoruz.'

Many articles, on all cores, in their order:

>>> articles = ({"id": str(n), "text": "“Olmaz” dedi Ali Kaya."} for n in range(1000))
>>> sum(len(document.quotes) for document in dedi.extract_batch(articles))
1000
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from os import PathLike
from pathlib import Path
from typing import Any, Optional, Union

from . import _dedi
from ._dedi import Batch, Document, Engine, Table, __version__, diff, from_json
from .errors import Finding, GrammarError
from .records import Anchor, ArticleLike, Attempt, Cue, Mention, Quote, Source, Span, Speaker

__all__ = [
    "Anchor",
    "Attempt",
    "Batch",
    "Cue",
    "Document",
    "Engine",
    "Finding",
    "GrammarError",
    "Mention",
    "Quote",
    "Source",
    "Span",
    "Speaker",
    "Table",
    "__version__",
    "diff",
    "evaluate",
    "explain",
    "extract",
    "extract_batch",
    "from_json",
    "table",
]


@lru_cache(maxsize=1)
def _engine() -> Engine:
    return Engine()


def extract(
    text: ArticleLike,
    *,
    id: Optional[str] = None,
    title: Optional[str] = None,
    date: Optional[str] = None,
    url: Optional[str] = None,
) -> Document:
    """What is said in one article, by the grammar that is built in.

    `text` is a string, or a mapping with `text` and perhaps `id`, `title`, `date` and `url`.

    >>> [quote.kind for quote in extract("Ali Kaya, geleceğini söyledi.").quotes]
    ['indirect']
    """
    return _engine().extract(text, id=id, title=title, date=date, url=url)


def extract_batch(articles: Iterable[ArticleLike], *, threads: int = 0) -> Iterator[Document]:
    """What is said in many articles: documents in the order of the articles, as soon as they are there.

    Articles are taken from the iterable as they are needed, so it may be endless. `threads` of 0 is one for each processor; they
    work without the interpreter's lock.

    >>> next(extract_batch(iter(["“Olmaz” dedi Ali Kaya."]))).speakers[0].name
    'Ali Kaya'
    """
    return _engine().extract_batch(articles, threads=threads)


def table(articles: Iterable[ArticleLike], *, threads: int = 0, offsets: str = "codepoint") -> Table:
    """What is said in many articles as a table, one quote a row, without an object of Python for any of it.

    pyarrow, polars, DuckDB and others take it as it is: `pyarrow.table(dedi.table(articles))`.

    >>> table(["“Olmaz” dedi Ali Kaya.", "Yağmur yağdı."])
    <dedi.Table 1 row>
    """
    return _engine().table(articles, threads=threads, offsets=offsets)


def explain(text: ArticleLike, *, find: Optional[str] = None, at: Optional[int] = None) -> list[Anchor]:
    """Why: each place where speech could be reported, what was tried there, and what became of it.

    `find` and `at` choose the places where these words stand, or that hold this position.

    >>> [anchor] = explain("“Olmaz” dedi Ali Kaya.", find="Olmaz")
    >>> anchor.accepted, anchor.verdict
    (True, 'an attribution, by quote-cue')
    """
    return _engine().explain(text, find=find, at=at)


def evaluate(
    gold: Union[str, PathLike[str]], *, engine: Optional[Engine] = None, bootstrap: int = 0, errors: int = 0
) -> dict[str, Any]:
    """The engine against marked articles (a file of JSON Lines): the object that `dedi eval --format json` writes.

    `bootstrap` is the number of draws for the intervals, `errors` how many errors are described.
    """
    text = Path(gold).read_text(encoding="utf-8")
    return _dedi.evaluate(text, engine or _engine(), bootstrap=bootstrap, errors=errors)
