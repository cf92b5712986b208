package org.rapporteur.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.order.SortKey;

/**
 * An order in the words of SQL: how rows are sorted, and which of them come after a position.
 *
 * @param terms each an expression that is never null, with its direction
 */
public record Keyset(List<Term> terms) {

  /**
   * What rows are sorted by.
   *
   * @param expression a constant of the program
   */
  public record Term(String expression, boolean descending) {}

  /** An order, each key of which is an expression. */
  public static <T, K extends SortKey<T>> Keyset of(
      Order<T, K> order, Function<K, String> expression) {
    return new Keyset(
        order.terms().stream()
            .map(term -> new Term(expression.apply(term.key()), term.descending()))
            .toList());
  }

  /** What follows {@code order by}. */
  public String orderBy() {
    return String.join(
        ", ",
        terms.stream()
            .map(term -> term.expression() + (term.descending() ? " desc" : ""))
            .toList());
  }

  /** The expressions as columns of a part of the rows, by which {@link #orderByNames} sorts all. */
  public String named() {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      columns.add(terms.get(i).expression() + " as term" + i);
    }
    return String.join(", ", columns);
  }

  /** What follows {@code order by} where the parts are put together. */
  public String orderByNames() {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      columns.add("term" + i + (terms.get(i).descending() ? " desc" : ""));
    }
    return String.join(", ", columns);
  }

  /** Adds the condition that a row comes after a position, unless there is none. */
  public SqlConditions after(@Nullable Position position, SqlConditions conditions) {
    if (position == null) {
      return conditions;
    }
    Map<String, Object> key = new LinkedHashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      key.put(parameter(i), position.values().get(i));
    }
    return conditions.after(isOneWay() ? comparedAsRows() : comparedOneByOne(), key);
  }

  private boolean isOneWay() {
    return terms.stream().map(Term::descending).distinct().count() == 1;
  }

  /**
   * One comparison of rows. The first key stands in it once more by itself: where the keys are of
   * several tables no index answers a comparison of rows, and reading would begin with the first.
   */
  private String comparedAsRows() {
    String past = terms.getFirst().descending() ? "<" : ">";
    return "%s %s= :%s and (%s) %s (%s)"
        .formatted(
            terms.getFirst().expression(),
            past,
            parameter(0),
            String.join(", ", terms.stream().map(Term::expression).toList()),
            past,
            String.join(", ", parameters(terms.size()).stream().map(name -> ":" + name).toList()));
  }

  /** Equal in the first terms and past in the next, for each number of first terms. */
  private String comparedOneByOne() {
    List<String> ways = new ArrayList<>();
    StringBuilder equal = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String past = term.descending() ? " < :" : " > :";
      ways.add(equal + term.expression() + past + parameter(i));
      equal.append(term.expression()).append(" = :").append(parameter(i)).append(" and ");
    }
    return "(" + String.join(" or ", ways) + ")";
  }

  private static List<String> parameters(int size) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(parameter(i));
    }
    return names;
  }

  private static String parameter(int term) {
    return "after" + term;
  }
}
