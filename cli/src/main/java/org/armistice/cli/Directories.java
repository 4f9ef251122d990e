package org.armistice.cli;

import java.util.List;
import java.util.Optional;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.reading.actor.KnownActors;

/** The actors and places that agreement files may name, from the tables and the gazetteer. */
public final class Directories {
  private Directories() {}

  /** The tables are read once, and only by the commands that ask for them. */
  private static final class Known {
    static final ActorDirectory ACTORS = new KnownActors()::find;
  }

  /** States, their forces and the organisations of the actor tables. */
  public static ActorDirectory actors() {
    return Known.ACTORS;
  }

  /** Places of the gazetteer. Where a name has several, the first that is a unit or a country. */
  public static PlaceDirectory places(Gazetteer gazetteer) {
    return name -> within(gazetteer, name);
  }

  private static Optional<List<String>> within(Gazetteer gazetteer, String name) {
    List<Match> matches = gazetteer.find(name);
    Optional<Match> unit =
        matches.stream().filter(match -> !match.feature().code().isSettlement()).findFirst();
    return unit.or(() -> matches.stream().findFirst())
        .map(Match::feature)
        .map(feature -> gazetteer.within(feature).stream().map(Feature::name).toList());
  }
}
