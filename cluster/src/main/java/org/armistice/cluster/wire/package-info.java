/**
 * What passes from one machine to another and what is kept as state: flat public records of texts,
 * numbers and bytes, which Flink writes field by field. A field may be added in a later version;
 * state of an earlier one is then still read.
 */
@NullMarked
package org.armistice.cluster.wire;

import org.jspecify.annotations.NullMarked;
