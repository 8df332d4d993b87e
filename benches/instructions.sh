#!/usr/bin/env bash
# Instructions that each stage takes for a byte of text, counted by valgrind's callgrind over the texts of the project: the same
# number on a busy machine as on a quiet one. Needs valgrind.
#
#   benches/instructions.sh > before.txt           print the table
#   benches/instructions.sh --check before.txt     the same, and fail where a stage takes over 3 % more than that table says
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bytes=${DEDI_BENCH_BYTES:-100000}
export DEDI_BENCH_BYTES=$bytes
# a profile of its own: whole-program optimisation would move a stage's work into another's
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=2 CARGO_PROFILE_RELEASE_DEBUG=1

bench=$(cargo bench --quiet --bench stages --no-run --message-format=json | grep -o '"executable":"[^"]*stages-[^"]*"' | tail -1 | cut -d'"' -f4)

# What one run takes: the number that callgrind collected.
count() {
  DEDI_BENCH_ONE=$1 valgrind --tool=callgrind --callgrind-out-file=/dev/null "$bench" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}

measure() {
  local stage none all
  none=$(count none)
  printf 'instructions a byte, over %s bytes and more of examples/ and tests/articles; each stage with all before it\n\n' "$bytes"
  for stage in unicode_words stems tokens documents words readings speakers records whole; do
    all=$(count "$stage")
    printf '%-16s%10d\n' "$stage" $(((all - none) / bytes))
  done
}

case ${1-} in
  --check)
    table=${2:?which table}
    [ -s "$table" ] || { echo "$table: no table" >&2; exit 2; }
    measure | awk -v table="$table" '
      BEGIN { while ((getline line < table) > 0) { split(line, word, " "); known[word[1]] = word[2] } }
      { print }
      NF == 2 && $1 in known && $2 > known[$1] * 1.03 { printf "%s: %d before\n", $1, known[$1]; bad = 1 }
      END { exit bad }'
    ;;
  *) measure ;;
esac
