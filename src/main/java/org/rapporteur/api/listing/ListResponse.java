package org.rapporteur.api.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, or where CSV or NDJSON is asked for without a limit all of it. */
@Schema(
    description = "A part of a list",
    requiredProperties = {"items", "page"})
@JsonSerialize(using = ListSerializer.class)
public final class ListResponse<T> {

  private final List<T> items;
  private final PageInfo page;

  @Schema(hidden = true)
  private final Stream<T> rest;

  @Schema(hidden = true)
  private final ListForm form;

  ListResponse(List<T> items, PageInfo page, Stream<T> rest, ListForm form) {
    this.items = List.copyOf(items);
    this.page = page;
    this.rest = rest;
    this.form = form;
  }

  @Schema(description = "In the order of the list")
  public List<T> getItems() {
    return items;
  }

  @Schema(description = "Where in the list this part stands")
  public PageInfo getPage() {
    return page;
  }

  /** The items and what follows on them in the same answer, fetched as it is wanted. */
  Iterator<T> all() {
    return Stream.concat(items.stream(), rest).iterator();
  }

  ListForm form() {
    return form;
  }

  @Schema(description = "Where in a list a part stands")
  public record PageInfo(
      @Schema(description = "How many items a part holds at most", examples = "50") int limit,
      @Schema(description = "The cursor of the next part; null: this is the last")
          @Nullable String next,
      @Schema(description = "How many items the list has in all; only with `count=exact`")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable Long total) {}
}
