package org.armistice.bench.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entities by role, each a set of the wordings that name it, {@linkplain Wording#bare bare}.
 *
 * @param byRole every role, those without entities with an empty list
 */
record Fillers(Map<Role, List<Set<String>>> byRole) {

  Fillers {
    Map<Role, List<Set<String>>> all = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      all.put(role, byRole.getOrDefault(role, List.of()).stream().map(Set::copyOf).toList());
    }
    byRole = all;
  }

  /** Fillers as the set writes them: a list of mentions an entity, a mention a word or a pair. */
  static Fillers of(JsonNode roles) {
    Map<Role, List<Set<String>>> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Set<String>> entities = new ArrayList<>();
      for (JsonNode entity : roles.path(role.key())) {
        Set<String> wordings = new LinkedHashSet<>();
        for (JsonNode mention : entity) {
          wordings.add(
              Wording.bare(mention.isArray() ? mention.get(0).asText() : mention.asText()));
        }
        entities.add(wordings);
      }
      byRole.put(role, entities);
    }
    return new Fillers(byRole);
  }

  List<Set<String>> in(Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  int size() {
    return byRole.values().stream().mapToInt(List::size).sum();
  }
}
