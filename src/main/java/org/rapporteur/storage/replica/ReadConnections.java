package org.rapporteur.storage.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;

/** Connections to read rows with, to the database that the request under way reads from. */
@ApplicationScoped
public class ReadConnections implements ConnectionFactory {

  private final AgroalDataSource primary;
  private final ReadChoice choice;
  private final ReplicaConnections replica;

  ReadConnections(AgroalDataSource primary, Replica replica, ReadChoice choice) {
    this.primary = primary;
    this.choice = choice;
    this.replica = new ReplicaConnections(replica, primary, choice);
  }

  @Override
  public Connection openConnection() throws SQLException {
    return isWithinRequest() && choice.begin() == Database.REPLICA
        ? replica.getConnection()
        : primary.getConnection();
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    if (isWithinRequest() && choice.isLent(connection)) {
      replica.closeConnection(connection);
    } else {
      connection.close();
    }
  }

  private static boolean isWithinRequest() {
    return Arc.container().requestContext().isActive();
  }
}
