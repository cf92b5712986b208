package org.rapporteur.reading.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the names of character sets mean on the web. */
final class WebCharsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private WebCharsets() {}

  /** Who says ISO-8859-1 or US-ASCII means windows-1252 (WHATWG Encoding, "names and labels"). */
  static Charset meantBy(Charset named) {
    boolean narrow =
        named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
    return narrow ? WINDOWS_1252 : named;
  }
}
