package org.armistice.agreement.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Scope;
import org.armistice.agreement.accord.Test;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.matter.Days;
import org.armistice.agreement.matter.Lineage;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.matter.Voice;
import org.armistice.record.Actor;
import org.armistice.record.Position;
import org.armistice.record.Term;

/** Terms, tests and voices as plain English, the same for every party. */
final class Phrases {
  /** Names that English speaks with an article: plurals, bodies and their like. */
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "(?:United States|United Nations|Taliban|Houthis|.*\\b(?:Forces|Force|Army|Front|Movement|"
              + "Union|Nations|Republic|Mission|Council|Party|Authority|Organi[sz]ation|Church|Brigades|"
              + "government|military|army|air force|police|navy|ministry|mission|delegation|coalition))");

  private Phrases() {}

  /** Such as "the United States may defend Afghan forces, if Afghan forces were under attack". */
  static String term(Provision term, Accord accord) {
    StringBuilder words = new StringBuilder(who(term.bearers()));
    words.append(
        switch (term.modality()) {
          case PERMITS -> " may ";
          case OBLIGES -> " must ";
          case PROHIBITS -> " must not ";
        });
    words.append(act(term));
    Scope place = term.place();
    if (place instanceof Scope.Region region) {
      words.append(" in ").append(region.name());
    } else if (place instanceof Scope.Distance distance) {
      words
          .append(distance.side() == Scope.Side.WITHIN ? " within " : " to ")
          .append(number(distance.kilometres()))
          .append(distance.side() == Scope.Side.WITHIN ? " km of the " : " km or more from the ")
          .append(distance.line().replace('_', ' '));
    }
    if (term.deadline() != null) {
      words.append(" ").append(moment(term.deadline(), "by "));
    }
    if (!term.conditions().isEmpty()) {
      words.append(", if ").append(tests(term.conditions(), accord));
    }
    for (Provision.Exception exception : term.exceptions()) {
      words.append(", unless ").append(exception(exception, accord));
    }
    return words.toString();
  }

  static String exception(Provision.Exception exception, Accord accord) {
    if (exception instanceof Provision.Exception.Tests tests) {
      return tests(tests.tests(), accord);
    }
    String id = ((Provision.Exception.Other) exception).term();
    return accord
        .term(id)
        .map(term -> "term " + id + " holds: " + term(term, accord))
        .orElse("term " + id + " holds");
  }

  private static String act(Provision term) {
    String act = ActTree.standard().words(term.act());
    if (term.act().equals("defend") && term.targets().isEmpty()) {
      return "act in defence";
    }
    if (!term.targets().isEmpty()) {
      return act + " " + who(term.targets());
    }
    // without a target the preposition that leads to one is left out
    return act.replaceFirst(" (against|at|from|to|on|with|in|over)$", "");
  }

  static String who(List<Who> who) {
    return list(who.stream().map(Phrases::party).toList(), "and");
  }

  /** With an article where English has one. */
  static String party(Who who) {
    return named(who.words());
  }

  static String named(String name) {
    return WITH_ARTICLE.matcher(name).matches() && !name.matches("(?i)(the|a|an) .*")
        ? "the " + name
        : name;
  }

  static String tests(List<Test> tests, Accord accord) {
    return tests.stream().map(test -> test(test, accord)).collect(Collectors.joining(" and "));
  }

  private static String test(Test test, Accord accord) {
    if (test instanceof Test.UnderAttack attack) {
      Who by = attack.by();
      return party(attack.target())
          + (by == null ? " were under attack" : " were under attack by " + party(by));
    }
    if (test instanceof Test.OrderedBy ordered) {
      return "it was ordered by " + ordered.authority();
    }
    if (test instanceof Test.MechanismTried tried) {
      return "the "
          + accord.mechanisms().stream()
              .filter(mechanism -> mechanism.name().equals(tried.mechanism()))
              .map(Accord.Mechanism::words)
              .findFirst()
              .orElse(tried.mechanism().replace('_', ' '))
          + " was tried first";
    }
    if (test instanceof Test.DistanceFrom distance) {
      return "it was %s %s km from the %s"
          .formatted(
              distance.comparison().sign(),
              number(distance.kilometres()),
              distance.line().replace('_', ' '));
    }
    if (test instanceof Test.ObjectIn object) {
      Double calibre = object.calibre();
      return "it was "
          + object.objects()
          + (calibre == null ? "" : " of " + number(calibre) + " mm or more");
    }
    if (test instanceof Test.Within within) {
      return "it fell within "
          + length(within.amount(), within.unit())
          + " of "
          + anchor(within.anchor());
    }
    return "it was " + property(((Test.HasProperty) test).property());
  }

  /** Such as "that it was in self-defence", with the words where they say more. */
  static String manner(Matter.Note note) {
    String not = note.negated() ? "not " : "";
    return switch (note.kind()) {
      case SELF_DEFENCE -> "that it was " + not + "in self-defence";
      case RESPONSE -> "that it was " + not + "an answer (\"" + note.words() + "\")";
      case OFFENSIVE -> "that it was " + not + "offensive";
      case PRE_EMPTIVE -> "that it was " + not + "pre-emptive";
      case EXERCISE -> "that it was, in part or whole, " + not + "an exercise";
      case ORDERED -> "that it was " + not + "ordered (\"" + note.words() + "\")";
      case MECHANISM_TRIED -> "that a mechanism was " + not + "tried (\"" + note.words() + "\")";
      case THING -> "that it was " + note.words();
    };
  }

  static String property(Test.Property property) {
    return switch (property) {
      case OFFENSIVE -> "offensive";
      case DEFENSIVE -> "in self-defence";
      case PRE_EMPTIVE -> "pre-emptive";
      case EXERCISE -> "an exercise";
    };
  }

  private static String moment(Moment moment, String before) {
    if (moment instanceof Moment.On on) {
      return before + Days.day(on.day());
    }
    Moment.After after = (Moment.After) moment;
    return "within " + length(after.amount(), after.unit()) + " of " + anchor(after.anchor());
  }

  private static String length(long amount, Moment.Unit unit) {
    String words = unit.name().toLowerCase(Locale.ROOT);
    return amount + " " + (amount == 1 ? words.substring(0, words.length() - 1) : words);
  }

  private static String anchor(String anchor) {
    return switch (anchor) {
      case Moment.SIGNING -> "its signing";
      case Moment.EFFECT -> "its taking effect";
      default -> anchor;
    };
  }

  static String basis(Term.Basis basis) {
    return switch (basis) {
      case PUBLISHED_TEXT -> "the published text";
      case ANNEX_PUBLIC -> "a public annex";
      case ANNEX_UNPUBLISHED -> "an annex that is not published";
      case ORAL -> "what was agreed by word of mouth";
      case PARTY_ASSERTION -> "what one party says of it";
      case THIRD_PARTY_PARAPHRASE -> "somebody's paraphrase, not its text";
      case CUSTOMARY -> "customary law";
    };
  }

  static String value(Position.Value value) {
    return switch (value) {
      case CONSISTENT -> "consistent with the agreement";
      case INCONSISTENT -> "inconsistent with the agreement";
      case VIOLATION -> "a violation of the agreement";
      case JUSTIFIED_BY_EXCEPTION -> "justified";
      case DENIES_EVENT -> "something that did not happen as told";
      case DENIES_RESPONSIBILITY -> "not its doing";
      case DENIES_TERM -> "something of which the agreement has no term";
      case NOT_IN_FORCE -> "outside an agreement that is no longer in force";
      case OUTSIDE_SCOPE -> "outside the agreement's scope";
    };
  }

  /** A role without a name says whose it is: "a spokesman for the US military". */
  static String speaker(Lineage who) {
    String name = who.name();
    boolean role = !name.isEmpty() && Character.isLowerCase(name.codePointAt(0));
    if (!role || who.above().isEmpty() || who.actor().kind() != Actor.Kind.OFFICIAL) {
      return named(name);
    }
    String of = who.above().get(0).name();
    return name.contains(of) ? name : name + " for " + named(of);
  }

  /** Names of the voices, each once. */
  static String voices(List<Voice> voices) {
    Set<String> names = new LinkedHashSet<>();
    for (Voice voice : voices) {
      names.add(speaker(voice.speaker()));
    }
    return list(new ArrayList<>(names), "and");
  }

  static String list(List<String> words, String last) {
    if (words.size() < 2) {
      return words.isEmpty() ? "nobody" : words.get(0);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + last
        + " "
        + words.get(words.size() - 1);
  }

  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
