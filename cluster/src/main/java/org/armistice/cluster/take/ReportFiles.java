package org.armistice.cluster.take;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.armistice.cluster.wire.TakenReport;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Files of reports, taken apart as the command line takes them apart: a web archive into its pages,
 * an export into its posts, any other file as one report. A file is read from its beginning again
 * after a failure, and what had been handed on of it is passed over.
 */
public final class ReportFiles implements BulkFormat<TakenReport, FileSourceSplit> {
  private static final long serialVersionUID = 1L;

  /** So many reports are handed on at once: few, so that a checkpoint need not wait for many. */
  private static final int AT_ONCE = 16;

  @Override
  public Reader<TakenReport> createReader(Configuration configuration, FileSourceSplit split) {
    return new OneFile(Path.of(split.path().toUri().getPath()), 0);
  }

  @Override
  public Reader<TakenReport> restoreReader(Configuration configuration, FileSourceSplit split) {
    long passed =
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    return new OneFile(Path.of(split.path().toUri().getPath()), passed);
  }

  /** What a report needs of its file can lie anywhere in it. */
  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<TakenReport> getProducedType() {
    return TypeInformation.of(TakenReport.class);
  }

  private static final class OneFile implements Reader<TakenReport> {
    private final Path file;
    private long passed;
    private @Nullable List<Source> sources;

    OneFile(Path file, long passed) {
      this.file = file;
      this.passed = passed;
    }

    @Override
    public @Nullable RecordIterator<TakenReport> readBatch() {
      List<Source> all = open();
      if (passed >= all.size()) {
        return null;
      }
      int from = (int) passed;
      int end = Math.min(all.size(), from + AT_ONCE);
      passed = end;
      Iterator<TakenReport> taken =
          all.subList(from, end).stream().map(Taking::of).toList().iterator();
      return new IteratorResultIterator<>(taken, CheckpointedPosition.NO_OFFSET, from);
    }

    private List<Source> open() {
      List<Source> known = sources;
      if (known == null) {
        try {
          known = Sources.of(file.toString(), InputStream.nullInputStream());
        } catch (IntakeException e) {
          known = List.of(new Source.Broken(file.toString(), e));
        }
        sources = known;
      }
      return known;
    }

    @Override
    public void close() {
      sources = null;
    }
  }
}
