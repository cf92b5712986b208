package org.rapporteur.api.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.exports.ExportSources.Origin;

/**
 * What can be had here, in the words of DCAT 3. Addresses are relative to that of the catalog, so
 * that they hold wherever the service stands.
 */
@Schema(
    name = "Catalog",
    description =
        "What can be had here, in the words of DCAT 3, as JSON-LD. Addresses are relative to that of the catalog")
public record Catalog(
    @Schema(description = "What the words mean, by prefix") @JsonProperty("@context")
        Map<String, Object> context,
    @Schema(description = "Its address") @JsonProperty("@id") String id,
    @Schema(description = "dcat:Catalog") @JsonProperty("@type") String type,
    @Schema(description = "Its title") @JsonProperty("dct:title") String title,
    @Schema(description = "What is in it") @JsonProperty("dct:description") String description,
    @Schema(description = "The data sets") @JsonProperty("dcat:dataset") List<Dataset> datasets,
    @Schema(description = "The service that answers questions on them")
        @JsonProperty("dcat:service")
        DataService service) {

  private static final Map<String, Object> CONTEXT =
      Map.of(
          "dcat", "http://www.w3.org/ns/dcat#",
          "dct", "http://purl.org/dc/terms/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  @Schema(name = "CatalogReference", description = "Something by its address")
  record Reference(@Schema(description = "Its address") @JsonProperty("@id") String id) {}

  @Schema(name = "CatalogDataset", description = "A data set, dcat:Dataset")
  record Dataset(
      @Schema(description = "Its address") @JsonProperty("@id") String id,
      @Schema(description = "dcat:Dataset") @JsonProperty("@type") String type,
      @Schema(description = "What names it") @JsonProperty("dct:identifier") String identifier,
      @Schema(description = "Its title") @JsonProperty("dct:title") String title,
      @Schema(description = "What is in it") @JsonProperty("dct:description") String description,
      @Schema(description = "Who published what it rests on") @JsonProperty("dct:source")
          List<String> sources,
      @Schema(description = "On which terms, source by source") @JsonProperty("dct:rights")
          List<String> rights,
      @Schema(description = "The time that it speaks of; left out: of no time")
          @JsonProperty("dct:temporal")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable Temporal temporal,
      @Schema(description = "The forms that it can be had in") @JsonProperty("dcat:distribution")
          List<Distribution> distributions) {

    static Dataset of(Export export, List<Origin> origins, @Nullable Temporal temporal) {
      return new Dataset(
          ExportsResource.PATH + "/" + export.id(),
          "dcat:Dataset",
          export.id(),
          export.title(),
          export.description(),
          origins.stream().map(origin -> origin.title() + ", " + origin.publisher()).toList(),
          origins.stream().map(Origin::terms).distinct().toList(),
          temporal,
          List.of(
              Distribution.zip(export),
              Distribution.list(export, "csv", "text/csv"),
              Distribution.list(export, "ndjson", "application/x-ndjson")));
    }
  }

  @Schema(name = "CatalogTemporal", description = "A period, dct:PeriodOfTime")
  record Temporal(
      @Schema(description = "dct:PeriodOfTime") @JsonProperty("@type") String type,
      @Schema(description = "First day") @JsonProperty("dcat:startDate") TypedDate from,
      @Schema(description = "Last day") @JsonProperty("dcat:endDate") TypedDate to) {

    static Temporal of(LocalDate from, LocalDate to) {
      return new Temporal("dct:PeriodOfTime", TypedDate.of(from), TypedDate.of(to));
    }
  }

  @Schema(name = "CatalogDate", description = "A day")
  record TypedDate(
      @Schema(description = "xsd:date") @JsonProperty("@type") String type,
      @Schema(description = "ISO 8601", examples = "1998-07-17") @JsonProperty("@value")
          String value) {

    static TypedDate of(LocalDate day) {
      return new TypedDate("xsd:date", day.toString());
    }
  }

  @Schema(name = "CatalogDistribution", description = "A form of a data set, dcat:Distribution")
  record Distribution(
      @Schema(description = "dcat:Distribution") @JsonProperty("@type") String type,
      @Schema(description = "What it is") @JsonProperty("dct:title") String title,
      @Schema(description = "Where it is") @JsonProperty("dcat:downloadURL") Reference url,
      @Schema(description = "Its media type", examples = "text/csv") @JsonProperty("dcat:mediaType")
          String mediaType) {

    static Distribution zip(Export export) {
      return new Distribution(
          "dcat:Distribution",
          "The rows as CSV, with descriptor, codebook and terms",
          new Reference(ExportsResource.PATH + "/" + export.id() + ".zip"),
          "application/zip");
    }

    static Distribution list(Export export, String format, String mediaType) {
      String address = export.list() + (export.list().contains("?") ? "&" : "?");
      return new Distribution(
          "dcat:Distribution",
          "The rows as " + format,
          new Reference(address + "format=" + format),
          mediaType);
    }
  }

  @Schema(name = "CatalogService", description = "A service, dcat:DataService")
  record DataService(
      @Schema(description = "dcat:DataService") @JsonProperty("@type") String type,
      @Schema(description = "Its title") @JsonProperty("dct:title") String title,
      @Schema(description = "Where it answers") @JsonProperty("dcat:endpointURL") Reference url,
      @Schema(description = "Its contract") @JsonProperty("dcat:endpointDescription")
          Reference contract) {}

  static Catalog of(List<Dataset> datasets) {
    return new Catalog(
        CONTEXT,
        "/v1/catalog",
        "dcat:Catalog",
        "Rapporteur",
        "Annual country human-rights reports as facts with evidence",
        datasets,
        new DataService(
            "dcat:DataService",
            "Rapporteur",
            new Reference("/v1"),
            new Reference("/openapi.yaml")));
  }
}
