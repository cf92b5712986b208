package org.rapporteur.storage.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;

/**
 * Gives connections to a replica that has replayed enough for the request, and to the primary where
 * there is none.
 */
final class ReplicaConnections implements ConnectionProvider {

  private static final long serialVersionUID = 1;

  private final transient Replica replica;
  private final transient DataSource primary;
  private final transient ReadChoice choice;

  ReplicaConnections(Replica replica, DataSource primary, ReadChoice choice) {
    this.replica = replica;
    this.primary = primary;
    this.choice = choice;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Optional<Connection> fresh =
        choice.isReplicaGoodEnough() ? replica.findFresh(choice.atLeast()) : Optional.empty();
    if (fresh.isEmpty()) {
      choice.stayWithPrimary();
      return primary.getConnection();
    }
    choice.lend(fresh.get());
    return fresh.get();
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    try (connection) {
      if (choice.isLent(connection)) {
        choice.haveSeen(replica.position(connection));
      }
    } catch (SQLException broken) {
      replica.avoid();
      choice.stayWithPrimary();
    }
  }

  @Override
  public boolean supportsAggressiveRelease() {
    return true;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    if (!isUnwrappableAs(type)) {
      throw new UnknownUnwrapTypeException(type);
    }
    return type.cast(this);
  }
}
