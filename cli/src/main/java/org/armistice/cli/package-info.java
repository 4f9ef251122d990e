@NullMarked
package org.armistice.cli;

import org.jspecify.annotations.NullMarked;
