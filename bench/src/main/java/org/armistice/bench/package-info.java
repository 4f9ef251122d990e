@NullMarked
package org.armistice.bench;

import org.jspecify.annotations.NullMarked;
