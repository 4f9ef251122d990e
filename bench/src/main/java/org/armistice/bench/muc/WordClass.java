package org.armistice.bench.muc;

/** What a word of {@code words.tsv} tells. */
enum WordClass {
  /** A body, in this form and no other: "forces" is one, "a force" as well, "parties" are not. */
  BODY,
  /** A body in any form. */
  ORGANISATION,
  /** Words for several people, whose kind is told behind them: "a group of". */
  GROUP,
  /** Armed arms of a state and their people. */
  FORCES,
  /** What armed people hold or are: a garrison, a column, a camp. */
  POST,
  /** A state's police by a name of their own. */
  POLICE,
  /** Posts that are a state's where nobody else is named. */
  STATE_POST,
  /** People of an armed movement, where the report names but one. */
  FIGHTER,
  /** Words for people that say nothing of them. */
  PLAIN_PEOPLE,
  /** Words that point to others told before or behind. */
  POINTING,
  /** Words before a noun that tell nothing of what it names: "several". */
  VAGUE,
  /** Words before doers that tell nothing of them: "alleged". */
  BEFORE_DOER,
  /** Titles before a person's name. */
  TITLE,
  /** Acts of fighting between armed sides. */
  FIGHTING,
  ROBBERY
}
