package org.rapporteur.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.rapporteur.api.listing.Format;

/**
 * Writes into the published contract what a list looks like in CSV and NDJSON, as its JSON says: so
 * the columns are documented where they are described.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ListForms implements OASFilter {

  private static final String REFERENCE = "#/components/schemas/";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(operation -> complete(operation, schemas));
  }

  private static void complete(Operation operation, Map<String, Schema> schemas) {
    Content content =
        operation.getResponses().getAPIResponse("200") == null
            ? null
            : operation.getResponses().getAPIResponse("200").getContent();
    if (content == null || !content.hasMediaType(Format.CSV_TYPE)) {
      return;
    }
    Schema list = resolve(content.getMediaType(Format.JSON_TYPE).getSchema(), schemas);
    Schema item = Objects.requireNonNull(list.getProperties().get("items")).getItems();
    List<String> columns = new ArrayList<>();
    addColumns("", item, schemas, columns);
    describe(content, Format.CSV_TYPE, "RFC 4180. Columns: " + String.join(", ", columns));
    describe(content, Format.NDJSON_TYPE, "An item a line, each a JSON object: " + nameOf(item));
  }

  private static String nameOf(Schema reference) {
    return reference.getRef().substring(REFERENCE.length());
  }

  private static void describe(Content content, String type, String description) {
    content
        .getMediaType(type)
        .setSchema(OASFactory.createSchema().addType(SchemaType.STRING).description(description));
  }

  private static void addColumns(
      String path, Schema schema, Map<String, Schema> schemas, List<String> columns) {
    Schema value = resolve(schema, schemas);
    if (value.getItems() != null) {
      addColumns(path, value.getItems(), schemas, columns);
    } else if (value.getProperties() == null) {
      columns.add(path);
    } else {
      String before = path.isEmpty() ? "" : path + ".";
      value
          .getProperties()
          .forEach((name, part) -> addColumns(before + name, part, schemas, columns));
    }
  }

  /** What a schema is itself, or what it refers to, perhaps besides null. */
  private static Schema resolve(Schema schema, Map<String, Schema> schemas) {
    Schema referring =
        schema.getAnyOf() == null || schema.getAnyOf().isEmpty()
            ? schema
            : schema.getAnyOf().getFirst();
    return referring.getRef() == null
        ? schema
        : resolve(Objects.requireNonNull(schemas.get(nameOf(referring))), schemas);
  }
}
