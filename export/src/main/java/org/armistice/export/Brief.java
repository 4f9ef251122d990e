package org.armistice.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.armistice.incident.happening.Counted;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.incident.telling.Window;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of an incident, sentence by sentence, each with the tellings that it rests on:
 * the notes at the foot are their words.
 *
 * @param title of the incident
 * @param sentences in the order in which they are read
 * @param notes one for each telling, from 1
 */
record Brief(String title, List<Sentence> sentences, List<String> notes) {
  Brief {
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
  }

  /**
   * A sentence.
   *
   * @param notes numbers of notes, from 1, in order; never empty
   */
  record Sentence(String text, List<Integer> notes) {
    Sentence {
      notes = List.copyOf(notes);
    }
  }

  static Brief of(Dossier dossier) {
    Happening happening = dossier.happening();
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> all = numbers(happening, member -> true);
    sentences.add(new Sentence("When: " + when(happening.window()) + ".", all));
    String place = Cells.place(dossier);
    sentences.add(new Sentence("Where: " + (place == null ? "not stated" : place) + ".", all));
    named("Done by", happening, happening.doers(), all, sentences);
    named("Upon", happening, happening.targets(), all, sentences);
    for (Counted counted : happening.tolls()) {
      String figures = new Figures(List.of(counted)).words();
      sentences.add(
          new Sentence(
              Cells.words(counted.harm()) + ": " + figures + ".",
              numbers(happening, member -> tells(member, counted.telling()))));
    }
    for (Disagreement disagreement : Disagreement.in(happening)) {
      sentences.add(
          new Sentence(
              "They do not agree on "
                  + disagreement.field()
                  + ": "
                  + String.join("; ", disagreement.sides())
                  + ".",
              all));
    }
    List<Integer> denying = numbers(happening, Member::denied);
    if (!denying.isEmpty()) {
      sentences.add(new Sentence("It is denied.", denying));
    }
    return new Brief(happening.label(), sentences, notes(dossier));
  }

  private static void named(
      String role,
      Happening happening,
      List<Named> named,
      List<Integer> all,
      List<Sentence> sentences) {
    if (named.isEmpty()) {
      sentences.add(new Sentence(role + ": not stated.", all));
    }
    for (Named each : named) {
      sentences.add(
          new Sentence(
              role + ": " + each.label() + ".",
              numbers(
                  happening,
                  member -> each.tellings().stream().anyMatch(telling -> tells(member, telling)))));
    }
  }

  private static boolean tells(Member member, String telling) {
    return member.event().equals(telling) || member.retold().contains(telling);
  }

  private static List<Integer> numbers(Happening happening, Predicate<Member> which) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < happening.members().size(); i++) {
      if (which.test(happening.members().get(i))) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  private static String when(Window window) {
    if (window.earliest() == null && window.latest() == null) {
      return "not stated";
    }
    String days =
        window.earliest() != null && window.earliest().equals(window.latest())
            ? window.earliest().toString()
            : day(window.earliest()) + " to " + day(window.latest());
    return window.told() ? days : days + ", which only follows from the day of publication";
  }

  private static String day(@Nullable Object day) {
    return day == null ? "open" : day.toString();
  }

  private static List<String> notes(Dossier dossier) {
    List<String> notes = new ArrayList<>();
    for (Member member : dossier.happening().members()) {
      Report report =
          dossier.reports().stream()
              .filter(each -> each.id().equals(member.report()))
              .findFirst()
              .orElse(null);
      List<String> parts = new ArrayList<>();
      parts.add(member.outlet() == null ? "no outlet" : member.outlet());
      if (report != null && report.title() != null) {
        parts.add("\u201c" + report.title() + "\u201d");
      }
      parts.add(member.published() == null ? "no day" : member.published().toString());
      if (report != null && report.url() != null) {
        parts.add(report.url());
      }
      String words = Cells.joined(" \u2026 ", member.evidence().stream().map(Span::text).toList());
      notes.add(String.format(Locale.ROOT, "%s: \u201c%s\u201d", String.join(", ", parts), words));
    }
    return notes;
  }
}
