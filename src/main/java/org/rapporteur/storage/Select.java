package org.rapporteur.storage;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement that reads, with the values of its parameters.
 *
 * @param sql names parameters {@code :name}, and lists {@code <name>} in place of their elements
 * @param parameters a list stands for each of its elements, an array for itself
 * @param forItsValues whether PostgreSQL plans it anew for the values that it comes with. Mostly it
 *     plans a statement once and does the same whatever the values, which saves more than many a
 *     statement itself costs. Where the values decide - a word that is rare or common, a country of
 *     which much or little is told - it has to look at them.
 */
public record Select(String sql, Map<String, Object> parameters, boolean forItsValues) {

  public Select(String sql) {
    this(sql, Map.of(), false);
  }

  /** The same with one more parameter. */
  public Select with(String name, Object value) {
    return with(Map.of(name, value));
  }

  /** The same with more parameters. */
  public Select with(Map<String, ?> more) {
    Map<String, Object> all = new LinkedHashMap<>(parameters);
    all.putAll(more);
    return new Select(sql, all, forItsValues);
  }

  /** The same, planned for its values. */
  public Select plannedForItsValues() {
    return new Select(sql, parameters, true);
  }
}
