package org.rapporteur.incident;

/** What a person is in an incident. */
public enum PersonRole {
  VICTIM,
  OFFICIAL,
  OTHER,
  UNKNOWN
}
