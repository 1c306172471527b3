#!/usr/bin/env bash
# Checks documents that come as lines {"path", "content"} or {"path", "base64"} on standard input, in several processes.
# Usage: parallel-documents.sh < documents.ndjson > results.ndjson
set -euo pipefail
dabiao=${DABIAO:-dabiao}
command -v parallel > /dev/null || { echo 'GNU parallel is not installed; partition.sh does without it' >&2; exit 2; }

parallel --pipe --block 20M --keep-order --jobs "${JOBS:-100%}" \
  "$dabiao check --stdin-ndjson --format ndjson --concurrency 1 || [ \$? -eq 1 ]"
