package org.armistice.reading.time;

import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.pattern.PhraseMatch;

/** Whether a match ends where words end: "5" is no part of "5th", "may" none of "may9". */
final class Edges {
  private Edges() {}

  static boolean whole(PhraseMatch match, Atoms atoms) {
    return !runsOn(atoms, match.start()) && !runsOn(atoms, match.end());
  }

  private static boolean runsOn(Atoms atoms, int at) {
    return at > 0
        && at < atoms.size()
        && atoms.get(at).glued()
        && atoms.get(at - 1).endToken() == atoms.get(at).token() + 1
        && isWord(atoms.text(at - 1))
        && isWord(atoms.text(at));
  }

  private static boolean isWord(String text) {
    return Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && Character.isLetterOrDigit(text.charAt(0));
  }
}
