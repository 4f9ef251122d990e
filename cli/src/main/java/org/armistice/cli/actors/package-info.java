/**
 * The commands on lists of actors of the user's, and the option by which other commands take one.
 *
 * <p>A list is imported from CSV or from a Phoenix or Petrarch dictionary into a table that is read
 * on top of those that ship; see {@code docs/actors.md}.
 */
@NullMarked
package org.armistice.cli.actors;

import org.jspecify.annotations.NullMarked;
