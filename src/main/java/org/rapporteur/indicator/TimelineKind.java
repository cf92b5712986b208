package org.rapporteur.indicator;

/** Whether something took the place of something. */
public enum TimelineKind {
  /** The first that is known; it may have held before. */
  FIRST_KNOWN,
  /** Something else held before. */
  CHANGED
}
