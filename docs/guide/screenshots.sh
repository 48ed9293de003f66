#!/usr/bin/env bash
# Takes the pictures of the user guide from the real site over the small demo. Needs the .NET SDK and Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet test MethodCenter.Tests --filter "Category=Guide" "$@"
# Flat colours need no more than a palette; without ImageMagick the files are only larger.
if command -v mogrify >/dev/null 2>&1; then
  mogrify -strip +dither -colors 128 -define png:compression-level=9 docs/guide/img/*.png
fi
ls -lS docs/guide/img | awk 'NR > 1 {print $5, $9}'
