package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.Office;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Person;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.SentenceNames;
import org.armistice.reading.table.Table;
import org.armistice.record.Actor;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Why an actor is who he is: the mentions of the report are gathered once more. */
public final class ActorReasons {
  private final Gathering gathering;
  private final Map<Cluster, Actor> records;
  private final Asked asked;
  private final ActorRows rows;

  ActorReasons(Gathering gathering, Map<Cluster, Actor> records, Asked asked) {
    this.gathering = gathering;
    this.records = records;
    this.asked = asked;
    this.rows = new ActorRows(gathering, asked.shelf());
  }

  private Optional<Cluster> cluster(String actor) {
    return gathering.clusters.stream()
        .filter(
            cluster -> {
              Actor record = records.get(cluster);
              return record != null && record.id().equals(actor);
            })
        .findFirst();
  }

  /** Whether the actor was gathered from mentions, and is not the outlet or a bare run of words. */
  public boolean knows(String actor) {
    return cluster(actor).isPresent();
  }

  /** The rows behind the name, and other rows of the same words. */
  public List<Reason> name(String actor) {
    Cluster cluster = cluster(actor).orElseThrow();
    List<Reason> reasons = new ArrayList<>(rows.of(cluster));
    if (reasons.isEmpty()) {
      reasons.add(unlisted(cluster));
    }
    reasons.addAll(losers(cluster));
    return reasons;
  }

  private Reason unlisted(Cluster cluster) {
    if (cluster.referent instanceof Referent.Unlisted) {
      Draft first = cluster.drafts.get(0);
      double score = asked.sureness().of(asked.sentence(first.sentence())).name(first.head());
      return new ByModel(
          "ORGANISATION",
          "no table knows the name; the model takes the words for an organisation",
          List.of(words(first)),
          score);
    }
    if (cluster.referent instanceof Referent.Named) {
      return new ByModel(
          "PERSON",
          Kinds.isPublic(cluster)
              ? "no table knows the name; the text tells the office"
              : "no table and no office makes the person public, so the record keeps the role and no"
                  + " name",
          List.of(),
          null);
    }
    return new ByRule("actors:words", "the words of the text are all that is known");
  }

  /** Rows whose names are written the same as a mention of the actor. */
  private List<Reason> losers(Cluster cluster) {
    List<Reason> losers = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    for (Draft draft : cluster.drafts) {
      if (draft.mention.rule().equals("actors:name")) {
        String written = words(draft).text().replaceFirst("(?i)^the\\s+", "");
        if (keys.add(Fold.key(written))) {
          losers.addAll(rows.others(Fold.key(written), cluster));
        }
      }
    }
    if (losers.isEmpty() && !keys.isEmpty()) {
      losers.add(new NoOther("no other row of the actor tables bears the name"));
    }
    return losers;
  }

  /** How each mention came to mean the actor, in text order. */
  public List<Reason> mentions(String actor) {
    Cluster cluster = cluster(actor).orElseThrow();
    boolean hidden = cluster.referent instanceof Referent.Named && !Kinds.isPublic(cluster);
    List<Reason> reasons = new ArrayList<>();
    for (Draft draft : cluster.drafts) {
      if (hidden && draft.referent instanceof Referent.Named) {
        reasons.add(
            new ByRule(
                draft.mention.rule(),
                "a private person's name in %s, which is not shown"
                    .formatted(SentenceNames.of(asked.document(), draft.sentence()))));
      } else {
        reasons.add(mention(draft, cluster));
      }
    }
    return reasons;
  }

  /** How one mention came to mean its actor. */
  public Optional<Reason> mention(Span words, String actor) {
    return cluster(actor)
        .flatMap(
            cluster ->
                cluster.drafts.stream()
                    .filter(draft -> words(draft).equals(words))
                    .findFirst()
                    .map(draft -> mention(draft, cluster)));
  }

