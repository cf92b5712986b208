package org.rapporteur.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/**
 * Finds letters that were lost before a text came here. What the text itself proves is put right;
 * the rest is left as it stands and noticed.
 */
public final class LostLetters {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** UTF-8 that somebody took for windows-1252. */
  private static final Pattern TWICE_ENCODED =
      Pattern.compile("Ã[\u0080-\u00BF€-™]|â€|Â[\u00A0-\u00BF]");

  private static final Pattern REPLACED = Pattern.compile("\uFFFD|(?<=\\p{L})\\?(?=\\p{Ll})");
  private static final Pattern SIGN_IN_WORD = Pattern.compile("(?<=\\p{L})[»©®¤¦¬¹¼½]");

  private LostLetters() {}

  /** The text as it was before it was encoded twice; empty: it was not. */
  public static Optional<String> undoTwiceEncoded(String text) {
    if (!TWICE_ENCODED.matcher(text).find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(windows(text)).toString());
    } catch (CharacterCodingException notAllOfIt) {
      return Optional.empty();
    }
  }

  /**
   * As browsers do it, for whom the five bytes that windows-1252 leaves free are characters too.
   */
  private static ByteBuffer windows(String text) throws CharacterCodingException {
    CharsetEncoder encoder = WINDOWS.newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each >= '\u0080' && each <= '\u009F') {
        bytes.put((byte) each);
      } else {
        bytes.put(encoder.encode(CharBuffer.wrap(text, i, i + 1)));
      }
    }
    return bytes.flip();
  }

  /** That the text was put right. */
  public static Notice undone() {
    return new Notice(
        NoticeCode.ENCODING_REPAIRED, "The text was encoded twice, and was decoded twice.", null);
  }

  /** What is wrong with letters and cannot be put right. */
  public static List<Notice> find(String text) {
    List<Notice> notices = new ArrayList<>();
    count(REPLACED, text)
        .map(number ->
            "%s stand for letters that were lost; they are kept as they stand.".formatted(number))
        .ifPresent(detail -> notices.add(new Notice(NoticeCode.LETTERS_LOST, detail, null)));
    if (text.indexOf('«') < 0) {
      count(SIGN_IN_WORD, text)
          .map(number ->
              "%s stand in words as in print with damaged fonts; they are kept as they stand."
                  .formatted(number))
          .ifPresent(detail -> notices.add(new Notice(NoticeCode.LETTERS_DOUBTFUL, detail, null)));
    }
    return notices;
  }

  private static Optional<String> count(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    long number = found.results().count();
    return number == 0 ? Optional.empty() : Optional.of(number + " characters");
  }
}
