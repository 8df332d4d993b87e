"""A component for spaCy: `nlp.add_pipe("dedi")`.

It needs no other component, and sets

* `doc.spans["quotes"]`: a span for each piece of what was said, its label the kind, its id that of the quote; where a piece begins or ends within a
  token, the whole token is taken;
* `doc._.quotes`: the quotes themselves (`dedi.Quote`), their positions in `doc.text`;
* `doc._.dedi`: the document (`dedi.Document`).

What was found goes along with `doc.to_bytes()`, `DocBin` and pickles.

>>> import spacy
>>> nlp = spacy.blank("tr")
>>> _ = nlp.add_pipe("dedi")
>>> doc = nlp("Ayla Demirkan, “Yarın geliyoruz.” dedi.")
>>> doc.spans["quotes"][0].text, doc.spans["quotes"][0].label_
('Yarın geliyoruz.', 'direct')
>>> doc._.quotes[0].speaker.name
'Ayla Demirkan'
"""

from __future__ import annotations

from typing import Optional

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from . import Document, Engine, Quote, from_json

KEY = "dedi"


def _document(doc: Doc) -> Optional[Document]:
    record = doc.user_data.get(KEY)
    return from_json(record) if isinstance(record, str) else None


def _quotes(doc: Doc) -> tuple[Quote, ...]:
    document = _document(doc)
    return document.quotes if document else ()


class Component:
    """Finds the attributions of a `Doc`."""

    def __init__(self, engine: Engine, spans_key: str) -> None:
        self.engine = engine
        self.spans_key = spans_key
        if not Doc.has_extension("quotes"):
            Doc.set_extension("quotes", getter=_quotes)
        if not Doc.has_extension("dedi"):
            Doc.set_extension("dedi", getter=_document)

    def __call__(self, doc: Doc) -> Doc:
        document = self.engine.extract(doc.text)
        # plain text: what `doc.to_bytes` can write
        doc.user_data[KEY] = document.to_json(with_text=True)
        group = SpanGroup(doc, name=self.spans_key)
        for quote in document.quotes:
            for piece in quote.content:
                span = doc.char_span(
                    piece.start, piece.end, label=quote.kind, alignment_mode="expand", span_id=quote.id
                )
                if span is not None:
                    group.append(span)
        doc.spans[self.spans_key] = group
        return doc


@Language.factory("dedi", assigns=["doc.spans", "doc._.quotes", "doc._.dedi"], default_config={"grammar": None, "spans_key": "quotes"})
def component(nlp: Language, name: str, grammar: Optional[str], spans_key: str) -> Component:
    """Makes the component; `grammar` is a folder, else the grammar built in is used."""
    return Component(Engine(grammar), spans_key)
