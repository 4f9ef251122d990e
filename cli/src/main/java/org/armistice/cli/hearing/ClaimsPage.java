package org.armistice.cli.hearing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.claim.Hearing;
import org.armistice.record.Claim;
import org.armistice.record.Contradiction;
import org.armistice.record.DroppedAttribution;
import org.armistice.record.Grade;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Saying;

/** Who claims what: speaker by speaker, then where they differ, then what lost its speaker. */
public final class ClaimsPage {
  private final Hearing hearing;
  private final List<Grade> grades;
  private final Map<String, Claim> claims = new TreeMap<>();
  private final Map<String, Report> reports = new TreeMap<>();
  private final Map<String, Saying> sayings = new TreeMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private ClaimsPage(Hearing hearing, List<Grade> grades) {
    this.hearing = hearing;
    this.grades = grades;
    for (Reading reading : hearing.readings()) {
      reports.put(reading.report().id(), reading.report());
      reading.all(Claim.class).forEach(claim -> claims.put(claim.id(), claim));
    }
    hearing.sayings().forEach(saying -> sayings.put(saying.id(), saying));
    head();
    speakers();
    contradictions();
    dropped();
  }

  /**
   * @param width columns to wrap to
   */
  public static String text(Hearing hearing, List<Grade> grades, int width) {
    return TextPage.of(new ClaimsPage(hearing, grades).blocks, width);
  }

  public static String markdown(Hearing hearing, List<Grade> grades) {
    return MarkdownPage.of(new ClaimsPage(hearing, grades).blocks);
  }

  private void head() {
    int many = hearing.readings().size();
    blocks.add(
        new Block.Paragraph(
            "%d report%s heard. Armistice says who claims what, never who is right."
                .formatted(many, many == 1 ? "" : "s")));
    for (Reading reading : hearing.readings()) {
      Report report = reading.report();
      String title = report.title() == null ? "" : ": " + report.title();
      blocks.add(new Block.Item(source(report) + title, grades(report.id(), report.title())));
    }
  }

  private static String source(Report report) {
    String outlet = report.outlet() == null ? "a report of no named outlet" : report.outlet();
    return outlet + ", " + Telling.day(report);
  }

  private void speakers() {
    Map<String, List<Saying>> bySpeaker = new LinkedHashMap<>();
    for (Saying saying : hearing.sayings()) {
      bySpeaker.computeIfAbsent(saying.speaker().label(), name -> new ArrayList<>()).add(saying);
    }
    if (bySpeaker.isEmpty()) {
      blocks.add(new Block.Paragraph("Nobody but the outlets themselves is made to say anything."));
    }
    for (Map.Entry<String, List<Saying>> speaker : bySpeaker.entrySet()) {
      blocks.add(new Block.Heading(capital(speaker.getKey())));
      sourceGrades(speaker.getKey())
          .forEach(grade -> blocks.add(new Block.Paragraph(capital(grade) + ".")));
      speaker.getValue().forEach(this::saying);
    }
  }

