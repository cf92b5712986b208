package org.rapporteur.reading.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the start of a text that name its character set. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  private final Charset charset;

  /** One character for each byte. */
  private final String bytes;

  ByteOrderMark(Charset charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  static Optional<ByteOrderMark> find(byte[] text) {
    String start = new String(text, 0, Math.min(3, text.length), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(mark -> start.startsWith(mark.bytes)).findFirst();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length();
  }
}
