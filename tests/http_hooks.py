"""What schemathesis must be told: how JSON Lines are written, and what there is in the store behind the service, since nobody guesses the
number of an article or the id of an attribution. Every second request asks for something that is there.
"""

import json
import os
import urllib.request
import zlib

import schemathesis


@schemathesis.serializer("application/jsonl")
def jsonl(ctx, value):
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def there():
    """Words, numbers and ids of the store, where `DEDI_SERVICE` names the service."""
    address = os.environ.get("DEDI_SERVICE")
    if not address:
        return None

    def ask(path):
        with urllib.request.urlopen(address + path) as answer:
            return json.load(answer)

    hits = ask("/v1/search?q=")["hits"]
    speakers = ask("/v1/speakers")["speakers"]
    assert hits and speakers, "the store behind the service is empty"
    return {"hits": hits, "speakers": speakers}


THERE = there()


def chosen(value, among):
    """One of what is there, or nothing for every second value; the same for the same value."""
    number = zlib.crc32(repr(value).encode("utf-8", "surrogatepass"))
    return among[number // 2 % len(among)] if THERE and number % 2 else None


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    if path_parameters and "number" in path_parameters:
        hit = chosen(path_parameters, THERE and THERE["hits"])
        return {"number": hit["article"]} if hit else path_parameters
    if path_parameters and "id" in path_parameters:
        speaker = chosen(path_parameters, THERE and THERE["speakers"])
        return {"id": speaker["id"]} if speaker else path_parameters
    return path_parameters


@schemathesis.hook
def map_query(context, query):
    hit = query and "q" in query and chosen(query, THERE and THERE["hits"])
    return {**query, "q": hit["text"][:40]} if hit else query


@schemathesis.hook
def map_body(context, body):
    if not isinstance(body, dict) or not (hit := chosen(body, THERE and THERE["hits"])):
        return body
    if "wrong" in body:
        return {**body, "article": hit["article"], "quote": hit["quote"]}
    return {**body, "quote": hit["text"]} if "quote" in body else body
