package org.rapporteur.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;

/**
 * A part of a list.
 *
 * @param items in order
 * @param more whether there are further ones
 */
public record Page<T>(List<T> items, boolean more) {

  public Page {
    items = List.copyOf(items);
  }

  /** Of a list that was asked for one item more than the page holds. */
  static <T> Page<T> of(List<T> oneMore, int limit) {
    return oneMore.size() > limit
        ? new Page<>(oneMore.subList(0, limit), true)
        : new Page<>(oneMore, false);
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), more);
  }

  /**
   * Of a list that is at hand as a whole.
   *
   * @param after where the page before ended; null: the first page
   */
  public static <T> Page<T> from(
      List<T> all, Order<T, ?> order, @Nullable Position after, int limit) {
    return of(
        all.stream()
            .filter(item -> after == null || order.isAfter(item, after))
            .sorted(order.comparator())
            .limit(limit + 1L)
            .toList(),
        limit);
  }
}
