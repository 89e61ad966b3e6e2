# Finds a Chromium for the browser journeys, and installs it where the system's package manager may. Sourced by test.
qudao_chromium() {
  for name in "${QUDAO_CHROMIUM:-}" chromium chromium-browser google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
  return 1
}

if ! qudao_chromium >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium and fonts for the browser journeys …"
  apt-get -qq update >/dev/null && apt-get -qq install -y chromium fonts-noto-cjk >/dev/null || true
fi
if ! QUDAO_CHROMIUM=$(qudao_chromium); then
  echo "The browser journeys need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or set QUDAO_CHROMIUM to its program." >&2
  exit 1
fi
export QUDAO_CHROMIUM
