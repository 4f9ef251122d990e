/**
 * Fetches what lies at an address of the web, bounded in time and memory, and never inside a
 * private network unless the user allows the host by name.
 */
@NullMarked
package org.armistice.intake.fetch;

import org.jspecify.annotations.NullMarked;
