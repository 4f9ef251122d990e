package org.armistice.agreement.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armistice.agreement.matter.Days;
import org.armistice.record.Assessment;
import org.armistice.record.Assessment.Holding;

/** What changed between two answers on one matter, and because of what. */
final class Changes {
  private Changes() {}

  static boolean differ(Assessment old, Assessment after) {
    return old.finding() != after.finding()
        || old.status() != after.status()
        || old.support() != after.support()
        || old.responsibility() != after.responsibility()
        || !old.disputes().equals(after.disputes())
        || !old.answer().equals(after.answer());
  }

  static Assessment.Change between(LocalDate day, Assessment old, Assessment after) {
    List<String> because = new ArrayList<>();
    for (Holding holding : after.holdings()) {
      boolean known =
          old.holdings().stream().anyMatch(one -> one.position().equals(holding.position()));
      if (!known) {
        String said = holding.said() == null ? "" : " on " + Days.day(holding.said());
        because.add(
            Phrases.sentence(
                "%s%s holds that it is %s"
                    .formatted(
                        Phrases.named(holding.holder().label()),
                        said,
                        Phrases.value(holding.value()))));
      }
    }
    if (old.responsibility() != after.responsibility()) {
      because.add(
          Phrases.sentence(
              "who did it was %s and is now %s"
                  .formatted(words(old.responsibility()), words(after.responsibility()))));
    }
    if (old.support() != after.support()) {
      because.add(
          Phrases.sentence(
              "the facts were "
                  + Supports.words(old.support())
                  + " and are now "
                  + Supports.words(after.support())));
    }
    if (because.isEmpty()) {
      because.add("New reports tell more of it.");
    }
    return new Assessment.Change(day, old.answer(), after.answer(), because);
  }

  private static String words(Assessment.Responsibility responsibility) {
    return switch (responsibility) {
      case PARTY, MEMBER -> "laid to a party";
      case PROXY -> "laid to one who acts for a party";
      case NOT_BOUND -> "laid to one who is not bound";
      case UNDETERMINED -> "not told";
    };
  }
}
