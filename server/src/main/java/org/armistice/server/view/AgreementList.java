package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreements that ship as files, and those that reports name. */
public record AgreementList(List<Row> items, List<NamedRow> named) {
  public AgreementList {
    items = List.copyOf(items);
    named = List.copyOf(named);
  }

  /**
   * @param note the first thing that its file notes, {@code null} for nothing
   */
  public record Row(
      String id,
      String title,
      @Nullable LocalDate signed,
      List<String> parties,
      int terms,
      @Nullable String note) {
    public Row {
      parties = List.copyOf(parties);
    }
  }

  /**
   * An agreement that reports name.
   *
   * @param library id of the file that is meant, {@code null} where none is known to be
   */
  public record NamedRow(String name, int reports, @Nullable String library) {}
}
