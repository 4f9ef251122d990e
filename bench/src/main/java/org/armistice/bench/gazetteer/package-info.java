/**
 * Measures building a gazetteer: invented files in the form of GeoNames', as large as wanted, built
 * by the real command in a process of its own with a small heap, and killed again and again.
 */
@NullMarked
package org.armistice.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
