package org.rapporteur.api.reports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.report.Series;

/** What a sender says of a report, for what its text does not say itself. */
public class SubmissionParameters {

  @RestQuery
  @Parameter(
      description = "Code or name of the country, where the text does not tell.",
      example = "KAZ")
  @Nullable String country;

  @RestQuery
  @Parameter(
      description = "The year on the cover, where the text does not tell.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2003")
  @Nullable String edition;

  @RestQuery
  @Parameter(description = "Code of the series, where the text does not tell.", example = "ai")
  @Nullable String series;

  @RestQuery
  @Parameter(
      description = "The day that it came out, where the text does not tell.",
      example = "2003-05-28")
  @Nullable String publishedOn;

  @RestQuery
  @Parameter(description = "Where the text was taken from; kept with it.")
  @Nullable String sourceUrl;

  @RestQuery
  @Parameter(
      description = "true: read the text, say what would be stored, and store nothing.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Nullable String dryRun;

  @RestQuery
  @Parameter(
      description =
          "true: should the report be withdrawn, serve it again, with this text; administrators only. Of another report it changes"
              + " nothing.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Nullable String reinstate;

  Hints hints(ParameterReader reader, CountryQueries countries, List<Series> known) {
    return new Hints(
        oneCountry(reader, countries),
        reader.oneOf("series", series, known.stream().map(Series::code).toList()),
        reader.number("edition", edition, 1900, 2200),
        reader.day("publishedOn", publishedOn),
        reader.webAddress("sourceUrl", sourceUrl));
  }

  boolean dryRun(ParameterReader reader) {
    return Boolean.TRUE.equals(reader.flag("dryRun", dryRun));
  }

  boolean reinstate(ParameterReader reader) {
    return Boolean.TRUE.equals(reader.flag("reinstate", reinstate));
  }

  private @Nullable String oneCountry(ParameterReader reader, CountryQueries countries) {
    List<String> found = reader.countries("country", country, countries);
    if (found == null || found.isEmpty()) {
      return null;
    }
    if (found.size() > 1) {
      reader.refuse("country", String.valueOf(country), "names more than one country");
    }
    return found.getFirst();
  }
}
