package org.rapporteur.reading.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Decoding;
import org.rapporteur.reading.LostLetters;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;

/** Reads a web page that holds one report, as a browser saves it. */
public final class HtmlReader {

  /** Browsers look no further for the page's own word on its character set. */
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:-]+)");

  /**
   * Reads the page.
   *
   * @param stated the character set that the sender names; null: told by the page
   */
  public Reading read(byte[] bytes, @Nullable Charset stated) {
    Charset charset = stated == null ? declared(bytes) : stated;
    return Decoding.of(bytes, charset)
        .or(() -> Decoding.of(bytes, null))
        .map(HtmlReader::text)
        .orElseGet(() -> new Reading.Refused("The page is not text in any character set."));
  }

  private static Reading text(Decoding decoded) {
    Document page = Jsoup.parse(decoded.text());
    String read = PageText.of(page);
    if (read.isBlank()) {
      return new Reading.Refused("The page holds no text.");
    }
    List<Notice> notices = new ArrayList<>(decoded.notices());
    Optional<String> undone = LostLetters.undoTwiceEncoded(read);
    String text = undone.orElse(read);
    undone.ifPresent(repaired -> notices.add(LostLetters.undone()));
    notices.addAll(LostLetters.find(text));
    return new Reading.Text(CanonicalText.of(text), notices);
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
