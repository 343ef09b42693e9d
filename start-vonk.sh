#!/bin/sh
# Starts Vonk: double-click, or ./start-vonk.sh. Works on Linux; the macOS starter calls it too.
cd "$(dirname "$0")" || exit 1

# A file manager starts programs without the paths of a terminal.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin:$HOME/.local/bin:$HOME/.volta/bin"
for bin in "${NVM_DIR:-$HOME/.nvm}"/versions/node/*/bin; do
  [ -d "$bin" ] && PATH="$PATH:$bin"
done
export PATH

if command -v node >/dev/null 2>&1; then
  node tools/start.mjs "$@"
  status=$?
else
  echo 'Vonk heeft Node nodig. Haal het op https://nodejs.org (kies LTS) en begin opnieuw.'
  echo 'Vonk a besoin de Node. Prenez-le sur https://nodejs.org (choisissez LTS) et recommencez.'
  echo 'Vonk needs Node. Get it from https://nodejs.org (choose LTS) and start again.'
  status=1
fi

# The window would close before anybody could read why.
if [ "$status" -ne 0 ] && [ -t 0 ]; then
  printf 'Enter … '
  read -r _
fi
exit "$status"
