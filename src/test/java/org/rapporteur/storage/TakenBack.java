package org.rapporteur.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Work in the database that nobody else sees, and that is taken back. */
public final class TakenBack {

  private TakenBack() {}

  /** What is done. */
  @FunctionalInterface
  public interface Work {
    void with(Statement sql) throws SQLException;
  }

  public static void inTransaction(DataSource database, Work work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement sql = connection.createStatement()) {
        work.with(sql);
      } finally {
        connection.rollback();
      }
    }
  }

  /** Does what is put off until a transaction ends. */
  public static void doWhatIsPutOff(Statement sql) throws SQLException {
    sql.execute("set constraints all immediate; set constraints all deferred");
  }

  /** The first column of what a query finds. */
  public static List<String> rows(Statement sql, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
