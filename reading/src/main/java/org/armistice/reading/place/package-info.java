/**
 * Mentions of places in a report: names, words for peoples, capitals that stand for governments,
 * and "the province" where it is sure which one; each with the place of the gazetteer that is most
 * likely meant, what the words say of it (in, near, between), and how finely it is known.
 *
 * <p>A region stays a region, and where the choice is unsure the smallest unit that the likely ones
 * share is given, never a wrong town.
 */
@NullMarked
package org.armistice.reading.place;

import org.jspecify.annotations.NullMarked;
