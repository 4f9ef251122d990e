package org.armistice.server.view;

import org.armistice.ledger.keep.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What came of a report that was handed in.
 *
 * @param kept {@code null} for a preview, which keeps nothing
 */
public record Added(String report, @Nullable Kept kept, ReportPage page) {}
