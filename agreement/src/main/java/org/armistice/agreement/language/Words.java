package org.armistice.agreement.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Line;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provenance;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Scope;
import org.armistice.agreement.accord.Test;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.act.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of an agreement as the term language writes them. */
final class Words {
  private static final Set<String> RESERVED = new HashSet<>(Names.STOPS);

  static {
    RESERVED.addAll(Cursor.FIELDS);
    RESERVED.addAll(Set.of("of", "is", "also", "contains", "and", "agreement", "none"));
    // beside an act, a name that holds the word of one could be read as a part of it
    ActTree.standard().names().forEach(act -> RESERVED.addAll(List.of(act.split(" "))));
  }

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}.'’_/-]+");

  private Words() {}

  static String string(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String strings(List<String> values) {
    return values.isEmpty()
        ? "none"
        : values.stream().map(Words::string).collect(Collectors.joining(", "));
  }

  /** A name, between quotation marks where it would not read back as one without them. */
  static String name(String name) {
    boolean plain =
        Arrays.stream(name.split(" ", -1))
            .allMatch(word -> PLAIN.matcher(word).matches() && !RESERVED.contains(word));
    return plain ? name : string(name);
  }

  static String who(Who who) {
    if (who instanceof Who.Named named) {
      boolean things = Objects.standard().knows(named.name());
      return things ? string(named.name()) : name(named.name());
    }
    return who.words();
  }

  static String targets(List<Who> targets) {
    return targets.isEmpty()
        ? ""
        : " " + targets.stream().map(Words::who).collect(Collectors.joining("; "));
  }

  /** Such as "Taliban must not attack United States forces". */
  static String sentence(Provision term) {
    String modality =
        switch (term.modality()) {
          case PERMITS -> "may";
          case OBLIGES -> "must";
          case PROHIBITS -> "must not";
        };
    return "%s %s %s%s"
        .formatted(
            term.bearers().stream().map(Words::who).collect(Collectors.joining("; ")),
            modality,
            term.act(),
            targets(term.targets()));
  }

  static List<String> limits(Provision term) {
    List<String> lines = new ArrayList<>();
    Scope place = term.place();
    if (place instanceof Scope.Region region) {
      lines.add("in " + name(region.name()));
    } else if (place instanceof Scope.Distance distance) {
      lines.add(
          "%s %s km of %s"
              .formatted(
                  distance.side().name().toLowerCase(Locale.ROOT),
                  number(distance.kilometres()),
                  distance.line()));
    }
    add(lines, "from ", term.from() == null ? null : moment(term.from()));
    add(lines, "until ", term.until() == null ? null : moment(term.until()));
    add(lines, "by ", term.deadline() == null ? null : moment(term.deadline()));
    if (!term.conditions().isEmpty()) {
      lines.add("when " + tests(term.conditions()));
    }
    for (Provision.Exception exception : term.exceptions()) {
      lines.add(
          "unless "
              + (exception instanceof Provision.Exception.Tests tests
                  ? tests(tests.tests())
                  : ((Provision.Exception.Other) exception).term()));
    }
    if (!term.overrides().isEmpty()) {
      lines.add("overrides " + String.join(", ", term.overrides()));
    }
    add(lines, "counterpart ", term.counterpart());
    add(lines, "on_breach ", term.onBreach() == null ? null : string(term.onBreach()));
    return lines;
  }

  static List<String> provenance(Provenance provenance) {
    List<String> lines = new ArrayList<>();
    if (provenance.basis() != null) {
      lines.add("basis " + provenance.basis().name().toLowerCase(Locale.ROOT));
    }
    quoted(lines, "clause ", provenance.clause());
    quoted(lines, "reader ", provenance.reader());
    quoted(lines, "at ", provenance.at());
    quoted(lines, "quote ", provenance.quote());
    if (!provenance.contestedBy().isEmpty()) {
      lines.add(
          "contested_by "
              + provenance.contestedBy().stream()
                  .map(who -> name(who.name()))
                  .collect(Collectors.joining("; ")));
    }
    quoted(lines, "source ", provenance.source());
    quoted(lines, "note ", provenance.note());
    return lines;
  }

  private static void quoted(List<String> lines, String word, @Nullable String value) {
    add(lines, word, value == null ? null : string(value));
  }

  private static void add(List<String> lines, String word, @Nullable String value) {
    if (value != null) {
      lines.add(word + value);
    }
  }

  static String moment(Moment moment) {
    if (moment instanceof Moment.On on) {
      return on.day() + (on.time() == null ? "" : "T" + on.time());
    }
    Moment.After after = (Moment.After) moment;
    String anchor = anchor(after.anchor());
    boolean itself = after.amount() == 0 && after.unit() == Moment.Unit.DAYS;
    return itself ? anchor : length(after.amount(), after.unit()) + " after " + anchor;
  }

  private static String anchor(String anchor) {
    boolean word = anchor.equals(Moment.SIGNING) || anchor.equals(Moment.EFFECT);
    return word ? anchor : string(anchor);
  }

  private static String length(long amount, Moment.Unit unit) {
    return amount + " " + unit.name().toLowerCase(Locale.ROOT);
  }

  static String tests(List<Test> tests) {
    return tests.stream().map(Words::test).collect(Collectors.joining(" and "));
  }

  static String test(Test test) {
    if (test instanceof Test.UnderAttack attack) {
      Who by = attack.by();
      return "under_attack(%s%s)"
          .formatted(who(attack.target()), by == null ? "" : ", by " + who(by));
    }
    if (test instanceof Test.OrderedBy ordered) {
      return "ordered_by(" + name(ordered.authority()) + ")";
    }
    if (test instanceof Test.MechanismTried tried) {
      return "mechanism_tried(" + tried.mechanism() + ")";
    }
    if (test instanceof Test.DistanceFrom distance) {
      return "distance_from(%s) %s %s km"
          .formatted(distance.line(), distance.comparison().sign(), number(distance.kilometres()));
    }
    if (test instanceof Test.ObjectIn object) {
      Double calibre = object.calibre();
      return "object_in(%s%s)"
          .formatted(
              object.objects(), calibre == null ? "" : ", calibre >= " + number(calibre) + " mm");
    }
    if (test instanceof Test.Within within) {
      return "within(%s of %s)"
          .formatted(length(within.amount(), within.unit()), anchor(within.anchor()));
    }
    Test.Property property = ((Test.HasProperty) test).property();
    return "has_property(" + property.name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
  }

  static String points(Line line) {
    return line.points().stream()
        .map(point -> " " + number(point.latitude()) + "," + number(point.longitude()))
        .collect(Collectors.joining());
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
