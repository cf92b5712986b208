package org.rapporteur.api.exports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A data set that can be had whole. */
@Schema(name = "Export", description = "A data set that can be had whole")
public record ExportResponse(
    @Schema(description = "What names it", examples = "death-penalty") String id,
    @Schema(description = "Its title", examples = "Status of the death penalty") String title,
    @Schema(description = "What is in it") String description,
    @Schema(
            description =
                "Where it is: a zip of data.csv, datapackage.json (what each column is), codebook.md and LICENCES.md; of the texts, which are offered to editors alone, NDJSON",
            examples = "/v1/exports/death-penalty.zip")
        String href,
    @Schema(
            description = "The list that its rows come from, for those who want a part",
            examples = "/v1/death-penalty?history=true")
        String list,
    @Schema(
            description =
                "The columns of data.csv in order; of the texts, the properties of a line")
        List<String> columns) {

  static ExportResponse of(Export export) {
    return new ExportResponse(
        export.id(),
        export.title(),
        export.description(),
        ExportsResource.PATH + "/" + export.id() + ".zip",
        export.list(),
        export.columns().paths());
  }
}
