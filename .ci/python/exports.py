"""Holds every export of `dedi extract` against a reader that is not ours.

The truth is the records (`--format jsonl --with-text`): each format must say the same of the same words. Run by
`.ci/python-checks`; ends with the first thing that is wrong.
"""

import json
import subprocess
import sys
from pathlib import Path

import cassis
import duckdb
import jsonschema
import msgspec_schemaorg.models as schemaorg
import pyarrow.parquet
from label_studio_sdk.label_interface import LabelInterface
from pybrat.parser import BratParser
from pyld import jsonld

dedi, work = sys.argv[1], Path(sys.argv[2])
here = Path(__file__).parent
root = here.parent.parent

# Characters of one to four bytes, signs that each format must escape, lines that end in two ways, a title with a quotation.
STRANGE = [
    {
        "id": 'a/"1" & <b>',
        "title": "Şimşek: “Hazırız 😀”",
        "url": "https://haber.example/bir?a=1&b=ş t",
        "date": "2025-03-04",
        "text": "😀 Bakan Çağla Şimşek, “Öğün\t& 'ılık' <b> \\ yok.\r\n\r\nYarın 😀 gideriz.” dedi.\r\nŞimşek, geleceklerini söyledi.\n",
    },
    {"id": "boş", "text": "Yağmur yağdı."},
    {"text": "Ayla Demirkan, “Yarın” dedi, “geliyoruz.”", "date": "4 Mart"},
]


def extract(*arguments):
    """What the command writes to standard output."""
    done = subprocess.run([dedi, "extract", "--quiet", *map(str, arguments)], capture_output=True, cwd=root)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


inputs = ["examples", work / "strange.jsonl"]
(work / "strange.jsonl").write_text("".join(json.dumps(article) + "\n" for article in STRANGE))
records = [json.loads(line) for line in extract(*inputs, "--format", "jsonl", "--with-text").splitlines()]
quotes = [(record, quote) for record in records for quote in record["quotes"]]
in_text = [(record, quote) for record, quote in quotes if quote["part"] == "text"]
assert len(quotes) > len(in_text) > 30


def speaker(record, quote):
    return next((s for s in record["speakers"] if s["id"] == quote["speaker"]), None)


def name(record, quote):
    found = speaker(record, quote)
    return found and found["name"]


def words(record, span, part="text"):
    return record[part][span["start"] : span["end"]]


