/** The routes of the API, one class for each matter: each asks the ledger and answers in views. */
@NullMarked
package org.armistice.server.routes;

import org.jspecify.annotations.NullMarked;
