package org.rapporteur.reading;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading.Refused;
import org.rapporteur.reading.Reading.Text;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;

/**
 * Reads plain text.
 *
 * <p>A byte that the character set does not know, or a NUL, means that the bytes are something
 * else; text with replacement characters in it would be stored and quoted for ever.
 */
public final class PlainTextReader {

  /**
   * Reads the bytes.
   *
   * @param stated the character set that the sender names; null: told by the bytes
   */
  public Reading read(byte[] bytes, @Nullable Charset stated) {
    return Decoding.of(bytes, stated)
        .map(PlainTextReader::text)
        .orElseGet(() -> new Refused(Decoding.fault(bytes, stated)));
  }

  private static Reading text(Decoding decoded) {
    if (decoded.text().isBlank()) {
      return new Refused("The body is empty.");
    }
    List<Notice> notices = new ArrayList<>(decoded.notices());
    Optional<String> undone = LostLetters.undoTwiceEncoded(decoded.text());
    String text = undone.orElse(decoded.text());
    undone.ifPresent(repaired -> notices.add(LostLetters.undone()));
    notices.addAll(LostLetters.find(text));
    return new Text(CanonicalText.of(text), notices);
  }
}
