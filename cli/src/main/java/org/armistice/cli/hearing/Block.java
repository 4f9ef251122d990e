package org.armistice.cli.hearing;

import java.util.List;

/** A part of a page. */
sealed interface Block {
  /** A heading over what follows. */
  record Heading(String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A saying or a matter, with sentences on it. */
  record Item(String text, List<String> sentences) implements Block {
    public Item {
      sentences = List.copyOf(sentences);
    }
  }
}
