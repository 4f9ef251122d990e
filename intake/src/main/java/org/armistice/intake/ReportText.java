package org.armistice.intake;

import org.armistice.record.Report;

/**
 * A report as taken in.
 *
 * @param report what is known of its publication
 * @param text the text as read: an optional title line, then paragraphs parted by empty lines
 */
public record ReportText(Report report, String text) {}
