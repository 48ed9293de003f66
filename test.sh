#!/usr/bin/env bash
# Installs what the tests need where it can (Debian), then runs all tests. Ends with «N passed, N failed».
#   ./test.sh                     everything
#   ./test.sh Registry            only tests whose full name contains the word
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

need() { # command, Debian packages
  command -v "$1" >/dev/null 2>&1 && return 0
  command -v apt-get >/dev/null 2>&1 || { echo "Нет программы $1: установите её, без неё часть проверок пропускается."; return 0; }
  local sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo -n"
  [ -n "${apt_updated:-}" ] || { $sudo apt-get update -qq || true; apt_updated=1; }
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${@:2}" >/dev/null || echo "Не удалось установить: ${*:2}"
}
command -v dotnet >/dev/null 2>&1 || { echo "Нужен .NET SDK 10."; exit 1; }
need chromium chromium fonts-liberation
need pdftotext poppler-utils

filter="Category!=Bench&Category!=Guide"
[ $# -gt 0 ] && filter="$filter&FullyQualifiedName~$1"
log=$(mktemp)
dotnet build MethodService.sln -v q -nodeReuse:false || { echo "0 passed, 1 failed"; exit 1; }
dotnet test MethodService.sln --no-build --filter "$filter" --blame-hang-timeout 10m --blame-hang-dump-type none --logger "console;verbosity=normal" 2>&1 | tee "$log" | grep -vE '^\s+Passed '
status=${PIPESTATUS[0]}
count() { grep -oE "$1: +[0-9]+" "$log" | awk '{s+=$NF} END {print s+0}'; }
passed=$(count '^ +Passed'); failed=$(count '^ +Failed'); skipped=$(count '^ +Skipped')
# A test that hangs is ended and named by --blame-hang; the run then fails.
[ "$status" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
# The names and reasons of what failed stand last, where nobody has to search for them.
[ "$failed" -eq 0 ] || { echo; grep -aE -A 12 '^  Failed ' "$log" | cut -c1-400 | head -150; }
rm -f "$log"
echo
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
exit "$status"
