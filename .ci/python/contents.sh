#!/usr/bin/env bash
# What is in a package, and nothing else: contents.sh crate|sdist|wheel [FILE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Each line of the list is a pattern: what does not match any is too much, and a pattern that matches nothing is a file that is missing.
case $1 in
  crate)
    list=$(cargo package --list --allow-dirty --locked)
    patterns=('^src/.*\.(rs|sql|txt|xml|html|css|js|mjs|json|svg|conf|toml)$' '^grammar/.*\.(lex|pat|list)$' '^grammar/README(\.tr)?\.md$' '^examples/[^/]*\.(rs|txt|jsonl|html|py)$'
      '^docs/record\.schema\.json$' '^(README|CHANGELOG)\.md$' '^LICENSE(-MIT|-APACHE)?$' '^build\.rs$' '^Cargo\.(toml|lock|toml\.orig)$' '^\.cargo_vcs_info\.json$')
    ;;
  sdist)
    list=$(tar -tzf "$2" | sed -E 's/^[^/]*\///')
    patterns=('^src/.*\.(rs|sql|txt|xml|html|css|js|mjs|json|svg|conf|toml)$' '^grammar/.*\.(lex|pat|list)$' '^grammar/README(\.tr)?\.md$' '^examples/[^/]*\.(rs|txt|jsonl|html|py)$' '^docs/record\.schema\.json$' '^CHANGELOG\.md$' '^python/src/.*\.rs$' '^dedi/[^/]*\.pyi?$'
      '^dedi/py\.typed$' '^python/Cargo\.(toml|lock)$' '^(README|PYTHON|python/PYTHON)\.md$' '^LICENSE(-MIT|-APACHE)?$' '^build\.rs$' '^Cargo\.(toml|lock)$' '^pyproject\.toml$' '^PKG-INFO$')
    ;;
  wheel)
    list=$(python3 -m zipfile --list "$2" | tail -n +2 | sed -E 's/ +[0-9]{4}-.*//')
    patterns=('^dedi/[^/]*\.pyi?$' '^dedi/py\.typed$' '^dedi/_dedi\.abi3\.so$' '^dedi-[^/]*\.dist-info/(METADATA|RECORD|WHEEL|entry_points\.txt)$' '^dedi-[^/]*\.dist-info/(licenses|sboms)/')
    ;;
  *) echo "usage: contents.sh crate|sdist|wheel [FILE]" >&2; exit 2 ;;
esac

wrong=0
for pattern in "${patterns[@]}"; do
  grep -qE "$pattern" <<< "$list" || { echo "$1: nothing in it is $pattern" >&2; wrong=1; }
done
joined=$(IFS='|'; echo "${patterns[*]}")
if grep -vE "$joined|/$" <<< "$list" >&2; then
  echo "$1: these are too much" >&2
  wrong=1
fi
[ "$wrong" = 0 ] && echo "   $1: $(wc -l <<< "$list") files, what is needed and nothing else"
