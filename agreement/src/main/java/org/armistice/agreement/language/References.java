package org.armistice.agreement.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
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

  /** Names of items that have a mistake of their own; what refers to them has none. */
  private final Set<String> faulty = new TreeSet<>();

  References(Cursor cursor) {
    this.cursor = cursor;
  }

  void forget() {
    references.clear();
    overrides.clear();
    faulty.clear();
  }

  /** That an item with this name was begun and could not be read. */
  void faulty(String name) {
    faulty.add(name);
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
      if (!known.contains(reference.name()) && !faulty.contains(reference.name())) {
        cursor.fault(
            Fault.Code.A309_REFERENCE,
            reference.token(),
            "this agreement has no %s \"%s\"%s%s"
                .formatted(
                    reference.kind(),
                    Token.brief(reference.name()),
                    Nearest.hint(reference.name(), known),
                    known.isEmpty() ? "" : "; it has: " + String.join(", ", known)));
      }
    }
    circles();
  }

  /** Names each circle of overrides once, at the reference that closes it. */
  private void circles() {
    Set<String> told = new TreeSet<>();
    Set<String> done = new TreeSet<>();
    for (String start : overrides.keySet()) {
      walk(start, done, told);
    }
  }

  /** Goes depth first without recursion, since a file may have thousands of terms in a row. */
  private void walk(String start, Set<String> done, Set<String> told) {
    List<String> path = new ArrayList<>();
    Deque<Iterator<Reference>> ahead = new ArrayDeque<>();
    enter(start, done, path, ahead);
    while (!path.isEmpty()) {
      if (!ahead.element().hasNext()) {
        ahead.pop();
        path.remove(path.size() - 1);
        continue;
      }
      Reference next = ahead.element().next();
      int back = done.contains(next.name()) ? path.indexOf(next.name()) : -1;
      if (back >= 0) {
        circle(path.subList(back, path.size()), next, told);
      } else {
        enter(next.name(), done, path, ahead);
      }
    }
  }

  private void enter(
      String term, Set<String> done, List<String> path, Deque<Iterator<Reference>> ahead) {
    if (done.add(term)) {
      path.add(term);
      ahead.push(overrides.getOrDefault(term, List.of()).iterator());
    }
  }

  private void circle(List<String> terms, Reference closing, Set<String> told) {
    if (told.add(new TreeSet<>(terms).toString())) {
      cursor.fault(
          Fault.Code.A306_CIRCLE,
          closing.token(),
          "these terms override each other in a circle: %s over %s; take one of the overrides out"
              .formatted(String.join(" over ", terms), closing.name()));
    }
  }
}