def record_schema():
    """docs/record.schema.json: every record, in every unit, and nothing else."""
    schema = json.loads((root / "docs/record.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for unit in ["byte", "utf16", "codepoint"]:
        for line in extract(*inputs, "--format", "jsonl", "--offsets", unit).splitlines():
            validator.validate(json.loads(line))
    for record in records:
        validator.validate(record)
    for spoil in [lambda r: r.pop("schema"), lambda r: r.update(more=1), lambda r: r["quotes"][0].update(kind="free")]:
        spoilt = json.loads(json.dumps(records[0]))
        spoil(spoilt)
        assert not validator.is_valid(spoilt), "the schema lets everything in"


def parquet():
    """pyarrow and DuckDB read the file and see the records."""
    path = work / "quotes.parquet"
    extract(*inputs, "--output", path)
    rows = pyarrow.parquet.read_table(path).to_pylist()
    assert len(rows) == len(quotes)
    for row, (record, quote) in zip(rows, quotes):
        found = speaker(record, quote)
        assert [row[key] for key in ["article", "title", "date", "url"]] == [
            record[key] for key in ["id", "title", "date", "url"]
        ]
        assert row["quote"] == quote["id"] and row["content"] == quote["content"] and row["text"] == quote["text"]
        same = ["kind", "part", "heading", "resolution", "pattern", "confidence", "paragraph", "sentence", "within"]
        assert all(row[key] == quote[key] for key in same), row
        assert (row["speaker"], row["roles"]) == ((found["name"], found["roles"]) if found else (None, None))
        for role in ["cue", "source"]:
            place = quote[role] or {"start": None, "end": None, "text": None}
            assert (row[role], row[role + "_start"], row[role + "_end"]) == (
                place["text"],
                place["start"],
                place["end"],
            )
        assert (row["offsets"], row["version"], row["grammar"]) == ("codepoint", record["version"], record["grammar"])
    # many groups of rows would read the same; DuckDB has a reader of its own
    count, said = duckdb.sql(f"select count(*), count(speaker) from '{path}'").fetchall()[0]
    assert (count, said) == (len(quotes), sum(name(*pair) is not None for pair in quotes))
    first = duckdb.sql(f"select content[1].start, text from '{path}' limit 1").fetchall()[0]
    assert first == (quotes[0][1]["content"][0]["start"], quotes[0][1]["text"])


# The terms of schema.org that are used; a term that is not here is dropped by the processor, which is then noticed.
NODES = "hasPart spokenByCharacter author affiliation parentOrganization itemReviewed appearance reviewRating".split()
VALUES = (
    "identifier headline datePublished inLanguage text name disambiguatingDescription jobTitle claimReviewed "
    "ratingValue bestRating worstRating alternateName"
).split()
CLASSES = "NewsArticle Quotation Claim ClaimReview Person Organization Rating".split()
SCHEMA = {term: f"http://schema.org/{term}" for term in NODES + VALUES + CLASSES}
SCHEMA["url"] = {"@id": "http://schema.org/url", "@type": "@id"}

# The same of https://www.w3.org/ns/anno.jsonld, as the Recommendation has it.
OA, AS, RDF, DC = (
    "http://www.w3.org/ns/oa#",
    "http://www.w3.org/ns/activitystreams#",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://purl.org/dc/",
)
ANNOTATION = {
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    "Annotation": OA + "Annotation",
    "AnnotationPage": AS + "OrderedCollectionPage",
    "Software": AS + "Application",
    "generator": {"@type": "@id", "@id": AS + "generator"},
    "items": {"@type": "@id", "@id": AS + "items", "@container": "@list"},
    "TextualBody": OA + "TextualBody",
    "SpecificResource": OA + "SpecificResource",
    "Composite": AS + "OrderedCollection",
    "TextPositionSelector": OA + "TextPositionSelector",
    "TextQuoteSelector": OA + "TextQuoteSelector",
    "body": {"@type": "@id", "@id": OA + "hasBody"},
    "target": {"@type": "@id", "@id": OA + "hasTarget"},
    "source": {"@type": "@id", "@id": OA + "hasSource"},
    "scope": {"@type": "@id", "@id": OA + "hasScope"},
    "selector": {"@type": "@id", "@id": OA + "hasSelector"},
    "motivation": {"@type": "@vocab", "@id": OA + "motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": OA + "hasPurpose"},
    **{word: OA + word for word in ["identifying", "tagging", "linking"]},
    "start": {"@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger", "@id": OA + "start"},
    "end": {"@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger", "@id": OA + "end"},
    "exact": OA + "exact",
    "prefix": OA + "prefix",
    "suffix": OA + "suffix",
    "value": RDF + "value",
    "language": DC + "elements/1.1/language",
    "name": "http://xmlns.com/foaf/0.1/name",
}
CONTEXTS = {"https://schema.org": SCHEMA, "http://www.w3.org/ns/anno.jsonld": ANNOTATION}


def load(address, _options):
    assert address in CONTEXTS, f"{address}: no such context"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": {"@context": CONTEXTS[address]},
    }


jsonld.set_document_loader(load)


def keys(value):
    """How many keys with a value there are, `@context` aside."""
    if isinstance(value, list):
        return sum(map(keys, value))
    if not isinstance(value, dict):
        return 0
    kept = {key: inner for key, inner in value.items() if key != "@context" and inner is not None}
    return len(kept) + sum(map(keys, kept.values()))


def processed(text):
    """The document as a JSON-LD processor sees it: nothing is dropped, every node becomes triples."""
    document = json.loads(text)
    # compacted again with the same context it must be what it was
    again = jsonld.compact(document, {"@context": document["@context"]}, {"graph": "@graph" in document})
    assert keys(again) == keys(document), "a JSON-LD processor drops terms"
    assert jsonld.to_rdf(document)["@default"], "no triples"
    return document


def nodes(value):
    if isinstance(value, list):
        for inner in value:
            yield from nodes(inner)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from nodes(inner)


def fits(kind, key, found):
    """Whether a property of a class may hold a node of the class `found`, or of one above it."""
    holds = next(above.__annotations__[key] for above in kind.__mro__ if key in above.__annotations__)
    return any(f"'{above.__name__}'" in holds for above in getattr(schemaorg, found).__mro__)


def linked():
    """PyLD, and the classes of schema.org with their properties and what these may hold."""
    for form in ["jsonld", "claimreview"]:
        document = processed(extract(*inputs, "--format", form))
        for node in nodes(document["@graph"]):
            kind = getattr(schemaorg, node["@type"])
            plain = {key: value for key, value in node.items() if value is not None and not key.startswith("@")}
            unknown = set(plain) - set(kind.__struct_fields__)
            assert not unknown, f"{node['@type']} has no {unknown} at schema.org"
            for key, value in plain.items():
                for inner in value if isinstance(value, list) else [value]:
                    if isinstance(inner, dict):
                        assert fits(kind, key, inner["@type"]), f"{key} of {node['@type']} holds no {inner['@type']}"
        graph = document["@graph"]
        if form == "claimreview":
            assert [node["claimReviewed"] for node in graph] == [quote["text"] for _, quote in quotes]
            assert all(node["reviewRating"]["ratingValue"] is None for node in graph)
            continue
        assert len(graph) == len(records)
        parts = [part for node in graph for part in node["hasPart"]]
        assert len(parts) == len(quotes)
        for part, (record, quote) in zip(parts, quotes):
            assert (part["identifier"], part["text"]) == (quote["id"], quote["text"])
            by = part.get("author") or part.get("spokenByCharacter") or {"name": None}
            assert by["name"] == name(record, quote)


def annotations():
    """PyLD; positions and words select the same, as the Recommendation's own algorithm finds them."""
    page = processed(extract(*inputs, "--format", "annotation"))
    assert page["type"] == "AnnotationPage"
    contents = [item for item in page["items"] if item["motivation"] == "identifying"]
    assert len(contents) == len(quotes)
    for item, (record, quote) in zip(contents, quotes):
        target = item["target"]
        pieces = target["items"] if target["type"] == "Composite" else [target]
        text = record[quote["part"]]
        assert len(pieces) == len(quote["content"])
        for piece, span in zip(pieces, quote["content"]):
            position, exact = piece["selector"]
            assert (position["start"], position["end"]) == (span["start"], span["end"])
            assert exact["exact"] == text[span["start"] : span["end"]]
            around = exact["prefix"] + exact["exact"] + exact["suffix"]
            assert text.find(around) == span["start"] - len(exact["prefix"])
        named = [body["value"] for body in item["body"] if body["purpose"] == "identifying"]
        assert named == [n for n in [name(record, quote)] if n]
    roles = [item["body"][0]["value"] for item in page["items"] if item["motivation"] == "linking"]
    for role in ["cue", "source"]:
        assert roles.count(role) == sum(quote[role] is not None for _, quote in quotes)


def brat():
    """pybrat reads the folder; the words it sees stand where the offsets say."""
    folder = work / "brat"
    extract(*inputs, "--format", "brat", "--output", folder)
    (folder / "annotation.conf").rename(work / "annotation.conf")
    examples = {str(example.id): example for example in BratParser().parse(folder)}
    assert len(examples) == len(records), sorted(examples)
    kinds = {"direct", "indirect", "mixed"}
    for path in folder.glob("*.txt"):
        # as bytes, since line ends of Windows count as two
        text = path.read_bytes().decode()
        record = next(record for record in records if record["text"] == text)
        expected = [quote for quote in record["quotes"] if quote["part"] == "text"]
        example = next(example for example in examples.values() if Path(example.id).name == path.stem)
        contents = [entity for entity in example.entities if entity.type.lower() in kinds]
        assert len(contents) == len(expected)
        for entity in example.entities:
            cut = " ".join(text[span.start : span.end] for span in entity.spans)
            assert cut.replace("\t", " ") == entity.mention, (cut, entity.mention)
        for content, quote in zip(contents, expected):
            assert "".join(content.mention.split()) == "".join(quote["text"].split())
            tied = {relation.type: relation.arg2.mention for relation in example.relations if relation.arg1 is content}
            assert set(tied) == {role.title() for role in ["cue", "source"] if quote[role]}
            assert all(tied[role.title()] == quote[role]["text"] for role in ["cue", "source"] if quote[role])


def inception():
    """DKPro's cassis, which reads what INCEpTION does, finds the words of the records."""
    folder = work / "inception"
    extract(*inputs, "--format", "inception", "--output", folder)
    files = list(folder.glob("*.json"))
    assert len(files) == len(records)
    for path in files:
        with path.open("rb") as file:
            cas = cassis.load_cas_from_json(file)
        record = next(record for record in records if record["text"] == cas.sofa_string)
        expected = [quote for quote in record["quotes"] if quote["part"] == "text"]
        pieces = {}
        for found in cas.select("webanno.custom.DediContent"):
            pieces.setdefault(found.quote, []).append(found)
        assert set(pieces) == {quote["id"] for quote in expected}
        for quote in expected:
            found = sorted(pieces[quote["id"]], key=lambda piece: piece.begin)
            assert " ".join(piece.get_covered_text() for piece in found) == quote["text"]
            assert {(p.kind, p.speaker, p.confidence) for p in found} == {
                (quote["kind"], name(record, quote), quote["confidence"])
            }
            for role, kind in [("cue", "webanno.custom.DediCue"), ("source", "webanno.custom.DediSource")]:
                texts = [place.get_covered_text() for place in cas.select(kind) if place.quote == quote["id"]]
                assert texts == ([quote[role]["text"]] if quote[role] else [])


def label_studio():
    """Label Studio's own library takes the interface, the tasks and every prediction."""
    interface = LabelInterface((root / "src/export/label_studio.xml").read_text())
    tasks = json.loads(extract(*inputs, "--format", "label-studio"))
    assert len(tasks) == len(records)
    for task, record in zip(tasks, records):
        assert interface.validate_task({"data": task["data"]})
        for prediction in task["predictions"]:
            assert interface.validate_prediction(prediction), interface.validate_prediction(prediction, return_errors=True)
        expected = [quote for quote in record["quotes"] if quote["part"] == "text"]
        results = task["predictions"][0]["result"]
        regions = {result["id"]: result for result in results if result["type"] == "labels"}
        named = {result["id"]: result["value"]["text"] for result in results if result["type"] == "textarea"}
        for region in regions.values():
            value = region["value"]
            assert task["data"]["text"][value["start"] : value["end"]] == value["text"]
        for relation in (result for result in results if result["type"] == "relation"):
            assert relation["from_id"] in regions and relation["to_id"] in regions
        for quote in expected:
            assert regions[quote["id"]]["value"]["labels"] == [quote["kind"]]
            assert named.get(quote["id"]) == ([name(record, quote)] if name(record, quote) else None)


def store():
    """What `dedi store export` takes out of a store is what DuckDB reads of the articles themselves."""
    db, kept, read = work / "q.db", work / "kept.parquet", work / "read.parquet"
    for command in (["init", "--db", db], ["add", "--quiet", "--db", db, *inputs], ["export", "--db", db, "--output", kept]):
        done = subprocess.run([dedi, "store", *map(str, command)], capture_output=True, cwd=root)
        assert done.returncode == 0, done.stderr.decode()
    extract(*inputs, "--output", read)
    rows = [duckdb.sql(f"select * from '{path}'").fetchall() for path in (read, kept)]
    assert rows[0] == rows[1] and len(rows[0]) == len(quotes)


for check in [record_schema, parquet, linked, annotations, brat, inception, label_studio, store]:
    check()
    print(f"   {check.__name__}: {check.__doc__.splitlines()[0]}")
