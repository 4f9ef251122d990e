package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What clauses refer to by name, held until the whole agreement is read, and then looked up. */
final class References {
  private record Reference(String name, Token token, String kind) {}

  private final Cursor cursor;
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, List<Reference>> overrides = new LinkedHashMap<>();

  References(Cursor cursor) {
    this.cursor = cursor;
  }

  void forget() {
    references.clear();
    overrides.clear();
  }

  void term(String term, Token token) {
    references.add(new Reference(term, token, "term"));
  }

  void line(String line, Token token) {
    references.add(new Reference(line, token, "line"));
  }

  void mechanism(String mechanism, Token token) {
    references.add(new Reference(mechanism, token, "mechanism"));
  }

  /** That one term takes precedence over another. */
  void override(String term, String over, Token token) {
    term(over, token);
    overrides
        .computeIfAbsent(term, one -> new ArrayList<>())
        .add(new Reference(over, token, "term"));
  }

  void check(Set<String> terms, Set<String> lines, Set<String> mechanisms) {
    for (Reference reference : references) {
      Set<String> known =
          switch (reference.kind()) {
            case "term" -> terms;
            case "line" -> lines;
            default -> mechanisms;
          };
      if (!known.contains(reference.name())) {
        cursor.fault(
            Fault.Code.A309_REFERENCE,
            reference.token(),
            "this agreement has no %s \"%s\"%s%s"
                .formatted(
                    reference.kind(),
                    reference.name(),
                    Nearest.hint(reference.name(), known),
                    known.isEmpty() ? "" : "; it has: " + String.join(", ", known)));
      }
    }
    circles();
  }

  /** Names each circle of overrides once, at the reference that closes it. */
  private void circles() {
    Set<String> told = new TreeSet<>();
    for (String start : overrides.keySet()) {
      walk(start, new ArrayList<>(List.of(start)), told);
    }
  }

  private void walk(String at, List<String> path, Set<String> told) {
    for (Reference next : overrides.getOrDefault(at, List.of())) {
      int back = path.indexOf(next.name());
      if (back < 0) {
        path.add(next.name());
        walk(next.name(), path, told);
        path.remove(path.size() - 1);
        continue;
      }
      List<String> circle = new ArrayList<>(path.subList(back, path.size()));
      if (told.add(new TreeSet<>(circle).toString())) {
        circle.add(next.name());
        cursor.fault(
            Fault.Code.A306_CIRCLE,
            next.token(),
            "these terms override each other in a circle: "
                + String.join(" over ", circle)
                + "; take one of the overrides out");
      }
    }
  }
}
