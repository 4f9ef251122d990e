package org.armistice.reading.actor;

import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Person;
import org.jspecify.annotations.Nullable;

/** What a mention says of the one that it means, before mentions are gathered. */
sealed interface Referent {

  /** A state: "the United States". */
  record State(Country country) implements Referent {}

  /** An organisation of the tables: "the Taliban". */
  record Body(Organisation organisation) implements Referent {}

  /** An organisation that only the text knows. */
  record Unlisted(String name) implements Referent {}

  /**
   * What a state has by template: "Afghan forces", "US officials".
   *
   * @param name without the country, such as "forces"
   */
  record Slot(Country country, String name, AgentNoun noun) implements Referent {}

  /**
   * A person named in the text.
   *
   * @param name as written, without titles
   * @param listed the row of the tables, if the name is there
   */
  record Named(String name, @Nullable Person listed) implements Referent {}

  /**
   * An office or role without a name: "a spokesman", "the provincial governor".
   *
   * @param words the role in its own words, without article
   * @param definite whether it is "the ..."
   */
  record Role(AgentNoun noun, String words, boolean definite) implements Referent {}

  /**
   * People or a body of a kind: "residents", "regional experts", "gunmen".
   *
   * @param words in the text's own words, without "the"
   * @param definite whether it is "the ..."
   * @param bare whether nothing but an article stands with the noun
   */
  record Kind(AgentNoun noun, String words, boolean definite, boolean bare, boolean plural)
      implements Referent {}

  /** "the two sides", "both parties". */
  record Sides(String words) implements Referent {}

  /** A pronoun, lower case. */
  record Pronoun(String word) implements Referent {}
}
