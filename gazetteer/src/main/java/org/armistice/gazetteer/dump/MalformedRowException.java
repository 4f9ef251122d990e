package org.armistice.gazetteer.dump;

/** A row of a published file cannot be used. */
final class MalformedRowException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;

  MalformedRowException(String what) {
    super(what, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
    this.what = what;
  }

  /** Which cell is wrong, and how. */
  String what() {
    return what;
  }
}
