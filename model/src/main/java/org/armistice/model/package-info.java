/**
 * The trained sentence model as resources: the network (ONNX, int8), its vocabulary, its labels,
 * and the lemmas that go with it.
 *
 * <p>There is no code here. {@code org.armistice.reading.model} runs it. The weights are a work of
 * their own under CC BY-SA 4.0; NOTICE says what they are derived from.
 */
@NullMarked
package org.armistice.model;

import org.jspecify.annotations.NullMarked;
