package org.armistice.bench.muc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fillers of a report's incidents together, each entity once: persons by their last name,
 * organisations by their name, whatever else by its noun.
 */
final class WholeReport {
  private WholeReport() {}

  static Fillers of(List<Template> templates) {
    Map<Role, List<Set<String>>> all = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Map<String, Set<String>> entities = new LinkedHashMap<>();
      for (Template template : templates) {
        for (Set<String> entity : template.fillers().in(role)) {
          entities.putIfAbsent(key(role, entity.iterator().next()), entity);
        }
      }
      all.put(role, new ArrayList<>(entities.values()));
    }
    return new Fillers(all);
  }

  private static String key(Role role, String words) {
    return switch (role) {
      case VICTIM -> lastWord(words);
      case ORGANISATION -> words;
      case PERPETRATOR, TARGET, WEAPON -> noun(words);
    };
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The noun, in the singular as far as an "s" tells: "member" of "members of the front". */
  private static String noun(String words) {
    int of = words.indexOf(" of ");
    String noun = lastWord(of < 0 ? words : words.substring(0, of));
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
