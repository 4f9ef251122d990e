package org.armistice.server.view;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param user {@code null} for nobody
 * @param accounts false where the console serves one person on their own machine
 * @param needsSetup whether there is no administrator yet
 * @param seq number of the log's last entry
 */
public record SessionView(
    @Nullable String user,
    @Nullable String role,
    boolean sealed,
    boolean accounts,
    boolean needsSetup,
    long seq,
    String version) {}
