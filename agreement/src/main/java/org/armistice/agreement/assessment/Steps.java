package org.armistice.agreement.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.accord.Gap;
import org.armistice.agreement.accord.Provenance;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.matter.Days;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.matter.ReportView;
import org.armistice.agreement.matter.Voice;
import org.armistice.record.Assessment;
import org.armistice.record.Assessment.Holding;
import org.armistice.record.Assessment.Responsibility;
import org.armistice.record.Assessment.Step;
import org.armistice.record.Circumstance;
import org.armistice.record.Citation;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/** The explanation: short numbered steps in words that could be read out to both sides. */
final class Steps {
  private final List<Step> steps = new ArrayList<>();

  private Steps() {}

  static List<Step> of(
      Context context,
      Matter matter,
      List<Match> matches,
      List<Provision> engaged,
      Weighing.Reading reading,
      Responsibility responsibility,
      Calendar.Standing inForce,
      Term.@Nullable Basis basis,
      Assessment.Support support,
      List<Holding> held,
      Answer answer,
      List<String> change,
      List<ReportView> reports) {
    Steps all = new Steps();
    all.reported(matter);
    all.rivals(context, matter);
    all.notes(matter);
    all.inForce(context, matter, inForce);
    all.bound(context, matter, responsibility, engaged);
    all.terms(context, matter, matches, reading);
    all.strength(basis, support, reading);
    all.positions(context, held, reports);
    all.add("Answer", Phrases.sentence(answer.words()), List.of());
    if (!change.isEmpty()) {
      all.add("What would change it", String.join(" ", change), List.of());
    }
    return all.steps;
  }

  private void add(String heading, String words, List<Citation> citations) {
    steps.add(
        new Step(
            steps.size() + 1, heading, words, citations.stream().distinct().sorted().toList()));
  }

  private void reported(Matter matter) {
    StringBuilder words = new StringBuilder(Phrases.sentence(matter.label()));
    if (matter.when().known()) {
      words.append(" ").append(Phrases.sentence(matter.when().words()));
    }
    if (matter.quantity() != null) {
      words.append(" How many: ").append(matter.quantity()).append(".");
    }
    List<Voice> telling = matter.voices().stream().filter(voice -> !voice.denies()).toList();
    if (!telling.isEmpty()) {
      words.append(" According to ").append(Phrases.voices(telling)).append(".");
    }
    add("What is reported", words.toString(), matter.citations());
  }

  /** Other counts of the same; each stays with its counter. */
  private void rivals(Context context, Matter matter) {
    if (matter.kind() != Matter.Kind.COUNT) {
      return;
    }
    List<String> counts = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (Matter other : context.matters()) {
      boolean rival =
          other.kind() == Matter.Kind.COUNT
              && !other.id().equals(matter.id())
              && other.breaches() == matter.breaches()
              && !other.when().apartFrom(matter.when())
              && Objects.equals(
                  other.place() == null ? null : other.place().name(),
                  matter.place() == null ? null : matter.place().name());
      if (rival) {
        counts.add(other.label() + " (" + other.quantity() + ")");
        citations.addAll(other.citations());
      }
    }
    if (!counts.isEmpty()) {
      add(
          "Other counts",
          "Other counts stand beside this one and are never added to it: "
              + String.join("; ", counts)
              + ".",
          citations);
    }
  }

  /** How it was done, as somebody says. */
  private void notes(Matter matter) {
    if (matter.notes().isEmpty()) {
      return;
    }
    Set<String> words = new LinkedHashSet<>();
    List<Citation> citations = new ArrayList<>();
    for (Matter.Note note : matter.notes()) {
      words.add(
          Phrases.sentence(
              Phrases.speaker(note.voice().speaker()) + " said " + Phrases.manner(note)));
      citations.addAll(note.voice().citations());
    }
    boolean part =
        matter.kind() == Matter.Kind.COUNT
            && matter.notes().stream().anyMatch(one -> one.kind() == Circumstance.Kind.EXERCISE);
    String open =
        part
            ? " How much of the count that is, and whether it lies within the agreement's scope, is"
                + " open; the count stays with its counter and is laid to no side."
            : "";
    add("How it was done", String.join(" ", words) + open, citations);
  }

