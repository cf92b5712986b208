package org.rapporteur.incident;

/** Who did it, by kind. */
public enum Agent {
  POLICE,
  ARMED_FORCES,
  SECURITY_FORCES,
  INTELLIGENCE_SERVICE,
  PRISON_STAFF,
  COURT,
  GOVERNMENT,
  ARMED_GROUP,
  PRIVATE_PERSONS,
  UNIDENTIFIED
}
