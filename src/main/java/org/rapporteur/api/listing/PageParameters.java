package org.rapporteur.api.listing;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** Which part of a list is wanted, and in which form. */
public class PageParameters {

  @RestQuery
  @Parameter(
      description =
          "How many items at most, 1 to 500. Not given: 50, of facts 500; in CSV and NDJSON all.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
  @Nullable String limit;

  @RestQuery
  @Parameter(
      description =
          "Where the page before ended: `page.next` of that answer, as it is, with all other parameters as they were.")
  @Nullable String cursor;

  @RestQuery
  @Parameter(
      description =
          "The properties of the items that are wanted, separated by commas: `a,b.c` keeps `a` with all that is in it, and of `b` only"
              + " `c`; what is not asked for is left out, also what is required. Not given: all.")
  @Nullable String fields;

  @RestQuery
  @Parameter(
      description =
          "exact: say how many items there are in all, in `page.total` and in the header X-Total-Count; not given: do not count.",
      schema = @Schema(type = SchemaType.STRING, enumeration = "exact"))
  @Nullable String count;

  @RestQuery
  @Parameter(
      description =
          "The form of the answer, whatever Accept says: json; csv, a row for each item, without a page; ndjson, a JSON object a line,"
              + " likewise. Not given: what Accept prefers.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "csv", "ndjson"}))
  @Nullable String format;

  @Context UriInfo uri;
  @Context HttpHeaders headers;

  /**
   * What is asked of a list.
   *
   * @param row the record of an item
   * @param order the order that is asked for
   */
  public <T, K extends SortKey<T>> ListRequest<T> read(
      ParameterReader reader, Class<? extends Record> row, Order<T, K> order) {
    Fields wanted = Fields.read(reader, fields, Columns.of(row));
    Format form = Format.read(reader, format, headers.getAcceptableMediaTypes());
    return new ListRequest<>(
        order,
        cursor == null ? null : Cursor.read(reader, cursor, uri, order::parse),
        reader.number("limit", limit, 1, ListRequest.GREATEST_LIMIT),
        reader.oneOf("count", count, List.of("exact")) != null,
        new ListForm(form, wanted, Columns.of(row).only(wanted)),
        uri);
  }

  /** What is asked of a list whose order is its meaning. */
  public ListRequest<Integer> read(ParameterReader reader, Class<? extends Record> row) {
    return read(reader, row, ListedPlace.ORDER);
  }
}
