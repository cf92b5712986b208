package org.rapporteur.storage.replica;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells Hibernate which database a session is of. Hibernate calls these tenants; to us they hold
 * the same data.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class ReadTenants implements TenantResolver {

  private final ReadChoice choice;

  ReadTenants(ReadChoice choice) {
    this.choice = choice;
  }

  @Override
  public String getDefaultTenantId() {
    return Database.PRIMARY.name();
  }

  @Override
  public String resolveTenantId() {
    return choice.begin().name();
  }
}
