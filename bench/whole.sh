#!/bin/sh
# The whole product, measured from outside: from a CSV to ties at one window, from a CSV to the report with all six windows and shuffles,
# one object shared by a million accounts within an hour and within a second, and the Russian set of CooRTweet where the data are at hand.
# Writes whole.csv into a folder: processor seconds (user and system of all threads), wall seconds, peak resident memory, load.
#   bench/whole.sh [FOLDER] [REPEATS] [PART...]    FOLDER is docs/proof, REPEATS 3, PARTs from: ties report hour second russian
# On a shared machine processor seconds grow with the load too; it stands beside each figure.
set -eu

here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$here")
folder=${1:-$root/docs/proof}
repeats=${2:-3}
[ $# -le 2 ] && parts='ties report hour second russian' || { shift 2; parts=$*; }
data=${UNMASK_DATA:-$root/../shared/data}
work=$(mktemp -d "${TMPDIR:-/tmp}/whole.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
mkdir -p "$folder"
csv=$folder/whole.csv

load() { cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || uptime | sed 's/.*load average[s]*: *\([0-9.]*\).*/\1/'; }

# Runs a command and prints "user+system wall peak_MB"; the memory is ? where no time program says it.
timed() {
    if /usr/bin/time -f '%U %S %e %M' true >/dev/null 2>&1; then
        /usr/bin/time -o "$work/time" -f '%U %S %e %M' "$@" >"$work/out" 2>&1
        awk '{printf "%.2f,%.2f,%.0f", $1 + $2, $3, $4 / 1024}' "$work/time"
    elif /usr/bin/time -l true >/dev/null 2>&1; then
        /usr/bin/time -l "$@" >"$work/out" 2>"$work/time"
        awk '/ real /{w = $1; c = $3 + $5} /maximum resident/{m = $1} END {printf "%.2f,%.2f,%.0f", c, w, m / 1048576}' "$work/time"
    else
        bash -c 'TIMEFORMAT="%U %S %R"; time "$@" >"$0" 2>&1' "$work/out" "$@" 2>"$work/time"
        awk '{printf "%.2f,%.2f,?", $1 + $2, $3}' "$work/time"
    fi
}

# measure PART ARGUMENT...: `unmask run` on a new case
measure() {
    part=$1
    shift
    turn=0
    while [ $turn -lt "$repeats" ]; do
        rm -rf "$work/case"
        before=$(load)
        figures=$(timed "$root/unmask" --case "$work/case" run "$@") || { cat "$work/out" >&2; exit 1; }
        line="$part,$turn,$figures,$before,$(load),$(grep -c '^F-' "$work/out" || true)"
        echo "$line,\"$(grep 'so busy' "$work/out" || true)\"" | tee -a "$csv"
        turn=$((turn + 1))
    done
}

"$root/unmask" --version
[ -f "$csv" ] || echo 'part,turn,cpu_s,wall_s,rss_peak_mb,load_before,load_after,groups,said' >"$csv"
for part in $parts; do
    case $part in
    ties | report)
        [ -f "$work/m1.csv" ] || "$here/java" org.unmask.bench.generate.Generate "$work/m1.csv" 1000000
        ;;
    hour) "$here/java" org.unmask.bench.generate.GenerateHub "$work/hour.csv" 1000000 3600 ;;
    second) "$here/java" org.unmask.bench.generate.GenerateHub "$work/second.csv" 1000000 1 ;;
    esac
    case $part in
    ties) measure ties --window 60s --shuffles 0 "$work/m1.csv" ;;
    report) measure report "$work/m1.csv" ;;
    hour) measure hour "$work/hour.csv" ;;
    second) measure second "$work/second.csv" ;;
    russian)
        file=$(find "$data/coortweet/input" -name '*russian*' 2>/dev/null | head -n 1)
        if [ -n "$file" ]; then
            measure russian "$file"
        else
            echo 'russian: the data are not here'
        fi
        ;;
    *) echo "no part $part"; exit 2 ;;
    esac
done
