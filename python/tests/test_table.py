"""Tables for other libraries."""

import pandas
import polars
import pyarrow
import pytest

import dedi

ARTICLES = [
    {"id": "1", "text": "Belediye Başkanı Ayla Demirkan, “Yarın” dedi, “geliyoruz.”"},
    {"id": "2", "text": "Yağmur yağdı."},
    {"id": "3", "text": "“Olmaz” diyen Ali Kaya geleceğini söyledi.", "title": "Kaya: “Olmaz”"},
]


def check(rows):
    quotes = [(document, quote) for document in dedi.extract_batch(ARTICLES) for quote in document.quotes]
    assert len(rows) == len(quotes) > 3
    for row, (document, quote) in zip(rows, quotes):
        assert (row["article"], row["quote"], row["text"]) == (document.id, quote.id, quote.text)
        assert row["speaker"] == (quote.speaker and quote.speaker.name)
        assert [(span["start"], span["end"]) for span in row["content"]] == list(quote.content)
        assert row["cue"] == (quote.cue and quote.cue.text)
        assert list(row["roles"]) == list(quote.speaker.roles)


def test_arrow():
    table = dedi.table(ARTICLES)
    check(pyarrow.table(table).to_pylist())
    check(table.to_arrow().to_pylist())
    assert table.column_names == pyarrow.table(table).column_names
    # columns are handed over, not copied: both tables see the same memory
    one, two = pyarrow.table(table), pyarrow.table(table)
    address = [t.column("text").chunk(0).buffers()[2].address for t in (one, two)]
    assert address[0] == address[1]


def test_polars_and_pandas():
    check(polars.DataFrame(dedi.table(ARTICLES)).to_dicts())
    check(dedi.table(ARTICLES).to_polars().to_dicts())
    frame = dedi.table(ARTICLES).to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    # pandas shows what is missing in its own way
    check(frame.astype(object).where(frame.notna(), None).to_dict("records"))


def test_documents_become_tables():
    documents = list(dedi.extract_batch(ARTICLES))
    check(pyarrow.table(dedi.Table(documents)).to_pylist())
    assert pyarrow.table(documents[0]).num_rows == len(documents[0].quotes)
    assert len(dedi.Table([])) == 0 and pyarrow.table(dedi.Table([])).num_rows == 0
    with pytest.raises(TypeError, match="documents expected"):
        dedi.Table(["Olmaz"])


def test_many_rows_are_many_batches():
    table = pyarrow.table(dedi.table(ARTICLES * 4000, offsets="utf16"))
    assert table.column("text").num_chunks > 1
    assert set(table.column("offsets").to_pylist()) == {"utf16"}
    with pytest.raises(ValueError):
        dedi.table(ARTICLES, offsets="word")
