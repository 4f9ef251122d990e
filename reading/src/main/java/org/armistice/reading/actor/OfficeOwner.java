package org.armistice.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Name;
import org.jspecify.annotations.Nullable;

/**
 * Whom an office serves: the name before it ("<b>U.S. Forces Afghanistan</b> spokesman"), or the
 * words behind it ("spokesman for <b>the provincial governor</b>", "governor of <b>Helmand</b>").
 */
final class OfficeOwner {
  private static final Set<String> LINKS = Set.of("of", "for", "with", "at", "in", "to");

  private OfficeOwner() {}

  static void link(
      Scene scene,
      Draft role,
      NameMatch match,
      Optional<NameMatch> modifier,
      List<NameMatch> names) {
    modifier.ifPresent(name -> role.of = mentionOf(scene, name));
    int at = match.end();
    if (at + 1 >= scene.size() || !LINKS.contains(scene.sentence.lower(at))) {
      return;
    }
    int next = scene.is(at + 1, "the", "a", "an", "its", "their", "his", "her") ? at + 2 : at + 1;
    Optional<NameMatch> behind = names.stream().filter(name -> name.start() == next).findFirst();
    boolean place = scene.is(at, "in", "at") || isPlaceName(scene, next);
    if (behind.isPresent() && role.of == null && !scene.is(at, "in", "at", "to")) {
      role.of = mentionOf(scene, behind.get());
    } else if (place && next < scene.size()) {
      String words = placeWords(scene, next);
      role.place = words == null ? null : scene.sentence.lower(at) + " " + words;
    }
    // what a later noun heads ("spokesman for the provincial governor") is linked by linkBehind
  }

  /** Links offices to the mentions that stand behind their "of" or "for", once all are found. */
  static void linkBehind(Scene scene) {
    for (Draft role : List.copyOf(scene.drafts)) {
      int at = role.mention.end();
      boolean office = role.referent instanceof Referent.Role;
      if (!office || role.of != null || !scene.is(at, "for", "of", "to")) {
        continue;
      }
      role.of = startingAt(scene, at + 1, role);
    }
  }

  private static @Nullable Draft startingAt(Scene scene, int token, Draft not) {
    return scene.drafts.stream()
        .filter(draft -> draft != not && draft.mention.start() == token)
        .reduce((one, other) -> one.mention.length() >= other.mention.length() ? one : other)
        .orElse(null);
  }

  private static @Nullable Draft mentionOf(Scene scene, NameMatch name) {
    int head = scene.headOf(name.start(), name.end());
    Optional<Draft> known =
        scene.drafts.stream()
            .filter(draft -> draft.mention.end() == name.end() && draft.head() == head)
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    if (name.listed() instanceof Listed.CountryWord word) {
      return scene.add(
          head,
          name.start(),
          name.end(),
          ActorMention.Form.NAME,
          "actors:country-of-office",
          new Referent.State(word.country()));
    }
    return null;
  }

  private static boolean isPlaceName(Scene scene, int token) {
    return scene.parse.names().stream()
        .anyMatch(
            name -> name.kind() == Name.Kind.PLACE && name.start() <= token && token < name.end());
  }

  /** The words of the place name that begins at the token; null where none does. */
  private static @Nullable String placeWords(Scene scene, int token) {
    for (Name name : scene.parse.names()) {
      if (name.kind() == Name.Kind.PLACE && name.start() <= token && token < name.end()) {
        return scene.text(token, name.end());
      }
    }
    return null;
  }
}
