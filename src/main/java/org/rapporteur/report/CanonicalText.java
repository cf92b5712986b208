package org.rapporteur.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.rapporteur.privacy.NameCover;

/**
 * The text of a report in the one form that is stored, hashed and quoted: Unicode NFC with {@code
 * \n} line ends, nothing else altered.
 *
 * <p>Readers of the text work with Java's UTF-16 indices and turn them into spans here, so that
 * code points are counted in one place.
 */
public final class CanonicalText {

  private final String value;

  /**
   * UTF-16 indices of the low surrogates: the only characters that make an index differ from a code
   * point offset.
   */
  private final int[] lowSurrogates;

  private CanonicalText(String value) {
    this.value = value;
    this.lowSurrogates =
        value.chars().allMatch(unit -> !Character.isSurrogate((char) unit))
            ? new int[0]
            : findLowSurrogates(value);
  }

  public static CanonicalText of(String text) {
    String unixLines = text.replace("\r\n", "\n").replace('\r', '\n');
    return new CanonicalText(Normalizer.normalize(unixLines, Normalizer.Form.NFC));
  }

  /** The same without the names of persons; spans count as before. */
  public CanonicalText covered(NameCover cover) {
    return new CanonicalText(cover.text(value));
  }

  public String value() {
    return value;
  }

  /** The span of the characters from one UTF-16 index to another. */
  public TextSpan span(int startIndex, int endIndex) {
    return new TextSpan(codePointOffset(startIndex), codePointOffset(endIndex));
  }

  /** The words that stand in a span. */
  public String quote(TextSpan span) {
    return value.substring(index(span.start()), index(span.end()));
  }

  /** Length in code points. */
  public int length() {
    return value.length() - lowSurrogates.length;
  }

  /** SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits. */
  public String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private int codePointOffset(int index) {
    int before = Arrays.binarySearch(lowSurrogates, index);
    return index - (before < 0 ? -before - 1 : before);
  }

  private int index(int codePointOffset) {
    return lowSurrogates.length == 0
        ? codePointOffset
        : value.offsetByCodePoints(0, codePointOffset);
  }

  private static int[] findLowSurrogates(String value) {
    return IntStream.range(1, value.length())
        .filter(i -> Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i)))
        .toArray();
  }
}