  private Reason mention(Draft draft, Cluster cluster) {
    List<Span> words = List.of(words(draft));
    String rule = draft.mention.rule();
    if (draft.referent instanceof Referent.Pronoun pronoun) {
      Pronouns.Link link = new Pronouns(gathering).link(draft, pronoun.word());
      Scene scene = gathering.scenes.get(link.sentence());
      String leans =
          scene
              .headedBy(link.token())
              .filter(other -> !isHidden(other))
              .map(other -> ": " + quoted(other))
              .orElse("");
      return new ByRule(rule, link.says() + leans, words);
    }
    boolean leans = draft != cluster.drafts.get(0) && !isName(draft);
    if (leans) {
      return new ByRule(
          rule, new Descriptions(gathering).says(draft) + ": " + name(cluster), words);
    }
    Optional<Table.Row> noun =
        rule.equals("actors:noun") ? rows.nounIn(words(draft).text()) : Optional.empty();
    return noun.isPresent()
        ? new ByRow(noun.get(), own(draft), words)
        : new ByRule(rule, own(draft), words);
  }

  private static boolean isName(Draft draft) {
    return draft.mention.form() == ActorMention.Form.NAME;
  }

  private boolean isHidden(Draft draft) {
    Cluster cluster = draft.cluster;
    return cluster != null && draft.referent instanceof Referent.Named && !Kinds.isPublic(cluster);
  }

  private String own(Draft draft) {
    return switch (draft.mention.rule()) {
      case "actors:name" -> "a name of the actor tables";
      case "actors:model-name" -> "the model takes the words for an organisation's name";
      case "actors:repeated-name" -> "a name, or its initials, that the report has told before";
      case "actors:person" -> "a person's name, with the office or title beside it";
      case "actors:shared-noun" -> "one noun with several names before it, a body for each";
      case "actors:country-of-noun", "actors:country-of-office" ->
          "the country's word before or behind a noun that is its";
      case "actors:noun" -> noun(draft);
      default -> "found by this rule";
    };
  }

  private String noun(Draft draft) {
    if (draft.referent instanceof Referent.Body) {
      return "a group's name before a noun for its members means the group";
    }
    if (draft.referent instanceof Referent.Slot) {
      return "a state's word with a noun for a body means the state's body";
    }
    Draft of = draft.of;
    if (of != null) {
      return "a noun for people or bodies, of " + (isHidden(of) ? "somebody" : quoted(of));
    }
    boolean pointing =
        draft.referent instanceof Referent.Kind kind && kind.definite()
            || draft.referent instanceof Referent.Role role && role.definite();
    return pointing
        ? "points to somebody told before, but none fits, or more than one: an actor of its own"
        : "a noun for people or bodies";
  }

  /** What the kind of the actor follows from. */
  public Reason kind(String actor) {
    Cluster cluster = cluster(actor).orElseThrow();
    return rows.noun(cluster)
        .map(row -> (Reason) new ByRow(row, "the noun's kind"))
        .or(
            () ->
                rows.of(cluster).stream()
                    .filter(reason -> reason instanceof ByRow)
                    .findFirst()
                    .map(reason -> new ByRow(((ByRow) reason).row(), "the kind of this row")))
        .orElseGet(
            () ->
                new ByRule(
                    "actors:kind", "by the words of the name, or by what kind of words they are"));
  }

