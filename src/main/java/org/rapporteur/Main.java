package org.rapporteur;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.rapporteur.storage.embedded.EmbeddedDatabase;

/** Starts the embedded database unless an external one is set, then the service. */
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String... args) {
    SmallRyeConfig settings = ConfigUtils.configBuilder().build();
    if (settings.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isEmpty()) {
      startDatabase(
          settings.getOptionalValue("rapporteur.data-dir", Path.class).orElse(Path.of("data")));
    }
    if (settings.getOptionalValue("quarkus.init-and-exit", Boolean.class).orElse(false)) {
      prepareOnly(args);
    } else {
      Quarkus.run(Service.class, args);
    }
  }

  /** Brings the schema up to date, which is all. Nothing is left to run a service by then. */
  private static void prepareOnly(String... args) {
    Quarkus.run(
        null,
        (code, fault) -> {
          if (code != 0) {
            // Whoever takes the exit code from Quarkus has to say why, too.
            Logger.getLogger(Main.class).error("The schema is not as it has to be", fault);
          }
          Service.stopDatabase();
          System.exit(code);
        },
        args);
  }

  private static void startDatabase(Path dataDir) {
    try {
      EmbeddedDatabase database = EmbeddedDatabase.start(dataDir);
      // System properties, because Quarkus reads its settings anew.
      database.settings().forEach(System::setProperty);
      Service.stopWith(database);
    } catch (UncheckedIOException | IllegalStateException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      System.err.println("Rapporteur cannot start its embedded PostgreSQL: " + cause.getMessage());
      // Not exit(): logging is not set up yet and would print all that it has held back.
      Runtime.getRuntime().halt(1);
    }
  }
}
