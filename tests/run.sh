#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Kamidesk and passes its tests, offscreen: the release build with the window, then the models again under the
# address and undefined-behaviour sanitizers.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

usage() {
    cat <<'TEXT'
tests/run.sh [--full] [--only release|asan] [--no-install] [--jobs N] [-- CTEST ARGUMENTS]

  --full         adds what is too long for CI (1,000 kills instead of 100, more seeds, the window under sanitizers)
  --only WHICH   only the release suite, or only the sanitizer suite
  --no-install   do not install packages
  --jobs N       parallel compilers and tests (otherwise the number of processors)
  --help         this text

Ends with ctest's summary; exit status 0 only when every test passed.
TEXT
}

die() {
    printf 'tests: %s\n' "$*" >&2
    exit 1
}

full=OFF
only=all
install=yes
jobs=$(nproc)
while [ $# -gt 0 ]; do
    case $1 in
    --full) full=ON ;;
    --only)
        [ $# -ge 2 ] || die "--only needs release or asan"
        only=$2
        shift
        case $only in release | asan) ;; *) die "--only takes release or asan, not '$only'" ;; esac
        ;;
    --no-install) install=no ;;
    --jobs)
        [ $# -ge 2 ] || die "--jobs needs a number"
        jobs=$2
        shift
        ;;
    --help | -h)
        usage
        exit 0
        ;;
    --)
        shift
        break
        ;;
    *) die "unknown option '$1'; --help lists them" ;;
    esac
    shift
done

cd "$root"
[ "$install" = no ] || ./installer/setup-debian.sh

stage() {
    local name=$1 started=$SECONDS
    shift
    "$@"
    printf 'tests: %s took %d:%02d min\n' "$name" $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60))
}

build() {
    local preset=$1
    cmake --preset "$preset" -DKAMIDESK_FULL_TESTS="$full" >"build/$preset.configure.log" 2>&1 || {
        tail -n 30 "build/$preset.configure.log" >&2
        die "configuring the $preset build failed"
    }
    cmake --build --preset "$preset" -j "$jobs" >"build/$preset.build.log" 2>&1 || {
        grep -E -A 12 'error|FAILED' "build/$preset.build.log" | head -n 60 >&2
        die "the $preset build failed; the whole output is in build/$preset.build.log"
    }
}

mkdir -p build
run_suite() {
    local preset=$1
    shift
    stage "building $preset" build "$preset"
    stage "testing $preset" ctest --preset "$preset" -j "$jobs" "$@"
}

# The sanitizers first, so that the last lines are the release suite's summary. What they watch runs in the test's own
# process; tests that drive whole programs ("process") would only wait three times as long for the same code.
if [ "$only" != release ]; then
    run_suite asan -LE process "$@"
    if [ "$full" = ON ]; then
        run_suite asan-gui -L gui "$@"
    fi
fi
[ "$only" = asan ] || run_suite release "$@"
