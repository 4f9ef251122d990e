#!/usr/bin/env bash
# Kafka, a job manager, two task managers and a loader as processes. Kills with SIGKILL, in the
# middle of the run, first the busy task manager, then the loader, then PostgreSQL, and checks that
# the ledger and the files hold every report that the broker acknowledged, once.
#   faults.sh [RUNS] [REPORTS]
set -u

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
runs=${1:-5}
reports=${2:-1000}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
path=${ARMISTICE_CLUSTER_PATH:-$here/target/armistice-cluster.jar:$here/target/lib/*}
export ARMISTICE_CLUSTER_PATH=$path
kafka_port=19092
rest=18081
work=$(mktemp -d "${TMPDIR:-/tmp}/armistice-cluster-XXXXXX")
chmod 755 "$work"
whole=0

archive() { "$java" -Xmx768m -XX:TieredStopAtLevel=1 -cp "$path" org.armistice.cluster.command.ArchiveCommand "$@"; }
ask() { curl -s "http://127.0.0.1:$rest$1"; }
number() { grep -o "\"$1\":[0-9]*" | head -n 1 | cut -d: -f2; }
say() { printf '%s  %s\n' "$(date +%T)" "$*"; }

# Reports by lot, no two alike: $1 how many, $2 run
invent() {
  awk -v n="$1" -v run="$2" 'BEGIN {
    split("Ghazni Farah Kramatorsk Nikopol Sangin Zaranj Maymana Taloqan Bakhmut Kupiansk", town, " ");
    split("market,school,hospital,bridge,bakery,police station,bus station,mosque", thing, ",");
    for (i = 0; i < n; i++) printf "{\"text\":\"An air strike hit a %s in %s on Monday, killing %d civilians, the ministry said. Report %d of run %d.\",\"created_at\":\"2021-%02d-%02d\",\"author\":\"Example Wire %d\"}\n",
      thing[i % 8 + 1], town[int(i / 8) % 10 + 1], 3 + i % 17, i, run, int(i / 28) % 12 + 1, i % 28 + 1, i % 7;
  }'
}

# Waits until a command says true: $1 seconds, then the command
until_true() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || { say "! waited too long for: $*"; return 1; }
    sleep 0.3
  done
}
machines() { [ "$(ask /overview | number taskmanagers)" = "$1" ]; }
broker_up() { (exec 3<>"/dev/tcp/127.0.0.1/$kafka_port") 2>/dev/null; }
checkpoints() { [ "$(ask "/jobs/$job/checkpoints" | number completed)" -ge "$1" ] 2>/dev/null; }
added() { [ "$(awk '{ n += $2 } END { print n + 0 }' "$dir/loader.out")" -ge "$1" ]; }

for run in $(seq "$runs"); do
  dir=$work/$run
  mkdir -p "$dir/conf"
  sed "s/port: 6123/port: 16123/; s/port: 8081/port: $rest/" "$here/conf/config.yaml" >"$dir/conf/config.yaml"
  export FLINK_CONF_DIR=$dir/conf
  say "run $run: $reports reports"
  "$here/cluster.sh" kafka "$dir/kafka" $kafka_port >"$dir/kafka.log" 2>&1 & kafka=$!
  "$here/cluster.sh" head >"$dir/head.log" 2>&1 & head=$!
  "$here/cluster.sh" worker one >"$dir/one.log" 2>&1 & one=$!
  "$here/cluster.sh" worker two >"$dir/two.log" 2>&1 & two=$!
  until_true 90 broker_up && until_true 90 machines 2 || break
  invent "$reports" "$run" >"$dir/reports.jsonl"
  archive send "$dir/reports.jsonl" --kafka 127.0.0.1:$kafka_port --topic reports >"$dir/sent.txt" 2>"$dir/send.log" & sender=$!
  until_true 60 test -s "$dir/sent.txt"
  job=$(archive submit --kafka 127.0.0.1:$kafka_port --from reports --to readings --out "$dir/out" \
    --cluster 127.0.0.1:$rest --slots 2 --every 3 2>"$dir/submit.log")
  : >"$dir/loader.out"
  load() { "$java" -Xmx768m -cp "$path" org.armistice.cluster.command.ArchiveCommand load \
    --kafka 127.0.0.1:$kafka_port --topic readings --home "$dir/home" --idle "$1" >>"$dir/loader.out" 2>>"$dir/load.log" & loader=$!; }
  load 60
  until_true 180 added $((reports / 20)) && until_true 60 checkpoints 1
  vertex=$(ask "/jobs/$job" | grep -o '"id":"[0-9a-f]*","slotSharingGroupId":"[^"]*","name":"read' | head -n 1 | grep -o '[0-9a-f]\{32\}' | head -n 1)
  busy=$(ask "/jobs/$job/vertices/$vertex/taskmanagers" | grep -o '"taskmanager-id":"[^"]*"' | head -n 1 | cut -d'"' -f4)
  victim=$one
  [ "$busy" = two ] && victim=$two
  say "kill -9 of task manager ${busy:-one} with $(awk '{ n += $2 } END { print n + 0 }' "$dir/loader.out") loaded"
  kill -9 $victim
  until_true 240 added $((reports / 3))
  say "kill -9 of the loader with $(awk '{ n += $2 } END { print n + 0 }' "$dir/loader.out") loaded"
  kill -9 $loader
  load 60
  until_true 240 added $((reports / 2))
  postmaster=$(head -n 1 "$dir/home/ledger/data/postmaster.pid")
  say "kill -9 of PostgreSQL with $(awk '{ n += $2 } END { print n + 0 }' "$dir/loader.out") loaded"
  kill -9 "$postmaster"
  wait $sender
  wait $loader
  say "restored from a checkpoint $(ask "/jobs/$job/checkpoints" | number restored) times"
  sleep 4
  if archive verify-ledger "$dir/sent.txt" --home "$dir/home" --out "$dir/out" 2>"$dir/verify.log"; then whole=$((whole + 1)); fi
  kill $one $two $head $kafka 2>/dev/null
  postmaster=$(head -n 1 "$dir/home/ledger/data/postmaster.pid" 2>/dev/null) && kill -INT "$postmaster" 2>/dev/null
  wait 2>/dev/null
done
say "$whole of $runs runs ended with every acknowledged report in the ledger and in the files, once"
say "all of it lies in $work"
[ "$whole" = "$runs" ]
