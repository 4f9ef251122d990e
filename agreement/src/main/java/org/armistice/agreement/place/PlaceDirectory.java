package org.armistice.agreement.place;

import java.util.List;
import java.util.Optional;

/** Which regions contain which, as a gazetteer has it. */
public interface PlaceDirectory {
  /** Nothing is known but what a place of a report carries with it. */
  PlaceDirectory NONE = name -> Optional.empty();

  /**
   * The units that contain a place of a name, smallest first.
   *
   * @return empty where no place or more than one goes by the name
   */
  Optional<List<String>> within(String name);
}
