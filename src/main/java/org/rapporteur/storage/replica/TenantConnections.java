package org.rapporteur.storage.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Where Hibernate gets the connections of a database from. */
@ApplicationScoped
@PersistenceUnitExtension
public class TenantConnections implements TenantConnectionResolver {

  private final AgroalDataSource primary;
  private final Replica replica;
  private final ReadChoice choice;

  TenantConnections(AgroalDataSource primary, Replica replica, ReadChoice choice) {
    this.primary = primary;
    this.replica = replica;
    this.choice = choice;
  }

  @Override
  public ConnectionProvider resolve(String tenant) {
    return switch (Database.valueOf(tenant)) {
      case PRIMARY -> new QuarkusConnectionProvider(primary);
      case REPLICA -> new ReplicaConnections(replica, primary, choice);
    };
  }
}
