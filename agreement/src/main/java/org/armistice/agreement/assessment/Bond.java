package org.armistice.agreement.assessment;

/** How an actor stands to a name of an agreement. */
enum Bond {
  SAME,
  MEMBER,
  PROXY,
  UNKNOWN,
  NO;

  Truth truth() {
    return switch (this) {
      case SAME, MEMBER, PROXY -> Truth.TRUE;
      case UNKNOWN -> Truth.UNKNOWN;
      case NO -> Truth.FALSE;
    };
  }

  boolean holds() {
    return truth() == Truth.TRUE;
  }
}
