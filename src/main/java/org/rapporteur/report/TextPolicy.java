package org.rapporteur.report;

/** How much of a report's text is served to everybody. */
public enum TextPolicy {
  /** The whole text. */
  FULL_TEXT,
  /** Facts, citations and excerpts of at most 300 code points; the whole text to editors only. */
  EXCERPTS
}
