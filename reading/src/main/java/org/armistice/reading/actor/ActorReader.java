package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.reason.Asked;
import org.armistice.record.Actor;
import org.armistice.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a report speaks of, and gathers the mentions of each into one record.
 *
 * <p>Names come from the tables first, since the sentence model misses or splits many of the field
 * ("Boko Haram", "United States"). Sectors are those of the day of publication; without a date,
 * those that hold for all times. Loaded once, thread-safe; the same document gives the same layer.
 */
public final class ActorReader {
  private final ActorTables tables;
  private final NameFinder names;
  private final NounFinder nouns;
  private final PersonFinder people;

  /**
   * Loads the actor tables.
   *
   * @throws org.armistice.reading.table.TableException where a table cannot be used
   */
  public ActorReader() {
    this(null);
  }

  /**
   * Loads the actor tables with a list of the user's on top.
   *
   * @param users {@code null} for none
   * @throws org.armistice.reading.table.TableException where a table cannot be used
   */
  public ActorReader(@Nullable UserActors users) {
    this.tables = users == null ? ActorTables.shipped() : ActorTables.load(users);
    this.names = new NameFinder(tables);
    this.nouns = new NounFinder(tables);
    this.people = new PersonFinder(tables);
  }

  /** Reads the actors of a report. */
  public ActorLayer read(Document document) {
    return layer(document, gathered(document));
  }

  /** The same reading once more, to be asked why: same report, same answer. */
  public ActorReasons reasons(Asked asked) {
    Gathering gathering = gathered(asked.document());
    Map<Cluster, Actor> records = new ActorRecords(asked.document(), gathering).records();
    return new ActorReasons(gathering, records, asked);
  }

  private Gathering gathered(Document document) {
    Published published = document.report().published();
    LocalDate date = published == null ? null : published.date();
    List<Scene> scenes = new ArrayList<>();
    List<List<NameMatch>> found = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      Scene scene = new Scene(sentence);
      scenes.add(scene);
      found.add(names.names(scene, date));
      names.find(scene, found.get(found.size() - 1));
    }
    RepeatedNames.find(scenes);
    for (int i = 0; i < scenes.size(); i++) {
      complete(scenes.get(i), found.get(i));
    }
    Gathering gathering = new Gathering(tables, scenes, date);
    gathering.gather();
    return gathering;
  }

  private void complete(Scene scene, List<NameMatch> found) {
    nouns.find(scene, found);
    OfficeOwner.linkBehind(scene, found);
    people.find(scene, found);
    PronounFinder.find(scene);
    NounFinder.linkPossessors(scene);
  }

  private static ActorLayer layer(Document document, Gathering gathering) {
    Map<Cluster, Actor> records = new ActorRecords(document, gathering).records();
    List<Actor> actors = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    Map<String, List<Actor>> members = new LinkedHashMap<>();
    for (Cluster cluster : gathering.clusters) {
      Actor actor = records.get(cluster);
      if (actor == null) {
        continue;
      }
      actors.add(actor);
      drafts.addAll(cluster.drafts);
      if (!cluster.members.isEmpty()) {
        members.put(actor.id(), known(cluster.members, records));
      }
    }
    drafts.sort(
        Comparator.comparingInt(Draft::sentence)
            .thenComparingInt(draft -> draft.mention.start())
            .thenComparingInt(draft -> draft.mention.end()));
    Map<ActorMention, Actor> mentions = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Actor actor = records.get(draft.cluster);
      if (actor != null) {
        mentions.putIfAbsent(draft.mention, actor);
      }
    }
    return new ActorLayer(actors, mentions, members, ofOthersCode(records));
  }

  /** Ids of the states whose country is told by the code of another. */
  private static Set<String> ofOthersCode(Map<Cluster, Actor> records) {
    Set<String> ids = new HashSet<>();
    records.forEach(
        (cluster, actor) -> {
          if (cluster.referent instanceof Referent.State state
              && state.country().isOfOthersCode()) {
            ids.add(actor.id());
          }
        });
    return ids;
  }

  private static List<Actor> known(List<Cluster> clusters, Map<Cluster, Actor> records) {
    List<Actor> actors = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Actor actor = records.get(cluster);
      if (actor != null) {
        actors.add(actor);
      }
    }
    return actors;
  }
}
