package org.rapporteur.reading.html;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.encoding.Decoding;
import org.rapporteur.reading.encoding.Decoding.Decoded;
import org.rapporteur.reading.encoding.Decoding.Undecodable;

/** Reads the text of a page that holds a report. */
public final class HtmlReader {

  /** A whole volume on one page has fewer; more would take minutes and mean nothing. */
  private static final int MOST_TAGS = 200_000;

  private static final Pattern TAG = Pattern.compile("<[A-Za-z]");

  /**
   * Reads a page.
   *
   * @param bytes the page as it was saved
   * @param stated its character set, as the sender says; null: told by a byte order mark, the
   *     page's own {@code meta}, or the bytes
   */
  public Reading read(byte[] bytes, @Nullable Charset stated) {
    return switch (decode(bytes, stated)) {
      case Decoded decoded -> read(decoded);
      case Undecodable undecodable -> new Reading.Refused(undecodable.reason());
    };
  }

  /** What a page says of itself counts less than what its bytes are. */
  private static Decoding decode(byte[] bytes, @Nullable Charset stated) {
    if (stated != null) {
      return Decoding.of(bytes, stated);
    }
    Decoding asPageSays = Decoding.of(bytes, MetaCharset.find(bytes).orElse(null));
    return asPageSays instanceof Decoded ? asPageSays : Decoding.of(bytes, null);
  }

  private static Reading read(Decoded page) {
    if (TAG.matcher(page.text()).results().limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
      return new Reading.Refused("The page has more than %d elements.".formatted(MOST_TAGS));
    }
    Document document = Jsoup.parse(page.text());
    String title = document.title();
    Site.strip(document);
    HeadedTable.turnAll(document);
    String text = TextRendering.of(Content.of(document));
    return text.isEmpty()
        ? new Reading.Refused("The page holds no text.")
        : new Decoded(PageTitle.complete(text, title), page.notices()).toReading();
  }
}
