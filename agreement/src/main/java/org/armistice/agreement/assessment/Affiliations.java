package org.armistice.agreement.assessment;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.ActorClasses;
import org.armistice.agreement.accord.Tie;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.matter.Days;
import org.armistice.agreement.matter.Lineage;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who of the reports is whom of the agreement: by name, by whom somebody serves, by the country of
 * a state's forces, by the ties that the file gives, by class ("armed groups").
 */
final class Affiliations {
  private final Accord accord;
  private final ActorDirectory directory;
  private final Map<String, Named> named = new HashMap<>();
  private final Map<String, Bond> bonds = new HashMap<>();

  /** What is known of a name of the file. */
  private record Named(Set<String> names, @Nullable Actor actor, Set<Actor.Kind> kinds) {}

  Affiliations(Accord accord, ActorDirectory directory) {
    this.accord = accord;
    this.directory = directory;
  }

  /** The party that an actor belongs to or answers to, with how. */
  Optional<Map.Entry<String, Bond>> party(Lineage who, Days when) {
    Map<String, Bond> found = new LinkedHashMap<>();
    for (Who.Named party : accord.parties()) {
      Bond bond = bond(who, party.name(), when);
      if (bond.holds()) {
        found.put(party.name(), bond);
      }
    }
    return found.entrySet().stream().min(Map.Entry.comparingByValue());
  }

  boolean isMonitor(Lineage who) {
    return accord.monitors().stream()
        .anyMatch(monitor -> bond(who, monitor.name(), Days.UNKNOWN).holds());
  }

  /** How somebody stands to a name of the file. */
  Bond bond(Lineage who, String name, Days when) {
    boolean dated = !accord.ties().isEmpty();
    String key = who.actor().id() + '\u001f' + name + (dated ? when.toString() : "");
    Bond known = bonds.get(key);
    if (known == null) {
      known = find(who, name, when);
      bonds.put(key, known);
    }
    return known;
  }

  private Bond find(Lineage who, String name, Days when) {
    Named sought = named.computeIfAbsent(name, this::resolve);
    Bond best = Bond.NO;
    List<Actor> chain = who.all();
    for (int i = 0; i < chain.size(); i++) {
      if (sought.names().contains(fold(chain.get(i).name()))) {
        best = better(best, i == 0 ? Bond.SAME : Bond.MEMBER);
      }
      if (sought.kinds().contains(chain.get(i).kind())) {
        best = better(best, Bond.MEMBER);
      }
      for (Tie tie : accord.ties()) {
        boolean tied =
            fold(tie.name()).equals(fold(chain.get(i).name()))
                && sought.names().contains(fold(tie.of()))
                && tie.held(when.earliest(), when.latest());
        if (tied) {
          best = better(best, tie.kind() == Tie.Kind.MEMBER ? Bond.MEMBER : Bond.PROXY);
        }
      }
    }
    if (best == Bond.NO && ofState(who, sought.actor())) {
      best = Bond.MEMBER;
    }
    return best == Bond.NO && !who.isParticular() ? Bond.UNKNOWN : best;
  }

  private static Bond better(Bond one, Bond other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The forces of a state are of the state; an army is of the state's forces. */
  private static boolean ofState(Lineage who, @Nullable Actor sought) {
    String country = sought == null ? null : sought.country();
    if (sought == null || country == null || !country.equals(who.side())) {
      return false;
    }
    return switch (sought.kind()) {
      case STATE, GOVERNMENT -> true;
      case MILITARY, POLICE -> who.all().stream().anyMatch(actor -> actor.kind() == sought.kind());
      case ARMED_GROUP,
          PARTY,
          INTERNATIONAL_BODY,
          ORGANISATION,
          MEDIA,
          OFFICIAL,
          GROUP,
          CIVILIANS,
          UNKNOWN ->
          false;
    };
  }

  /** Whether what belongs to somebody belongs to whom the name means: a base of a state. */
  boolean owns(Lineage owner, String name, Days when) {
    Actor sought = named.computeIfAbsent(name, this::resolve).actor();
    boolean country =
        sought != null && sought.country() != null && sought.country().equals(owner.side());
    return country || bond(owner, name, when).holds();
  }

  private Named resolve(String name) {
    Set<String> names = new TreeSet<>();
    names.add(fold(name));
    Actor actor = directory.find(name).orElse(null);
    if (actor != null) {
      names.add(fold(actor.name()));
    }
    for (Accord.ActorLine line : accord.actors()) {
      boolean meant =
          fold(line.name()).equals(fold(name))
              || line.also().stream().anyMatch(other -> fold(other).equals(fold(name)));
      if (meant) {
        names.add(fold(line.name()));
        line.also().forEach(other -> names.add(fold(other)));
        line.also()
            .forEach(other -> directory.find(other).ifPresent(a -> names.add(fold(a.name()))));
      }
    }
    return new Named(names, actor, ActorClasses.of(name));
  }

  /** Lower case, without marks and articles. */
  static String fold(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
