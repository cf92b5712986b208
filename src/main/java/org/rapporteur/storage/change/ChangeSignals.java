package org.rapporteur.storage.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * A connection on which PostgreSQL tells of changes as they are committed (V11__signals.sql), and
 * on which it can be asked besides: a pooler in between may swallow what it tells.
 */
public final class ChangeSignals implements AutoCloseable {

  /** A server that is silent for so long is away. */
  private static final int LONGEST_MILLIS = 5000;

  private static final String STATE =
      """
      select coalesce((select max(sequence) from change), 0),
             coalesce((select extract(epoch from max(loaded_at)) from dataset), 0)::text\
      """;

  private final Connection connection;
  private final PGConnection notified;

  /** Of what PostgreSQL tells. */
  public enum Channel {
    /** The data changed. */
    CHANGE,
    /** A key was made or revoked. */
    KEY;

    private String channel() {
      return switch (this) {
        case CHANGE -> "rapporteur_change";
        case KEY -> "rapporteur_key";
      };
    }
  }

  /**
   * How far the data have come.
   *
   * @param sequence of the last change; 0: there is none
   * @param referenceData another word after each load of countries and their names
   */
  public record State(long sequence, String referenceData) {}

  private ChangeSignals(Connection connection, PGConnection notified) {
    this.connection = connection;
    this.notified = notified;
  }

  /** Begins to listen. */
  public static ChangeSignals open(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    try (Statement sql = connection.createStatement()) {
      connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
      for (Channel channel : Channel.values()) {
        sql.execute("listen " + channel.channel());
      }
      return new ChangeSignals(connection, connection.unwrap(PGConnection.class));
    } catch (SQLException fault) {
      connection.close();
      throw fault;
    }
  }

  /** Waits until there is something to tell, or a time is over. */
  public Set<Channel> await(Duration longest) throws SQLException {
    PGNotification[] told = notified.getNotifications(Math.toIntExact(longest.toMillis()));
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    for (Channel channel : Channel.values()) {
      if (told != null
          && Arrays.stream(told).anyMatch(each -> each.getName().equals(channel.channel()))) {
        channels.add(channel);
      }
    }
    return channels;
  }

  /** Looks how far the data have come. */
  public State look() throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(STATE)) {
      row.next();
      return new State(row.getLong(1), row.getString(2));
    }
  }

  /** The pool gives the connection to others, who do not listen. */
  @Override
  public void close() throws SQLException {
    try (connection;
        Statement sql = connection.createStatement()) {
      connection.setNetworkTimeout(Runnable::run, 0);
      sql.execute("unlisten *");
    }
  }
}
