/**
 * Thirty stories of three to five short reports each, with what a careful reader finds in them:
 * incidents, claims, and what contradicts what.
 *
 * <p>They are sample and test data, written for Armistice. Places and conflicts are real; the
 * details are made up, the outlets do not exist, and no private person is named.
 */
@NullMarked
package org.armistice.stories;

import org.jspecify.annotations.NullMarked;
