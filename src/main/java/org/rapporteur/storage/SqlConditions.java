package org.rapporteur.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query that depend on which filters were given.
 *
 * <p>Conditions are constants of the program; what a client sends goes into parameters only.
 */
public final class SqlConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  public SqlConditions(String first) {
    conditions.add(first);
  }

  /** Adds a condition that names the parameter {@code name}, unless the value is null. */
  public SqlConditions and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
    return this;
  }

  /**
   * Adds {@code column in (<name>)}, unless there are no values: no value given is no condition.
   */
  public SqlConditions in(String column, String name, List<?> values) {
    return and(column + " in (<" + name + ">)", name, values.isEmpty() ? null : values);
  }

  /**
   * Adds {@code row > key} for keyset paging, unless there is no key: then it is the first page.
   */
  public SqlConditions after(String condition, @Nullable Map<String, Object> key) {
    if (key != null) {
      conditions.add(condition);
      parameters.putAll(key);
    }
    return this;
  }

  /** All conditions, joined. */
  public String sql() {
    return String.join("\n  and ", conditions);
  }

  /** The statement that they stand in. */
  public Select select(String before, String after) {
    return new Select(before + sql() + after).with(parameters);
  }

  /** The values that they are for. */
  public Map<String, Object> parameters() {
    return Collections.unmodifiableMap(parameters);
  }
}
