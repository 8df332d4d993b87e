"""What schemathesis must be told: how JSON Lines are written."""

import json

import schemathesis


@schemathesis.serializer("application/jsonl")
def jsonl(ctx, value):
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")
