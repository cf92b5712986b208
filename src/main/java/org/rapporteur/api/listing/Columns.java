package org.rapporteur.api.listing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The values of a row, flat and in order: those of a record in it stand under its name with a dot
 * between.
 */
public record Columns(List<Column> all) {

  private static final Map<Class<?>, Columns> KNOWN = new ConcurrentHashMap<>();

  private static final Map<Class<?>, Column.Type> TYPES =
      Map.of(
          int.class, Column.Type.INTEGER,
          Integer.class, Column.Type.INTEGER,
          long.class, Column.Type.INTEGER,
          Long.class, Column.Type.INTEGER,
          float.class, Column.Type.NUMBER,
          double.class, Column.Type.NUMBER,
          Double.class, Column.Type.NUMBER,
          boolean.class, Column.Type.BOOLEAN,
          Boolean.class, Column.Type.BOOLEAN);

  public Columns {
    all = List.copyOf(all);
  }

  /** The columns of the rows of a list. */
  public static Columns of(Class<? extends Record> row) {
    return KNOWN.computeIfAbsent(row, type -> new Columns(columns(type, List.of(), false)));
  }

  /** Their paths, in order. */
  public List<String> paths() {
    return all.stream().map(Column::path).toList();
  }

  /** The columns that are wanted. */
  Columns only(Fields fields) {
    return new Columns(all.stream().filter(column -> fields.include(column.path())).toList());
  }

  private static List<Column> columns(Class<?> record, List<RecordComponent> way, boolean many) {
    List<Column> columns = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      List<RecordComponent> further = new ArrayList<>(way);
      further.add(component);
      Class<?> held = held(component);
      boolean several = many || held != component.getType();
      if (held.isRecord()) {
        columns.addAll(columns(held, further, several));
      } else {
        columns.add(column(further, held, several));
      }
    }
    return columns;
  }

  /** What a component holds, or holds a list of. */
  private static Class<?> held(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : component.getType();
  }

  private static Column column(List<RecordComponent> way, Class<?> held, boolean many) {
    return new Column(
        String.join(".", way.stream().map(RecordComponent::getName).toList()),
        TYPES.getOrDefault(held, Column.Type.TEXT),
        many,
        description(way.getLast()),
        way);
  }

  private static String description(RecordComponent component) {
    Schema schema = component.getAccessor().getAnnotation(Schema.class);
    return schema == null ? "" : schema.description();
  }
}
