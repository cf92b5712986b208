package org.rapporteur.storage.change;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * A connection on which PostgreSQL tells of changes as they are committed (V11__signals.sql), and
 * on which it can be asked besides: a pooler in between may swallow what it tells.
 *
 * <p>Whoever listens holds a lock that stands in nobody's way: so everybody knows who listens, also
 * when one of them is gone. And each tells the others how far it has seen.
 */
public final class ChangeSignals implements AutoCloseable {

  /** A server that is silent for so long is away. */
  private static final int LONGEST_MILLIS = 5000;

  /** Names the lock of who listens; any number below 2^32 that nobody else uses. */
  private static final long LISTENING = 3_504_117_906L;

  private static final String STATE =
      """
      select coalesce((select max(sequence) from change), 0),
             coalesce((select extract(epoch from max(loaded_at)) from dataset), 0)::text,
             array(select l.pid
                   from pg_locks l join pg_database d on d.oid = l.database
                   where l.locktype = 'advisory' and l.classid = 0 and l.objid = %d and l.objsubid = 1 and l.granted
                     and d.datname = current_database() and l.pid <> pg_backend_pid())\
      """
          .formatted(LISTENING);

  private final Connection connection;
  private final PGConnection notified;

  /** Of what PostgreSQL tells. */
  public enum Channel {
    /** The data changed. */
    CHANGE,
    /** A key was made or revoked. */
    KEY,
    /** One who listens has seen a change. */
    SEEN;

    private String channel() {
      return switch (this) {
        case CHANGE -> "rapporteur_change";
        case KEY -> "rapporteur_key";
        case SEEN -> "rapporteur_seen";
      };
    }

    private static @Nullable Channel find(String name) {
      for (Channel channel : values()) {
        if (channel.channel().equals(name)) {
          return channel;
        }
      }
      return null;
    }
  }

  /**
   * What was told.
   *
   * @param channels of what
   * @param seen how far others say that they have seen: the sequence of the last change, by process
   */
  public record Told(Set<Channel> channels, Map<Integer, Long> seen) {
    public static final Told NOTHING = new Told(Set.of(), Map.of());

    public boolean isNothing() {
      return channels.isEmpty();
    }
  }

  /**
   * How far the data have come.
   *
   * @param sequence of the last change; 0: there is none
   * @param referenceData another word after each load of countries and their names
   * @param others processes of the database in which others listen
   */
  public record State(long sequence, String referenceData, Set<Integer> others) {

    /** As {@link Chronicle#version()} says it. */
    public String version() {
      return sequence + "/" + referenceData;
    }
  }

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
      sql.execute("select pg_advisory_lock_shared(" + LISTENING + ")");
      return new ChangeSignals(connection, connection.unwrap(PGConnection.class));
    } catch (SQLException fault) {
      connection.close();
      throw fault;
    }
  }

  /** Waits until there is something to tell, or a time is over. */
  public Told await(Duration longest) throws SQLException {
    PGNotification[] told = notified.getNotifications(Math.toIntExact(longest.toMillis()));
    if (told == null || told.length == 0) {
      return Told.NOTHING;
    }
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    Map<Integer, Long> seen = new HashMap<>();
    for (PGNotification each : told) {
      Channel channel = Channel.find(each.getName());
      if (channel != null) {
        channels.add(channel);
      }
      if (channel == Channel.SEEN) {
        seen.merge(each.getPID(), Long.parseLong(each.getParameter()), Math::max);
      }
    }
    return new Told(channels, seen);
  }

  /** Tells the others how far the data were seen here. */
  public void tellSeen(long sequence) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement("select pg_notify(?, ?)")) {
      sql.setString(1, Channel.SEEN.channel());
      sql.setString(2, Long.toString(sequence));
      sql.execute();
    }
  }

  /** Looks how far the data have come. */
  public State look() throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(STATE)) {
      row.next();
      return new State(row.getLong(1), row.getString(2), processes(row.getArray(3)));
    }
  }

  private static Set<Integer> processes(Array pids) throws SQLException {
    Set<Integer> processes = new HashSet<>();
    for (Object pid : (Object[]) pids.getArray()) {
      processes.add((Integer) pid);
    }
    return processes;
  }

  /** The pool gives the connection to others, who do not listen. */
  @Override
  public void close() throws SQLException {
    try (connection;
        Statement sql = connection.createStatement()) {
      sql.execute("unlisten *");
      sql.execute("select pg_advisory_unlock_shared(" + LISTENING + ")");
    }
  }
}
