package org.rapporteur.indicator;

/** Whether an indicator is stated for a year. */
public enum CoverageState {
  /** A source states it for at least a day of the year. */
  STATED,
  /** A report speaks of the year and does not state it. */
  NOT_STATED,
  /** No report and no data set speaks of the country in that year. */
  NO_REPORT
}
