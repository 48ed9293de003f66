#!/usr/bin/env bash
# Measures the heaviest acts in Release on the demo of the region and prints a table. Prints figures; fails only where an act fails.
#   ./bench.sh                    everything
#   ./bench.sh Import             only figures whose full name contains the word
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

filter="Category=Bench"
[ $# -gt 0 ] && filter="$filter&FullyQualifiedName~$1"
BENCH_OUT=$(mktemp); export BENCH_OUT
log=$(mktemp)
trap 'rm -f "$BENCH_OUT" "$log"' EXIT
dotnet build MethodCenter.Tests -c Release -v q -nodeReuse:false || exit 1
dotnet test MethodCenter.Tests -c Release --no-build --filter "$filter" --logger "console;verbosity=normal" >"$log" 2>&1
status=$?
[ "$status" -eq 0 ] || grep -vE '^\s+Passed ' "$log"
echo
{ printf 'Что\tИзмерено\tНужно\n'; cat "$BENCH_OUT"; } | if command -v column >/dev/null 2>&1; then column -t -s $'\t'; else cat; fi
exit "$status"
