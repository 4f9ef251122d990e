package org.armistice.cli.hearing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.armistice.record.Claim;
import org.armistice.record.Grade;
import org.armistice.record.Published;
import org.armistice.record.Report;
import org.armistice.record.Span;

/** Words for what the record holds in constants. */
final class Telling {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Telling() {}

  /** "denies", "says it is possible": what the speaker does in saying it. */
  static String verb(Claim claim) {
    String verb =
        switch (claim.act()) {
          case ANNOUNCE -> "announces";
          case ACKNOWLEDGE -> "acknowledges";
          case DENY -> "denies";
          case ACCUSE -> "accuses";
          case DEMAND -> "demands";
          case THREATEN -> "threatens";
          case PROMISE -> "promises";
          case ASSESS -> "judges";
          case EXPLAIN -> "explains";
          case REPORT -> "says";
          case PREDICT -> "expects";
        };
    boolean firmByItself =
        switch (claim.act()) {
          case DENY, DEMAND, THREATEN, PROMISE, PREDICT -> true;
          case ANNOUNCE, ACKNOWLEDGE, ACCUSE, ASSESS, EXPLAIN, REPORT -> false;
        };
    String firmness =
        switch (claim.factuality()) {
          case CERTAIN, NEGATED -> "";
          case PROBABLE -> " (as probable)";
          case POSSIBLE -> " (as possible)";
          case DOUBTFUL -> " (with doubt)";
        };
    return verb + (firmByItself ? "" : firmness);
  }

  static String quote(List<Span> words) {
    StringBuilder quote = new StringBuilder();
    for (Span span : words) {
      String line = SPACE.matcher(span.text()).replaceAll(" ").strip();
      quote.append(quote.isEmpty() ? "" : " … ").append(line);
    }
    String plain = quote.toString().replaceAll("^[“\"]|[”\"]$", "").replaceAll("[,]$", "");
    return "“" + plain.replace('“', '‘').replace('”', '’') + "”";
  }

  static String channel(Claim claim) {
    return switch (claim.channel()) {
      case SOCIAL_POST -> " in a social post";
      case STATEMENT -> " in a statement";
      case BRIEFING -> " at a briefing";
      case INTERVIEW -> " in an interview";
      case DOCUMENT -> " in a document";
      case OUTLET_VOICE, NOT_STATED -> "";
    };
  }

  static String day(Report report) {
    Published published = report.published();
    return published == null ? "day not known" : DAY.format(published.date());
  }

  /** "B, usually reliable" or "2, probably true". */
  static String mark(Grade grade) {
    Grade.Reliability reliability = grade.reliability();
    if (reliability != null) {
      return reliability.name()
          + ", "
          + switch (reliability) {
            case A -> "reliable";
            case B -> "usually reliable";
            case C -> "fairly reliable";
            case D -> "not usually reliable";
            case E -> "not reliable";
            case F -> "reliability cannot be judged";
          };
    }
    Integer credibility = grade.credibility();
    String[] words = {
      "confirmed",
      "probably true",
      "possibly true",
      "doubtful",
      "improbable",
      "truth cannot be judged"
    };
    return credibility == null ? "" : credibility + ", " + words[credibility - 1];
  }

  static String given(Grade grade) {
    String on = grade.on() == null ? "" : " on " + DAY.format(grade.on());
    String reason = grade.reason() == null ? "" : " (" + grade.reason() + ")";
    return "graded %s, by %s%s%s".formatted(mark(grade), grade.assessor(), on, reason);
  }
}
