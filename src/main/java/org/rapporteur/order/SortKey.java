package org.rapporteur.order;

/**
 * Something that the items of a list can be sorted by.
 *
 * @param <T> the items
 */
public interface SortKey<T> {

  /** What an item is sorted by. Never null: what is not known sorts before or after all else. */
  Comparable<?> valueOf(T item);

  /**
   * The value that was written with {@code toString}.
   *
   * @throws RuntimeException nothing that {@link #valueOf} gives is written so
   */
  Comparable<?> parse(String written);
}
