package org.armistice.cli;

import java.nio.file.Path;
import org.armistice.reading.actor.UserActors;
import org.jspecify.annotations.Nullable;

/**
 * What is read with beside what ships.
 *
 * @param gazetteer the file to look places up in; {@code null} for the one that ships
 * @param actors of the user's, on top of those that ship; {@code null} for none
 */
record Knowledge(@Nullable Path gazetteer, @Nullable UserActors actors) {
  /** Nothing but what ships. */
  static final Knowledge SHIPPED = new Knowledge(null, null);
}
