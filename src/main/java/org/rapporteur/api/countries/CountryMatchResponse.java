package org.rapporteur.api.countries;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.api.CountryReference;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.country.CountryMatch.MatchedBy;

/** The country that a name means. */
@Schema(name = "CountryMatch", description = "The country that a code or name means")
public record CountryMatchResponse(
    @Schema(description = "The country") CountryReference match,
    @Schema(description = "By what it was recognised") MatchedBy matchedBy,
    @Schema(description = "Empty: a name that can mean several is a 409 problem that lists them")
        List<CountryReference> candidates) {

  static CountryMatchResponse of(CountryMatch.Found found) {
    return new CountryMatchResponse(
        CountryReference.of(found.country()), found.matchedBy(), List.of());
  }
}
