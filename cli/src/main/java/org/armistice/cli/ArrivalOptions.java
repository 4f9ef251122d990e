package org.armistice.cli;

import org.armistice.cli.ledger.LedgerOptions;
import org.armistice.record.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What reports on their way into a ledger are read with, and which ledger. */
final class ArrivalOptions {
  @Mixin private MetadataOptions metadata = new MetadataOptions();

  @Mixin private KnowledgeOptions with = new KnowledgeOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @Option(
      names = "--sensitivity",
      paramLabel = "WHO",
      description = "public, restricted or sealed; a sealed report never leaves in an export")
  private Report.Sensitivity sensitivity = Report.Sensitivity.PUBLIC;

  MetadataOptions metadata() {
    return metadata;
  }

  Knowledge knowledge() {
    return with.load();
  }

  LedgerOptions ledger() {
    return which;
  }

  Report.Sensitivity sensitivity() {
    return sensitivity;
  }
}
