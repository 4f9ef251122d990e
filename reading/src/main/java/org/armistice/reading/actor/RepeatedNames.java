package org.armistice.reading.actor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.actor.ActorMention.Form;

/**
 * Finds again, in the whole report, the organisations that only the sentence model knows: it sees a
 * name in one sentence and misses it in the next. Also their initials: "NLF" for "Northern
 * Liberation Front", where one name alone has them.
 */
final class RepeatedNames {
  private RepeatedNames() {}

  static void find(List<Scene> scenes) {
    Set<String> names = new LinkedHashSet<>();
    for (Scene scene : scenes) {
      for (Draft draft : scene.drafts) {
        if (draft.referent instanceof Referent.Unlisted unlisted && unlisted.name().contains(" ")) {
          names.add(unlisted.name());
        }
      }
    }
    NameIndex index = new NameIndex();
    Map<String, String> byInitials = new LinkedHashMap<>();
    for (String name : names) {
      index.add(name, new Listed.Repeated(name));
      String initials = initials(name);
      if (initials.length() >= 3) {
        byInitials.merge(initials, name, (one, other) -> "");
      }
    }
    byInitials.forEach(
        (initials, name) -> {
          if (!name.isEmpty()) {
            index.add(initials, new Listed.Repeated(name));
          }
        });
    index.seal();
    scenes.forEach(scene -> add(scene, index));
  }

  private static void add(Scene scene, NameIndex index) {
    List<NameMatch> found =
        NameMatch.find(
            scene.words,
            index,
            match -> Character.isUpperCase(scene.words.get(match.start()).codePointAt(0)));
    for (NameMatch match : found) {
      if (match.listed() instanceof Listed.Repeated repeated) {
        add(scene, match, repeated.name());
      }
    }
  }

  private static void add(Scene scene, NameMatch match, String name) {
    List<Draft> over =
        scene.drafts.stream()
            .filter(
                draft -> draft.mention.start() < match.end() && match.start() < draft.mention.end())
            .toList();
    Referent referent = new Referent.Unlisted(name);
    if (over.isEmpty()) {
      int head = scene.headOf(match.start(), match.end());
      scene.add(head, match.start(), match.end(), Form.NAME, "actors:repeated-name", referent);
    } else if (over.size() == 1 && isSameRun(over.get(0), match)) {
      over.get(0).referent = referent;
    }
  }

  private static boolean isSameRun(Draft draft, NameMatch match) {
    return draft.referent instanceof Referent.Unlisted
        && draft.mention.start() == match.start()
        && draft.mention.end() == match.end();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Fold.split(name)) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
