package org.armistice.reading.actor;

/**
 * Words that mean an actor: a noun phrase without what follows its head, or a pronoun.
 *
 * @param sentence index of the sentence
 * @param head token that heads it
 * @param start first token
 * @param end token after the last
 * @param form how the words mean the actor
 * @param rule which rule found it, such as {@code actors:name}
 */
public record ActorMention(int sentence, int head, int start, int end, Form form, String rule) {

  /** The rule for "Pakistani and Indian troops": one noun, a body for each of the names. */
  static final String SHARED_NOUN = "actors:shared-noun";

  /** How words mean an actor. */
  public enum Form {
    /** By its name: "the Taliban", "Gen. Miller". */
    NAME,
    /** By an office or role: "a spokesman", "the provincial governor". */
    ROLE,
    /** By a description that leans on another mention: "the insurgents", "the two sides". */
    DEFINITE,
    /** By a pronoun. */
    PRONOUN,
    /** As people or a body of a kind: "Afghan forces", "residents". */
    GROUP
  }

  /** Whether the words hold the token. */
  public boolean covers(int token) {
    return start <= token && token < end;
  }

  int length() {
    return end - start;
  }
}
