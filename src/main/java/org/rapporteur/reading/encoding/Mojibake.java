package org.rapporteur.reading.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/**
 * UTF-8 that somebody read as windows-1252 and saved again: "CÃ´te" for "Côte".
 *
 * <p>Mended only if the whole text goes back to bytes that are UTF-8; where a single sign stands
 * that does not, somebody wrote it by hand and nothing is sure.
 */
final class Mojibake {

  private Mojibake() {}

  static Optional<String> mend(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? Optional.empty()
        : bytesBefore(text)
            .map(bytes -> StrictDecoder.of(StandardCharsets.UTF_8).decode(bytes, 0))
            .filter(result -> result.error() < 0)
            .map(StrictDecoder.Result::text);
  }

  static Notice notice() {
    return new Notice(
        NoticeCode.ENCODING_REPAIRED,
        "The text was UTF-8 that had been read as windows-1252; its characters were put back.",
        null);
  }

  private static Optional<byte[]> bytesBefore(String text) {
    CharsetEncoder encoder = WebCharsets.WINDOWS_1252.newEncoder();
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int unit = text.charAt(i);
      int before = unit < 0x80 || isUnassigned(unit) ? unit : encode(encoder, text.charAt(i));
      if (before < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) before;
    }
    return Optional.of(bytes);
  }

  /** Programs let the five bytes that windows-1252 does not know through as they are. */
  private static boolean isUnassigned(int unit) {
    return unit == 0x81 || unit == 0x8D || unit == 0x8F || unit == 0x90 || unit == 0x9D;
  }

  private static int encode(CharsetEncoder encoder, char unit) {
    try {
      ByteBuffer one = encoder.encode(CharBuffer.wrap(new char[] {unit}));
      return Byte.toUnsignedInt(one.get());
    } catch (CharacterCodingException unknown) {
      return -1;
    }
  }
}
