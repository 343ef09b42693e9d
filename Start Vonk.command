#!/bin/sh
# Starts Vonk on macOS: double-click.
exec "$(dirname "$0")/start-vonk.sh" "$@"
