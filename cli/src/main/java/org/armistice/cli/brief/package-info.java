/**
 * Briefs of a week and of an agreement, made of what the ledger holds.
 *
 * <p>Every line is footnoted to the words of a report or to the file of the agreement. What a
 * sealed report tells never stands in one; what rests on restricted reports is counted. They say
 * what somebody says, and judge nothing.
 */
@NullMarked
package org.armistice.cli.brief;

import org.jspecify.annotations.NullMarked;
