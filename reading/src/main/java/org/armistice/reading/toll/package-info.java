/**
 * Who was harmed and how many: the words for killing, wounding, holding, taking and driving out,
 * and the count of those whom they befell. A count is as told: "at least five" has no upper bound,
 * a plural without a number is two or more, and one named or described person is one. The words are
 * in {@code tolls.tsv}.
 */
@NullMarked
package org.armistice.reading.toll;

import org.jspecify.annotations.NullMarked;
