package org.rapporteur.api.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.SortReader;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportFilter;
import org.rapporteur.report.ReportSort;

/** Which reports are wanted. */
public class ReportListParameters {

  private static final SortReader<Report, ReportSort> SORT =
      new SortReader<>(
          ReportSort.NATURAL,
          Map.of(
              "id", ReportSort.ID,
              "country", ReportSort.COUNTRY,
              "edition", ReportSort.EDITION,
              "publishedOn", ReportSort.PUBLISHED_ON));

  @RestQuery
  @Parameter(
      description = "Codes or names of countries, separated by commas.",
      example = "KAZ,Uzbekistan")
  @Nullable String country;

  @RestQuery
  @Parameter(
      description = "The year on the cover.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2003")
  @Nullable String edition;

  @RestQuery
  @Parameter(
      description = "A year that the report speaks of, mostly the one before its edition.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2002")
  @Nullable String coverageYear;

  @RestQuery
  @Parameter(description = "Code of a series.", example = "ai")
  @Nullable String series;

  @RestQuery
  @Parameter(
      description = "A publisher's whole name, in any case.",
      example = "Amnesty International")
  @Nullable String publisher;

  @RestQuery
  @Parameter(description = "Part of the title, in any case.", example = "kazakstan")
  @Nullable String q;

  @RestQuery
  @Parameter(
      description =
          "Keys to sort by, separated by commas, `-` in front for the greatest first: id, country, edition, publishedOn (those without"
              + " a day come last). Not given: id.",
      example = "-edition,country")
  @Nullable String sort;

  Order<Report, ReportSort> order(ParameterReader reader) {
    return SORT.read(reader, sort);
  }

  ReportFilter filter(ParameterReader reader, CountryQueries countries) {
    return new ReportFilter(
        Objects.requireNonNullElse(reader.countries("country", country, countries), List.of()),
        reader.number("edition", edition, 1900, 2200),
        reader.number("coverageYear", coverageYear, 1900, 2200),
        reader.text("series", series),
        reader.text("publisher", publisher),
        reader.text("q", q));
  }
}
