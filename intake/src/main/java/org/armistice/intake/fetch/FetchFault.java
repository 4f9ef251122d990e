package org.armistice.intake.fetch;

/** Why an address gave nothing. The codes are stable, so that failures can be counted. */
public enum FetchFault {
  /** No address that can be fetched. */
  ADDRESS("A131"),
  /** An address in a private network, on this machine or of no single machine. */
  PRIVATE("A132"),
  /** More redirects than are followed, or one to nowhere. */
  REDIRECTS("A133"),
  /** No connection, or one that broke. */
  CONNECTION("A134"),
  /** Not answered in full in time. */
  SLOW("A135"),
  /** More bytes than are taken, as they come or unpacked. */
  TOO_LARGE("A136"),
  /** The server refuses or fails. */
  STATUS("A137"),
  /** Gone for good: the server says that nothing will come here any more. */
  GONE("A138"),
  /** The site asks robots not to fetch this. */
  ROBOTS("A139");

  private final String code;

  FetchFault(String code) {
    this.code = code;
  }

  /** Such as {@code A131}. */
  public String code() {
    return code;
  }
}
