package org.rapporteur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.country.Country;

/** A country as other answers name it. */
@Schema(name = "CountryReference", description = "A country, as answers on something else name it")
public record CountryReference(
    @Schema(description = "ISO 3166 alpha-3 code, XKX for Kosovo", examples = "KAZ") String iso3,
    @Schema(description = "The name that it is shown under", examples = "Kazakhstan") String name) {

  public static CountryReference of(Country country) {
    return new CountryReference(country.iso3(), country.name());
  }
}
