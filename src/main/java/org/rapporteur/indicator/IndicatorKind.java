package org.rapporteur.indicator;

/** How the values of an indicator follow each other in time. */
public enum IndicatorKind {
  /** Several may hold at one time; the last known go on until another is named. */
  HOLDERS,
  /** One holds at a time; the last known goes on until another is stated. */
  STATUS,
  /** One for each year; says nothing of later ones. */
  FIGURE
}
