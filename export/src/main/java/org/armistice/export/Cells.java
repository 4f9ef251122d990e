package org.armistice.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.record.Place;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of every table, in words. */
final class Cells {
  private Cells() {}

  static String names(List<Named> named) {
    return joined("; ", named.stream().map(Named::label).toList());
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The place as told: "in Kunduz", "near Kunduz"; empty where none is. */
  static @Nullable String place(Dossier dossier) {
    Place place = dossier.place();
    String name = dossier.happening().where().name();
    return place == null || name == null ? name : words(place.relation()) + " " + name;
  }

  static String outlets(Dossier dossier) {
    return joined("; ", dossier.reports().stream().map(Report::outlet).toList());
  }

  static String titles(Dossier dossier) {
    return joined("; ", dossier.reports().stream().map(Report::title).toList());
  }

  static String addresses(Dossier dossier) {
    return joined(" ", dossier.reports().stream().map(Report::url).toList());
  }

  static String published(Dossier dossier) {
    return joined(
        "; ",
        dossier.reports().stream()
            .map(report -> report.published() == null ? null : report.published().date())
            .toList());
  }

  /** Each telling with its words: {@code Example News, 2020-10-12: "launched strikes"}. */
  static String evidence(Dossier dossier) {
    return joined(" | ", tellings(dossier));
  }

  /** The same as a list. */
  static List<String> tellings(Dossier dossier) {
    List<String> tellings = new ArrayList<>();
    for (Member member : dossier.happening().members()) {
      String from =
          joined(", ", member.outlet() == null ? "no outlet" : member.outlet(), member.published());
      String words = joined(" … ", member.evidence().stream().map(Span::text).toList());
      tellings.add("%s: \"%s\"".formatted(from, words));
    }
    return tellings;
  }

  static String disagreements(Happening happening) {
    List<String> matters = new ArrayList<>();
    for (Disagreement disagreement : Disagreement.in(happening)) {
      matters.add(disagreement.field() + ": " + String.join(" / ", disagreement.sides()));
    }
    return String.join(" | ", matters);
  }

  /** What is stated of several values, each once. */
  static String joined(String between, List<?> values) {
    return String.join(
        between,
        values.stream().filter(Objects::nonNull).map(Object::toString).distinct().toList());
  }

  private static String joined(String between, @Nullable Object one, @Nullable Object other) {
    return one == null
        ? String.valueOf(other)
        : other == null ? one.toString() : one + between + other;
  }
}
