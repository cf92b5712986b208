package org.rapporteur.api.listing;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row.
 *
 * @param path names of the components that lead to it, joined with dots
 * @param type what it is
 * @param many whether a row can have several of it: it stands in a list, or under one
 * @param description what it says, as the contract has it
 * @param way the components that lead to it
 */
public record Column(
    String path, Type type, boolean many, String description, List<RecordComponent> way) {

  private static final List<String> SEPARATORS = List.of("|", ";");

  public Column {
    way = List.copyOf(way);
  }

  /** What a value is. */
  public enum Type {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN
  }

  /**
   * The value as one text; null: there is none, or not one of several. Several are joined with
   * {@code |}, those of each of several with {@code ;}; where one of them holds such a mark, a
   * backslash stands before it.
   */
  @Nullable String cell(Record row) {
    return many ? joined(valueIn(row, 0), 0) : written(valueIn(row, 0));
  }

  private @Nullable Object valueIn(@Nullable Object value, int from) {
    return switch (value) {
      case null -> null;
      case List<?> several -> several.stream().map(each -> new Held(valueIn(each, from))).toList();
      default -> from == way.size() ? value : valueIn(get(way.get(from), value), from + 1);
    };
  }

  /** A value in a list, which can hold null. */
  private record Held(@Nullable Object value) {}

  private static @Nullable String joined(@Nullable Object value, int depth) {
    if (!(value instanceof List<?> several)) {
      return escaped(written(value));
    }
    return several.isEmpty()
        ? null
        : several.stream()
            .map(each -> Objects.requireNonNullElse(joined(((Held) each).value(), depth + 1), ""))
            .collect(Collectors.joining(SEPARATORS.get(Math.min(depth, SEPARATORS.size() - 1))));
  }

  private static @Nullable String escaped(@Nullable String text) {
    return text == null ? null : text.replaceAll("[\\\\|;]", "\\\\$0");
  }

  private static @Nullable String written(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("a record cannot be read: " + component, broken);
    }
  }
}
