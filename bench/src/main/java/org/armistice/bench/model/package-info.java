/**
 * The sentence model against annotated sentences that it was never trained on: parts of speech,
 * trees, names, predicates and arguments, decoded as the product does.
 */
@NullMarked
package org.armistice.bench.model;

import org.jspecify.annotations.NullMarked;
