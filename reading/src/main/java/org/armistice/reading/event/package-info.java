/**
 * Events of a sentence: who did what to whom, in the codes of PLOVER and ACLED. The lexicon ({@code
 * lexicon.tsv}) says which verbs, nouns and phrases tell of which event and where its doer and its
 * target stand; the tree and the PropBank arguments find them; whether it happened, was planned,
 * demanded, denied or only talked of is kept beside it. {@link
 * org.armistice.reading.event.EventReader} is the way in.
 */
@NullMarked
package org.armistice.reading.event;

import org.jspecify.annotations.NullMarked;
