/**
 * Who claims what, in plain English without codes: for each speaker the sayings, where they were
 * told, who else confirms them and who contradicts them.
 *
 * <p>A page is laid out once and written as text or as Markdown.
 */
@NullMarked
package org.armistice.cli.hearing;

import org.jspecify.annotations.NullMarked;
