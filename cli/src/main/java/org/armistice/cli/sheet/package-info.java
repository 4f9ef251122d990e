/**
 * The report for people: what was read, in plain English on a terminal or in a file.
 *
 * <p>A sheet has the text with its marked words, then one section for each kind of record, each
 * value with the words that it rests on and the sentence where they stand. The codes of the field
 * are shown as the field writes them; nothing is said that the record does not hold.
 */
@NullMarked
package org.armistice.cli.sheet;

import org.jspecify.annotations.NullMarked;
