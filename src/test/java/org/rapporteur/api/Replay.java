package org.rapporteur.api;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Stops a replica from replaying what its primary wrote, and lets it go on. */
final class Replay {

  private final DataSource replica;

  private Replay(DataSource replica) {
    this.replica = replica;
  }

  /** Does something while the replica stays where it is. */
  static void whilePaused(DataSource replica, Runnable work) throws SQLException {
    Replay replay = new Replay(replica);
    replay.ask("select pg_wal_replay_pause()::text");
    try {
      while (!replay.ask("select pg_get_wal_replay_pause_state()").equals("paused")) {
        Imports.pause();
      }
      work.run();
    } finally {
      replay.ask("select pg_wal_replay_resume()::text");
    }
  }

  /** Ends the sessions of others on the replica, as its restart would. */
  static void cutSessions(DataSource replica) throws SQLException {
    new Replay(replica)
        .ask(
            "select count(pg_terminate_backend(pid))::text from pg_stat_activity"
                + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
  }

  private String ask(String question) throws SQLException {
    try (Connection connection = replica.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(question)) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }
}
