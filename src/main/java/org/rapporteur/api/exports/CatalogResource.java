package org.rapporteur.api.exports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.exports.Catalog.Temporal;
import org.rapporteur.indicator.IndicatorSources;
import org.rapporteur.query.IndicatorQueries;

/** What can be had here, for programs that gather catalogs. */
@Path("/v1/catalog")
@Tag(name = "Exports")
public class CatalogResource {

  private static final String JSON_LD = "application/ld+json";

  private final ExportSources sources;
  private final IndicatorQueries indicators;

  CatalogResource(ExportSources sources, IndicatorQueries indicators) {
    this.sources = sources;
    this.indicators = indicators;
  }

  @GET
  @Produces({JSON_LD, MediaType.APPLICATION_JSON})
  @Operation(operationId = "getCatalog", summary = "What can be had here, as DCAT")
  public Catalog get() {
    return Catalog.of(
        Stream.of(Export.values())
            .map(export -> Catalog.Dataset.of(export, sources.of(export), temporal(export)))
            .toList());
  }

  /** From the first day that any source speaks of to the last. */
  private @Nullable Temporal temporal(Export export) {
    IndicatorSources[] stated =
        export.indicators().stream().map(indicators::sources).toArray(IndicatorSources[]::new);
    LocalDate first =
        Stream.of(stated)
            .map(IndicatorSources::from)
            .filter(Objects::nonNull)
            .sorted()
            .findFirst()
            .orElse(null);
    LocalDate last =
        Stream.of(stated)
            .map(IndicatorSources::to)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    return first == null || last == null ? null : Temporal.of(first, last);
  }
}
