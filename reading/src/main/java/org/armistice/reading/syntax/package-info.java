/**
 * Questions about a dependency tree that several steps ask: who is the subject, is it negated, what
 * does a relative pronoun stand for, how far does a noun phrase reach.
 *
 * <p>Trees are Universal Dependencies as {@link org.armistice.reading.document.Parse} gives them.
 */
@NullMarked
package org.armistice.reading.syntax;

import org.jspecify.annotations.NullMarked;
