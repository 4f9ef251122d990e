package org.armistice.bench.muc;

/** What sort of thing a noun names, as far as MUC-4's roles tell them apart. */
enum NounNature {
  /** Somebody by name or office. */
  PERSON,
  /** An organisation, or a body that acts as one: "the front", "the police". */
  BODY,
  /** People who are not named: "two students", "a group of men". */
  PEOPLE,
  /** A place by its name. */
  PLACE,
  /** Whatever else a noun may name. */
  THING,
  PRONOUN,
  /** No noun. */
  NONE
}
