package org.rapporteur.api.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.imports.ImportHints;
import org.rapporteur.report.Series;

/** What a sender says of all entries of an import. */
public class ImportParameters {

  @RestQuery
  @Parameter(
      description = "The year on the cover, where the entries do not tell.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2011")
  @Nullable String edition;

  @RestQuery
  @Parameter(description = "Code of the series, where the entries do not tell.", example = "ai")
  @Nullable String series;

  @RestQuery
  @Parameter(
      description = "The day that they came out, where the entries do not tell.",
      example = "2011-05-13")
  @Nullable String publishedOn;

  ImportHints hints(ParameterReader reader, List<Series> known) {
    return new ImportHints(
        reader.number("edition", edition, 1900, 2200),
        reader.oneOf("series", series, known.stream().map(Series::code).toList()),
        reader.day("publishedOn", publishedOn));
  }
}
