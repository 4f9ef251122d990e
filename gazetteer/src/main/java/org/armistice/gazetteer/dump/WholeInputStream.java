package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** What an archive holds, compared with the archive's checksum when it has been read to its end. */
final class WholeInputStream extends CheckedInputStream {
  private final long checksum;

  WholeInputStream(InputStream in, long checksum) {
    super(in, new CRC32());
    this.checksum = checksum;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count < 0 && getChecksum().getValue() != checksum) {
      throw new ZipException("its checksum does not fit");
    }
    return count;
  }
}
