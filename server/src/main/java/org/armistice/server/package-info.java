/**
 * The console's server: the HTTP API of {@code openapi.yaml} over a ledger, and the pages that look
 * at it. It runs in one process with the reader, on the loopback address unless told otherwise.
 */
@NullMarked
package org.armistice.server;

import org.jspecify.annotations.NullMarked;
