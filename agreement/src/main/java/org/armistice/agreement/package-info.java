@NullMarked
package org.armistice.agreement;

import org.jspecify.annotations.NullMarked;
