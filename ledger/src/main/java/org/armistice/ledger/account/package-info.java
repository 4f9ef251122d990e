/**
 * Who may use a console on this ledger: accounts with roles, their sessions, and the audit of what
 * was asked. Passwords and the tokens of sessions are kept as hashes only. None of it is part of
 * the record, of its log or of an export.
 */
@NullMarked
package org.armistice.ledger.account;

import org.jspecify.annotations.NullMarked;
