#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of installer/debian-packages.txt that are not there yet. Nothing to do: says nothing,
# needs no rights and takes a fraction of a second.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

die() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$here/debian-packages.txt")

if ! command -v dpkg-query >/dev/null 2>&1; then
    die "this script installs Debian packages, and this is not a Debian system. Install the libraries that vcpkg.json and
installer/debian-packages.txt name with your own package manager, then build with a preset (see README.md)."
fi

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || die "missing packages: ${missing[*]}
Neither root nor sudo is at hand. Ask an administrator to run: apt-get install ${missing[*]}"
    as_root=(sudo)
fi

printf 'setup: installing %d packages\n' "${#missing[@]}"
export DEBIAN_FRONTEND=noninteractive
run_apt() {
    # A lock held by an unattended upgrade is waited for instead of failing.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}
run_apt update >/dev/null || die "apt-get update failed: is the network there? Run it by hand to see why."
run_apt install -y --no-install-recommends "${missing[@]}" >/dev/null \
    || die "apt-get could not install: ${missing[*]}. Run 'apt-get install ${missing[*]}' by hand to see why."
