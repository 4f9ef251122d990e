package org.armistice.intake.watch;

import java.time.Instant;

/** Something that is looked at again and again. */
public sealed interface Watched permits FeedWatch, FolderWatch {
  /** As the user named it. */
  String name();

  /** When to look the next time; {@link Instant#MAX} for never again. */
  Instant next();

  /** Looks now. Nothing is remembered before {@link Look#keep} is called. */
  Look look(Instant now) throws InterruptedException;
}
