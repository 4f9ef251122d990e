/**
 * How somebody holds conduct to stand to an agreement, and what somebody asks of somebody.
 *
 * <p>What is read here are words of judgement and demand with their subjects; whose words they are
 * is the matter of {@code org.armistice.reading.claim}.
 */
@NullMarked
package org.armistice.reading.position;

import org.jspecify.annotations.NullMarked;
