package org.rapporteur.storage;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a connection waits for what the database has to say. PostgreSQL gives a statement up
 * after its time; where the network is silent nobody hears of it, and a thread would wait for ever.
 */
@Singleton
public class NetworkPatience {

  /** So long the way there and back may take, besides the time that a statement has. */
  private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

  private static final int FOR_EVER = 0;

  private final int millis;

  NetworkPatience(@ConfigProperty(name = "rapporteur.limits.statement-seconds") int seconds) {
    millis = seconds == 0 ? FOR_EVER : Math.toIntExact(ON_THE_WAY.plusSeconds(seconds).toMillis());
  }

  /** Waits longer for the answers to a connection, until it goes back to its pool. */
  public static void extend(Connection connection, Duration patience) throws SQLException {
    set(connection, Math.toIntExact(patience.plus(ON_THE_WAY).toMillis()));
  }

  /** The same without an end: for what takes as long as it takes. */
  static void lift(Connection connection) throws SQLException {
    set(connection, FOR_EVER);
  }

  private static void set(Connection connection, int millis) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, millis);
  }

  @Produces
  @Singleton
  AgroalPoolInterceptor ofPrimary() {
    return new Interceptor(millis);
  }

  @Produces
  @Singleton
  @DataSource("replica")
  AgroalPoolInterceptor ofReplica() {
    return new Interceptor(millis);
  }

  private record Interceptor(int millis) implements AgroalPoolInterceptor {

    @Override
    public void onConnectionCreate(Connection connection) {
      setQuietly(connection);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
      setQuietly(connection);
    }

    private void setQuietly(Connection connection) {
      try {
        set(connection, millis);
      } catch (SQLException closed) {
        // It waits for nothing any more, and the pool finds that out by itself.
      }
    }
  }
}
