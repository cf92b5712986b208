package org.rapporteur.ingestion.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A line of bytes, of which no more is held than is wanted.
 *
 * @param bytes the line without its end, or its first part
 * @param cut whether there was more
 */
@SuppressWarnings("ArrayRecordComponent") // lines are read once, never compared
record Line(byte[] bytes, boolean cut) {

  /** The next line; null: there is none. */
  static @Nullable Line read(InputStream in, int mostBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean cut = false;
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (bytes.size() < mostBytes) {
        bytes.write(next);
      } else {
        cut = true;
      }
    }
    return new Line(bytes.toByteArray(), cut);
  }

  boolean isBlank() {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
