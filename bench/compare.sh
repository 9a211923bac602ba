#!/bin/sh
# The join beside DuckDB's bucketed SQL and the naive SQL self-join: the same made-up actions, taking turns, each in a process of its own,
# the same ties tie by tie or it fails. Writes compare.csv (every answer) and compare.md (the table) into a folder.
#   bench/compare.sh [FOLDER] [quick]        FOLDER is docs/proof by default; quick leaves the ten million out
# On a shared machine read the ratios of processor seconds, not the seconds; the load stands beside each.
set -eu

here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
folder=${1:-$here/../docs/proof}
size=${2:-full}
mkdir -p "$folder"
rm -f "$folder/compare.csv"
run() { "$here/java" org.unmask.bench.compare.Compare "$folder" "$@"; }

run 1000000 10 3 kernel:2 kernel:1 bucketed:1 bucketed:2
export BENCH_BUILT=1
run 1000000 60 3 kernel:2 kernel:1 bucketed:1 bucketed:2 naive:2
if [ "$size" = full ]; then
    run 10000000 10 2 kernel:2 bucketed:1 bucketed:2
fi
"$here/java" org.unmask.bench.compare.CompareTable "$folder"
