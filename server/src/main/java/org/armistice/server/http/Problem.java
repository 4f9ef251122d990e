package org.armistice.server.http;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for programs and people (RFC 9457).
 *
 * @param type a short mark of its kind
 * @param status of HTTP
 * @param code of the program's own, such as A408; {@code null} for none
 * @param detail what was asked, what is wrong with it, and what to do
 */
public record Problem(
    String type, String title, int status, @Nullable String code, String detail) {}
