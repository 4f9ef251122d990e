/**
 * Files, folders, pages and standard input become reports: a text and what is known of its
 * publication.
 *
 * <p>Metadata comes from the user's options, from the header block of a text file, or from the
 * page's own meta tags and JSON-LD, in that order; the report says where each field came from. What
 * cannot be read is refused with an {@link org.armistice.intake.IntakeException} that says where
 * and what to do.
 */
@NullMarked
package org.armistice.intake;

import org.jspecify.annotations.NullMarked;
