package org.rapporteur.search;

/** What a search finds. */
public enum SearchKind {
  INCIDENT,
  SECTION
}
