package org.rapporteur.storage;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * Reads rows, each statement by itself: without a transaction to begin and to end, and without
 * entities that might have been changed. What was written in a transaction that is under way, and
 * not yet flushed, is not seen.
 */
@Singleton
public class Reads {

  /** A statement that the driver does not prepare on the server is planned each time. */
  private static final StatementCustomizer PLANNED_EACH_TIME =
      new StatementCustomizer() {
        @Override
        public void beforeBinding(PreparedStatement statement, StatementContext context)
            throws SQLException {
          statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
      };

  private final Jdbi jdbi;

  Reads(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** All rows, as what they mean. */
  public <T> List<T> list(Select select, Function<Row, T> meaning) {
    return read(select, meaning, ResultIterable::list);
  }

  /** The only row. */
  public <T> T one(Select select, Function<Row, T> meaning) {
    return read(select, meaning, ResultIterable::one);
  }

  private <T, R> R read(
      Select select, Function<Row, T> meaning, Function<ResultIterable<T>, R> rows) {
    try {
      return jdbi.withHandle(handle -> {
        try (Query query = handle.createQuery(select.sql())) {
          select.parameters().forEach((name, value) -> bind(query, name, value));
          if (select.forItsValues()) {
            query.addCustomizer(PLANNED_EACH_TIME);
          }
          return rows.apply(query.map((row, context) -> meaning.apply(new Row(row))));
        }
      });
    } catch (JdbiException fault) {
      throw new PersistenceException(fault);
    }
  }

  private static void bind(Query query, String name, Object value) {
    if (value instanceof List<?> list) {
      query.bindList(name, list);
    } else {
      query.bind(name, of(value));
    }
  }

  /** The driver itself knows how each type is sent. */
  private static Argument of(Object value) {
    return (position, statement, context) -> {
      switch (value) {
        case Instant moment -> statement.setObject(position, moment.atOffset(ZoneOffset.UTC));
        case Long[] numbers ->
            statement.setArray(
                position, statement.getConnection().createArrayOf("bigint", numbers));
        case String[] texts ->
            statement.setArray(position, statement.getConnection().createArrayOf("text", texts));
        default -> statement.setObject(position, value);
      }
    };
  }
}
