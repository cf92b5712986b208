package org.rapporteur.query.replica;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.rapporteur.storage.replica.Replica;

/**
 * Whether reads can be answered: from the primary, or from the replica while the primary is away. A
 * server that is taken out for want of a primary would answer nobody, though it could most.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

  private final Replica replica;

  DatabaseReadiness(Replica replica) {
    this.replica = replica;
  }

  @Override
  public HealthCheckResponse call() {
    if (!replica.isSet()) {
      // With a replica the watch looks all the time.
      replica.lookAtPrimary();
    }
    boolean primary = replica.isPrimaryThere();
    boolean standby = replica.isSet() && replica.isThere();
    HealthCheckResponseBuilder check =
        HealthCheckResponse.named("Database")
            .status(primary || standby)
            .withData("primary", word(primary));
    return (replica.isSet() ? check.withData("replica", word(standby)) : check).build();
  }

  private static String word(boolean there) {
    return there ? "there" : "away";
  }
}