  /** Which of the dated types held on the day that was asked for, or where the sector is from. */
  public Reason sector(String actor) {
    Cluster cluster = cluster(actor).orElseThrow();
    String day =
        gathering.date == null
            ? "no day of publication is known, so only a sector that holds for all times counts"
            : "asked for %s, the day of publication".formatted(gathering.date);
    if (cluster.referent instanceof Referent.Body body) {
      Organisation organisation = body.organisation();
      ByRow row = rows.organisation(organisation);
      Sector sector = organisation.types().at(gathering.date);
      return new ByRow(
          row.row(),
          "types \"%s\"; %s: %s"
              .formatted(row.row().get("types"), day, sector == null ? "none holds" : sector));
    }
    if (cluster.referent instanceof Referent.State) {
      return new NoOther("a state as such has no sector; its government, forces and people have");
    }
    Optional<Table.Row> noun = rows.noun(cluster);
    Cluster served = Kinds.served(cluster);
    if (noun.isPresent() && !noun.get().get("sector").isEmpty()) {
      return new ByRow(noun.get(), "the noun's sector");
    }
    if (served != null) {
      return new ByRule(
          "actors:sector-of-served", "that of whom it serves, %s; %s".formatted(name(served), day));
    }
    return gathering
        .office(cluster)
        .map(office -> (Reason) new ByRow(rows.office(cluster, office), "the office held; " + day))
        .orElseGet(
            () ->
                new ByRule(
                    "actors:sector", "by the words beside the noun, or none tells it; " + day));
  }

  /** Where the country is from. */
  public Reason country(String actor) {
    Cluster cluster = cluster(actor).orElseThrow();
    Actor record = records.get(cluster);
    String code = record == null ? null : record.country();
    if (code == null) {
      return new NoOther("no word of it and no row tells a country");
    }
    if (cluster.referent instanceof Referent.Body body) {
      return new ByRow(rows.organisation(body.organisation()).row(), "column country: " + code);
    }
    Optional<Country> country = gathering.tables.country(code);
    return country.isPresent()
        ? new ByRow(
            rows.country(country.get()),
            "the country's word stands in it, or whom it serves is of it")
        : new ByRule("actors:country", "by the row of whom it serves: " + code);
  }

  /** Whom it serves. */
  public Reason of(String actor) {
    Cluster cluster = cluster(actor).orElseThrow();
    if (cluster.referent instanceof Referent.Body body) {
      return new ByRow(rows.organisation(body.organisation()).row(), "column of");
    }
    if (cluster.referent instanceof Referent.Slot slot) {
      return new ByRow(rows.country(slot.country()), "a body of this state");
    }
    for (Draft draft : cluster.drafts) {
      Draft of = draft.of;
      if (of != null && of.cluster != null && of.cluster != cluster) {
        return new ByRule(
            "actors:served",
            "%s tells whom it serves".formatted(isHidden(of) ? "a name" : quoted(of)),
            List.of(words(draft)));
      }
    }
    return gathering
        .office(cluster)
        .map(
            office ->
                (Reason) new ByRow(rows.office(cluster, office), "the office held on the day"))
        .orElseGet(() -> new ByRule("actors:served", "by the words beside it"));
  }

  /** Where the role is from. */
  public Reason role(String actor) {
    Cluster cluster = cluster(actor).orElseThrow();
    Draft draft = cluster.roleDraft();
    if (draft != null) {
      return new ByRule(draft.mention.rule(), "the words that tell it", List.of(words(draft)));
    }
    Optional<Office> office = gathering.office(cluster);
    if (office.isPresent()) {
      return new ByRow(rows.office(cluster, office.get()), "the office held on the day");
    }
    AgentNoun noun = cluster.office();
    return noun == null
        ? new NoOther("no word tells it")
        : rows.noun(noun)
            .map(row -> (Reason) new ByRow(row, "the title before the name"))
            .orElseGet(() -> new ByRule("actors:title", "the title before the name"));
  }

  private String name(Cluster cluster) {
    Actor record = records.get(cluster);
    return record == null ? "" : record.name();
  }

  private String quoted(Draft draft) {
    return "“%s” %s"
        .formatted(words(draft).text(), SentenceNames.of(asked.document(), draft.sentence()));
  }

  private Span words(Draft draft) {
    return asked.document().span(draft.sentence(), draft.mention.start(), draft.mention.end());
  }

  /** A person of the tables, for those who ask about offices. */
  static @Nullable Person listed(Cluster cluster) {
    return cluster.referent instanceof Referent.Named named ? named.listed() : null;
  }
}
