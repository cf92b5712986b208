package org.rapporteur.indicator;

/** What a claim is about. */
public enum Indicator {
  /** Who is head of state. */
  HEAD_OF_STATE,
  /** Who is head of government. */
  HEAD_OF_GOVERNMENT,
  /** The status of the death penalty in law and practice, in Amnesty International's classes. */
  DEATH_PENALTY,
  /** The standing towards the Rome Statute of the International Criminal Court. */
  ICC
}