  private void inForce(Context context, Matter matter, Calendar.Standing standing) {
    Calendar calendar = context.calendar();
    String from =
        calendar.beginning().map(at -> Days.day(at.toLocalDate())).orElse("a day not stated");
    String period =
        calendar
            .end()
            .map(end -> "in force from " + from + " until " + Days.day(end.toLocalDate()))
            .orElse("in force from " + from);
    String title = Phrases.sentence(context.accord().title() + ": " + period);
    String words =
        switch (standing) {
          case INSIDE -> "The act falls in that time.";
          case BEFORE -> "The act was before that time.";
          case AFTER -> "The act was after that time.";
          case STRADDLES ->
              "The act is told of "
                  + matter.when().words()
                  + ", which is in part outside that time.";
          case UNKNOWN -> "When the act was is not told closely enough to say.";
        };
    add("In force", title + " " + words, List.of());
  }

  private void bound(
      Context context, Matter matter, Responsibility responsibility, List<Provision> engaged) {
    List<Citation> citations = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Matter.Doer doer : matter.doers()) {
      names.add(Phrases.named(doer.who().name()));
      doer.voices().forEach(voice -> citations.addAll(voice.citations()));
    }
    String who = Phrases.list(names, "and");
    String parties =
        Phrases.list(context.partiesOf(matter).stream().map(Phrases::named).toList(), "and");
    String words =
        switch (responsibility) {
          case PARTY -> Phrases.sentence(who + ": a party to the agreement");
          case MEMBER -> Phrases.sentence(who + ": of " + parties + ", a party to the agreement");
          case PROXY ->
              Phrases.sentence(who + ": acting for " + parties + ", a party to the agreement");
          case NOT_BOUND ->
              Phrases.sentence(who + " did not sign the agreement and is not bound by it");
          case UNDETERMINED ->
              matter.doers().isEmpty()
                  ? "Nobody is named as having done it. The terms are read on; responsibility stays open."
                  : "\"%s\" names nobody in particular. The terms are read on; responsibility stays open."
                      .formatted(String.join(", ", names));
        };
    for (Provision duty : engaged) {
      words +=
          " It touches a duty of %s (term %s): %s."
              .formatted(Phrases.who(duty.bearers()), duty.id(), context.words(duty));
    }
    add("Bound", words, citations);
  }

  private void terms(
      Context context, Matter matter, List<Match> matches, Weighing.Reading reading) {
    Set<String> told = new LinkedHashSet<>();
    List<Citation> citations = new ArrayList<>();
    for (Match match : matches) {
      boolean used = reading.used().contains(match);
      if ((match.scope() == Truth.FALSE && !used) || !told.add(match.term().id())) {
        continue;
      }
      StringBuilder words =
          new StringBuilder(
              "Term %s: %s%s."
                  .formatted(
                      match.term().id(),
                      context.words(match.term()),
                      provenance(match.term().provenance())));
      if (match.gap() != null) {
        words.append(" Not known: ").append(match.gap()).append(".");
      }
      if (!match.conditions().words().isEmpty()) {
        words.append(" ").append(match.conditions().words());
        if (match.conditions().truth() == Truth.FALSE) {
          words.append(" The term does not apply.");
        }
      }
      List<Citation> cited = new ArrayList<>(match.conditions().citations());
      for (Match.Escape escape : match.exceptions()) {
        words.append(" Exception: ").append(escape.result().words());
        cited.addAll(escape.result().citations());
      }
      add("Term " + match.term().id(), words.toString(), cited);
    }
    Gap silence = reading.silence();
    if (silence != null) {
      add("Silence " + silence.id(), silent(silence), citations);
    } else if (told.isEmpty()) {
      add(
          "Terms",
          "No term of this file speaks of the act" + upon(matter) + " by its doers.",
          List.of());
    }
    reading.set().forEach(words -> add("Precedence", words, List.of()));
  }

  private static String upon(Matter matter) {
    return matter.targets().isEmpty()
        ? ""
        : " upon "
            + Phrases.list(
                matter.targets().stream().map(one -> Phrases.named(one.name())).toList(), "and");
  }

  private static String silent(Gap silence) {
    String reader = silence.provenance().reader();
    String at = silence.provenance().at();
    return "The agreement says nothing on whether %s may %s%s, as %s reads it%s. Texts read: %s. Texts missing: %s."
        .formatted(
            Phrases.who(silence.bearers()),
            Context.ACTS.words(silence.act()),
            silence.targets().isEmpty() ? "" : " " + Phrases.who(silence.targets()),
            reader == null ? "the writer of this file" : reader,
            at == null ? "" : ": \"" + at + "\"",
            silence.textsRead().isEmpty() ? "none stated" : String.join(", ", silence.textsRead()),
            silence.textsMissing().isEmpty()
                ? "none stated"
                : String.join(", ", silence.textsMissing()));
  }

  private static String provenance(Provenance provenance) {
    List<String> parts = new ArrayList<>();
    if (provenance.clause() != null) {
      parts.add(provenance.clause());
    }
    if (provenance.quote() != null) {
      parts.add("\"" + provenance.quote() + "\"");
    } else if (provenance.at() != null) {
      String reader = provenance.reader() == null ? "" : provenance.reader() + ": ";
      parts.add(reader + "\"" + provenance.at() + "\"");
    }
    parts.add("from " + Phrases.basis(provenance.basisOrWeakest()));
    return " (" + String.join("; ", parts) + ")";
  }

  private void strength(
      Term.@Nullable Basis basis, Assessment.Support support, Weighing.Reading reading) {
    String terms = basis == null ? "" : "The terms rest on " + Phrases.basis(basis) + ". ";
    String facts = "The facts are " + Supports.words(support) + ".";
    boolean nothing = basis == null && reading.used().isEmpty();
    add("Strength", nothing ? facts : terms + facts, List.of());
  }

  private void positions(Context context, List<Holding> held, List<ReportView> reports) {
    List<String> words = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (Holding holding : held) {
      words.add(words(holding));
      citations.addAll(holding.citations());
    }
    List<String> silent = new ArrayList<>();
    for (Who.Named party : context.accord().parties()) {
      boolean heard = held.stream().anyMatch(one -> one.side().equals(party.name()));
      if (!heard) {
        silent.add(Phrases.named(party.name()));
      }
    }
    if (!silent.isEmpty() && !reports.isEmpty()) {
      words.add("No view of " + Phrases.list(silent, "or") + " is in these documents.");
    }
    add("Positions", words.stream().collect(Collectors.joining(" ")), citations);
  }

  private static String words(Holding holding) {
    String who = Phrases.named(holding.holder().label());
    String of =
        holding.holder().label().equals(holding.side())
            ? ""
            : " (" + Phrases.named(holding.side()) + ")";
    String says =
        switch (holding.value()) {
          case JUSTIFIED_BY_EXCEPTION -> " justified it";
          case DENIES_EVENT, DENIES_RESPONSIBILITY -> " denied it";
          case NOT_IN_FORCE -> " said that the agreement was not in force";
          case OUTSIDE_SCOPE -> " said that the agreement did not reach it";
          case DENIES_TERM -> " said that the agreement had no such term";
          case CONSISTENT, INCONSISTENT, VIOLATION ->
              " called it " + Phrases.value(holding.value());
        };
    String label = holding.position().label().replaceAll("^[\"“‘]+|[\"”’]+$", "");
    String words = label.isEmpty() ? "" : ": \"" + label + "\"";
    String day = holding.said() == null ? "" : ", " + Days.day(holding.said());
    String standing =
        switch (holding.standing()) {
          case PARTY -> "";
          case MONITOR -> ", a monitor";
          case COMMENTATOR -> ", no party";
        };
    String earlier = holding.latest() ? "" : ", earlier";
    return Phrases.sentence(who + of + says + standing + day + earlier + words);
  }
}
