#!/usr/bin/env bash
# Reads the same reports with armistice read and with the job on 1, 2 and 4 slots, and compares what
# comes out byte for byte after sorting, and how quickly.
#   compare.sh [REPORTS]
set -eu

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
reports=${1:-5000}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
path=${ARMISTICE_CLUSTER_PATH:-$here/target/armistice-cluster.jar:$here/target/lib/*}
program=${ARMISTICE_JAR:-$here/../cli/target/armistice.jar}
work=$(mktemp -d "${TMPDIR:-/tmp}/armistice-compare-XXXXXX")
export ARMISTICE_GAZETTEER=standard LC_ALL=C
opens="--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.time=ALL-UNNAMED"

mkdir "$work/in"
awk -v n="$reports" 'BEGIN {
  split("Ghazni Farah Kramatorsk Nikopol Sangin Zaranj Maymana Taloqan Bakhmut Kupiansk", town, " ");
  split("market,school,hospital,bridge,bakery,police station,bus station,mosque", thing, ",");
  for (i = 0; i < n; i++) printf "{\"text\":\"An air strike hit a %s in %s on Monday, killing %d civilians, the ministry said. Fighters attacked a checkpoint near the town an hour later and wounded %d soldiers.\",\"created_at\":\"2021-%02d-%02d\",\"author\":\"Example Wire %d\"}\n",
    thing[i % 8 + 1], town[int(i / 8) % 10 + 1], 3 + i % 17, 2 + int(i / 5) % 19, int(i / 28) % 12 + 1, i % 28 + 1, i % 7;
}' >"$work/in/posts.jsonl"

# Runs a command, says how long it took: $1 what, then the command
timed() {
  local what=$1 began=$(date +%s%N)
  shift
  "$@"
  local millis=$((($(date +%s%N) - began) / 1000000))
  printf '%-14s %7d ms  %s\n' "$what" "$millis" "$(uptime | sed 's/.*load/load/')"
}
one_machine() { "$java" -Xmx1500m -XX:+UseSerialGC -jar "$program" read "$work/in/posts.jsonl" --json >"$work/one.jsonl" 2>/dev/null; }
job() { "$java" $opens -Xmx1500m -XX:+UseSerialGC -cp "$path" org.armistice.cluster.command.ArchiveCommand submit "$work/in" --out "$work/out-$1" --slots "$1" --every 10 --checkpoints "$work/checkpoints-$1" 2>"$work/job-$1.log"; }

timed "one machine" one_machine
sort "$work/one.jsonl" | sha256sum
for slots in 2 1 4; do
  timed "$slots slots" job $slots
  find "$work/out-$slots/records" -type f ! -name '.*' -exec cat {} + | sort >"$work/sorted"
  sort "$work/one.jsonl" | cmp - "$work/sorted" && echo "the same, byte for byte: $(wc -l <"$work/sorted") records, $(grep -c '"sentence":' "$work/sorted") sentences"
done
timed "one machine" one_machine
echo "all of it lies in $work"
