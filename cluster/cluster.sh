#!/usr/bin/env bash
# Starts the parts of a cluster from Maven artifacts alone, each in the foreground:
#   cluster.sh head              the job manager
#   cluster.sh worker [NAME]     a task manager
#   cluster.sh kafka FOLDER PORT a broker, for who has none of his own
# The settings stand in conf/config.yaml beside this file, or in the folder FLINK_CONF_DIR.
# ARMISTICE_HEAP and ARMISTICE_JAVA_OPTS go to a task manager's Java.
set -eu

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
conf=${FLINK_CONF_DIR:-$here/conf}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
path=${ARMISTICE_CLUSTER_PATH:-$here/target/armistice-cluster.jar:$here/target/lib/*}

opens=(
  --add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED
  --add-exports=java.security.jgss/sun.security.krb5=ALL-UNNAMED
)
for package in lang net io nio lang.reflect text time util util.concurrent util.concurrent.atomic util.concurrent.locks; do
  opens+=("--add-opens=java.base/java.$package=ALL-UNNAMED")
done
opens+=(--add-opens=java.base/sun.nio.ch=ALL-UNNAMED)

case ${1:-} in
  head)
    exec "$java" "${opens[@]}" -Xmx768m -cp "$path" \
      org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint --configDir "$conf"
    ;;
  worker)
    exec "$java" "${opens[@]}" -Xmx"${ARMISTICE_HEAP:-1152m}" -XX:MaxDirectMemorySize=512m \
      ${ARMISTICE_JAVA_OPTS:-} -cp "$path" \
      org.apache.flink.runtime.taskexecutor.TaskManagerRunner --configDir "$conf" \
      ${2:+-D taskmanager.resource-id="$2"}
    ;;
  kafka)
    folder=${2:?a folder for what the broker keeps}
    port=${3:?a port}
    mkdir -p "$folder"
    cat >"$folder/server.properties" <<PROPERTIES
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:$((port + 1))
listeners=PLAINTEXT://127.0.0.1:$port,CONTROLLER://127.0.0.1:$((port + 1))
advertised.listeners=PLAINTEXT://127.0.0.1:$port
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=$folder/log
num.partitions=4
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
message.max.bytes=67108864
replica.fetch.max.bytes=67108864
group.initial.rebalance.delay.ms=0
PROPERTIES
    [ -f "$folder/log/meta.properties" ] ||
      "$java" -Xmx256m -cp "$path" kafka.tools.StorageTool format \
        -t MkU3OEVBNTcwNTJENDM2Qk -c "$folder/server.properties" >/dev/null
    exec "$java" -Xmx512m -cp "$path" kafka.Kafka "$folder/server.properties"
    ;;
  *)
    sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
