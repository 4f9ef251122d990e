package org.armistice.agreement.language;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Gap;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Tie;
import org.armistice.agreement.accord.Who;
import org.jspecify.annotations.Nullable;

/**
 * Writes agreements in the one form that {@code check} suggests; what it writes reads back as the
 * same agreement.
 */
public final class AccordPrinter {
  private AccordPrinter() {}

  /** An agreement with its line ends, fields first, then its clauses. */
  public static String print(Accord accord) {
    StringBuilder out = new StringBuilder();
    out.append("agreement %s %s\n".formatted(accord.id(), Words.string(accord.title())));
    field(out, "parties", names(accord.parties()));
    field(out, "brokers", names(accord.brokers()));
    field(out, "monitors", names(accord.monitors()));
    if (accord.signed() != null) {
      String place = accord.signedAt() == null ? "" : " " + Words.name(accord.signedAt());
      field(out, "signed", Words.moment(accord.signed()) + place);
    }
    field(out, "from", accord.from() == null ? "" : Words.moment(accord.from()));
    field(out, "until", accord.until() == null ? "" : Words.moment(accord.until()));
    field(out, "zone", accord.zone().equals(ZoneOffset.UTC) ? "" : accord.zone().getId());
    field(out, "amends", accord.amends() == null ? "" : accord.amends());
    for (Accord.Text text : accord.texts()) {
      field(out, "text", Words.string(text.title()) + (text.read() ? " read" : " missing"));
    }
    for (Accord.Mechanism mechanism : accord.mechanisms()) {
      String title = mechanism.title() == null ? "" : " " + Words.string(mechanism.title());
      field(out, "mechanism", mechanism.name() + title);
    }
    accord.lines().forEach(line -> field(out, "line", line.id() + Words.points(line)));
    for (Accord.Area area : accord.areas()) {
      String places = area.places().stream().map(Words::name).collect(Collectors.joining("; "));
      field(out, "area", Words.name(area.name()) + " contains " + places);
    }
    accord.actors().forEach(actor -> field(out, "actor", actor(actor)));
    for (Accord.Happening event : accord.events()) {
      field(out, "event", Words.string(event.name()) + " " + Words.moment(event.when()));
    }
    for (Tie tie : accord.ties()) {
      field(out, tie.kind().name().toLowerCase(Locale.ROOT), tie(tie));
    }
    accord.sources().forEach(source -> field(out, "source", Words.string(source)));
    accord.notes().forEach(note -> field(out, "note", Words.string(note)));
    accord.clauses().forEach(clause -> out.append(print(clause)));
    return out.toString();
  }

  /** A clause with its line ends. */
  public static String print(Clause clause) {
    List<String> lines = new ArrayList<>();
    if (clause instanceof Provision term) {
      lines.add("  " + term.id() + "  " + Words.sentence(term));
      lines.addAll(Words.limits(term));
    } else if (clause instanceof Gap gap) {
      lines.add(
          "  %s  silent on %s %s%s"
              .formatted(gap.id(), who(gap.bearers()), gap.act(), Words.targets(gap.targets())));
      lines.add("read " + Words.strings(gap.textsRead()));
      if (!gap.textsMissing().isEmpty()) {
        lines.add("missing " + Words.strings(gap.textsMissing()));
      }
      lines.add("strength " + gap.strength().name().toLowerCase(Locale.ROOT));
    }
    lines.addAll(Words.provenance(clause.provenance()));
    return lines.get(0)
        + "\n"
        + lines.stream()
            .skip(1)
            .map(line -> "        " + line + "\n")
            .collect(Collectors.joining());
  }

  private static void field(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append("  %-9s %s\n".formatted(name, value));
    }
  }

  private static String names(List<Who.Named> names) {
    return names.stream().map(one -> Words.name(one.name())).collect(Collectors.joining("; "));
  }

  private static String who(List<Who> who) {
    return who.stream().map(Words::who).collect(Collectors.joining("; "));
  }

  private static String actor(Accord.ActorLine actor) {
    String also = actor.also().stream().map(Words::name).collect(Collectors.joining("; "));
    return Words.name(actor.name())
        + " is "
        + actor.kind().name().toLowerCase(Locale.ROOT)
        + (actor.of() == null ? "" : " of " + Words.name(actor.of()))
        + (also.isEmpty() ? "" : " also " + also)
        + source(actor.source());
  }

  private static String tie(Tie tie) {
    return Words.name(tie.name())
        + " of "
        + Words.name(tie.of())
        + (tie.from() == null ? "" : " from " + tie.from())
        + (tie.until() == null ? "" : " until " + tie.until())
        + source(tie.source());
  }

  private static String source(@Nullable String source) {
    return source == null ? "" : " source " + Words.string(source);
  }
}
