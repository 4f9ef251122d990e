package org.armistice.agreement.assessment;

/** Strong three-valued logic (Kleene, Introduction to Metamathematics, 1952, section 64). */
enum Truth {
  TRUE,
  UNKNOWN,
  FALSE;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case UNKNOWN -> UNKNOWN;
      case FALSE -> TRUE;
    };
  }
}
