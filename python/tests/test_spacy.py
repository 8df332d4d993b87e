"""The component for spaCy."""

import pickle

import spacy
from spacy.tokens import Doc, DocBin

# One quotation over two paragraphs: two pieces.
TEXT = "😀 Ayla Demirkan, “Yarın gideriz.\n\n“Olmazsa kalırız.” dedi. Ali Kaya, geleceğini söyledi."


def pipeline():
    nlp = spacy.blank("tr")
    nlp.add_pipe("dedi")
    return nlp


def test_spans_and_quotes():
    doc = pipeline()(TEXT)
    assert [span.text for span in doc.spans["quotes"]] == ["Yarın gideriz.", "Olmazsa kalırız.", "geleceğini"]
    assert [span.label_ for span in doc.spans["quotes"]] == ["direct", "direct", "indirect"]
    assert [span.id_ for span in doc.spans["quotes"]][:2] == [doc._.quotes[0].id] * 2
    assert doc._.quotes[1].speaker.name == "Ali Kaya"
    assert doc._.quotes[0].content[0].of(doc.text) == "Yarın gideriz."


def test_what_was_found_goes_along():
    nlp = pipeline()
    doc = nlp(TEXT)
    for back in [
        Doc(nlp.vocab).from_bytes(doc.to_bytes()),
        next(DocBin(store_user_data=True, docs=[doc]).get_docs(nlp.vocab)),
        pickle.loads(pickle.dumps(doc)),
    ]:
        assert back._.quotes == doc._.quotes
    assert nlp.make_doc(TEXT)._.quotes == ()


def test_pipes_and_processes():
    docs = list(pipeline().pipe([TEXT] * 6, n_process=2, batch_size=2))
    assert [len(doc._.quotes) for doc in docs] == [2] * 6
