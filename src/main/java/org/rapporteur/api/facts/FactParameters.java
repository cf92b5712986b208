package org.rapporteur.api.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Region;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.query.CountryQueries;

/** Of which countries, and as of when, facts are wanted. */
public class FactParameters extends PageParameters {

  /** All countries of the world on one page: one GET, one map. */
  private static final int EVERYTHING = 500;

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

  @RestQuery
  @Parameter(
      description = "The day on which it is to hold; not given: today.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2002-06-30")
  @Nullable String asOf;

  @RestQuery
  @Parameter(
      description = "Answer as the service would have answered at this moment; not given: now.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Nullable String knownAt;

  /** The filter for some indicators and values. */
  ClaimFilter filter(
      ParameterReader reader,
      CountryQueries countries,
      Clock clock,
      List<Indicator> indicators,
      List<String> values) {
    return new ClaimFilter(
        indicators,
        countries(reader, countries),
        values,
        Objects.requireNonNullElseGet(asOf(reader), () -> LocalDate.now(clock)),
        Objects.requireNonNullElseGet(reader.instant("knownAt", knownAt), clock::instant));
  }

  /** The position that the cursor holds; null: the first page is wanted. */
  @Nullable Position position(ParameterReader reader) {
    return position(
        reader,
        key ->
            new Position(
                key.get(0),
                Indicator.valueOf(key.get(1)),
                key.get(2),
                LocalDate.parse(key.get(3)),
                Long.parseLong(key.get(4))));
  }

  static List<String> key(Position position) {
    return List.of(
        position.country(),
        position.indicator().name(),
        position.jurisdiction(),
        position.holdsFrom().toString(),
        Long.toString(position.id()));
  }

  @Override
  protected int defaultLimit() {
    return EVERYTHING;
  }

  private @Nullable LocalDate asOf(ParameterReader reader) {
    LocalDate day = reader.day("asOf", asOf);
    if (day != null && (day.getYear() < 1900 || day.getYear() > 2100)) {
      reader.refuse("asOf", day.toString(), "is not between 1900-01-01 and 2100-12-31");
    }
    return day;
  }

  /** Null: all countries; an empty list: none is in both the countries and the region asked for. */
  private @Nullable List<String> countries(ParameterReader reader, CountryQueries countries) {
    List<String> named = reader.countries("country", country, countries);
    Region in = reader.region("region", region, countries);
    if (in == null) {
      return named;
    }
    List<String> inRegion = countries.listIso3In(in);
    return named == null ? inRegion : named.stream().filter(inRegion::contains).toList();
  }
}
