package org.rapporteur.country;

import java.util.List;

/** What the resolver makes of a name. */
public sealed interface CountryMatch {

  /** The name means one country. */
  record Found(Country country, MatchedBy matchedBy) implements CountryMatch {}

  /** The name can mean several, of which the resolver does not choose. */
  record Ambiguous(List<Country> candidates) implements CountryMatch {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** No country bears the name. */
  record Unknown() implements CountryMatch {}

  /** By what a country was recognised. */
  enum MatchedBy {
    ISO3,
    ISO2,
    M49,
    NAME,
    OFFICIAL_NAME,
    SHORT_NAME,
    HISTORIC_NAME,
    PUBLISHER_NAME,
    ALIAS
  }
}
