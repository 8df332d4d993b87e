"""Engines, grammars, explanations, scores and differences."""

import json
import pickle

import pytest

import dedi


def test_a_grammar_of_ones_own(grammar):
    engine = dedi.Engine(grammar)
    text = "“Olmaz” dedi Ali Kaya."
    assert engine.grammar == dedi.Engine().grammar == dedi.extract(text).grammar
    assert engine.extract(text) == dedi.extract(text)
    assert pickle.loads(pickle.dumps(engine)).grammar == engine.grammar
    assert repr(dedi.Engine()) == "dedi.Engine()" and str(grammar) in repr(engine)


def test_what_is_wrong_with_a_grammar_is_told_with_its_place(grammar, tmp_path):
    file = grammar / "verbs" / "say.lex"
    lines = file.read_text().count("\n")
    file.write_text(file.read_text() + "demek3 nonsense=1\n")
    with pytest.raises(dedi.GrammarError) as caught:
        dedi.Engine(grammar)
    finding = caught.value.findings[0]
    assert finding.file.endswith("say.lex") and finding.line > lines and finding.column > 0
    assert "say.lex" in str(caught.value) and isinstance(caught.value, ValueError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.findings == caught.value.findings
    with pytest.raises(dedi.GrammarError):
        dedi.Engine(tmp_path / "nowhere")


def test_an_explanation_names_the_construction_that_won():
    text = "😀 “Olmaz” dedi Ali Kaya. “Yol” kapalı."
    won, refused = dedi.explain(text)
    assert (won.accepted, won.text, won.span.of(text)) == (True, "Olmaz", "Olmaz")
    assert [attempt.pattern for attempt in won.attempts if attempt.outcome == "won"] == [
        dedi.extract(text).quotes[0].pattern
    ]
    assert won.speaker and not refused.accepted
    assert dedi.explain(text, find="Yol") == [refused] == dedi.explain(text, at=text.index("Yol"))


def test_scores(tmp_path):
    text = "“Olmaz” dedi Ali Kaya."
    marked = {
        "id": "1",
        "text": text,
        "attributions": [{"kind": "direct", "content": [[1, 6]], "cue": [8, 12], "source": [13, 21], "speaker": "Ali Kaya"}],
    }
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(marked) + "\n")
    score = dedi.evaluate(gold)
    assert score["measures"]["all"]["linked"]["f1"] == 1.0
    gold.write_text("{\n")
    with pytest.raises(ValueError, match="gold:1:"):
        dedi.evaluate(gold)


def test_differences():
    texts = ["“Olmaz” dedi Ali Kaya.", "Yağmur yağdı."]
    old = list(dedi.extract_batch(texts))
    assert dedi.diff(old, old)["changes"] == []
    record = old[0].to_dict(with_text=True)
    record["quotes"] = []
    changes = dedi.diff(old, [dedi.from_json(json.dumps(record)), old[1]])["changes"]
    assert [change["what"] for change in changes] == ["lost"]
    with pytest.raises(ValueError, match="another text"):
        dedi.diff(old, old[::-1])
    with pytest.raises(ValueError, match="2 documents cannot be held against 1"):
        dedi.diff(old, old[:1])
