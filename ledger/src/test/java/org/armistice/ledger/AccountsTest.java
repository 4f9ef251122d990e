package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armistice.ledger.account.Account;
import org.armistice.ledger.account.Accounts;
import org.armistice.ledger.account.Role;
import org.armistice.ledger.account.Sessions;
import org.junit.jupiter.api.Test;

/**
 * Who may use a console: hashes only, one administrator always, sessions that end when they should.
 */
class AccountsTest {
  private static final String PASSWORD = "a long enough password";

  private static Accounts.Change role(Role role) {
    return new Accounts.Change(role, null, null, null);
  }

  @Test
  void theFirstAccount_isAnAdministrator_andThereIsOneFirst() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Accounts accounts = new Accounts(ledger);
      assertThat(accounts.isEmpty()).isTrue();
      Account first = accounts.addFirst("Ann Example", PASSWORD);
      assertThat(first.role()).isEqualTo(Role.ADMINISTRATOR);
      assertThatThrownBy(() -> accounts.addFirst("Bob", PASSWORD)).hasMessageStartingWith("A417");
      assertThat(accounts.matches("Ann Example", PASSWORD)).isTrue();
      assertThat(accounts.matches("Ann Example", PASSWORD + "x")).isFalse();
      assertThat(accounts.matches("nobody", PASSWORD)).isFalse();
    }
  }

  @Test
  void aPassword_isKeptAsAHashOnly() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      new Accounts(ledger).addFirst("Ann", PASSWORD);
      String kept =
          ledger
              .database()
              .with(
                  handle ->
                      handle.createQuery("select password from account").mapTo(String.class).one());
      assertThat(kept).startsWith("PBKDF2WithHmacSHA512:210000:").doesNotContain(PASSWORD);
    }
  }

  @Test
  void theLastAdministrator_staysOne() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Accounts accounts = new Accounts(ledger);
      accounts.addFirst("Ann", PASSWORD);
      assertThatThrownBy(() -> accounts.change("Ann", role(Role.READER)))
          .hasMessage("A417 \"Ann\" is the last open administrator; make another first");
      accounts.add("Bob", PASSWORD, Role.ADMINISTRATOR, false);
      assertThat(accounts.change("Ann", role(Role.READER)).role()).isEqualTo(Role.READER);
    }
  }

  @Test
  void shortPasswordsAndStrangeNames_areRefused() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Accounts accounts = new Accounts(ledger);
      assertThatThrownBy(() -> accounts.addFirst("Ann", "short"))
          .hasMessage("A417 the password has 5 characters; take at least 10");
      assertThatThrownBy(() -> accounts.addFirst("<b>Ann</b>", PASSWORD))
          .hasMessageStartingWith("A417 \"<b>Ann</b>\" cannot be a name");
      assertThat(accounts.isEmpty()).isTrue();
    }
  }

  @Test
  void aSession_endsAfterTwelveIdleHours_whenThePasswordChanges_andWhenTheAccountIsClosed() {
    // each look at this clock is an hour later
    HourlyClock clock = new HourlyClock("2024-03-14");
    try (Ledger ledger = TestServer.empty(clock)) {
      Accounts accounts = new Accounts(ledger);
      Sessions sessions = new Sessions(ledger);
      Account ann = accounts.addFirst("Ann", PASSWORD);
      String token = sessions.begin(ann);
      assertThat(sessions.account(token)).map(Account::name).contains("Ann");
      for (int hour = 0; hour < 16; hour++) {
        clock.instant();
      }
      assertThat(sessions.account(token)).isEmpty();

      String second = sessions.begin(ann);
      accounts.change("Ann", new Accounts.Change(null, "another long password", null, null));
      assertThat(sessions.account(second)).isEmpty();

      Account bob = accounts.add("Bob", PASSWORD, Role.READER, false);
      String third = sessions.begin(bob);
      accounts.change("Bob", new Accounts.Change(null, null, false, null));
      assertThat(sessions.account(third)).isEmpty();
      assertThat(accounts.matches("Bob", PASSWORD)).isFalse();
      assertThat(sessions.account("no token")).isEmpty();
    }
  }
}
