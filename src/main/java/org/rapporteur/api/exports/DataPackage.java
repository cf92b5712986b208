package org.rapporteur.api.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.exports.ExportSources.Origin;
import org.rapporteur.api.listing.Column;

/**
 * What a data set is, as a Data Package (datapackage.org, version 1): programs that know this form
 * read the table with its types.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DataPackage(
    String profile,
    String name,
    String title,
    String description,
    String created,
    List<PackageSource> sources,
    List<Resource> resources) {

  static final String TABLE = "data.csv";

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PackageSource(String title, @Nullable String path) {}

  record Resource(
      String profile,
      String name,
      String path,
      String format,
      String mediatype,
      String encoding,
      Dialect dialect,
      TableSchema schema) {}

  record Dialect(String delimiter, String lineTerminator, boolean header) {}

  record TableSchema(List<Field> fields, List<String> missingValues) {}

  record Field(String name, String type, String description) {}

  /**
   * The package of a data set.
   *
   * @param created when its rows were read, ISO 8601
   */
  static DataPackage of(Export export, List<Origin> origins, String created) {
    return new DataPackage(
        "tabular-data-package",
        "rapporteur-" + export.id(),
        export.title(),
        export.description(),
        created,
        origins.stream()
            .map(origin ->
                new PackageSource(origin.title() + ", " + origin.publisher(), origin.path()))
            .toList(),
        List.of(
            new Resource(
                "tabular-data-resource",
                export.id(),
                TABLE,
                "csv",
                "text/csv",
                "utf-8",
                new Dialect(",", "\r\n", true),
                new TableSchema(
                    export.columns().all().stream().map(DataPackage::field).toList(),
                    List.of("")))));
  }

  /** Several values in one cell are text, whatever each of them is. */
  private static Field field(Column column) {
    String type =
        column.many()
            ? "string"
            : switch (column.type()) {
              case TEXT -> "string";
              case INTEGER, NUMBER, BOOLEAN -> column.type().name().toLowerCase(Locale.ROOT);
            };
    return new Field(column.path(), type, column.description());
  }
}
