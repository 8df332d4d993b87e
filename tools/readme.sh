#!/usr/bin/env bash
# The output shown in README.md is that of the command.
#
#   tools/readme.sh             compares; fails where it differs
#   tools/readme.sh --update    writes it anew
#
# A line `<!-- output: ARGUMENTS -->` stands above each block; ARGUMENTS are what dedi was given. Needs a release build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

dedi=${CARGO_TARGET_DIR:-target}/release/dedi
case ${1-} in
  "" | --update) ;;
  *) echo "usage: tools/readme.sh [--update]" >&2; exit 2 ;;
esac
[ -x "$dedi" ] || { echo "no $dedi: run cargo build --release first" >&2; exit 1; }

new=$(mktemp)
trap 'rm -f "$new"' EXIT
block=outside
while IFS= read -r line; do
  case $block in
    outside)
      printf '%s\n' "$line"
      if [[ $line =~ ^'<!-- output: '(.*)' -->'$ ]]; then
        arguments=${BASH_REMATCH[1]}
        block=announced
      fi
      ;;
    announced)
      [[ $line == '```'* ]] || { echo "README.md: a block expected below the output of dedi $arguments" >&2; exit 1; }
      printf '%s\n' "$line"
      # shellcheck disable=SC2086 # the arguments are words
      "$dedi" $arguments < /dev/null 2> /dev/null
      block=inside
      ;;
    inside)
      if [[ $line == '```' ]]; then
        printf '%s\n' "$line"
        block=outside
      fi
      ;;
  esac
done < README.md > "$new"
[ "$block" = outside ] || { echo "README.md: a block of output is never closed" >&2; exit 1; }
grep -q '^<!-- output: ' README.md || { echo "README.md shows no output" >&2; exit 1; }

if [ "${1-}" = --update ]; then
  cat "$new" > README.md
elif ! diff -u --label README.md --label "the command" README.md "$new"; then
  echo "the output in README.md is not the command's; if the change is meant, run tools/readme.sh --update" >&2
  exit 1
else
  echo "   all output in README.md is the command's"
fi
