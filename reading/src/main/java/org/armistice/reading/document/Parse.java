package org.armistice.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sentence model says of one sentence. All lists have one element a token.
 *
 * @param upos Universal Dependencies parts of speech, such as {@code NOUN}
 * @param lemmas lower case
 * @param heads index of each token's head, -1 for the root; a tree without cycles
 * @param relations Universal Dependencies relations, such as {@code nsubj:pass}
 * @param names in order, not overlapping
 * @param predicates in order of their tokens
 */
public record Parse(
    List<String> upos,
    List<String> lemmas,
    List<Integer> heads,
    List<String> relations,
    List<Name> names,
    List<Predicate> predicates) {
  public Parse {
    upos = List.copyOf(upos);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    names = List.copyOf(names);
    predicates = List.copyOf(predicates);
  }

  public int head(int token) {
    return heads.get(token);
  }

  public String relation(int token) {
    return relations.get(token);
  }

  public String lemma(int token) {
    return lemmas.get(token);
  }

  public String upos(int token) {
    return upos.get(token);
  }

  public int root() {
    return heads.indexOf(-1);
  }

  /** The tokens that hang on this one, in order. */
  public List<Integer> children(int token) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) == token) {
        children.add(i);
      }
    }
    return children;
  }

  /** The first child with one of the relations. */
  public Optional<Integer> child(int token, String... wanted) {
    for (int child : children(token)) {
      for (String relation : wanted) {
        if (relations.get(child).equals(relation)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a token hangs on an ancestor, at any depth; a token is under itself. */
  public boolean isUnder(int token, int ancestor) {
    for (int at = token; at >= 0; at = heads.get(at)) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** First token of the unbroken run around {@code token} that hangs on it. */
  public int subtreeStart(int token) {
    int start = token;
    while (start > 0 && isUnder(start - 1, token)) {
      start--;
    }
    return start;
  }

  /** Token after the last of the unbroken run around {@code token} that hangs on it. */
  public int subtreeEnd(int token) {
    int end = token + 1;
    while (end < heads.size() && isUnder(end, token)) {
      end++;
    }
    return end;
  }

  public Optional<Predicate> predicate(int token) {
    return predicates.stream().filter(predicate -> predicate.token() == token).findFirst();
  }
}
