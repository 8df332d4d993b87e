#!/usr/bin/env bash
# Fuzzes each target for a while: fuzz/run.sh [SECONDS] [TARGET]… (600 seconds, all targets, at once). Any toolchain does: what
# cargo-fuzz asks of the compiler is asked here by options of the stable one, but for the address sanitizer, which code without
# `unsafe` has little use for. A C++ compiler builds libFuzzer. What is found lies in fuzz/artifacts/<target>/.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-600}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(text lines grammar pages)
fuzz/seeds.sh

host=$(rustc -vV | sed -n 's/^host: //p')
folder=${FUZZ_TARGET_DIR:-target/fuzz}
flags="--cfg fuzzing -Cpasses=sancov-module -Cdebug-assertions -Coverflow-checks -Ccodegen-units=16"
for option in level=4 inline-8bit-counters pc-table trace-compares; do
  flags+=" -Cllvm-args=-sanitizer-coverage-$option"
done
RUSTFLAGS=$flags CARGO_PROFILE_RELEASE_LTO=off CARGO_INCREMENTAL=0 CARGO_TARGET_DIR=$folder \
  cargo build --quiet --release --target "$host" --manifest-path fuzz/Cargo.toml || exit 1

pids=()
for target in "${targets[@]}"; do
  mkdir -p "fuzz/artifacts/$target"
  nice -n 19 "$folder/$host/release/$target" "fuzz/corpus/$target" -max_total_time="$seconds" -max_len=4096 -timeout=20 \
    -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="fuzz/artifacts/$target/" > "fuzz/artifacts/$target/log" 2>&1 &
  pids+=($!)
done
failed=0
for number in "${!targets[@]}"; do
  target=${targets[number]}
  wait "${pids[number]}" || failed=1
  printf '%s: %s runs\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "fuzz/artifacts/$target/log")"
  grep -E '^(==|SUMMARY|Test unit)|panicked' "fuzz/artifacts/$target/log" | head -5
done
exit $failed
