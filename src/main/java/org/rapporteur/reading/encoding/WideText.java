package org.rapporteur.reading.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a mark: of Latin letters every other byte is a NUL. */
final class WideText {

  private static final int SHORTEST = 8;
  private static final int MOST_BYTES = 4_000;

  /**
   * Of every hundred pairs so many at least have the NUL where it belongs, and so few elsewhere.
   */
  private static final int MANY = 60;

  private static final int FEW = 2;

  private WideText() {}

  static Optional<Charset> find(byte[] bytes) {
    if (bytes.length < SHORTEST || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int pairs = Math.min(bytes.length, MOST_BYTES) / 2;
    int first = nuls(bytes, 0, pairs);
    int second = nuls(bytes, 1, pairs);
    if (second * 100 >= pairs * MANY && first * 100 <= pairs * FEW) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return first * 100 >= pairs * MANY && second * 100 <= pairs * FEW
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static int nuls(byte[] bytes, int from, int pairs) {
    int found = 0;
    for (int pair = 0; pair < pairs; pair++) {
      found += bytes[2 * pair + from] == 0 ? 1 : 0;
    }
    return found;
  }
}
