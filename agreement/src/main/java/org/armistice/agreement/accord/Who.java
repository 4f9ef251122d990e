package org.armistice.agreement.accord;

/** Who is bound or allowed, or upon whom or what an act falls. */
public sealed interface Who {

  /** How the term language writes it. */
  String words();

  /** Somebody by name: "Taliban", "Afghan forces". */
  record Named(String name) implements Who {
    @Override
    public String words() {
      return name;
    }
  }

  /** Every party of the agreement. */
  record EachParty() implements Who {
    @Override
    public String words() {
      return "each party";
    }
  }

  /** Every party but the one that acts. */
  record OtherParty() implements Who {
    @Override
    public String words() {
      return "the other party";
    }
  }

  /** Anybody at all. */
  record Anyone() implements Who {
    @Override
    public String words() {
      return "anyone";
    }
  }

  /** Things of a class of {@code objects.tsv}: "artillery". */
  record Things(String objects) implements Who {
    @Override
    public String words() {
      return objects;
    }
  }
}
