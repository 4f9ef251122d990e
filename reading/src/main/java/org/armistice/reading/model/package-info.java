/**
 * From text to parsed sentences: tokens with exact offsets, sentences and passages, and one pass of
 * the sentence model over each.
 *
 * <p>The only package that knows ONNX Runtime. The model, its vocabulary and its labels are
 * resources of the {@code model} module.
 */
@NullMarked
package org.armistice.reading.model;

import org.jspecify.annotations.NullMarked;
