package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/**
 * The schema is brought in by a run of its own with the rights of its owner, as a Job of Kubernetes
 * does; the servers wait for it and have fewer rights.
 */
class InitAndExitIT {

  private static final String OWNER = "rapporteur_owner";

  private static final String RUN = "QUARKUS_INIT_AND_EXIT";
  private static final String MIGRATE = "QUARKUS_FLYWAY_MIGRATE_AT_START";
  private static final String VALIDATE = "QUARKUS_FLYWAY_VALIDATE_AT_START";

  /** As the init container of a server asks: it ends well once the schema is there. */
  private static final Map<String, String> VALIDATION =
      Map.of(RUN, "true", MIGRATE, "false", VALIDATE, "true");

  private static final Pattern RIGHTS =
      Pattern.compile("<!-- roles -->\\n```sql\\n(.*?)```", Pattern.DOTALL);

  private Installation installation;

  @BeforeEach
  void createInstallation() throws IOException {
    installation = Installation.empty("init-and-exit");
    Sql sql = installation.primary().sql();
    sql.execute("create role %s login".formatted(OWNER));
    sql.execute("alter database %s owner to %s".formatted(Cluster.DATABASE, OWNER));
    sql.execute(documentedRights());
  }

  @AfterEach
  void endInstallation() throws IOException {
    installation.close();
  }

  @Test
  void aServerWaitsUntilTheOwnerHasBroughtTheSchemaIn() throws IOException {
    ServiceProcess tooEarly = installation.start("too-early", VALIDATION);
    assertThat(tooEarly.awaitEnd(ServiceProcess.LONGEST_START)).isNotZero();
    assertThat(tooEarly.log()).contains("not applied to database");

    oneMigrationTakesLong();
    assertThat(
            run(
                "migration",
                Map.of(
                    RUN,
                    "true",
                    "QUARKUS_DATASOURCE_USERNAME",
                    OWNER,
                    "RAPPORTEUR_LIMITS_STATEMENT_SECONDS",
                    "1")))
        .isZero();

    assertThat(run("in-time", VALIDATION)).isZero();
    Client server = installation.start("server", Map.of(MIGRATE, "false")).awaitReady().client();
    assertThat(
            server
                .get("/v1/death-penalty?country=KAZ&asOf=2015-06-30")
                .expect(200)
                .json()
                .get("items"))
        .isNotEmpty();
    everyListIsThereAndEmpty(server);
    server.submit(SampleText.entry(1981, "Gabon")).expect(201);
    Sql asServer = new Sql(installation.primary().jdbcUrl("test"), Cluster.ROLE);
    assertThatThrownBy(() -> asServer.execute("create table another ()"))
        .hasStackTraceContaining("permission denied");
  }

  /** Longer than a question and the network together may take; there is one view. */
  private void oneMigrationTakesLong() {
    installation
        .primary()
        .sql()
        .execute(
            """
            create schema elsewhere;
            create function elsewhere.take_long() returns event_trigger language plpgsql as 'begin perform pg_sleep(8); end';
            create event trigger take_long on ddl_command_start when tag in ('CREATE VIEW') execute function elsewhere.take_long()\
            """);
  }

  private static void everyListIsThereAndEmpty(Client server) {
    for (String list :
        List.of(
            "/v1/reports",
            "/v1/incidents",
            "/v1/incidents?act=TORTURE",
            "/v1/incidents?topic=TORTURE",
            "/v1/incidents?country=TCD&from=1950",
            "/v1/incidents?from=1950&to=1951&sort=from",
            "/v1/incidents?coverageYear=1950",
            "/v1/incidents?q=arrested",
            "/v1/search?q=arrested")) {
      assertThat(server.get(list).expect(200).json().get("items")).as(list).isEmpty();
    }
    assertThat(server.get("/v1/incidents/summary?by=act").expect(200).body())
        .doesNotContain("TORTURE");
  }

  private int run(String name, Map<String, String> settings) throws IOException {
    return installation.start(name, settings).awaitEnd(ServiceProcess.LONGEST_START);
  }

  private static String documentedRights() throws IOException {
    return RIGHTS
        .matcher(Files.readString(Path.of("docs", "operation.md")))
        .results()
        .map((MatchResult block) -> block.group(1))
        .findFirst()
        .orElseThrow();
  }
}
