package org.rapporteur.order;

import java.util.List;

/**
 * Where a part of a list ended.
 *
 * @param values those of its last item, one for each term of the order
 */
public record Position(List<Comparable<?>> values) {

  public Position {
    values = List.copyOf(values);
  }
}
