/**
 * The pattern language of the tables of times and amounts. A sentence is cut into atoms (runs of
 * letters, numbers, single marks), whatever its tokeniser made of them, and a table row describes a
 * run of atoms: {@code [the] (past|last) {count} {units}} has an optional word, alternatives and
 * two named slots. The language holds no knowledge of its own; the slots' words come from tables.
 */
@NullMarked
package org.armistice.reading.pattern;

import org.jspecify.annotations.NullMarked;
