package org.armistice.bench.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.actor.ActorMention;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Names of persons as the report writes them most fully, without titles. */
final class PersonNames {
  private static final Set<String> BEHIND_NAME = Set.of("'s", "'", ",");
  private static final Set<String> LISTING = Set.of("including", "among");

  /** A run of more words is two names that the model took for one. */
  private static final int LONGEST = 4;

  private final Text text;
  private final WordClasses words;

  PersonNames(Text text, WordClasses words) {
    this.text = text;
    this.words = words;
  }

  /**
   * The person whom a noun means by name, at the noun, beside it ("the mayor, Juan Ruiz") or where
   * the report names the same actor elsewhere; {@code null} where none is named.
   */
  @Nullable String of(Noun noun) {
    Name own = text.name(noun);
    String best =
        own != null && own.kind() == Name.Kind.PERSON
            ? untitled(noun.sentence(), own)
            : beside(noun);
    for (ActorMention mention : elsewhere(noun)) {
      Name name = text.name(Text.head(mention));
      if (name != null && name.kind() == Name.Kind.PERSON) {
        String other = untitled(mention.sentence(), name);
        if (other != null && (best == null || length(other) > length(best))) {
          best = other;
        }
      }
    }
    return best == null ? null : fullest(best);
  }

  /** Those named behind a noun for people: "a couple, X and Y", "twelve miners, including X". */
  List<String> listedBehind(Noun people) {
    List<String> listed = new ArrayList<>();
    ParsedSentence sentence = text.sentence(people.sentence());
    Parse parse = sentence.parse();
    for (Name name : parse.names()) {
      if (name.kind() != Name.Kind.PERSON) {
        continue;
      }
      int first = Text.head(parse, name);
      while (first >= 0 && parse.relation(first).equals("conj")) {
        first = parse.head(first);
      }
      if (first < 0 || parse.head(first) != people.token()) {
        continue;
      }
      boolean listing =
          parse.children(first).stream().anyMatch(child -> LISTING.contains(sentence.lower(child)));
      String person = untitled(people.sentence(), name);
      if (person != null && (listing || parse.relation(first).equals("appos"))) {
        listed.add(fullest(person));
      }
    }
    return listed;
  }

  private @Nullable String beside(Noun noun) {
    Parse parse = text.parse(noun);
    for (Name name : parse.names()) {
      if (name.kind() == Name.Kind.PERSON && isBeside(parse, noun.token(), name)) {
        String person = untitled(noun.sentence(), name);
        if (person != null) {
          return person;
        }
      }
    }
    return null;
  }

  private static boolean isBeside(Parse parse, int noun, Name name) {
    if (name.start() == noun + 1) {
      return true;
    }
    int head = Text.head(parse, name);
    String relation = parse.relation(head);
    return parse.head(head) == noun
        && (relation.startsWith("flat") || relation.equals("appos") || relation.equals("compound"));
  }

  private List<ActorMention> elsewhere(Noun noun) {
    return text.actor(noun).map(actor -> text.actors().mentionsOf(actor)).orElse(List.of());
  }

  /** The longest name of the report that holds this one whole. */
  private String fullest(String name) {
    String best = name;
    String wanted = " " + Wording.bare(name) + " ";
    for (ParsedSentence sentence : text.sentences()) {
      for (Name other : sentence.parse().names()) {
        String full = other.kind() == Name.Kind.PERSON ? untitled(sentence.index(), other) : null;
        if (full != null
            && (" " + Wording.bare(full) + " ").contains(wanted)
            && length(full) > length(best)
            && length(full) <= LONGEST) {
          best = full;
        }
      }
    }
    return best;
  }

  private static int length(String name) {
    return name.split(" ").length;
  }

  /** The name without the titles before it; {@code null} where nothing is left. */
  private @Nullable String untitled(int sentence, Name name) {
    ParsedSentence in = text.sentence(sentence);
    int start = name.start();
    int end = name.end();
    while (start < end && words.has(WordClass.TITLE, in.lower(start))) {
      start++;
    }
    while (end > start && BEHIND_NAME.contains(in.lower(end - 1))) {
      end--;
    }
    return start == end ? null : text.words(sentence, start, end);
  }
}
