#!/usr/bin/env bash
# Installs Tesseract with its English data where that is allowed; says how where it is not. Never fails: without
# Tesseract scanned pages are counted as "unread" and everything else works.
have() { command -v tesseract >/dev/null && tesseract --list-langs 2>/dev/null | grep -qx eng; }
have && exit 0

apt=(apt-get -y -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20)
packages=(--no-install-recommends tesseract-ocr tesseract-ocr-eng)
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo -n)

if command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; then
    echo "Installing Tesseract for the scanned pages ..."
    export DEBIAN_FRONTEND=noninteractive
    { "${as_root[@]}" "${apt[@]}" install "${packages[@]}" ||
        { "${as_root[@]}" "${apt[@]}" update && "${as_root[@]}" "${apt[@]}" install "${packages[@]}"; }; } >/dev/null 2>&1
elif command -v brew >/dev/null; then
    echo "Installing Tesseract for the scanned pages ..."
    brew install --quiet tesseract >/dev/null 2>&1
fi

have || echo "Tesseract is not here, so that scanned pages stay unread (they are counted). To read them: \
sudo apt install tesseract-ocr (Debian, Ubuntu), brew install tesseract (macOS)."
exit 0
