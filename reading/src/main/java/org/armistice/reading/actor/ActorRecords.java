package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.Office;
import org.armistice.reading.document.Document;
import org.armistice.record.Actor;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the gathered mentions.
 *
 * <p>States, organisations and office holders have ids by name and kind, the same in every report;
 * roles and groups that only the text tells of have ids of their report and place in it.
 */
final class ActorRecords {
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "its", "their", "his", "her");

  private final Document document;
  private final Gathering gathering;

  ActorRecords(Document document, Gathering gathering) {
    this.document = document;
    this.gathering = gathering;
  }

  /** The records in the order of their first mention; those only pointed to come last. */
  Map<Cluster, Actor> records() {
    List<Cluster> ordered = new ArrayList<>(gathering.clusters);
    ordered.forEach(
        cluster ->
            cluster.drafts.sort(
                Comparator.comparingInt(Draft::sentence)
                    .thenComparingInt(draft -> draft.mention.start())));
    ordered.sort(
        Comparator.comparingInt(ActorRecords::firstSentence)
            .thenComparingInt(ActorRecords::firstToken)
            .thenComparing(this::name));
    Map<Cluster, Actor> records = new IdentityHashMap<>();
    ordered.forEach(cluster -> records.put(cluster, record(cluster)));
    gathering.clusters.clear();
    gathering.clusters.addAll(ordered);
    return records;
  }

  private static int firstSentence(Cluster cluster) {
    return cluster.drafts.isEmpty() ? Integer.MAX_VALUE : cluster.drafts.get(0).sentence();
  }

  private static int firstToken(Cluster cluster) {
    return cluster.drafts.isEmpty() ? 0 : cluster.drafts.get(0).mention.start();
  }

  private Actor record(Cluster cluster) {
    Sector sector = gathering.sector(cluster);
    Cluster of = of(cluster);
    return new Actor(
        id(cluster),
        name(cluster),
        gathering.kind(cluster),
        sector == null ? null : sector.name(),
        Kinds.country(cluster, gathering),
        role(cluster),
        of == null ? null : new Ref(id(of), name(of)),
        source(cluster),
        evidence(cluster));
  }

  private String id(Cluster cluster) {
    Referent referent = cluster.referent;
    boolean standing =
        referent instanceof Referent.State
            || referent instanceof Referent.Body
            || referent instanceof Referent.Slot
            || referent instanceof Referent.Unlisted
            || referent instanceof Referent.Named && Kinds.isPublic(cluster);
    if (standing) {
      return ContentId.of("actor", name(cluster), gathering.kind(cluster));
    }
    Draft first = cluster.drafts.get(0);
    return ContentId.of("actor", document.report().id(), span(first).start(), span(first).end());
  }

  private Span span(Draft draft) {
    return document.span(draft.sentence(), draft.mention.start(), draft.mention.end());
  }

  private String name(Cluster cluster) {
    Referent referent = cluster.referent;
    if (referent instanceof Referent.State state) {
      return state.country().name();
    }
    if (referent instanceof Referent.Body body) {
      return body.organisation().name();
    }
    if (referent instanceof Referent.Unlisted unlisted) {
      return unlisted.name();
    }
    if (referent instanceof Referent.Slot slot) {
      return slot.country().adjective() + " " + slot.name();
    }
    if (referent instanceof Referent.Named named) {
      return Kinds.isPublic(cluster) ? publicName(cluster, named) : privateName(cluster);
    }
    if (referent instanceof Referent.Kind kind) {
      String place = cluster.drafts.get(0).place;
      return place == null ? kind.words() : kind.words() + " " + place;
    }
    if (referent instanceof Referent.Role role) {
      Draft draft = cluster.drafts.get(0);
      return draft.place == null ? role.words() : bare(role.words()) + " " + draft.place;
    }
    return referent instanceof Referent.Sides sides ? sides.words() : referent.toString();
  }

  /** The name of the tables, else the fullest that the text has. */
  private static String publicName(Cluster cluster, Referent.Named first) {
    if (first.listed() != null) {
      return first.listed().name();
    }
    String fullest = first.name();
    for (Draft draft : cluster.drafts) {
      boolean fuller =
          draft.referent instanceof Referent.Named named
              && named.name().split(" ").length > fullest.split(" ").length;
      fullest = fuller ? ((Referent.Named) draft.referent).name() : fullest;
    }
    return fullest;
  }

  /** A private person is told of by role, never by name. */
  private static String privateName(Cluster cluster) {
    Draft role = cluster.roleDraft();
    return role != null && role.referent instanceof Referent.Kind kind ? kind.words() : "a person";
  }

  private @Nullable String role(Cluster cluster) {
    if (!cluster.isPerson()) {
      return null;
    }
    Draft draft = cluster.roleDraft();
    if (draft != null && draft.referent instanceof Referent.Role role) {
      String words = withoutOwner(draft, bare(role.words()));
      return draft.place == null ? words : words + " " + draft.place;
    }
    if (draft != null && draft.referent instanceof Referent.Kind kind) {
      return bare(kind.words());
    }
    Office office = gathering.office(cluster).orElse(null);
    AgentNoun noun = cluster.office();
    if (office != null) {
      return office.title().noun();
    }
    return noun == null ? null : noun.noun();
  }

  private static String bare(String words) {
    int space = words.indexOf(' ');
    boolean article =
        space > 0 && ARTICLES.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
    return article ? words.substring(space + 1) : words;
  }

  /** "U.S. Forces Afghanistan spokesman" serves whom it names first: the role is "spokesman". */
  private String withoutOwner(Draft draft, String words) {
    Draft of = draft.of;
    if (of == null || of.sentence() != draft.sentence() || !isAtStart(draft, of)) {
      return words;
    }
    String owner = bare(span(of).text());
    String rest = words.startsWith(owner) ? words.substring(owner.length()) : words;
    return rest.replaceFirst("^['’]s?\\b", "").trim();
  }

  private static boolean isAtStart(Draft draft, Draft of) {
    return of.mention.start() <= draft.mention.start() + 1
        && of.mention.end() < draft.mention.end();
  }

  private @Nullable Cluster of(Cluster cluster) {
    if (cluster.referent instanceof Referent.Body body) {
      return named(body.organisation().of());
    }
    if (cluster.referent instanceof Referent.Slot slot) {
      return gathering.state(slot.country());
    }
    Cluster served = Kinds.served(cluster);
    if (served != null) {
      return served;
    }
    Office office = gathering.office(cluster).orElse(null);
    if (office == null) {
      return null;
    }
    return office.of() != null
        ? named(office.of())
        : office.state() == null ? null : gathering.state(office.state());
  }

  private @Nullable Cluster named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return gathering
        .tables
        .countryNamed(name)
        .map(gathering::state)
        .or(() -> gathering.tables.organisation(name).map(gathering::body))
        .orElse(null);
  }

  private @Nullable String source(Cluster cluster) {
    if (cluster.referent instanceof Referent.State state) {
      return source(state.country());
    }
    if (cluster.referent instanceof Referent.Slot slot) {
      return source(slot.country());
    }
    if (cluster.referent instanceof Referent.Body body) {
      return body.organisation().source();
    }
    return gathering.office(cluster).map(Office::source).orElse(null);
  }

  static String source(Country country) {
    String source = country.source();
    return "countries.tsv: " + (source == null ? "ISO 3166-1, as of 2025-01" : source);
  }

  /** All words that mean the actor; of a private person only those that tell the role. */
  private List<Span> evidence(Cluster cluster) {
    boolean hidden = cluster.referent instanceof Referent.Named && !Kinds.isPublic(cluster);
    return cluster.drafts.stream()
        .filter(draft -> !hidden || !(draft.referent instanceof Referent.Named))
        .map(this::span)
        .distinct()
        .sorted()
        .toList();
  }
}
