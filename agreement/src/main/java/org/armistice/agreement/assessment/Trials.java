package org.armistice.agreement.assessment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Test;
import org.armistice.agreement.act.Objects;
import org.armistice.agreement.matter.Days;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.matter.Voice;
import org.armistice.agreement.place.Distance;
import org.armistice.record.Assessment;
import org.armistice.record.Circumstance;
import org.armistice.record.Citation;

/** The seven tests, each true, false or unknown of a matter. No claim gives unknown. */
final class Trials {
  private static final Pattern CALIBRE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)[ -]?(?:mm|millimet)", Pattern.CASE_INSENSITIVE);

  private final Context context;
  private final Attacks attacks;

  Trials(Context context) {
    this.context = context;
    this.attacks = new Attacks(context);
  }

  Result all(List<Test> tests, Matter matter) {
    return Result.all(tests.stream().map(test -> run(test, matter)).toList());
  }

  Result run(Test test, Matter matter) {
    if (test instanceof Test.UnderAttack attack) {
      return attacks.on(attack, matter);
    }
    if (test instanceof Test.OrderedBy ordered) {
      return note(
          matter,
          Circumstance.Kind.ORDERED,
          ordered.authority(),
          "that it was ordered by " + ordered.authority());
    }
    if (test instanceof Test.MechanismTried tried) {
      String title = mechanism(tried.mechanism());
      return note(
          matter,
          Circumstance.Kind.MECHANISM_TRIED,
          title,
          "that the " + title + " was tried first");
    }
    if (test instanceof Test.DistanceFrom distance) {
      return distance(distance, matter);
    }
    if (test instanceof Test.ObjectIn object) {
      return object(object, matter);
    }
    if (test instanceof Test.Within within) {
      return within(within, matter);
    }
    return property(((Test.HasProperty) test).property(), matter);
  }

  private String mechanism(String name) {
    return context.accord().mechanisms().stream()
        .filter(mechanism -> mechanism.name().equals(name))
        .map(Accord.Mechanism::words)
        .findFirst()
        .orElse(name.replace('_', ' '));
  }

  /** What somebody says of how it was done, where the words share one with what is asked for. */
  private Result note(Matter matter, Circumstance.Kind kind, String asked, String that) {
    List<Voice> yes = new ArrayList<>();
    List<Voice> no = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (Matter.Note note : matter.notes()) {
      if (note.kind() == kind && share(note.words(), asked)) {
        (note.negated() || note.voice().denies() ? no : yes).add(note.voice());
        citations.add(note.citation());
      }
    }
    return judged(matter, yes, no, citations, that);
  }

  /**
   * Claims one way give their value, claims both ways unknown and a dispute, none unknown.
   *
   * @param that what is asked, from "that"
   */
  private static Result judged(
      Matter matter, List<Voice> yes, List<Voice> no, List<Citation> citations, String that) {
    Truth truth =
        yes.isEmpty() == no.isEmpty() ? Truth.UNKNOWN : yes.isEmpty() ? Truth.FALSE : Truth.TRUE;
    List<Voice> heard = truth == Truth.FALSE ? no : yes;
    String words =
        switch (truth) {
          case TRUE -> sentence(Phrases.voices(yes) + " said " + that);
          case FALSE -> sentence(Phrases.voices(no) + " said that it was not so: " + that);
          case UNKNOWN ->
              yes.isEmpty() ? "No report says " + that + "." : "Claims differ on it " + that + ".";
        };
    return new Result(
        truth,
        Supports.of(heard, truth == Truth.FALSE ? matter.sides() : Set.of()),
        Supports.sides(heard),
        !yes.isEmpty() && !no.isEmpty(),
        words,
        citations);
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private Result distance(Test.DistanceFrom test, Matter matter) {
    Optional<Distance> distance = context.whereabouts().distance(matter.place(), test.line());
    String line = test.line().replace('_', ' ');
    if (distance.isEmpty()) {
      return Result.of(
          Truth.UNKNOWN,
          matter.place() == null
              ? "The place is not stated, so its distance from the " + line + " is not known."
              : "\"%s\" is too coarse a place to measure from the %s."
                  .formatted(matter.place().name(), line));
    }
    Truth least = Truth.of(test.comparison().holds(distance.get().least(), test.kilometres()));
    Truth most = Truth.of(test.comparison().holds(distance.get().most(), test.kilometres()));
    return Result.of(
        least == most ? least : Truth.UNKNOWN,
        "%s lies %s from the %s; the text asks for %s %s km."
            .formatted(
                matter.place() == null ? "The place" : matter.place().name(),
                distance.get().words(),
                line,
                test.comparison().sign(),
                Phrases.number(test.kilometres())));
  }

  private static Result object(Test.ObjectIn test, Matter matter) {
    Objects classes = Objects.standard();
    Truth any = Truth.UNKNOWN;
    List<Citation> citations = new ArrayList<>();
    for (Matter.Thing thing : matter.things()) {
      Optional<String> named = classes.named(thing.words());
      if (named.isPresent()) {
        Truth here = Truth.of(classes.isA(named.get(), test.objects()));
        Double least = test.calibre();
        if (least != null) {
          Matcher calibre = CALIBRE.matcher(thing.words());
          here =
              here.and(
                  calibre.find()
                      ? Truth.of(Double.parseDouble(calibre.group(1)) >= least)
                      : Truth.UNKNOWN);
        }
        any = citations.isEmpty() ? here : any.or(here);
        citations.add(thing.citation());
      }
    }
    String what =
        matter.things().stream().map(Matter.Thing::words).collect(Collectors.joining(", "));
    String asked =
        test.objects()
            + (test.calibre() == null
                ? ""
                : " of " + Phrases.number(test.calibre()) + " mm or more");
    String words =
        switch (any) {
          case TRUE -> "\"" + what + "\" is " + asked + ".";
          case FALSE -> "\"" + what + "\" is not " + asked + ".";
          case UNKNOWN -> "Whether it was " + asked + " is not stated.";
        };
    return new Result(
        any, Supports.of(matter.voices(), Set.of()), Set.of(), false, words, citations);
  }

  private Result within(Test.Within test, Matter matter) {
    Moment end = new Moment.After(test.amount(), test.unit(), test.anchor());
    Optional<LocalDateTime> limit = context.calendar().at(end);
    if (limit.isEmpty() || !matter.when().known()) {
      return Result.of(
          Truth.UNKNOWN, "Whether it fell within the time is not known: a date is missing.");
    }
    var earliest = matter.when().earliest();
    var latest = matter.when().latest();
    boolean inside = latest != null && !latest.plusDays(1).atStartOfDay().isAfter(limit.get());
    boolean outside = earliest != null && !earliest.atStartOfDay().isBefore(limit.get());
    Truth truth = inside ? Truth.TRUE : outside ? Truth.FALSE : Truth.UNKNOWN;
    return Result.of(
        truth,
        "It was told of %s; the time ran to %s."
            .formatted(matter.when().words(), Days.day(limit.get().toLocalDate())));
  }

  private static Result property(Test.Property property, Matter matter) {
    Set<Circumstance.Kind> yes =
        switch (property) {
          case OFFENSIVE -> Set.of(Circumstance.Kind.OFFENSIVE);
          case DEFENSIVE -> Set.of(Circumstance.Kind.SELF_DEFENCE);
          case PRE_EMPTIVE -> Set.of(Circumstance.Kind.PRE_EMPTIVE);
          case EXERCISE -> Set.of(Circumstance.Kind.EXERCISE);
        };
    Set<Circumstance.Kind> no =
        switch (property) {
          case OFFENSIVE -> Set.of(Circumstance.Kind.SELF_DEFENCE, Circumstance.Kind.EXERCISE);
          case DEFENSIVE -> Set.of(Circumstance.Kind.OFFENSIVE);
          case PRE_EMPTIVE, EXERCISE -> Set.of();
        };
    List<Voice> agreeing = new ArrayList<>();
    List<Voice> against = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (Matter.Note note : matter.notes()) {
      boolean says = yes.contains(note.kind());
      if (says || no.contains(note.kind())) {
        (says != (note.negated() || note.voice().denies()) ? agreeing : against).add(note.voice());
        citations.add(note.citation());
      }
    }
    return judged(
        matter, agreeing, against, citations, "that it was " + Phrases.property(property));
  }

  private static boolean share(String one, String other) {
    Set<String> words = new TreeSet<>(List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    for (String word : other.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 3 && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static Assessment.Support supportOf(Matter matter) {
    return Supports.of(matter.voices(), matter.sides());
  }
}
