package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.record.Passage;
import org.armistice.record.Published;
import org.armistice.record.Report;

/** Where a report's own fields come from, and its passages. */
final class ReportParts {
  private ReportParts() {}

  static List<Part> of(Report report) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "sha256",
            List.of("id"),
            report.sha256(),
            List.of(),
            List.of(
                new ByRule(
                    "report:bytes", "of the bytes as they came in; the id follows from it"))));
    for (String origin : report.origin()) {
      int equals = origin.indexOf('=');
      String field = equals < 0 ? origin : origin.substring(0, equals);
      parts.add(
          new Part(
              field,
              value(report, field),
              List.of(),
              List.of(new ByMetadata("comes from: " + origin.substring(equals + 1)))));
    }
    if (report.published() == null) {
      parts.add(
          new Part(
              "published",
              "not stated",
              List.of(),
              List.of(
                  new ByMetadata(
                      "neither option, header nor page says it; relative times stay unresolved"))));
    }
    return parts;
  }

  private static String value(Report report, String field) {
    Published published = report.published();
    return switch (field) {
      case "published" -> published == null ? "not stated" : published.date().toString();
      case "zone" -> published == null ? "not stated" : Values.of(published.zone());
      case "outlet" -> Values.of(report.outlet());
      case "title" -> Values.of(report.title());
      case "byline" -> Values.of(report.byline());
      case "url" -> Values.of(report.url());
      case "language" -> report.language();
      case "kind" -> Values.of(report.kind());
      default -> "as stated";
    };
  }

  static List<Part> of(Passage passage) {
    return List.of(
        new Part(
            "kind",
            List.of("paragraph", "sentence", "start", "end"),
            Values.of(passage.kind()),
            passage.evidence(),
            List.of(
                new ByRule(
                    "passages",
                    "blocks are parted by empty lines, sentences by their marks and by"
                        + " abbreviations.tsv; what stands before the body is a headline, the first"
                        + " paragraph the lede"))));
  }
}
