/**
 * The acts and things that terms speak of, as two trees in tables.
 *
 * <p>A term on "use force" holds for a strike; one on "heavy weapons" holds for a howitzer. Both
 * tables say which events and words of a report fall under a node.
 */
@NullMarked
package org.armistice.agreement.act;

import org.jspecify.annotations.NullMarked;
