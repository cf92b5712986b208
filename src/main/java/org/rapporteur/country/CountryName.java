package org.rapporteur.country;

import org.rapporteur.time.Period;

/**
 * A name of a country besides the one that it is shown under.
 *
 * @param name as written
 * @param kind what kind of name
 * @param period when it was in use
 */
public record CountryName(String name, Kind kind, Period period) {

  /** What kind of name it is; the order is that in which the resolver prefers them. */
  public enum Kind {
    /** The state's own formal name. */
    OFFICIAL,
    /** A short name of ISO or the United Nations. */
    SHORT,
    /** A name or spelling that the country bore formerly. */
    HISTORIC,
    /** A spelling of one publisher. */
    PUBLISHER,
    /** An abbreviation or everyday name. */
    ALIAS
  }
}
