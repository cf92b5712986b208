package org.rapporteur.indicator;

/** Whether the source says it or it follows from what the source says. */
public enum Basis {
  /** The source says so. */
  STATED,
  /** It follows: who was replaced in January held the office until then. */
  INFERRED
}
