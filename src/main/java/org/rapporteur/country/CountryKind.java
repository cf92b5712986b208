package org.rapporteur.country;

/** What an entry of the list of countries is. */
public enum CountryKind {
  /** A member or observer state of the United Nations. */
  STATE,
  /** Another entry of ISO 3166-1. */
  TERRITORY,
  /** A state or territory that is no more. */
  FORMER,
  /** None of these: Kosovo. */
  OTHER
}
