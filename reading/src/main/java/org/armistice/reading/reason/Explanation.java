package org.armistice.reading.reason;

import java.util.List;
import org.armistice.record.Entry;

/**
 * Why a record, or one field of it, is as it is.
 *
 * @param entry the record
 * @param label what a person would call it
 * @param parts its fields, in the order of the record
 */
public record Explanation(Entry entry, String label, List<Part> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }
}
