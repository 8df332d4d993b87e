#!/usr/bin/env bash
# Fuzzes each target for a while: fuzz/run.sh [SECONDS] [TARGET]… (600 seconds, all targets). Needs a nightly toolchain and
# `cargo install cargo-fuzz`. What is found lies in fuzz/artifacts/<target>/.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-600}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(text lines grammar pages)
fuzz/seeds.sh
failed=0
for target in "${targets[@]}"; do
  nice -n 15 cargo +nightly fuzz run "$target" -- -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=2048 \
    -print_final_stats=1 || failed=1
done
exit $failed
