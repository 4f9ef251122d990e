/**
 * How acts were done, as far as agreements turn on it: in self-defence, on whose orders, after
 * which mechanism was tried, in an exercise.
 *
 * <p>What is said of an act is said by somebody; whether it holds is for the assessment to ask.
 */
@NullMarked
package org.armistice.reading.circumstance;

import org.jspecify.annotations.NullMarked;
