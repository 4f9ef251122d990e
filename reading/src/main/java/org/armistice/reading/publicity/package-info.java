/**
 * Who makes what public: announcements that a report tells of, and regimes, which say who publishes
 * a series, only partly, or no longer.
 *
 * <p>To announce is not to do: nothing here makes an event of what was announced, and nothing says
 * that nothing happened between two announcements.
 */
@NullMarked
package org.armistice.reading.publicity;

import org.jspecify.annotations.NullMarked;
