package org.rapporteur.imports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** In which form many reports come at once. */
public enum ImportForm {
  /** A PDF with the entries of many countries. */
  VOLUME_PDF,
  /** A zip of single reports. */
  ZIP,
  /** A line of JSON for each report. */
  NDJSON;

  /** A PDF may have some bytes in front. */
  private static final int PDF_MARK_WITHIN = 1024;

  /** The form that the first bytes show; empty: none that is known. */
  public static Optional<ImportForm> ofFirstBytes(byte[] bytes) {
    String first =
        new String(bytes, 0, Math.min(bytes.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
    if (first.startsWith("PK\u0003\u0004") || first.startsWith("PK\u0005\u0006")) {
      return Optional.of(ZIP);
    }
    if (first.contains("%PDF-")) {
      return Optional.of(VOLUME_PDF);
    }
    String withoutMark = first.startsWith("\u00EF\u00BB\u00BF") ? first.substring(3) : first;
    return withoutMark.stripLeading().startsWith("{") ? Optional.of(NDJSON) : Optional.empty();
  }
}
