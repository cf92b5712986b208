package org.rapporteur.reading.encoding;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/**
 * Finds signs behind letters, as damaged fonts leave them ("Jovi»"). What they mean is not told by
 * the text alone, so they are kept as they stand.
 */
public final class DoubtfulLetters {

  private static final Pattern SIGN_IN_WORD = Pattern.compile("(?<=\\p{L})[»©®¤¦¬¹¼½]");

  private DoubtfulLetters() {}

  /** That there are such signs; a text with opening « has » behind words by right. */
  public static Optional<Notice> find(CanonicalText text) {
    if (text.value().indexOf('«') >= 0) {
      return Optional.empty();
    }
    List<MatchResult> found = SIGN_IN_WORD.matcher(text.value()).results().toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                NoticeCode.LETTERS_DOUBTFUL,
                "%d sign(s) stand in words, as damaged fonts leave them; they were left as they are printed."
                    .formatted(found.size()),
                text.span(found.getFirst().start(), found.getFirst().end())));
  }
}
