package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.incident.happening.Counted;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.ledger.ask.Links;
import org.armistice.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Incidents of the ledger as a sheet for people: rival values side by side, each with its teller.
 */
public final class HappeningSheet {
  private HappeningSheet() {}

  /** An incident with how it stands to others. */
  public record Shown(Happening happening, List<Links.Link> links) {
    public Shown {
      links = List.copyOf(links);
    }
  }

  public static String of(List<Shown> shown, Paper paper) {
    Sheet sheet = new Sheet(paper, new Reading("", List.of()));
    if (shown.isEmpty()) {
      sheet.text(
          "Nothing in the ledger answers to this. That is not the same as nothing having happened.");
    }
    int number = 1;
    for (Shown each : shown) {
      sheet.item(
          number++, each.happening().label() + (each.happening().series() ? " (a series)" : ""));
      write(each, sheet);
    }
    return sheet.written();
  }

  private static void write(Shown shown, Sheet sheet) {
    Happening happening = shown.happening();
    sheet.row("id", happening.id());
    sheet.row("what", Wording.of(happening.coding()));
    sheet.row("when", when(happening.window()));
    sheet.row("where", where(happening.where()));
    sheet.row("who", named(happening.doers(), happening));
    sheet.row("to whom", named(happening.targets(), happening));
    if (happening.tolls().isEmpty()) {
      sheet.row("casualties", "not stated, which is not the same as none");
    }
    for (Counted counted : happening.tolls()) {
      String by = counted.counter() == null ? "its own voice" : counted.counter();
      sheet.row(
          Wording.of(counted.harm()),
          "%s, by %s (%s)".formatted(Wording.of(counted.amount()), by, outlet(counted.outlet())),
          counted.evidence(),
          null);
    }
    sheet.row("standing", Wording.of(happening.standing()));
    for (Disagreement disagreement : Disagreement.in(happening)) {
      sheet.row("disputed", disagreement.field() + ": " + String.join("; ", disagreement.sides()));
    }
    String again = "told by";
    for (Member member : happening.members()) {
      sheet.row(again, told(member), member.evidence(), member.rule());
      again = "";
    }
    for (Links.Link link : shown.links()) {
      sheet.row(
          Wording.of(link.kind()),
          "%s, %s (%.2f): %s".formatted(link.to(), link.label(), link.score(), link.reason()));
    }
  }

  private static String told(Member member) {
    String why =
        member.rule().equals("found:alone")
            ? ""
            : " (%.2f: %s)".formatted(member.score(), member.reason());
    return "%s%s: %s, %s%s"
        .formatted(
            outlet(member.outlet()),
            member.published() == null ? "" : ", " + Days.of(member.published()),
            member.denied() ? "denied, " + member.label() : member.label(),
            member.event(),
            why);
  }

  static String outlet(@Nullable String outlet) {
    return outlet == null ? "outlet not stated" : Quote.plain(outlet);
  }

  private static String named(List<Named> named, Happening happening) {
    if (named.isEmpty()) {
      return "not stated";
    }
    List<String> parts = new ArrayList<>();
    for (Named name : named) {
      String by =
          happening.members().stream()
              .filter(member -> name.tellings().contains(member.event()))
              .map(member -> outlet(member.outlet()))
              .distinct()
              .collect(Collectors.joining(", "));
      parts.add(name.label() + " (according to " + by + ")");
    }
    return String.join("; ", parts);
  }

  /** Such as "12 Oct 2020", or "not stated". */
  public static String when(Window window) {
    if (window.earliest() == null && window.latest() == null) {
      return "not stated";
    }
    String days = Days.between(window.earliest(), window.latest());
    return window.told() ? days : "not stated; by the day of publication " + days;
  }

  /** Such as "Gereshk, Nahr-e Saraj, Helmand, Afghanistan", or "not stated". */
  public static String where(Where where) {
    if (where.name() == null) {
      return "not stated";
    }
    StringBuilder out = new StringBuilder(Quote.plain(where.name()));
    for (String unit : where.within()) {
      String name = unit.substring(unit.indexOf(':') + 1);
      int slash = name.lastIndexOf('/');
      out.append(", ").append(title(slash < 0 ? name : name.substring(0, slash)));
    }
    if (where.country() != null && where.grain() != Where.Grain.COUNTRY) {
      out.append(", ").append(title(where.country()));
    }
    return out + (where.told() ? "" : " (the only place that the report names)");
  }

  private static String title(String lower) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      out.append(start ? Character.toUpperCase(letter) : letter);
      start = letter == ' ' || letter == '-';
    }
    return out.toString();
  }
}
