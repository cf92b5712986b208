package org.rapporteur.reading.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page names in its head. */
final class MetaCharset {

  /** Archives put scripts of their own before the page's head. */
  private static final int BYTES_SEARCHED = 16_384;

  private static final Pattern IN_META =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,300}?\\bencoding)\\s*+=\\s*+"
              + "[\"']?\\s*+(?<name>[A-Za-z0-9_:.-]{2,40}+)");

  private MetaCharset() {}

  static Optional<Charset> find(byte[] page) {
    int searched = Math.min(page.length, BYTES_SEARCHED);
    String head = new String(page, 0, searched, StandardCharsets.ISO_8859_1);
    Matcher name = IN_META.matcher(head);
    return name.find() ? named(name.group("name")) : Optional.empty();
  }

  /** A head that can be read byte by byte is not in UTF-16, whatever it says. */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("UTF-16") ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
