package org.rapporteur.processes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements of the tests, each on a connection of its own, so that no dead one is ever reused. */
record Sql(String url, String user) {

  void execute(String statement) {
    try (Connection connection = connect();
        Statement sent = connection.createStatement()) {
      sent.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** The first column. */
  List<String> list(String query) {
    try (Connection connection = connect();
        Statement sent = connection.createStatement();
        ResultSet rows = sent.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  long number(String query) {
    return Long.parseLong(list(query).getFirst());
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }
}
