package org.rapporteur.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** Of a list that is at hand as a whole: the items after the first {@code after} ones. */
  public static <T> Page<T> from(List<T> all, @Nullable Integer after, int limit) {
    int first = after == null ? 0 : Math.min(after, all.size());
    int last = Math.min(first + limit, all.size());
    return new Page<>(all.subList(first, last), last < all.size());
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), more);
  }
}
