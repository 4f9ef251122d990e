package org.armistice.agreement.language;

import java.util.List;
import java.util.stream.Collectors;

/** An agreement file with mistakes; nothing of it is used. */
public final class FaultyAccordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public FaultyAccordException(String file, List<Fault> faults) {
    super(faults.stream().map(fault -> fault.in(file)).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All that was found, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }
}
