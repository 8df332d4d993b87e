"""The command and the Python package write the same records, byte for byte. Run by `.ci/python-package`."""

import json
import subprocess
import sys
from pathlib import Path

import dedi

command, work = sys.argv[1], Path(sys.argv[2])
root = Path(__file__).parents[2]

files = sorted((root / "tests/articles").glob("*.txt")) + sorted((root / "examples").glob("*.txt"))
articles = [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in files]
articles += [json.loads(line) for line in (root / "examples/bulten.jsonl").read_text(encoding="utf-8").splitlines()]
lines = work / "same.jsonl"
lines.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
for unit in ["codepoint", "byte", "utf16"]:
    done = subprocess.run(
        [command, "extract", "--quiet", "--format", "jsonl", "--offsets", unit, "--with-text", lines],
        capture_output=True,
        check=True,
    )
    found = [document.to_json(offsets=unit, with_text=True) for document in dedi.extract_batch(articles)]
    assert done.stdout.decode() == "".join(line + "\n" for line in found), f"{unit}: other records"
print(f"   {len(articles)} articles: the records of the command")
