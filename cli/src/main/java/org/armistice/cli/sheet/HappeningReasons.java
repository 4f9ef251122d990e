package org.armistice.cli.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armistice.incident.happening.Counted;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.ledger.ask.Links;
import org.armistice.record.Reading;

/**
 * Why an incident of the ledger is one: the rule, score and reason of each telling, which telling
 * gives which value, and how it stands to other incidents.
 */
public final class HappeningReasons {
  private HappeningReasons() {}

  public static String of(Happening happening, List<Links.Link> links, Paper paper) {
    Sheet sheet = new Sheet(paper, new Reading("", List.of()));
    sheet.blank();
    sheet.text(
        sheet.ink(Ink.STRONG, happening.label()) + "  " + sheet.ink(Ink.QUIET, happening.id()));
    tellings(happening, sheet);
    values(happening, sheet);
    links(links, sheet);
    sheet.blank();
    sheet.text(
        sheet.ink(
            Ink.QUIET,
            "A telling is an event of its report: armistice explain %s explains its own values."
                .formatted(happening.members().get(0).event())));
    return sheet.written();
  }

  private static void tellings(Happening happening, Sheet sheet) {
    sheet.blank();
    sheet.field(
        "members",
        "%d telling%s in one incident"
            .formatted(happening.members().size(), happening.members().size() == 1 ? "" : "s"),
        List.of());
    for (Member member : happening.members()) {
      sheet.reason(
          member.founder() ? "founds" : "joins",
          String.format(
              Locale.ROOT,
              "%s  %s (%.2f)  %s  %s",
              sheet.ink(Ink.QUIET, member.event()),
              teller(member),
              member.score(),
              member.label(),
              sheet.quotes(member.evidence())));
      sheet.reason("", member.reason() + sheet.ink(Ink.QUIET, " [" + member.rule() + "]"));
      if (!member.retold().isEmpty()) {
        sheet.reason("", "told again in the same report by " + String.join(", ", member.retold()));
      }
      if (member.denied()) {
        sheet.reason("", "this report has somebody deny it");
      }
    }
  }

  private static String teller(Member member) {
    String outlet = HappeningSheet.outlet(member.outlet());
    return member.published() == null ? outlet : outlet + ", " + Days.of(member.published());
  }

  private static void values(Happening happening, Sheet sheet) {
    sheet.blank();
    sheet.field("window", HappeningSheet.when(happening.window()), List.of());
    sheet.reason(
        "rule",
        happening.window().told()
            ? "the narrowest days that a telling gives"
            : "no telling gives a day; the days of publication bound it");
    sheet.blank();
    sheet.field("where", HappeningSheet.where(happening.where()), List.of());
    sheet.reason("rule", "the finest place that a telling gives");
    named("doers", happening.doers(), happening, sheet);
    named("targets", happening.targets(), happening, sheet);
    for (int i = 0; i < happening.tolls().size(); i++) {
      Counted counted = happening.tolls().get(i);
      sheet.blank();
      sheet.field(
          "tolls[%d]".formatted(i),
          "%s: %s".formatted(Wording.of(counted.harm()), Wording.of(counted.amount())),
          counted.evidence());
      sheet.reason(
          "see",
          "%s  counted by %s"
              .formatted(
                  sheet.ink(Ink.QUIET, counted.telling()),
                  counted.counter() == null ? "its own voice" : counted.counter()));
    }
    for (Disagreement disagreement : Disagreement.in(happening)) {
      sheet.blank();
      sheet.field("disputed", disagreement.field(), List.of());
      disagreement.sides().forEach(side -> sheet.reason("", side));
    }
  }

  private static void named(String field, List<Named> all, Happening happening, Sheet sheet) {
    for (int i = 0; i < all.size(); i++) {
      Named named = all.get(i);
      String outlets =
          happening.members().stream()
              .filter(member -> named.tellings().contains(member.event()))
              .map(HappeningReasons::teller)
              .distinct()
              .collect(Collectors.joining("; "));
      sheet.blank();
      sheet.field("%s[%d]".formatted(field, i), named.label(), List.of());
      sheet.reason(
          "see",
          "%s  according to %s"
              .formatted(sheet.ink(Ink.QUIET, String.join(", ", named.tellings())), outlets));
    }
  }

  private static void links(List<Links.Link> links, Sheet sheet) {
    for (int i = 0; i < links.size(); i++) {
      Links.Link link = links.get(i);
      sheet.blank();
      sheet.field(
          "links[%d]".formatted(i),
          String.format(
              Locale.ROOT, "%s (%.2f): %s", Wording.of(link.kind()), link.score(), link.label()),
          List.of());
      sheet.reason("rule", link.reason());
      sheet.reason("see", sheet.ink(Ink.QUIET, link.to()) + "  the other incident");
    }
  }
}
