package org.rapporteur.indicator;

/** What a country is to the International Criminal Court, derived from its status. */
public enum IccParticipation {
  /** The Statute is in force for it. */
  STATE_PARTY,
  /** It signed and did not ratify, whatever it declared afterwards. */
  SIGNATORY,
  /** It neither signed nor acceded. */
  NO_ACTION,
  /** It was a party and its withdrawal took effect. */
  WITHDRAWN,
  /** The source does not allow to tell. */
  UNDETERMINED
}
