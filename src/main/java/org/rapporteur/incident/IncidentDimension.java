package org.rapporteur.incident;

/** What incidents can be counted by. */
public enum IncidentDimension {
  /** An incident that tells of two acts is counted in both. */
  ACT,
  /** Of the section that it stands in. */
  TOPIC,
  COUNTRY,
  /** The continent of the country. */
  REGION,
  /** A year that the report speaks of; one that speaks of two is counted in both. */
  COVERAGE_YEAR
}
