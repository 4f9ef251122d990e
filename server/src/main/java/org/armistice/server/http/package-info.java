/**
 * Requests and answers in the form of HTTP: parameters and bodies are read strictly, answers have
 * an ETag and are remembered until the ledger changes, and what goes wrong is told as problem+json.
 */
@NullMarked
package org.armistice.server.http;

import org.jspecify.annotations.NullMarked;
