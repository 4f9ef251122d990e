@NullMarked
package org.armistice.intake;

import org.jspecify.annotations.NullMarked;
