package org.armistice.record;

/** How what is told stands to the time of telling. Only CURRENT and HISTORICAL have happened. */
public enum TimeStatus {
  CURRENT,
  HISTORICAL,
  FUTURE,
  HYPOTHETICAL,
  HABITUAL
}
