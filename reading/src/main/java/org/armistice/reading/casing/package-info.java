/**
 * Capitals for text that has none, or nothing but capitals: wire copy of the eighties, messages,
 * headlines.
 *
 * <p>Names, sentences and abbreviations are told by their capitals, so a report without them is
 * read twice: once as it stands, which is enough to tell proper nouns from other words, and once
 * more with the capitals that those and the tables give back. Offsets stay those of the text.
 */
@NullMarked
package org.armistice.reading.casing;

import org.jspecify.annotations.NullMarked;
