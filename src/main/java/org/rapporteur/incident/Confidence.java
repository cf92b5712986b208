package org.rapporteur.incident;

/** How sure an extracted part is. */
public enum Confidence {
  /** The text says it in so many words. */
  STATED,
  /** The text says it in words that nearly always mean it. */
  LIKELY,
  /** The text can be read so. */
  GUESSED
}
