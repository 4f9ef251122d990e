package org.armistice.intake.watch;

import java.time.Instant;

/** Something that is looked at again and again. */
public sealed interface Watched permits FeedWatch, FolderWatch {
  /** As the user named it. */
  String name();

  /** When to look the next time; {@link Instant#MAX} for never again. */
  Instant next();

  /** Whether a single look may ask now, whatever the rhythm: all was well the last time. */
  boolean askedOnce();

  /** Puts the next look off in this run, because what it would find cannot be kept now. */
  void postpone(Instant until);

  /** Looks now. Nothing is remembered before {@link Look#keep} is called. */
  Look look(Instant now) throws InterruptedException;
}