  private void saying(Saying saying) {
    Claim first = fullest(saying);
    List<String> sentences = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Saying.Telling telling : saying.claims()) {
      told.add(told(telling));
    }
    sentences.add("Told by " + String.join("; and by ", told) + ".");
    saying.claims().forEach(telling -> sentences.addAll(grades(telling.claim().id(), null)));
    if (saying.rule().endsWith("(unsure)")) {
      sentences.add("It is not sure that these are the words of this speaker.");
    }
    boolean open =
        switch (saying.act()) {
          case DEMAND, THREATEN, PROMISE, PREDICT -> false;
          case ANNOUNCE, ACKNOWLEDGE, DENY, ACCUSE, ASSESS, EXPLAIN, REPORT -> true;
        };
    if (!saying.confirmedBy().isEmpty()) {
      sentences.add("Also said by " + names(saying.confirmedBy()) + ".");
    } else if (open) {
      sentences.add("Nobody else confirms this in what was heard.");
    }
    for (Contradiction each : hearing.contradictions()) {
      boolean one = each.first().id().equals(saying.id());
      if (one || each.second().id().equals(saying.id())) {
        sentences.add(against(each, one ? each.second() : each.first(), one));
      }
    }
    blocks.add(
        new Block.Item(
            Telling.verb(first) + Telling.channel(first) + ": " + Telling.quote(first.content()),
            sentences));
  }

  /** "Example News, 3 Mar 2021, by way of Example Agency". */
  private String told(Saying.Telling telling) {
    Claim claim = claim(telling.claim());
    Report report = report(telling.report());
    List<String> by = new ArrayList<>();
    for (int i = 1; i < claim.speakers().size() - 1; i++) {
      by.add(claim.speakers().get(i).actor().label());
    }
    String outlet = report.outlet() == null ? "the report" : report.outlet();
    List<String> marks = sourceGrades(outlet);
    String grade = marks.isEmpty() ? "" : " [" + String.join("; ", marks) + "]";
    String way = by.isEmpty() ? "" : ", by way of " + String.join(" and ", by);
    return source(report) + grade + way;
  }

  private String against(Contradiction each, Ref other, boolean isFirst) {
    Saying saying = sayings.get(other.id());
    String words = saying == null ? other.label() : quote(saying);
    String name = saying == null ? "another" : saying.speaker().label();
    if (each.correction()) {
      return isFirst
          ? "Taken back or corrected later: " + words + "."
          : "It corrects or takes back: " + words + ".";
    }
    return "Contradicted by " + name + ": " + words + ".";
  }

  private String quote(Saying saying) {
    Claim claim = fullest(saying);
    return Telling.verb(claim) + " " + Telling.quote(claim.content());
  }

  private void contradictions() {
    if (hearing.contradictions().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading("Where they contradict each other"));
    for (Contradiction each : hearing.contradictions()) {
      String in =
          switch (each.kind()) {
            case TOLL -> "How many";
            case ATTRIBUTION -> "Who did it";
            case FACT -> "What happened, or to whom";
            case DENIAL -> "Whether it is so";
          };
      blocks.add(new Block.Item(in + ": " + each.reason(), List.of()));
    }
  }

  private void dropped() {
    if (hearing.dropped().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading("Told later without saying who says so"));
    for (DroppedAttribution each : hearing.dropped()) {
      blocks.add(new Block.Item(source(report(each.report())) + ". " + each.reason(), List.of()));
    }
  }

  private String names(List<Ref> others) {
    Set<String> names = new LinkedHashSet<>();
    for (Ref other : others) {
      Saying saying = sayings.get(other.id());
      names.add(saying == null ? other.label() : saying.speaker().label());
    }
    return String.join(" and ", names);
  }

  private List<String> sourceGrades(String name) {
    return grades.stream()
        .filter(grade -> grade.of() == Grade.Of.SOURCE && grade.subject().equalsIgnoreCase(name))
        .map(Telling::given)
        .toList();
  }

  private List<String> grades(String id, @org.jspecify.annotations.Nullable String title) {
    return grades.stream()
        .filter(grade -> grade.of() == Grade.Of.INFORMATION)
        .filter(grade -> grade.subject().equals(id) || grade.subject().equals(title))
        .map(grade -> capital(Telling.given(grade)) + ".")
        .toList();
  }

  /** The claim whose words the saying is given in. */
  private Claim fullest(Saying saying) {
    return saying.claims().stream()
        .map(telling -> claim(telling.claim()))
        .filter(claim -> claim.content().equals(saying.evidence()))
        .findFirst()
        .orElseGet(() -> claim(saying.claims().get(0).claim()));
  }

  private Claim claim(Ref ref) {
    Claim claim = claims.get(ref.id());
    if (claim == null) {
      throw new IllegalStateException("no claim " + ref);
    }
    return claim;
  }

  private Report report(String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalStateException("no report " + id);
    }
    return report;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
