package org.armistice.agreement.accord;

import java.util.List;
import org.armistice.record.Silence;

/**
 * An act that the agreement does not speak of, as a reader of it says.
 *
 * @param bearers whose act it is
 * @param act node of the action tree
 * @param targets upon whom or what; empty for anything
 * @param textsRead texts that the reader read; empty for none
 * @param textsMissing texts that exist and were not read
 */
public record Gap(
    String id,
    List<Who> bearers,
    String act,
    List<Who> targets,
    List<String> textsRead,
    List<String> textsMissing,
    Silence.Strength strength,
    Provenance provenance)
    implements Clause {
  public Gap {
    bearers = List.copyOf(bearers);
    targets = List.copyOf(targets);
    textsRead = List.copyOf(textsRead);
    textsMissing = List.copyOf(textsMissing);
  }
}
