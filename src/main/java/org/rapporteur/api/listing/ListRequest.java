package org.rapporteur.api.listing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.ListResponse.PageInfo;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.query.Page;

/**
 * What a client asks of a list.
 *
 * @param order the order
 * @param after where the page before ended; null: from the beginning
 * @param limit how many items at most; null: the client does not say
 * @param counted whether the number of all items is asked for
 * @param form how the items are written
 * @param uri what was asked
 */
public record ListRequest<T>(
    Order<T, ?> order,
    @Nullable Position after,
    @Nullable Integer limit,
    boolean counted,
    ListForm form,
    UriInfo uri) {

  /** A page holds no more. */
  public static final int GREATEST_LIMIT = 500;

  private static final int DEFAULT_LIMIT = 50;

  static final String TOTAL = "X-Total-Count";

  /** Reads a part of a list. */
  @FunctionalInterface
  public interface Pages<T> {
    Page<T> read(@Nullable Position after, int limit);
  }

  /**
   * The answer.
   *
   * @param toResponse makes a row of an item
   * @param total counts all items, if that is asked for
   */
  public <R extends Record> RestResponse<ListResponse<R>> answer(
      Pages<T> pages, Function<? super T, R> toResponse, LongSupplier total) {
    return answer(pages, toResponse, total, DEFAULT_LIMIT);
  }

  /** The answer of a list whose pages hold so many items when the client does not say. */
  public <R extends Record> RestResponse<ListResponse<R>> answer(
      Pages<T> pages, Function<? super T, R> toResponse, LongSupplier total, int defaultLimit) {
    boolean whole = limit == null && form.format().isWhole();
    int most = whole ? AllItems.AT_A_TIME : Objects.requireNonNullElse(limit, defaultLimit);
    Page<T> page = pages.read(after, most);
    String next =
        page.more() && !whole
            ? Cursor.write(order.write(order.positionOf(page.items().getLast())), uri)
            : null;
    Long count = counted ? total.getAsLong() : null;
    ListResponse<R> list =
        new ListResponse<>(
            page.items().stream().map(toResponse).toList(),
            new PageInfo(most, next, count),
            whole ? AllItems.after(page, pages, order).map(toResponse) : Stream.empty(),
            form);
    return headed(list, next, count);
  }

  /** The answer of a list that is at hand as a whole. */
  public static <T, R extends Record> RestResponse<ListResponse<R>> answer(
      ListRequest<Integer> asked, List<T> all, Function<? super T, R> toResponse) {
    List<Integer> places = new ArrayList<>();
    all.forEach(item -> places.add(places.size()));
    return asked.answer(
        (after, limit) -> Page.from(places, ListedPlace.ORDER, after, limit),
        place -> toResponse.apply(all.get(place)),
        all::size);
  }

  private <R> RestResponse<ListResponse<R>> headed(
      ListResponse<R> list, @Nullable String next, @Nullable Long count) {
    ResponseBuilder<ListResponse<R>> response =
        ResponseBuilder.ok(list).type(form.format().contentType());
    if (next != null) {
      response.header(HttpHeaders.LINK, Cursor.link(next, uri));
    }
    if (count != null) {
      response.header(TOTAL, count);
    }
    return response.build();
  }
}
