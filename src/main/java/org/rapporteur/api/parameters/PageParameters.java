package org.rapporteur.api.parameters;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. */
public class PageParameters {

  private static final int DEFAULT_LIMIT = 50;
  private static final int GREATEST_LIMIT = 500;

  @RestQuery
  @Parameter(
      description = "How many items at most, 1 to 500.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @Nullable String limit;

  @RestQuery
  @Parameter(
      description =
          "Where the page before ended: `page.next` of that answer, as it is, with all other parameters as they were.")
  @Nullable String cursor;

  @Context UriInfo uri;

  /** How many items the page holds at most. */
  public int limit(ParameterReader reader) {
    return Objects.requireNonNullElse(
        reader.number("limit", limit, 1, GREATEST_LIMIT), defaultLimit());
  }

  /** How many items a page holds when the client does not say. */
  protected int defaultLimit() {
    return DEFAULT_LIMIT;
  }

  /**
   * The position that the cursor holds; null: the first page is wanted.
   *
   * @param toPosition makes a position of the parts that {@link ListResponse#respond} was given
   */
  public <P> @Nullable P position(ParameterReader reader, Function<List<String>, P> toPosition) {
    return cursor == null ? null : Cursor.read(reader, cursor, uri, toPosition);
  }

  UriInfo uri() {
    return uri;
  }
}
