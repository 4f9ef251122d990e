package org.armistice.cluster.load;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.armistice.cluster.wire.ReadReport;

/**
 * The ledger as the end of the job. A checkpoint is complete only when all before it is on disk;
 * what is sent again after a failure adds nothing. To be run with one slot: a ledger takes one
 * writer at a time.
 */
public final class LedgerSink implements Sink<ReadReport> {
  private static final long serialVersionUID = 1L;

  private final LedgerAddress address;

  public LedgerSink(LedgerAddress address) {
    this.address = address;
  }

  @Override
  public SinkWriter<ReadReport> createWriter(WriterInitContext context) {
    return new Writer(new Loading(address));
  }

  private static final class Writer implements SinkWriter<ReadReport> {
    private final Loading loading;
    private final List<ReadReport> waiting = new ArrayList<>();

    Writer(Loading loading) {
      this.loading = loading;
    }

    @Override
    public void write(ReadReport report, Context context) throws InterruptedException {
      waiting.add(report);
      if (waiting.size() >= Loading.AT_ONCE) {
        flush(false);
      }
    }

    @Override
    public void flush(boolean endOfInput) throws InterruptedException {
      if (!waiting.isEmpty()) {
        loading.add(waiting);
        waiting.clear();
      }
    }

    @Override
    public void close() {
      loading.close();
    }
  }
}
