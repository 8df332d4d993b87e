#!/usr/bin/env bash
# Seeds for all fuzzers, out of the project's own tests, examples and grammar: fuzz/corpus/<fuzzer>/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
corpus=fuzz/corpus
mkdir -p "$corpus"/{text,lines,grammar,pages}

for file in tests/articles/*.txt tests/stages/*.txt examples/*.txt; do
  name=$(basename "$file")
  cp "$file" "$corpus/text/$name"
  # the same as a line of JSON
  python3 -c 'import json, sys; print(json.dumps({"id": "a", "title": "Demirkan: Olmaz", "text": open(sys.argv[1]).read()}, ensure_ascii=len(sys.argv[1]) % 2 == 0))' \
    "$file" > "$corpus/lines/$name.jsonl"
done
cp tests/fixtures/*.jsonl "$corpus/lines/"
cp examples/bulten.jsonl "$corpus/lines/examples-bulten.jsonl"
gzip -nkc tests/fixtures/bulten.jsonl > "$corpus/lines/bulten.jsonl.gz"

for file in grammar/*/*; do
  name=${file#grammar/}
  # pieces of 40 lines: small seeds are fuzzed fast
  awk -v name="$name" -v out="$corpus/grammar/${name//\//.}" \
    'NR % 40 == 1 { close(file); file = out "." int(NR / 40); print name > file } { print > file }' "$file"
done
for file in tests/broken/*; do
  name=$(basename "$file")
  { echo "${name/./\/}"; cat "$file"; } > "$corpus/grammar/$name"
done

cp tests/fixtures/*.html "$corpus/pages/"
cp examples/sayfa.html "$corpus/pages/examples-sayfa.html"
# archives: one record a page, plain, in chunks and compressed
record() {
  printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://example.com/\r\n'
  printf 'WARC-Date: 2025-03-04T10:00:00Z\r\nContent-Length: %s\r\n\r\n' "$(wc -c < "$1")"
  cat "$1"
  printf '\r\n\r\n'
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
page=tests/fixtures/sayfa.html
{ printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'; cat "$page"; } > "$work/plain"
{ printf 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n' "$(wc -c < "$page")"; cat "$page"; printf '\r\n0\r\n\r\n'; } > "$work/chunked"
{ printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'; gzip -nc "$page"; } > "$work/gzip"
for kind in plain chunked gzip; do record "$work/$kind" > "$corpus/pages/$kind.warc"; done
cat "$corpus"/pages/{plain,gzip}.warc > "$corpus/pages/two.warc"
gzip -nc "$corpus/pages/two.warc" > "$corpus/pages/two.warc.gz"
for name in text lines grammar pages; do echo "$name: $(ls "$corpus/$name" | wc -l) seeds"; done
