package org.armistice.cli.ledger;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.check.Verified;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice ledger verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Checks that the ledger is as it was written, to the byte.",
    description = {
      "",
      "The chain of the log, the digest of everything that each entry wrote, the bytes of each report, and",
      "what follows from the readings. Note the head hash elsewhere: with --head it shows that the end of",
      "the log was not cut off."
    },
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--head", paramLabel = "HASH", description = "that the log had when you noted it")
  private @Nullable String head;

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  VerifyCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return Faults.toldAsItIs(
        spec,
        which,
        ledger -> {
          Verified verified = Verification.of(ledger.database());
          String noted = head;
          boolean cut =
              noted != null
                  && !ledger
                      .database()
                      .with(
                          handle ->
                              handle
                                  .createQuery(
                                      "select exists (select 1 from log where hash = :hash)")
                                  .bind("hash", noted)
                                  .mapTo(Boolean.class)
                                  .one());
          verified.faults().forEach(fault -> out.println("! " + fault));
          if (cut) {
            out.println("! no entry of the log has the hash " + noted);
          }
          if (!verified.isWhole() || cut) {
            throw new LedgerException(
                LedgerException.Fault.ALTERED,
                "the ledger is not as it was written; restore it from an export that verifies");
          }
          out.println(
              "%d entries of the log and %d reports are as they were written"
                  .formatted(verified.entries(), verified.reports()));
          out.println("head " + verified.head());
          return Faults.DONE;
        });
  }
}
