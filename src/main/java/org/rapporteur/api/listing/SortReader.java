package org.rapporteur.api.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.order.Order;
import org.rapporteur.order.Order.Term;
import org.rapporteur.order.SortKey;

/**
 * Reads {@code sort}: keys separated by commas, each with {@code -} in front for the greatest
 * first.
 *
 * @param natural the order of what is equal by the keys given
 * @param keys what clients call them
 */
public record SortReader<T, K extends SortKey<T>>(Order<T, K> natural, Map<String, K> keys) {

  /** The order that is asked for; the natural one when none is. */
  public Order<T, K> read(ParameterReader reader, @Nullable String sort) {
    if (sort == null || sort.isBlank()) {
      return natural;
    }
    List<Term<K>> terms = new ArrayList<>();
    for (String part : sort.split(",", -1)) {
      boolean descending = part.strip().startsWith("-");
      K key = keys.get(descending ? part.strip().substring(1) : part.strip());
      if (key == null || terms.stream().anyMatch(term -> term.key().equals(key))) {
        reader.refuse("sort", part, why(key));
      } else {
        terms.add(new Term<>(key, descending));
      }
    }
    return natural.after(terms);
  }

  private String why(@Nullable K key) {
    return key == null
        ? "is no key to sort by; there are " + String.join(", ", new TreeSet<>(keys.keySet()))
        : "is given twice";
  }
}
