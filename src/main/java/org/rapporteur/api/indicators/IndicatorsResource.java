package org.rapporteur.api.indicators;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.indicators.SummaryParameters.Dimension;
import org.rapporteur.api.indicators.YearParameters.Years;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorKind;
import org.rapporteur.query.CodeListQueries;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.IndicatorQueries;
import org.rapporteur.query.IndicatorQueries.Count;

/** What can be asked of a country, and how the world stands. */
@Path("/v1/indicators")
@Tag(name = "Indicators", description = "What is known of the world as a whole")
public class IndicatorsResource {

  private static final List<Indicator> ALL = List.of(Indicator.values());

  private final IndicatorQueries indicators;
  private final CountryQueries countries;
  private final CodeListQueries codeLists;
  private final Clock clock;

  IndicatorsResource(
      IndicatorQueries indicators,
      CountryQueries countries,
      CodeListQueries codeLists,
      Clock clock) {
    this.codeLists = codeLists;
    this.indicators = indicators;
    this.countries = countries;
    this.clock = clock;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listIndicators",
      summary = "What can be asked of a country, and who states it")
  public RestResponse<ListResponse<IndicatorResponse>> list(@BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    ListRequest<Integer> asked = page.read(reader, IndicatorResponse.class);
    reader.finish();
    return ListRequest.answer(asked, ALL, this::response);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getIndicator", summary = "One indicator, and who states it")
  public IndicatorResponse get(
      @RestPath @Parameter(description = "Its code, in any case.", example = "DEATH_PENALTY")
          String id) {
    return response(indicator(id));
  }

  @GET
  @Path("/{id}/summary")
  @Operation(
      operationId = "summarizeIndicator",
      summary = "How many countries stand how, by status, year and region",
      description =
          "Of an indicator whose values are statuses: DEATH_PENALTY and ICC. Without year in `by` the countries are counted at the end"
              + " of the year `to`.")
  public SummaryResponse summary(
      @RestPath @Parameter(description = "Its code, in any case.", example = "DEATH_PENALTY")
          String id,
      @BeanParam SummaryParameters parameters) {
    Indicator indicator = indicator(id);
    ParameterReader reader = new ParameterReader();
    if (indicator.kind() != IndicatorKind.STATUS) {
      throw Problems.of(ProblemType.NOT_FOUND, "%s has no statuses to count.".formatted(indicator));
    }
    Set<Dimension> by = parameters.by(reader);
    boolean yearly = by.contains(Dimension.YEAR);
    Years years = yearly ? parameters.years(reader, clock) : parameters.years(reader, clock, null);
    List<String> wanted = parameters.countries(reader, countries);
    reader.finish();
    ClaimFilter filter = ClaimFilter.of(List.of(indicator), wanted, null);
    IntStream counted = IntStream.rangeClosed(yearly ? years.first() : years.last(), years.last());
    return new SummaryResponse(
        indicator,
        by.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList(),
        indicators.summarize(filter, counted, standing -> SummaryKey.of(standing, by)).stream()
            .map(IndicatorsResource::row)
            .sorted(SummaryResponse.Row.ORDER)
            .toList());
  }

  private IndicatorResponse response(Indicator indicator) {
    return IndicatorResponse.of(
        indicator, codeLists.getCode("Indicator", indicator.name()), indicators.sources(indicator));
  }

  private static SummaryResponse.Row row(Count<SummaryKey> count) {
    SummaryKey key = count.key();
    return new SummaryResponse.Row(
        key.year(),
        key.region(),
        key.status(),
        key.participation(),
        count.countries(),
        count.carriedForward());
  }

  private static Indicator indicator(String id) {
    return Arrays.stream(Indicator.values())
        .filter(each -> each.name().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() ->
            Problems.of(
                ProblemType.NOT_FOUND,
                "There is no indicator \"%s\"; there are %s."
                    .formatted(
                        id,
                        Arrays.stream(Indicator.values())
                            .map(Enum::name)
                            .collect(Collectors.joining(", ")))));
  }
}
