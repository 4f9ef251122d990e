package org.armistice.agreement.assessment;

import java.util.List;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.matter.Matter;

/** What all steps of an assessment look at. */
record Context(
    Accord accord,
    Calendar calendar,
    Affiliations affiliations,
    Whereabouts whereabouts,
    List<Matter> matters) {
  static final ActTree ACTS = ActTree.standard();

  /** The parties that a matter's doers belong to, by name. */
  List<String> partiesOf(Matter matter) {
    return matter.doers().stream()
        .map(doer -> affiliations.party(doer.who(), matter.when()))
        .flatMap(java.util.Optional::stream)
        .map(java.util.Map.Entry::getKey)
        .distinct()
        .toList();
  }
}
