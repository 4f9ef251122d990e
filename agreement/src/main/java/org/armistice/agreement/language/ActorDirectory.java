package org.armistice.agreement.language;

import java.util.Optional;
import org.armistice.record.Actor;

/** Actors that are known beyond a file: states, their forces, organisations of the tables. */
public interface ActorDirectory {
  /** Nobody is known but whom the file names. */
  ActorDirectory NONE = name -> Optional.empty();

  /** The actor that goes by a name such as "Taliban" or "Afghan forces". */
  Optional<Actor> find(String name);
}
