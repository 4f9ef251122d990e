/**
 * What the API answers, shape by shape as {@code openapi.yaml} names them; records without logic.
 */
@NullMarked
package org.armistice.server.view;

import org.jspecify.annotations.NullMarked;
