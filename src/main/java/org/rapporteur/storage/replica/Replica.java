package org.rapporteur.storage.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The replica, if one is set, and whether it may be read. */
@ApplicationScoped
public class Replica {

  /** Null outside of recovery: a replica that was promoted follows nobody any more. */
  private static final String REPLAYED =
      "select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end";

  private static final String WRITTEN = "select pg_current_wal_lsn()::text";

  /** One that was committed has begun to be written at least, be it flushed or not. */
  private static final String COMMITTED = "select pg_current_wal_insert_lsn()::text";

  /** A server that takes longer over its position is away. */
  private static final int LONGEST_MILLIS = 2000;

  private final AgroalDataSource primary;
  private final Optional<AgroalDataSource> replica;
  private final long maxLag;
  private final PrimaryTrail trail = new PrimaryTrail();

  /** What was found out last; both are away until somebody has looked. */
  private volatile boolean primaryAway = true;

  private volatile boolean replicaAway = true;

  Replica(
      AgroalDataSource primary,
      @DataSource("replica") InjectableInstance<AgroalDataSource> replica,
      @ConfigProperty(name = "rapporteur.replica-max-lag") Duration maxLag) {
    this.primary = primary;
    this.replica =
        replica.getHandle().getBean().isActive() ? Optional.of(replica.get()) : Optional.empty();
    this.maxLag = maxLag.toNanos();
  }

  /** Whether there is one at all. */
  public boolean isSet() {
    return replica.isPresent();
  }

  /** Whether it answered the last time. */
  public boolean isThere() {
    return !replicaAway;
  }

  /** Nobody asks it before it has answered again to {@link #look}. */
  public void avoid() {
    replicaAway = true;
  }

  /** Where a write that has just been committed stands at the latest. */
  public WalPosition committed() throws SQLException {
    try (Connection connection = primary.getConnection()) {
      return ask(connection, COMMITTED).orElseThrow();
    }
  }

  /** Remembers where the primary is now. */
  public void lookAtPrimary() {
    long before = System.nanoTime();
    try {
      trail.add(position(primary, WRITTEN).orElseThrow(), before);
      primaryAway = false;
    } catch (SQLException away) {
      primaryAway = true;
    }
  }

  /** Whether the primary answered the last time. */
  public boolean isPrimaryThere() {
    return !primaryAway;
  }

  /**
   * Looks how far the replica is behind.
   *
   * @return the time since the last moment of which it has everything; empty: it is away, or has
   *     replayed nothing since this server started
   */
  public Optional<Duration> look() {
    AgroalDataSource source = replica.orElseThrow();
    try {
      Optional<WalPosition> replayed = position(source, REPLAYED);
      replicaAway = replayed.isEmpty();
      if (replayed.isEmpty()) {
        source.flush(FlushMode.GRACEFUL);
      }
      return replayed.flatMap(this::lag);
    } catch (SQLException away) {
      replicaAway = true;
      source.flush(FlushMode.IDLE);
      return Optional.empty();
    }
  }

  private Optional<Duration> lag(WalPosition replayed) {
    var last = trail.lastPassedBy(replayed);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    trail.forgetBefore(Math.min(last.getAsLong(), System.nanoTime() - maxLag));
    return Optional.of(Duration.ofNanos(System.nanoTime() - last.getAsLong()));
  }

  /**
   * A connection to a server that has replayed at least so far, and all that the primary had when
   * the longest lag began; empty: there is none now.
   */
  Optional<Connection> findFresh(WalPosition atLeast) {
    Optional<WalPosition> needed = needed(atLeast);
    if (replicaAway || replica.isEmpty() || needed.isEmpty()) {
      return Optional.empty();
    }
    Connection connection = null;
    try {
      connection = replica.get().getConnection();
      if (isFresh(connection, needed.get())) {
        return Optional.of(connection);
      }
    } catch (SQLException away) {
      avoid();
    }
    close(connection);
    return Optional.empty();
  }

  /** With the primary away nobody is fresher: what the asker has seen is all that matters. */
  private Optional<WalPosition> needed(WalPosition atLeast) {
    return primaryAway
        ? Optional.of(atLeast)
        : trail.positionAt(System.nanoTime() - maxLag).map(atLeast::max);
  }

  private static boolean isFresh(Connection connection, WalPosition needed) throws SQLException {
    return timed(connection, REPLAYED).filter(replayed -> !replayed.isBefore(needed)).isPresent();
  }

  /** How far the server of a connection has replayed. */
  WalPosition position(Connection connection) throws SQLException {
    return timed(connection, REPLAYED)
        .orElseThrow(() -> new SQLException("no replica any more", "08000"));
  }

  private static Optional<WalPosition> position(AgroalDataSource source, String question)
      throws SQLException {
    try (Connection connection = source.getConnection()) {
      return timed(connection, question);
    }
  }

  /** A server that is there but silent must not be waited for. */
  private static Optional<WalPosition> timed(Connection connection, String question)
      throws SQLException {
    int usual = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
    try {
      return ask(connection, question);
    } finally {
      connection.setNetworkTimeout(Runnable::run, usual);
    }
  }

  private static Optional<WalPosition> ask(Connection connection, String question)
      throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(question)) {
      return row.next()
          ? Optional.ofNullable(row.getString(1)).map(WalPosition::of)
          : Optional.empty();
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException broken) {
      // It is broken, which is known.
    }
  }
}
