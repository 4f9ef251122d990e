package org.armistice.agreement.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.matter.Matter;

/**
 * What all steps of an assessment look at.
 *
 * @param words the terms in words, by their marks, as far as they were asked for
 */
record Context(
    Accord accord,
    Calendar calendar,
    Affiliations affiliations,
    Whereabouts whereabouts,
    List<Matter> matters,
    Map<String, String> words) {
  static final ActTree ACTS = ActTree.standard();

  /** A term in words, put into them once. */
  String words(Provision term) {
    return words.computeIfAbsent(term.id(), id -> Phrases.term(term, accord));
  }

  /** The parties that a matter's doers belong to, by name. */
  List<String> partiesOf(Matter matter) {
    return matter.doers().stream()
        .map(doer -> affiliations.party(doer.who(), matter.when()))
        .flatMap(Optional::stream)
        .map(Map.Entry::getKey)
        .distinct()
        .toList();
  }
}
