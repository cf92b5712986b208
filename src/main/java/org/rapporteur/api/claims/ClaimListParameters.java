package org.rapporteur.api.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.SortReader;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.ClaimListFilter;
import org.rapporteur.indicator.ClaimSort;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;

/** Which claims are wanted. */
public class ClaimListParameters {

  private static final SortReader<RecordedClaim, ClaimSort> SORT =
      new SortReader<>(
          ClaimSort.NATURAL,
          Map.of(
              "id", ClaimSort.ID,
              "country", ClaimSort.COUNTRY,
              "indicator", ClaimSort.INDICATOR,
              "recordedAt", ClaimSort.RECORDED_AT));

  @RestQuery
  @Parameter(
      description = "Codes or names of countries, separated by commas; not given: all.",
      example = "KAZ")
  @Nullable String country;

  @RestQuery
  @Parameter(
      description = "Codes of indicators, separated by commas; not given: all.",
      example = "DEATH_PENALTY")
  @Nullable String indicator;

  @RestQuery
  @Parameter(
      description =
          "Id of the source as evidence names it: a report, a data set, or `corrections`; not given: all.",
      example = "icc-depositary")
  @Nullable String source;

  @RestQuery
  @Parameter(
      description = "Id of the report that makes it; the same as `source`.",
      example = "sample-2003-kaz")
  @Nullable String report;

  @RestQuery
  @Parameter(
      description = "true: with the claims that are no longer held; not given: false.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Nullable String retracted;

  @RestQuery
  @Parameter(
      description = "The claims that the service had at this moment; not given: that it has now.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Nullable String knownAt;

  @RestQuery
  @Parameter(
      description =
          "Keys to sort by, separated by commas, `-` in front for the greatest first: id, country, indicator, recordedAt. Not given: id.",
      example = "country,indicator")
  @Nullable String sort;

  Order<RecordedClaim, ClaimSort> order(ParameterReader reader) {
    return SORT.read(reader, sort);
  }

  ClaimListFilter filter(ParameterReader reader, CountryQueries countries, Clock clock) {
    String ofSource = reader.text("source", source);
    String ofReport = reader.text("report", report);
    if (ofSource != null && ofReport != null && !ofSource.equals(ofReport)) {
      reader.refuse("report", ofReport, "is another than source, and a claim has one source");
    }
    Instant moment = reader.pastMoment("knownAt", knownAt, clock);
    return new ClaimListFilter(
        reader.countries("country", country, countries),
        reader.codes("indicator", indicator, Indicator.class),
        ofSource == null ? ofReport : ofSource,
        moment,
        Objects.requireNonNullElse(reader.flag("retracted", retracted), false));
  }
}
