package org.rapporteur.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/**
 * Bytes as characters: by their byte order mark, else in the character set that the sender names,
 * else in UTF-8, else, if they are no UTF-8, in windows-1252 with a notice.
 *
 * @param text without a byte order mark
 * @param notices what a person should know of how it was decoded
 */
public record Decoding(String text, List<Notice> notices) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Where every so many bytes one is 0, that are two bytes a character. */
  private static final float ZEROS_OF_UTF_16 = 0.3f;

  public Decoding {
    notices = List.copyOf(notices);
  }

  /**
   * Decodes bytes; empty: they are not text.
   *
   * @param stated the character set that the sender names; null: none
   */
  public static Optional<Decoding> of(byte[] bytes, @Nullable Charset stated) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return decode(bytes, marked).map(text -> new Decoding(text.substring(1), List.of()));
    }
    if (stated != null) {
      return decode(bytes, practical(stated)).map(text -> new Decoding(text, List.of()));
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return decode(bytes, wide).map(text -> new Decoding(text, List.of()));
    }
    return decode(bytes, StandardCharsets.UTF_8)
        .map(text -> new Decoding(text, List.of()))
        .or(() ->
            isBrokenUtf8(bytes) ? Optional.empty() : decode(bytes, WINDOWS).map(Decoding::assumed));
  }

  /** Why bytes are not text, one sentence for the sender. */
  public static String fault(byte[] bytes, @Nullable Charset stated) {
    Charset charset = stated == null ? StandardCharsets.UTF_8 : practical(stated);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = strict(charset).decode(in, out, true);
    int nul = out.flip().toString().indexOf('\0');
    return result.isError() || nul < 0
        ? "The body is not %s text: byte %d cannot be read."
            .formatted(charset.name(), in.position() + 1)
        : "The body is not text: character %d is a NUL.".formatted(nul + 1);
  }

  /**
   * Where some characters are right in UTF-8, the others are damaged rather than of another set.
   */
  private static boolean isBrokenUtf8(byte[] bytes) {
    String mended = new String(bytes, StandardCharsets.UTF_8);
    return mended.chars().anyMatch(each -> each > 0x7F && each != 0xFFFD);
  }

  private static Decoding assumed(String text) {
    Notice notice =
        new Notice(
            NoticeCode.CHARSET_ASSUMED,
            "The bytes are no UTF-8 and no character set is named; windows-1252 was taken.",
            null);
    return new Decoding(text, List.of(notice));
  }

  /** What is called Latin-1 nearly always has the quotation marks of windows-1252. */
  private static Charset practical(Charset stated) {
    return stated.equals(StandardCharsets.ISO_8859_1) || stated.equals(StandardCharsets.US_ASCII)
        ? WINDOWS
        : stated;
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    float enough = ZEROS_OF_UTF_16 * bytes.length / 2;
    if (zeros[1] > enough && zeros[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > enough && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
  }

  /** The characters; empty: there are bytes that the character set does not know, or a NUL. */
  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
