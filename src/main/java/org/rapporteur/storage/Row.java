package org.rapporteur.storage;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a native query, whose columns have the types of the domain. */
public record Row(Tuple columns) {

  public long number(String column) {
    return of(column, Number.class).longValue();
  }

  public int integer(String column) {
    return of(column, Number.class).intValue();
  }

  public @Nullable Integer integerOrNull(String column) {
    return isNull(column) ? null : integer(column);
  }

  public boolean is(String column) {
    return of(column, Boolean.class);
  }

  public String text(String column) {
    return of(column, String.class);
  }

  public @Nullable String textOrNull(String column) {
    return columns.get(column, String.class);
  }

  public LocalDate day(String column) {
    return of(column, Object.class) instanceof Date sql
        ? sql.toLocalDate()
        : of(column, LocalDate.class);
  }

  public @Nullable LocalDate dayOrNull(String column) {
    return isNull(column) ? null : day(column);
  }

  public Instant moment(String column) {
    return switch (of(column, Object.class)) {
      case Timestamp sql -> sql.toInstant();
      case OffsetDateTime at -> at.toInstant();
      default -> of(column, Instant.class);
    };
  }

  public <E extends Enum<E>> E code(String column, Class<E> codes) {
    return Enum.valueOf(codes, text(column));
  }

  public <E extends Enum<E>> @Nullable E codeOrNull(String column, Class<E> codes) {
    return isNull(column) ? null : code(column, codes);
  }

  public boolean isNull(String column) {
    return columns.get(column) == null;
  }

  private <T> T of(String column, Class<T> type) {
    return type.cast(Objects.requireNonNull(columns.get(column), column));
  }
}
