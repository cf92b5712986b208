package org.rapporteur.indicator;

/** Whether a source says what a claim quotes. */
public enum VerificationOutcome {
  /** The text is the one that was published, and the words stand where the claim says. */
  VERIFIED,
  /** A name was taken out of these words for good; nothing else was changed. */
  REDACTED,
  /** The text or the words are others: the stored data were damaged. */
  FAILED
}
