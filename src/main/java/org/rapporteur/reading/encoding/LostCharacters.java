package org.rapporteur.reading.encoding;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/** Places where a program put a stand-in for a character that it did not know. */
public final class LostCharacters {

  /** A question mark inside a word; those of web addresses are looked at again. */
  private static final Pattern STAND_IN = Pattern.compile("\uFFFD|(?<=\\p{L})\\?(?=\\p{Ll})");

  private static final int LONGEST_ADDRESS = 300;

  private LostCharacters() {}

  public static Optional<Notice> find(CanonicalText text) {
    int count = 0;
    @Nullable MatchResult first = null;
    for (MatchResult found : STAND_IN.matcher(text.value()).results().toList()) {
      if (!isInAddress(text.value(), found.start())) {
        first = first == null ? found : first;
        count++;
      }
    }
    return first == null ? Optional.empty() : Optional.of(notice(text, first, count));
  }

  private static Notice notice(CanonicalText text, MatchResult first, int count) {
    return new Notice(
        NoticeCode.LETTERS_LOST,
        "%d character(s) were lost before the text came here; they were left as they are printed."
            .formatted(count),
        text.span(first.start(), first.end()));
  }

  private static boolean isInAddress(String text, int at) {
    int start = at;
    while (start > 0
        && at - start < LONGEST_ADDRESS
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at);
    return text.charAt(at) == '?' && (word.contains("/") || word.startsWith("www."));
  }
}
