/**
 * Who may ask what: sessions, roles, the limit on sign-ins, the check that a write comes from our
 * own pages, and the audit. A request passes {@link org.armistice.server.access.Gate} before its
 * route.
 */
@NullMarked
package org.armistice.server.access;

import org.jspecify.annotations.NullMarked;
