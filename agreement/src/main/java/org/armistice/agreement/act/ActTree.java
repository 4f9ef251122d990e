package org.armistice.agreement.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Coding;
import org.jspecify.annotations.Nullable;

/**
 * The action tree of terms, from {@code acts.tsv}: which act is which other, which acts are
 * contrary to which, and the events of PLOVER and ACLED that are of an act. Immutable, thread-safe.
 */
public final class ActTree {
  /** The node above all. */
  public static final String ROOT = "act";

  private static final ActTree STANDARD = new ActTree();

  /**
   * @param contrary acts that a duty to do this one is broken by
   * @param words the act as a verb phrase for people, such as "fire on"
   * @param noun the act as a thing told of
   */
  private record Node(
      String name,
      @Nullable String parent,
      List<String> contrary,
      String words,
      String noun,
      Set<String> up) {}

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, String> codes = new LinkedHashMap<>();

  private ActTree() {
    for (List<String> row : Rows.of("acts.tsv")) {
      String name = row.get(0);
      String parent = row.get(1).isEmpty() ? null : row.get(1);
      if (parent != null && !nodes.containsKey(parent)) {
        throw new IllegalStateException(
            "acts.tsv: \"%s\" stands under \"%s\", which stands nowhere above it"
                .formatted(name, parent));
      }
      Set<String> up = new TreeSet<>();
      up.add(name);
      if (parent != null) {
        up.addAll(node(parent).up());
      }
      Node node =
          new Node(name, parent, Rows.list(row.get(3)), row.get(4), row.get(5), Set.copyOf(up));
      if (nodes.put(name, node) != null) {
        throw new IllegalStateException("acts.tsv: \"" + name + "\" stands in the table twice");
      }
      for (String code : Rows.list(row.get(2))) {
        codes.put(code, name);
      }
    }
  }

  public static ActTree standard() {
    return STANDARD;
  }

  private Node node(String name) {
    Node node = nodes.get(name);
    if (node == null) {
      throw new IllegalArgumentException("\"" + name + "\" is no act of acts.tsv");
    }
    return node;
  }

  public boolean knows(String name) {
    return nodes.containsKey(name);
  }

  /** All nodes, in the order of the table. */
  public List<String> names() {
    return List.copyOf(nodes.keySet());
  }

  /** Whether one act is another or of its kind: a strike is an attack. */
  public boolean isA(String act, String kind) {
    return node(act).up().contains(kind);
  }

  /** How many acts it is of the kind of, itself among them: the more, the more particular. */
  public int depth(String act) {
    return node(act).up().size();
  }

  /** Whether an event of one act may be an event of the other, told more or less exactly. */
  public boolean mayBe(String one, String other) {
    return isA(one, other) || isA(other, one);
  }

  /** Whether doing the one breaks a duty to do the other. */
  public boolean breaks(String act, String duty) {
    return node(duty).contrary().stream().anyMatch(contrary -> isA(act, contrary));
  }

  /** The act as a verb phrase for people. */
  public String words(String act) {
    return node(act).words();
  }

  /** The act as a thing told of, such as "shelling". */
  public String noun(String act) {
    return node(act).noun();
  }

  /**
   * The act that an event of a code is. Tried in turn: the ACLED sub-event with the mode, the
   * PLOVER event with its mode, the ACLED sub-event, the PLOVER event.
   */
  public Optional<String> of(Coding coding) {
    return all(coding).stream().findFirst();
  }

  /**
   * The act that an event of a code is, told with some words: where the code may be of several
   * acts, the one that the words name ("looted" against "destroyed").
   */
  public Optional<String> of(Coding coding, String words) {
    List<String> all = all(coding);
    Optional<String> named = Conduct.standard().named(words);
    boolean finer =
        named.isPresent()
            && !all.isEmpty()
            && !isA(all.get(0), named.get())
            && (all.contains(named.get()) || isA(named.get(), all.get(0)));
    return finer ? named : all.stream().findFirst();
  }

  /** All acts that list one of the code's parts, the most particular part first. */
  private List<String> all(Coding coding) {
    List<String> tried = new ArrayList<>();
    if (coding.mode() != null) {
      tried.add(coding.plover() + "/" + coding.mode());
    }
    if (coding.acled() != null) {
      tried.add("acled:" + coding.acled());
    }
    tried.add(coding.plover().name());
    return tried.stream().map(codes::get).filter(Objects::nonNull).toList();
  }

  /** The longest name of an act that the words begin with. */
  public Optional<String> longest(List<String> words) {
    return names().stream()
        .filter(name -> beginsWith(words, List.of(name.split(" "))))
        .max(Comparator.comparingInt(name -> name.split(" ").length));
  }

  private static boolean beginsWith(List<String> words, List<String> name) {
    return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
  }
}
