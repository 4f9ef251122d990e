package org.armistice.ledger;

import java.io.StringWriter;
import org.armistice.ledger.carry.Export;

/** A ledger written out. */
public final class Exported {
  private Exported() {}

  /** The record alone, in which the order of arrival leaves no trace. */
  public static String record(Ledger ledger) {
    StringWriter out = new StringWriter();
    Export.write(ledger.database(), out, /* history= */ false, /* withSealed= */ true);
    return out.toString();
  }

  /** As it may leave: without what is sealed. */
  static String open(Ledger ledger) {
    StringWriter out = new StringWriter();
    Export.write(ledger.database(), out, /* history= */ true, /* withSealed= */ false);
    return out.toString();
  }

  /** All of it. */
  public static String whole(Ledger ledger) {
    StringWriter out = new StringWriter();
    Export.write(ledger.database(), out, /* history= */ true, /* withSealed= */ true);
    return out.toString();
  }
}
