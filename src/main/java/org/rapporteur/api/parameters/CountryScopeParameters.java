package org.rapporteur.api.parameters;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Region;
import org.rapporteur.query.CountryQueries;

/** Of which countries something is wanted. */
public class CountryScopeParameters {

  @RestQuery
  @Parameter(
      description = "Codes or names of countries, separated by commas; not given: all.",
      example = "KAZ")
  @Nullable String country;

  @RestQuery
  @Parameter(
      description = "M49 code or name of a region; not given: the world.",
      example = "Central Asia")
  @Nullable String region;

  /**
   * Alpha-3 codes. Null: all countries; an empty list: none is in both the countries and the region
   * asked for.
   *
   * @param day the day on which they are so called; null: any day
   */
  protected @Nullable List<String> countries(
      ParameterReader reader, CountryQueries countries, @Nullable LocalDate day) {
    List<String> named = reader.countriesOn("country", country, day, countries);
    Region in = reader.region("region", region, countries);
    if (in == null) {
      return named;
    }
    List<String> inRegion = countries.listIso3In(in);
    return named == null ? inRegion : named.stream().filter(inRegion::contains).toList();
  }
}
