package org.armistice.gazetteer.dump;

/** Is told how far a build is. */
public interface BuildWatch {
  /**
   * A part of the work begins or goes on.
   *
   * @param name in words
   * @param total how much there is to do; -1 where that is not known
   */
  void begin(String name, long total);

  /** So much of it is done. */
  void done(long done);

  /** Something that the user should read. */
  void say(String line);
}
