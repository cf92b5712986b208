package org.rapporteur.api.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.SortReader;
import org.rapporteur.api.parameters.CountryScopeParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;

/** Of which countries, and as of when, facts are wanted. */
public abstract class FactParameters extends CountryScopeParameters {

  static final Map<String, FactSort> STATUS_KEYS =
      Map.of("country", FactSort.COUNTRY, "from", FactSort.FROM, "status", FactSort.VALUE);

  @RestQuery
  @Parameter(
      description = "The day on which it is to hold; not given: today.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2002-06-30")
  @Nullable String asOf;

  @RestQuery
  @Parameter(
      description =
          "true: the answers for all days, each with the days that it is for, instead of those for one day.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Nullable String history;

  @RestQuery
  @Parameter(
      description = "Answer as the service would have answered at this moment; not given: now.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Nullable String knownAt;

  @RestQuery
  @Parameter(
      description =
          "Keys to sort by, separated by commas, `-` in front for the greatest first: country, from (the first day on which it can"
              + " hold), and status, or of leaders office and name. Not given: country.",
      example = "-from,country")
  @Nullable String sort;

  /** The filter for some indicators, without values. */
  ClaimFilter filter(ParameterReader reader, CountryQueries countries, Clock clock) {
    Instant moment = reader.pastMoment("knownAt", knownAt, clock);
    return ClaimFilter.of(
        indicators(reader),
        countries(reader, countries, day(new ParameterReader(), clock)),
        moment);
  }

  /** What is asked of the countries. */
  abstract List<Indicator> indicators(ParameterReader reader);

  /** The day asked for; null: all days are. */
  @Nullable LocalDate day(ParameterReader reader, Clock clock) {
    boolean all = Objects.requireNonNullElse(reader.flag("history", history), false);
    LocalDate day = reader.dayOfFacts("asOf", asOf);
    if (all && day != null) {
      reader.refuse("asOf", day.toString(), "does not go with history=true, which gives all days");
    }
    return all ? null : Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
  }

  /**
   * The order that is asked for.
   *
   * @param day the day asked for; null: all days are
   */
  Order<ClaimInForce, FactSort> order(ParameterReader reader, @Nullable LocalDate day) {
    if (day == null && sort != null && !sort.isBlank()) {
      reader.refuse(
          "sort", sort, "does not go with history=true, which tells of each country in turn");
    }
    return new SortReader<>(FactSort.NATURAL, sortKeys()).read(reader, sort);
  }

  /** What clients call the keys that the facts can be sorted by. */
  abstract Map<String, FactSort> sortKeys();
}
