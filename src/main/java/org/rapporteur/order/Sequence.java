package org.rapporteur.order;

import java.util.List;
import java.util.function.ToLongFunction;

/** The number of items that come in the order of their numbers, and in no other. */
public record Sequence<T>(ToLongFunction<T> number) implements SortKey<T> {

  /** The order of the numbers. */
  public static <T> Order<T, Sequence<T>> of(ToLongFunction<T> number) {
    return Order.by(List.of(new Sequence<>(number)));
  }

  /** The number at which a part of such a list ended. */
  public static long numberAt(Position position) {
    return (Long) position.values().getFirst();
  }

  @Override
  public Comparable<?> valueOf(T item) {
    return number.applyAsLong(item);
  }

  @Override
  public Comparable<?> parse(String written) {
    return Long.valueOf(written);
  }
}
