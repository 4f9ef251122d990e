package org.armistice.reading.reason;

import java.util.List;
import org.armistice.reading.table.Table;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** One reason for a value, or for another value not being taken. */
public sealed interface Reason {

  /** What it says, in one sentence for people. */
  String says();

  /** The words of the report that it points to, in text order; often none. */
  default List<Span> words() {
    return List.of();
  }

  /** A row of a table gave it. */
  record ByRow(Table.Row row, String says, List<Span> words) implements Reason {
    public ByRow {
      words = List.copyOf(words);
    }

    public ByRow(Table.Row row, String says) {
      this(row, says, List.of());
    }
  }

  /**
   * The program itself gave it, by a rule that no table holds.
   *
   * @param rule its name, as {@code --rules} shows it
   */
  record ByRule(String rule, String says, List<Span> words) implements Reason {
    public ByRule {
      words = List.copyOf(words);
    }

    public ByRule(String rule, String says) {
      this(rule, says, List.of());
    }
  }

  /**
   * The sentence model said so, and no table.
   *
   * @param label its label, such as {@code ARG0} or {@code nsubj}
   * @param score how sure it is, 0 to 1; {@code null} where it gives no score for this
   */
  record ByModel(String label, String says, List<Span> words, @Nullable Double score)
      implements Reason {
    public ByModel {
      words = List.copyOf(words);
    }
  }

  /** It is known of the report, not read in it. */
  record ByMetadata(String says) implements Reason {}

  /**
   * The candidate that was taken, of several that were ranked.
   *
   * @param score its share of all that is believed, 0 to 1
   */
  record Won(String candidate, double score, String says) implements Reason {}

  /**
   * Another candidate, and why it was not taken.
   *
   * @param candidate what it is called
   * @param row its row, where it has one
   * @param score its share of all that is believed, 0 to 1; {@code null} where nothing was ranked
   * @param weighed what decided against it, weightiest first; empty where nothing was weighed
   */
  record Lost(
      String candidate,
      Table.@Nullable Row row,
      @Nullable Double score,
      String says,
      List<Weighed> weighed)
      implements Reason {
    public Lost {
      weighed = List.copyOf(weighed);
    }

    public Lost(Table.Row row, String candidate, String says) {
      this(candidate, row, null, says, List.of());
    }
  }

  /** Nothing else was there to be taken. */
  record NoOther(String says) implements Reason {}

  /** It follows from another record, which can be asked in its turn. */
  record See(Ref record, String says) implements Reason {}

  /**
   * A trait that spoke for one candidate against another.
   *
   * @param says the trait in words
   * @param difference what it added to the winner's score over the other's
   * @param row the row of its weight
   */
  record Weighed(String says, double difference, Table.Row row) {}
}
