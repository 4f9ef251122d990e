/**
 * The first layers of a report: its text, its sentences and tokens, and what the sentence model
 * says of each. Offsets into the text count UTF-16 units; {@link
 * org.armistice.reading.document.SourceText} turns them into the code points of the record.
 */
@NullMarked
package org.armistice.reading.document;

import org.jspecify.annotations.NullMarked;
