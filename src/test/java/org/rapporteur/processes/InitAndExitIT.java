package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schema is brought in by a run of its own, as the Job does in {@code deploy}. */
class InitAndExitIT {

  private static final String RUN = "QUARKUS_INIT_AND_EXIT";
  private static final String MIGRATE = "QUARKUS_FLYWAY_MIGRATE_AT_START";
  private static final String VALIDATE = "QUARKUS_FLYWAY_VALIDATE_AT_START";

  private Installation installation;

  @BeforeEach
  void createInstallation() throws IOException {
    installation = Installation.empty("init-and-exit");
  }

  @AfterEach
  void endInstallation() throws IOException {
    installation.close();
  }

  @Test
  void aServerWaitsUntilAnotherRunHasBroughtTheSchemaIn() throws IOException {
    assertThat(validate("too-early")).isNotZero();

    assertThat(run("migration", Map.of(RUN, "true"))).isZero();

    assertThat(validate("in-time")).isZero();
    ServiceProcess server = installation.start("server", Map.of(MIGRATE, "false")).awaitReady();
    assertThat(
            server
                .client()
                .get("/v1/leaders?country=KAZ&asOf=2002-06-30")
                .expect(200)
                .json()
                .get("items"))
        .isNotEmpty();
  }

  /** As the init container does: it ends well once the schema is there. */
  private int validate(String name) throws IOException {
    return run(name, Map.of(RUN, "true", MIGRATE, "false", VALIDATE, "true"));
  }

  private int run(String name, Map<String, String> settings) throws IOException {
    return installation.start(name, settings).awaitEnd(ServiceProcess.LONGEST_START);
  }
}
