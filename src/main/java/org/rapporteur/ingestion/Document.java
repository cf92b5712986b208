package org.rapporteur.ingestion;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * One report as bytes, in one of the forms that people have it in.
 *
 * @param form what the bytes are, as their sender says
 * @param bytes all of them
 * @param charset their character set, as their sender says; null: told by the bytes, and of no
 *     meaning for a PDF
 */
@SuppressWarnings("ArrayRecordComponent") // documents are passed on, never compared
public record Document(Form form, byte[] bytes, @Nullable Charset charset) {

  /** The forms of which a reader is known. */
  public enum Form {
    PLAIN_TEXT,
    HTML,
    PDF
  }
}
