/**
 * Whether two tellings are of one happening: a pure decision over two tellings and nothing else.
 *
 * <p>Days, places, kinds of act, sides, words and figures each speak for it or against it by a
 * weight that stands in {@link Weights}. What people decided goes before every rule.
 */
@NullMarked
package org.armistice.incident.same;

import org.jspecify.annotations.NullMarked;
