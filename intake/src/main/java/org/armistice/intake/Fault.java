package org.armistice.intake;

/** Why a report was refused. The codes are stable, so that failures can be counted. */
public enum Fault {
  MISSING("A101"),
  UNREADABLE("A102"),
  EMPTY("A103"),
  BINARY("A104"),
  ENCODING("A105"),
  TOO_LARGE("A106"),
  NO_TEXT("A107"),
  TOO_DEEP("A108"),
  DATE("A109"),
  ZONE("A110"),
  KIND("A111"),
  HEADER("A112"),
  EMPTY_FOLDER("A113"),
  POSTS("A114"),
  LANGUAGE("A115"),
  FEED("A116"),
  MAIL("A117"),
  PDF("A118"),
  ARCHIVE("A119"),
  ROWS("A120");

  private final String code;

  Fault(String code) {
    this.code = code;
  }

  /** Such as {@code A101}. */
  public String code() {
    return code;
  }
}
