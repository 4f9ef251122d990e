package org.armistice.reading.actor;

import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Name;
import org.jspecify.annotations.Nullable;

/**
 * Whom an office serves: the name before it ("<b>U.S. Forces Afghanistan</b> spokesman"), or the
 * words behind it ("spokesman for <b>the provincial governor</b>", "governor of <b>Helmand</b>").
 */
final class OfficeOwner {
  private static final String[] LINKS = {"of", "for", "with", "at", "in", "to", "from"};

  private OfficeOwner() {}

  /** Links what stands before the noun. */
  static void linkBefore(Scene scene, Draft role, Optional<NameMatch> modifier) {
    modifier.ifPresent(name -> role.of = mentionOf(scene, name));
  }

  /** Links what stands behind the noun, once all nouns are found. */
  static void linkBehind(Scene scene, List<NameMatch> names) {
    for (Draft draft : List.copyOf(scene.drafts)) {
      int at = draft.mention.end();
      if (draft.referent instanceof Referent.Role) {
        Draft owner = owner(scene, draft);
        boolean wider =
            owner != null && (draft.of == null || owner.mention.covers(draft.of.head()));
        draft.of = wider ? owner : draft.of;
      }
      boolean office = draft.referent instanceof Referent.Role;
      boolean people = draft.referent instanceof Referent.Kind;
      if (!(office || people) || at + 1 >= scene.size() || !scene.is(at, LINKS)) {
        continue;
      }
      int next = scene.is(at + 1, "the", "a", "an") ? at + 2 : at + 1;
      if (office && draft.of == null && scene.is(at, "of", "for", "to", "with")) {
        draft.of = startingAt(scene, at + 1, draft);
      }
      boolean inPlace = scene.is(at, "in", "at");
      if ((draft.of == null || inPlace) && !scene.is(at, "for", "to", "with")) {
        String words = placeWords(scene, next, names);
        draft.place = words == null ? null : scene.sentence.lower(at) + " " + words;
      }
    }
  }

  /** "the <b>rebels</b>' negotiator", "a <b>defense ministry</b> spokesman". */
  private static @Nullable Draft owner(Scene scene, Draft role) {
    for (Draft draft : scene.drafts) {
      String relation = scene.parse.relation(draft.head());
      boolean owns = relation.equals("nmod:poss") || relation.equals("compound");
      if (owns
          && scene.parse.head(draft.head()) == role.head()
          && draft.mention.end() <= role.head()) {
        return draft;
      }
    }
    return null;
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

  /** The words of the place name that begins at the token; null where none does. */
  private static @Nullable String placeWords(Scene scene, int token, List<NameMatch> names) {
    for (Name name : scene.parse.names()) {
      if (name.kind() == Name.Kind.PLACE && name.start() <= token && token < name.end()) {
        return scene.text(token, name.end());
      }
    }
    for (NameMatch name : names) {
      boolean place =
          name.listed() instanceof Listed.Region || name.listed() instanceof Listed.CountryWord;
      if (place && name.start() == token) {
        return scene.text(token, name.end());
      }
    }
    return null;
  }
}
