package org.armistice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file of typed columns, a row an incident. Nothing is packed, so that no codec with
 * native code is needed; repeated words are kept once by Parquet's own dictionaries.
 */
final class ParquetForm implements Form {
  private final ParquetWriter<Dossier> writer;

  /**
   * @param out left open
   */
  ParquetForm(OutputStream out) throws IOException {
    this.writer =
        new Builder(new StreamFile(out))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Unpacked())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build();
  }

  @Override
  public void begin() {}

  @Override
  public boolean write(Dossier dossier) throws IOException {
    writer.write(dossier);
    return true;
  }

  @Override
  public void end() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<Dossier, Builder> {
    Builder(OutputFile file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Dossier> getWriteSupport(@Nullable Configuration unused) {
      return new Rows();
    }

    @Override
    protected WriteSupport<Dossier> getWriteSupport(ParquetConfiguration unused) {
      return new Rows();
    }
  }

  private static final class Rows extends WriteSupport<Dossier> {
    private @Nullable RecordConsumer consumer;

    @Override
    public WriteContext init(@Nullable Configuration unused) {
      return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return context();
    }

    private static WriteContext context() {
      List<Type> fields = new ArrayList<>();
      TypedTable.COLUMNS.forEach(column -> fields.add(column.kind().field(column.name())));
      return new WriteContext(new MessageType("incident", fields), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer given) {
      this.consumer = given;
    }

    @Override
    public void write(Dossier dossier) {
      RecordConsumer row = Objects.requireNonNull(consumer);
      row.startMessage();
      for (int index = 0; index < TypedTable.COLUMNS.size(); index++) {
        TypedColumn column = TypedTable.COLUMNS.get(index);
        Object value = column.value().apply(dossier);
        if (value != null) {
          row.startField(column.name(), index);
          column.kind().write(value, row);
          row.endField(column.name(), index);
        }
      }
      row.endMessage();
    }
  }
}
