package org.rapporteur.api.reports;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/** In which form a report is sent. */
enum ReportForm {
  PLAIN_TEXT,
  HTML,
  PDF,
  JSON,
  /** The sender does not say; the first bytes tell. */
  UNDECLARED;

  private static final int FIRST_BYTES = 1024;

  static ReportForm declared(@Nullable MediaType type) {
    if (type == null) {
      return UNDECLARED;
    }
    String essence = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    return switch (essence) {
      case "text/plain" -> PLAIN_TEXT;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "application/pdf" -> PDF;
      case "application/json" -> JSON;
      case "application/octet-stream" -> UNDECLARED;
      default ->
          throw Problems.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "Send text/plain, text/html, application/pdf or application/json, not %s."
                  .formatted(essence));
    };
  }

  /** What the bytes are, as far as the sender leaves it open. */
  ReportForm seen(byte[] bytes) {
    return this == UNDECLARED ? ofFirstBytes(bytes) : this;
  }

  private static ReportForm ofFirstBytes(byte[] bytes) {
    int length = Math.min(bytes.length, FIRST_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String words = start.replaceAll("[\\s\\x00\u00EF\u00BB\u00BF\u00FF\u00FE]", "");
    String lower = words.toLowerCase(Locale.ROOT);
    if (start.contains("%PDF-")) {
      return PDF;
    }
    if (lower.startsWith("<!doctype") || lower.startsWith("<html") || lower.startsWith("<?xml")) {
      return HTML;
    }
    return words.startsWith("{") ? JSON : PLAIN_TEXT;
  }
}
