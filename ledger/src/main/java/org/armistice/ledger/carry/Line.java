package org.armistice.ledger.carry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.armistice.incident.happening.Happening;
import org.jspecify.annotations.Nullable;

/** One line of an export. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Line.Head.class, name = "ledger"),
  @JsonSubTypes.Type(value = Line.KeptReport.class, name = "kept-report"),
  @JsonSubTypes.Type(value = Line.Redaction.class, name = "redaction"),
  @JsonSubTypes.Type(value = Line.KeptIncident.class, name = "kept-incident"),
  @JsonSubTypes.Type(value = Line.Placed.class, name = "placed"),
  @JsonSubTypes.Type(value = Line.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = Line.Revised.class, name = "revised"),
  @JsonSubTypes.Type(value = Line.Logged.class, name = "logged"),
})
sealed interface Line {

  /**
   * The first line.
   *
   * @param version of the format
   * @param history whether the history follows, without which no ledger can be made of it
   */
  record Head(int version, boolean history) implements Line {}

  /**
   * A report as it came in, and its readings, the oldest first.
   *
   * @param record the Report record
   * @param bytes in Base64
   */
  record KeptReport(String id, String record, String bytes, String text, List<KeptReading> readings)
      implements Line {}

  /**
   * @param reader version of the program that read it
   * @param lines its records
   */
  record KeptReading(String reader, List<String> lines) {}

  /** Says that something is withheld, not what. */
  record Redaction(String id, String reason) implements Line {}

  /** An incident as it stands. */
  record KeptIncident(Happening incident, List<KeptLink> links) implements Line {}

  /**
   * How an incident stands to another.
   *
   * @param kind POSSIBLY_SAME or PART_OF
   */
  record KeptLink(String kind, String to, double score, String reason) {}

  /** Which entry of the log put a report or a reading in; {@code reading} counts from 0. */
  record Placed(String report, long seq, List<Long> readings) implements Line {}

  record Decided(
      String id,
      long seq,
      String kind,
      String one,
      String other,
      String field,
      String value,
      String who,
      String reason)
      implements Line {}

  /**
   * @param body the incident as it then stood, {@code null} where it ended
   */
  record Revised(long seq, String incident, String change, String what, @Nullable String body)
      implements Line {}

  /** An entry of the log; {@code at} in ISO 8601. */
  record Logged(
      long seq,
      String at,
      String who,
      String kind,
      String subject,
      String reason,
      String digest,
      String previous,
      String hash)
      implements Line {}
}
