package org.rapporteur.api.countries;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.SortReader;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountrySort;
import org.rapporteur.country.Region;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.CountryQueries.CountryFilter;

/** Which countries are wanted. */
public class CountryListParameters {

  private static final SortReader<Country, CountrySort> SORT =
      new SortReader<>(
          CountrySort.NATURAL, Map.of("iso3", CountrySort.ISO3, "name", CountrySort.NAME));

  @RestQuery
  @Parameter(
      description = "M49 code or name of a region that they lie in.",
      example = "Central Asia")
  @Nullable String region;

  @RestQuery
  @Parameter(description = "Part of any of their names, in any case.", example = "kazak")
  @Nullable String q;

  @RestQuery
  @Parameter(
      description = "true: former countries only; false: present ones only; not given: both.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Nullable String former;

  @RestQuery
  @Parameter(
      description =
          "Keys to sort by, separated by commas, `-` in front for the greatest first: iso3, name. Not given: iso3.",
      example = "name")
  @Nullable String sort;

  Order<Country, CountrySort> order(ParameterReader reader) {
    return SORT.read(reader, sort);
  }

  CountryFilter filter(ParameterReader reader, CountryQueries countries) {
    Region in = reader.region("region", region, countries);
    return new CountryFilter(
        in == null ? null : in.m49(), reader.text("q", q), reader.flag("former", former));
  }
}
