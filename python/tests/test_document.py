"""What a document says of itself: offsets, speakers, forms."""

import json
import pickle

import pytest

import dedi

TEXT = "😀 Belediye Başkanı Çağla Şimşek, “Öğün 😀 & <b>” dedi. Şimşek, geleceklerini söyledi."


@pytest.fixture
def document():
    return dedi.extract(TEXT, id="bir", title="Şimşek: “Hazırız”", url="https://haber.example/1")


def test_positions_are_those_of_strings(document):
    for quote in document.quotes:
        text = document.title if quote.part == "title" else document.text
        assert " ".join(span.of(text) for span in quote.content) == quote.text
        for place in [quote.cue, quote.source]:
            assert place is None or place.span.of(text) == place.text
    for speaker in document.speakers:
        for mention in speaker.mentions:
            text = document.title if mention.part == "title" else document.text
            assert "Şimşek" in mention.span.of(text)


def test_speakers_are_shared_objects(document):
    title, direct, indirect = document.quotes
    assert (title.part, direct.part, direct.kind, indirect.kind) == ("title", "text", "direct", "indirect")
    assert direct.speaker is indirect.speaker is document.speakers[direct.speaker.id]
    assert title.speaker is document.speakers[0]
    assert direct.speaker.name == str(direct.speaker) == "Çağla Şimşek"
    assert document.quotes is document.quotes


def test_objects_are_immutable_comparable_and_can_be_pickled(document):
    again = dedi.extract(TEXT, id="bir", title="Şimşek: “Hazırız”", url="https://haber.example/1")
    assert document == again and hash(document) == hash(again)
    assert document != dedi.extract(TEXT)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(document, protocol))
        assert back == document and back.quotes == document.quotes and back.speakers == document.speakers
    assert pickle.loads(pickle.dumps(document.quotes)) == document.quotes
    with pytest.raises(AttributeError):
        document.quotes[0].text = "Olmaz"
    with pytest.raises(AttributeError):
        document.text = "Olmaz"


def test_records_are_those_of_the_command(document):
    record = document.to_dict()
    assert record["schema"] == "dedi/1" and record["offsets"] == "codepoint" and "text" not in record
    assert [quote["text"] for quote in record["quotes"]] == [quote.text for quote in document.quotes]
    assert document.to_dict(with_text=True)["text"] == TEXT
    assert json.loads(document.to_json(offsets="byte"))["offsets"] == "byte"
    start = document.to_dict(offsets="utf16")["quotes"][1]["content"][0]["start"]
    assert start == document.quotes[1].content[0].start + 1
    assert dedi.from_json(document.to_json(with_text=True)) == document
    assert dedi.from_json(document.to_json(with_text=True, offsets="byte")).quotes == document.quotes
    with pytest.raises(ValueError, match="`byte`, `utf16` or `codepoint` expected"):
        document.to_json(offsets="word")
    with pytest.raises(ValueError, match="no record"):
        dedi.from_json("{}")
    with pytest.raises(ValueError, match="write it with_text"):
        dedi.from_json(document.to_json())


def test_it_can_be_looked_at(document):
    assert repr(document) == '<dedi.Document "bir": 3 quotes, 1 speaker>'
    assert repr(document.quotes[1]).startswith("<Quote direct 'Öğün 😀 & <b>' by 'Çağla Şimşek', 'dedi', 0.")
    shown = document._repr_html_()
    assert "Öğün 😀 &amp; &lt;b&gt;" in shown and "<script" not in shown
    assert "\nbody" not in shown and ":root" not in shown, "the style of a notebook is not ours"


@pytest.mark.parametrize("text", ["", "\0", "“", "“" * 10_000, "dedi" * 10_000, "\r\n" * 1000])
def test_any_text_is_read(text):
    assert dedi.extract(text).text == text


def test_what_is_no_text_is_named():
    with pytest.raises(TypeError, match="found int"):
        dedi.extract(1)
    with pytest.raises(ValueError, match="it has no `text`"):
        dedi.extract({"id": "1"})
    with pytest.raises(TypeError, match="`title`: a string expected, found int"):
        dedi.extract({"text": "Olmaz", "title": 1})
    with pytest.raises(ValueError, match="surrogates"):
        dedi.extract("\ud83d")
