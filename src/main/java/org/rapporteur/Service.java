package org.rapporteur;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.embedded.EmbeddedDatabase;

/**
 * The running service: greets when everything is up, and stops the embedded database after
 * everything else.
 */
@ApplicationScoped
public class Service implements QuarkusApplication {

  private static @Nullable EmbeddedDatabase database;

  private final Welcome welcome;

  Service(Welcome welcome) {
    this.welcome = welcome;
  }

  static void stopWith(EmbeddedDatabase embedded) {
    database = embedded;
  }

  @Override
  public int run(String... args) {
    welcome.print();
    Quarkus.waitForExit();
    return 0;
  }

  void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stopping) {
    stopDatabase();
  }

  static void stopDatabase() {
    if (database != null) {
      // In development the program starts again in the same JVM, and must not take the old server's
      // address for a setting.
      database.settings().keySet().forEach(System::clearProperty);
      database.close();
      database = null;
    }
  }
}
