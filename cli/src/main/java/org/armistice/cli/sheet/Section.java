package org.armistice.cli.sheet;

import org.armistice.record.Reading;

/** A part of the sheet. It writes nothing where the reading has no such record. */
interface Section {
  void write(Reading reading, Sheet sheet);
}
