package org.rapporteur.api.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.CountryScopeParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.query.CountryQueries;

/** Of which years and countries something is counted. */
public class YearParameters extends CountryScopeParameters {

  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  /** The Rome Statute was adopted then, and nothing that is shipped is stated for earlier years. */
  private static final int DEFAULT_FIRST = 1998;

  @RestQuery
  @Parameter(
      description = "First year; not given: 1998.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2100"),
      example = "2006")
  @Nullable String from;

  @RestQuery
  @Parameter(
      description = "Last year; not given: the running one.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2100"),
      example = "2022")
  @Nullable String to;

  /**
   * First and last year.
   *
   * @param first the year to begin with when none is given
   */
  Years years(ParameterReader reader, Clock clock, @Nullable Integer first) {
    int last =
        Objects.requireNonNullElseGet(
            reader.number("to", to, FIRST, LAST), () -> LocalDate.now(clock).getYear());
    int begin =
        Objects.requireNonNullElseGet(
            reader.number("from", from, FIRST, LAST),
            () -> Math.min(last, Objects.requireNonNullElse(first, last)));
    if (begin > last) {
      reader.refuse("from", String.valueOf(begin), "is after the last year, " + last);
    }
    return new Years(begin, Math.max(begin, last));
  }

  Years years(ParameterReader reader, Clock clock) {
    return years(reader, clock, DEFAULT_FIRST);
  }

  /** Alpha-3 codes; null: all. */
  @Nullable List<String> countries(ParameterReader reader, CountryQueries countries) {
    return countries(reader, countries, null);
  }

  /**
   * Years in a row.
   *
   * @param first included
   * @param last included, never before the first
   */
  record Years(int first, int last) {}
}
