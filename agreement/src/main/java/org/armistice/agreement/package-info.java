/**
 * The term language: who may, must or must not do what to whom, where, when and unless what.
 *
 * <p>Pure. What reports say of agreements is read in {@code org.armistice.reading.agreement}; this
 * is where terms that people write or accept are checked and set against what happened.
 */
@NullMarked
package org.armistice.agreement;

import org.jspecify.annotations.NullMarked;
