@NullMarked
package org.armistice.model;

import org.jspecify.annotations.NullMarked;
