/**
 * MUC-4: the roles of terrorist incidents in news of the eighties, from what the reader finds.
 *
 * <p>{@link org.armistice.bench.muc.Muc} is the set and says how it is counted. What counts as an
 * incident there, who as its perpetrator and what as its target is the set's own notion and not the
 * record's, so the way from the one to the other stands here and not in the reading.
 */
@NullMarked
package org.armistice.bench.muc;

import org.jspecify.annotations.NullMarked;
