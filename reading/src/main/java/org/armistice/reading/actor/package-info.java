/**
 * Who acts, speaks or is acted upon. {@link org.armistice.reading.actor.ActorReader} finds the
 * mentions of actors in a report and gathers them into {@link org.armistice.record.Actor} records;
 * {@link org.armistice.reading.actor.ActorCoder} gives a phrase its country and PLOVER sectors.
 * Countries, organisations, offices and agent nouns are tables; code holds the mechanisms. Private
 * persons appear as roles only; an unsure link is no link.
 */
@NullMarked
package org.armistice.reading.actor;

import org.jspecify.annotations.NullMarked;
