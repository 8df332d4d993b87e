#!/usr/bin/env bash
# Whether memory stays the same however long the input is: the most that `dedi extract` held (VmHWM) over 100 MB and over 1 GB of
# JSON Lines, the articles of a file one time after another. Fails above 200 MB, and where the two lie more than 10 % apart.
#
#   benches/memory.sh ARTICLES.jsonl [DEDI]
set -euo pipefail

articles=${1:?a file of articles as JSON Lines}
dedi=${2:-$(dirname "${BASH_SOURCE[0]}")/../target/release/dedi}
size=$(stat -c %s "$articles")

feed() {
  local fed
  for ((fed = 0; fed < $1; fed += size)); do cat "$articles"; done
}

# The most held over so many bytes, in KB: asked again and again while it runs, since it only grows.
peak() {
  local most=0 held
  "$dedi" extract --quiet --format jsonl - < <(feed "$1") > /dev/null &
  while held=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$!/status" 2>/dev/null) && [ -n "$held" ]; do
    most=$held
    sleep 0.1
  done
  wait $!
  echo "$most"
}

short=$(peak $((100 * 1000 * 1000)))
long=$(peak $((1000 * 1000 * 1000)))
printf '100 MB: %d KB\n1 GB:   %d KB (%d %%)\n' "$short" "$long" $((100 * long / short))
((long < 200 * 1000 && short < 200 * 1000)) || { echo "over 200 MB" >&2; exit 1; }
((10 * long < 11 * short)) || { echo "grows with the input" >&2; exit 1; }
