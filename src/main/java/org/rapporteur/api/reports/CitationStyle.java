package org.rapporteur.api.reports;

/** The forms that a citation is given in. */
enum CitationStyle {
  TEXT
}
