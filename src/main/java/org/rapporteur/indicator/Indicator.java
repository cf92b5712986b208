package org.rapporteur.indicator;

/** What a claim is about. */
public enum Indicator {
  /** Who is head of state. */
  HEAD_OF_STATE(IndicatorKind.HOLDERS),
  /** Who is head of government. */
  HEAD_OF_GOVERNMENT(IndicatorKind.HOLDERS),
  /** The status of the death penalty in law and practice, in Amnesty International's classes. */
  DEATH_PENALTY(IndicatorKind.STATUS),
  /** The standing towards the Rome Statute of the International Criminal Court. */
  ICC(IndicatorKind.STATUS),
  /** How many executions a source counts in a year. */
  EXECUTIONS(IndicatorKind.FIGURE),
  /** How many death sentences a source counts in a year. */
  DEATH_SENTENCES(IndicatorKind.FIGURE);

  private final IndicatorKind kind;

  Indicator(IndicatorKind kind) {
    this.kind = kind;
  }

  public IndicatorKind kind() {
    return kind;
  }
}
