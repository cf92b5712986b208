package org.rapporteur.reading.pdf;

/** What came of reading a PDF. */
public sealed interface PdfOutcome {

  /** All pages were read, as far as they could be. */
  record Read(int pages) implements PdfOutcome {}

  /**
   * There is nothing to read.
   *
   * @param reason one sentence for the sender
   */
  record Refused(String reason) implements PdfOutcome {}
}
