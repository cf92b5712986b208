package org.rapporteur.storage;

import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row at which reading stands, whose columns have the types of the domain. */
public record Row(ResultSet columns) {

  public long number(String column) {
    return get(column, ResultSet::getLong);
  }

  public int integer(String column) {
    return get(column, ResultSet::getInt);
  }

  public @Nullable Integer integerOrNull(String column) {
    return find(column, ResultSet::getInt);
  }

  public float real(String column) {
    return get(column, ResultSet::getFloat);
  }

  public boolean is(String column) {
    return get(column, ResultSet::getBoolean);
  }

  public String text(String column) {
    return get(column, ResultSet::getString);
  }

  public @Nullable String textOrNull(String column) {
    return find(column, ResultSet::getString);
  }

  public List<String> texts(String column) {
    return List.of(get(column, (row, name) -> (String[]) row.getArray(name).getArray()));
  }

  public LocalDate day(String column) {
    return get(column, Row::localDate);
  }

  public @Nullable LocalDate dayOrNull(String column) {
    return find(column, Row::localDate);
  }

  public Instant moment(String column) {
    return get(column, (row, name) -> row.getObject(name, OffsetDateTime.class)).toInstant();
  }

  public <E extends Enum<E>> E code(String column, Class<E> codes) {
    return Enum.valueOf(codes, text(column));
  }

  public <E extends Enum<E>> @Nullable E codeOrNull(String column, Class<E> codes) {
    String code = textOrNull(column);
    return code == null ? null : Enum.valueOf(codes, code);
  }

  public boolean isNull(String column) {
    return find(column, ResultSet::getString) == null;
  }

  private static LocalDate localDate(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private <T> T get(String column, Column<T> type) {
    return Objects.requireNonNull(find(column, type), column);
  }

  private <T> @Nullable T find(String column, Column<T> type) {
    try {
      T value = type.read(columns, column);
      return columns.wasNull() ? null : value;
    } catch (SQLException fault) {
      throw new PersistenceException(fault);
    }
  }

  /** How a column is read. */
  @FunctionalInterface
  private interface Column<T> {
    T read(ResultSet row, String column) throws SQLException;
  }
}
