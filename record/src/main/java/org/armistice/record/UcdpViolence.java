package org.armistice.record;

/** UCDP's types of organised violence. */
public enum UcdpViolence {
  STATE_BASED,
  NON_STATE,
  ONE_SIDED
}
