package org.rapporteur.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a list. Its last terms tell any two items apart, so that a position in it is exact.
 *
 * @param <T> the items
 * @param <K> what they can be sorted by
 */
public record Order<T, K extends SortKey<T>>(List<Term<K>> terms) {

  public Order {
    terms = List.copyOf(terms);
  }

  /**
   * A key and its direction.
   *
   * @param descending true: the greatest first
   */
  public record Term<K>(K key, boolean descending) {}

  /** Ascending by some keys, of which the last ones tell any two items apart. */
  public static <T, K extends SortKey<T>> Order<T, K> by(List<K> keys) {
    return new Order<>(keys.stream().map(key -> new Term<>(key, false)).toList());
  }

  /** This order among those that are equal by the terms given. */
  public Order<T, K> after(List<Term<K>> first) {
    List<K> keys = first.stream().map(Term::key).toList();
    List<Term<K>> all = new ArrayList<>(first);
    terms.stream().filter(term -> !keys.contains(term.key())).forEach(all::add);
    return new Order<>(all);
  }

  /** Where an item stands. */
  public Position positionOf(T item) {
    List<Comparable<?>> values = new ArrayList<>();
    terms.forEach(term -> values.add(term.key().valueOf(item)));
    return new Position(values);
  }

  /** The parts of a position, as {@link #parse} takes them. */
  public List<String> write(Position position) {
    return position.values().stream().map(Object::toString).toList();
  }

  /**
   * The position that was written.
   *
   * @throws RuntimeException no position in this order is written so
   */
  public Position parse(List<String> written) {
    if (written.size() != terms.size()) {
      throw new IllegalArgumentException("a position has a value for each term");
    }
    List<Comparable<?>> values = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      values.add(storable(terms.get(i).key().parse(written.get(i))));
    }
    return new Position(values);
  }

  /** No list has dates that a database does not know. */
  private static Comparable<?> storable(Comparable<?> value) {
    int year =
        switch (value) {
          case LocalDate day -> day.getYear();
          case Instant moment -> moment.atOffset(ZoneOffset.UTC).getYear();
          default -> 1;
        };
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("no such date: " + value);
    }
    return value;
  }

  /** Compares items. */
  public Comparator<T> comparator() {
    Comparator<Position> byPosition = this::compare;
    return (one, other) -> byPosition.compare(positionOf(one), positionOf(other));
  }

  /** Whether an item comes after a position. */
  public boolean isAfter(T item, Position position) {
    return compare(positionOf(item), position) > 0;
  }

  private int compare(Position one, Position other) {
    for (int i = 0; i < terms.size(); i++) {
      int compared = compare(one.values().get(i), other.values().get(i));
      if (compared != 0) {
        return terms.get(i).descending() ? -compared : compared;
      }
    }
    return 0;
  }

  @SuppressWarnings("unchecked") // both are values of one key
  private static int compare(Comparable<?> one, Comparable<?> other) {
    return ((Comparable<Object>) one).compareTo(other);
  }
}
