package org.rapporteur.api.listing;

import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.query.Page;

/**
 * The items of a list to its end, a page of them at a time, fetched as they are wanted: the list
 * can be longer than the memory.
 */
public final class AllItems<T> implements Iterator<T> {

  /** So many items are fetched at a time. */
  static final int AT_A_TIME = 500;

  private final ListRequest.Pages<T> pages;
  private final Order<T, ?> order;
  private @Nullable Page<T> page;
  private Iterator<T> items = Collections.emptyIterator();

  private AllItems(ListRequest.Pages<T> pages, Order<T, ?> order, @Nullable Page<T> page) {
    this.pages = pages;
    this.order = order;
    this.page = page;
  }

  /** All of a list. */
  public static <T> Stream<T> of(ListRequest.Pages<T> pages, Order<T, ?> order) {
    return stream(new AllItems<>(pages, order, null));
  }

  /** What follows on a page. */
  static <T> Stream<T> after(Page<T> page, ListRequest.Pages<T> pages, Order<T, ?> order) {
    return stream(new AllItems<>(pages, order, page));
  }

  private static <T> Stream<T> stream(AllItems<T> items) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    Page<T> before = page;
    if (!items.hasNext() && (before == null || before.more())) {
      Page<T> next =
          pages.read(before == null ? null : order.positionOf(before.items().getLast()), AT_A_TIME);
      page = next;
      items = next.items().iterator();
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    return items.next();
  }
}
