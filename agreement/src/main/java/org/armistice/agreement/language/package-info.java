/**
 * The term language: an agreement as a text file that a monitor can type.
 *
 * <p>{@link org.armistice.agreement.language.AccordParser} reads it and names every mistake by line
 * and column; {@link org.armistice.agreement.language.AccordPrinter} writes it. The grammar stands
 * in docs/terms.md and above the method of each production.
 */
@NullMarked
package org.armistice.agreement.language;

import org.jspecify.annotations.NullMarked;
