#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a clone to the open desk: installs what is missing, builds a release, opens the desk on the practice shop.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

usage() {
    cat <<'TEXT'
installer/start.sh [--tour] [--pictures DIR] [--no-install] [--build-only] [-- ARGUMENTS]

Installs what is missing (Debian packages, with sudo where needed), builds a release into build/release and opens
the desk on the practice shop, which runs on this machine only.

  --tour          do not open a window: walk one complaint through the desk offscreen, say each step, keep pictures.
                  This is what happens by itself where there is no screen (neither DISPLAY nor WAYLAND_DISPLAY).
  --pictures DIR  where the tour leaves its pictures (otherwise a new folder in the temporary folder, named at the end)
  --no-install    do not install packages
  --build-only    stop after the build
  --help          this text
  -- ARGUMENTS    given on to kamidesk

Safe to run again; then it takes seconds.
TEXT
}

say() { printf 'start: %s\n' "$*"; }
die() {
    printf 'start: %s\n' "$*" >&2
    exit 1
}

tour=no
install=yes
build_only=no
pictures=
while [ $# -gt 0 ]; do
    case $1 in
    --tour) tour=yes ;;
    --pictures)
        [ $# -ge 2 ] || die "--pictures needs a folder"
        pictures=$2
        shift
        ;;
    --no-install) install=no ;;
    --build-only) build_only=yes ;;
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
for tool in cmake ninja c++; do
    command -v "$tool" >/dev/null 2>&1 || die "'$tool' is missing; run without --no-install, or install it"
done

log=build/release/start.log
mkdir -p build/release
say "building (the first time takes some minutes; details in $log)"
if ! { cmake --preset release && cmake --build --preset release \
    --target kamidesk kamideskctl kamidesk-practice kamidesk-inspect; } >"$log" 2>&1; then
    grep -E 'error|Error|FAILED' "$log" | head -n 20 >&2 || true
    die "the build failed; the whole output is in $log"
fi
say "built: build/release/bin/kamidesk"
[ "$build_only" = no ] || exit 0

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    tour=yes
    say "no screen here (neither DISPLAY nor WAYLAND_DISPLAY): running the tour offscreen"
fi
if [ "$tour" = yes ]; then
    [ -n "$pictures" ] || pictures=$(mktemp -d "${TMPDIR:-/tmp}/kamidesk-tour.XXXXXX")
    QT_QPA_PLATFORM=offscreen build/release/bin/kamidesk --practice --tour --pictures "$pictures" "$@" \
        || die "the tour failed; its last line above says where"
    say "pictures are in $pictures"
else
    say "opening the desk on the practice shop"
    exec build/release/bin/kamidesk --practice "$@"
fi
