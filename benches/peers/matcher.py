"""A spaCy matcher for `"…" VERB`, the way a tutorial would write it; no speaker. Texts of a JSON Lines file in, a count out."""

import json
import sys

import spacy
from spacy.matcher import Matcher

VERBS = ["dedi", "diyen", "diye", "diyerek", "ifadelerini", "ifadesini", "şeklinde", "sözleriyle", "yanıtını"]
nlp = spacy.blank("tr")
matcher = Matcher(nlp.vocab)
mark = {"IS_QUOTE": True}
matcher.add("QUOTE", [[mark, {"IS_QUOTE": False, "OP": "+"}, mark, {"LOWER": {"IN": VERBS}}]], greedy="LONGEST")
found = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for doc in nlp.pipe(json.loads(line)["text"] for line in lines):
        found += len(matcher(doc))
print(found)
