import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of a report while it is written. No letter of it needs two chars, so that indexes are
 * offsets of code points.
 */
final class Canonical {

  private final StringBuilder text = new StringBuilder();

  /** Where words stand, in code points. */
  record Span(int start, int end) {}

  Span say(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  int length() {
    return text.length();
  }

  Span since(int start) {
    return new Span(start, text.length());
  }

  String at(Span span) {
    return text.substring(span.start, span.end);
  }

  String whole() {
    return text.toString();
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
