package org.armistice.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.claim.Contradictions.Against;
import org.armistice.record.Claim;
import org.armistice.record.Contradiction;

/**
 * Whose saying a denial denies: the one that it points to ("the accusation"), those that lay the
 * deed to the denier's side, or those that tell of what is denied.
 */
final class Denials {
  /** "What they called false reports": so many words may stand before the noun. */
  private static final int QUOTING = 6;

  /** Letters that "Indian" and "India" share. */
  private static final int STEM = 4;

  private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d,.]*\\b");
  private static final Pattern OWNER =
      Pattern.compile("^(?:the |that |those |an? )?(\\p{Lu}\\p{L}{3,})(?:'s)? \\p{L}+");

  private final List<Group> groups;
  private final Map<String, String> pointed = new TreeMap<>();

  Denials(List<Group> groups) {
    this.groups = groups;
    for (Group group : groups) {
      if (group.best().denies()) {
        pointedTo(group).ifPresent(target -> pointed.put(group.ref().id(), target.ref().id()));
      }
    }
  }

  Optional<Against> between(Group one, Group other) {
    if (denies(one, other)) {
      return Optional.of(against(one, other));
    }
    return denies(other, one) ? Optional.of(against(other, one)) : Optional.empty();
  }

  private static Against against(Group denial, Group claim) {
    boolean self = denial.best().voice().isSameAs(claim.best().voice());
    return new Against(
        Contradiction.Kind.DENIAL,
        self
            ? "%s says one thing and denies it at another time."
                .formatted(claim.best().voice().name())
            : "%s: not so; %s: so."
                .formatted(denial.best().voice().name(), claim.best().voice().name()),
        "denial",
        List.of(),
        List.of());
  }

  private boolean denies(Group denial, Group claim) {
    Telling no = denial.best();
    Telling yes = claim.best();
    if (!no.denies() || yes.denies() || !yes.isAsserted()) {
      return false;
    }
    String target = pointed.get(denial.ref().id());
    if (target != null) {
      return target.equals(claim.ref().id());
    }
    if (no.matter() < 0 || no.matter() != yes.matter() || points(no)) {
      return false;
    }
    if (no.voice().isSameAs(yes.voice())) {
      return owns(no, yes);
    }
    if (!no.doers().isEmpty()) {
      return no.doers().stream().anyMatch(doer -> yes.doers().stream().anyMatch(doer::resembles));
    }
    return no.told() && speaksOfTheSame(no, yes);
  }

  /** One who later admits what the same speaker denied. */
  private static boolean owns(Telling no, Telling yes) {
    return yes.claim().act() == Claim.SpeechAct.ACKNOWLEDGE
        && no.told()
        && yes.told()
        && no.order() < yes.order();
  }

  /** "denied that civilians had been killed": those who count the killed or say that they were. */
  private static boolean speaksOfTheSame(Telling no, Telling yes) {
    return Words.shared(no.words(), yes.words()) >= 0.4;
  }

  private static boolean points(Telling no) {
    String text = no.text();
    boolean quoting = text.startsWith("what ") || text.startsWith("as ");
    return quoting && Pointing.opens(text, Pointing.Kind.STATEMENT, QUOTING)
        || Pointing.opens(text, Pointing.Kind.ACCUSATION, 4)
        || Pointing.opens(text, Pointing.Kind.STATEMENT, no.claim().content().size() == 1 ? 3 : 2)
            && !text.startsWith("that ")
            && !Pointing.isOfSelf(text)
        || Pointing.opens(text, Pointing.Kind.NUMBER, 4);
  }

  /**
   * What "the accusation" or "this" stands for: a saying told inside the denial ("the army's claim
   * that ..."), else of those told before it in the same report, else in reports before on the same
   * matter, the one that fits best and stands nearest. Where the denial names whose words they are,
   * only theirs fit.
   */
  private Optional<Group> pointedTo(Group denial) {
    Telling no = denial.best();
    if (!points(no) && !hasFigure(no.text())) {
      return Optional.empty();
    }
    Group found = null;
    int best = 0;
    for (Group group : groups) {
      for (Telling yes : group.tellings()) {
        int fit = fit(no, yes);
        if (fit > 0 && fit >= best) {
          best = fit;
          found = group;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** "said an earlier statement was wrong": what the same speaker said in a report before. */
  private static boolean isOwn(Telling no, Telling yes) {
    return yes.voice().isSameAs(no.voice()) && yes.order() < no.order();
  }

  /**
   * How well a saying fits what a denial points to; 0 where it does not. Later ones fit no less.
   */
  private static int fit(Telling no, Telling yes) {
    boolean takenBack = Pointing.has(no.text(), Pointing.Kind.DISMISSAL) && isOwn(no, yes);
    if (!yes.isAsserted() || yes.denies() || (yes.voice().isSameAs(no.voice()) && !takenBack)) {
      return 0;
    }
    if (!numbers(yes.text()).containsAll(numbers(no.text()))) {
      return 0;
    }
    boolean sameReport = yes.order() == no.order();
    if (sameReport && no.claim().content().stream().anyMatch(yes::standsIn)) {
      return 9;
    }
    if (sameReport && yes.claim().content().stream().anyMatch(no::standsIn)) {
      return 0;
    }
    boolean before = sameReport ? yes.start() < no.start() : yes.order() < no.order();
    boolean owner =
        (no.owners().isEmpty() || no.owners().stream().anyMatch(yes.voice()::isSameAs))
            && isOwnedBy(no.text(), yes.voice());
    boolean own = Pointing.isOfSelf(no.text()) && Pointing.has(no.text(), Pointing.Kind.DISMISSAL);
    boolean bare = no.text().split(" ").length == 1;
    boolean number = Pointing.opens(no.text(), Pointing.Kind.NUMBER, 4);
    boolean accusation = Pointing.opens(no.text(), Pointing.Kind.ACCUSATION, 4);
    boolean lays = yes.doers().stream().anyMatch(doer -> doer.isSameAs(no.voice()));
    boolean accuses = yes.claim().act() == Claim.SpeechAct.ACCUSE;
    if (!before
        || !owner
        || (own && !isOwn(no, yes))
        || (!bare && !yes.told() && yes.tolls().isEmpty() && yes.doers().isEmpty() && !number)
        || (number && yes.tolls().isEmpty() && numbers(yes.text()).isEmpty())
        || (accusation && !accuses && !lays)
        || (!sameReport && !hasFigure(no.text()) && yes.matter() != no.matter())) {
      return 0;
    }
    return 1 + (sameReport ? 2 : 0) + (lays || takenBack ? 4 : 0);
  }

  /** A number of two digits or more, by which a saying is known again. */
  private static boolean hasFigure(String text) {
    return numbers(text).stream().anyMatch(number -> number.length() > 1);
  }

  /** Numbers in digits: who rejects "reports of 165 dead" speaks of those who said 165. */
  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** "The Indian version", "Ukrainian reports": whose words are denied, where the words say it. */
  private static boolean isOwnedBy(String text, Voice voice) {
    Matcher matcher = OWNER.matcher(text);
    if (!matcher.find()) {
      return true;
    }
    String stem = matcher.group(1).substring(0, STEM).toLowerCase(Locale.ROOT);
    return voice.words().contains(stem) || voice.side().toLowerCase(Locale.ROOT).contains(stem);
  }
}
