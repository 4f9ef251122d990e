@NullMarked
package org.armistice.gazetteer;

import org.jspecify.annotations.NullMarked;
