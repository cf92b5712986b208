package org.rapporteur.reading;

import org.rapporteur.report.CanonicalText;

/** What came of reading bytes as text. */
public sealed interface Reading {

  /** The text that they hold. */
  record Text(CanonicalText text) implements Reading {}

  /**
   * They hold no text.
   *
   * @param reason one sentence for the sender
   */
  record Refused(String reason) implements Reading {}
}
