package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever version of the schema a report was written into, it is the same after the migrations;
 * and so is one that an older program writes beside them.
 */
class UpgradeIT {

  private static final List<String> TABLES =
      List.of(
          "report",
          "revision",
          "revision_text",
          "section",
          "header_fact",
          "incident",
          "incident_act",
          "incident_date",
          "incident_place",
          "incident_person",
          "incident_agent",
          "claim",
          "change",
          "incident_counted",
          "incident_count",
          "answer");

  private Installation installation;

  @BeforeEach
  void createInstallation() throws IOException {
    installation = Installation.empty("upgrade");
  }

  @AfterEach
  void endInstallation() throws IOException {
    installation.close();
  }

  @Test
  void aReportIsTheSameWheneverItWasWritten() {
    int latest = migrate(database("latest"), MigrationVersion.LATEST);
    assertThat(latest).isGreaterThan(OlderProgram.FIRST);
    Map<Integer, List<String>> rows = new TreeMap<>();
    for (int version = OlderProgram.FIRST; version <= latest; version++) {
      Sql database = database("from_" + version);
      migrate(database, MigrationVersion.fromVersion(String.valueOf(version)));
      OlderProgram.writeInto(database, version);
      migrate(database, MigrationVersion.LATEST);
      rows.put(version, rows(database));
    }
    assertThat(rows.get(latest)).hasSizeGreaterThan(TABLES.size());
    rows.forEach((version, each) ->
        assertThat(each).as("written into V%d", version).isEqualTo(rows.get(latest)));
  }

  @Test
  void theServiceAnswersFromWhatWasWrittenIntoTheFirst() throws IOException {
    Sql database = database(Cluster.DATABASE);
    migrate(database, MigrationVersion.fromVersion(String.valueOf(OlderProgram.FIRST)));
    OlderProgram.writeInto(database, OlderProgram.FIRST);

    Client service = installation.start("service").awaitReady().client();
    JsonNode incidents =
        service.get("/v1/incidents?report=" + OlderProgram.REPORT).expect(200).json().get("items");
    assertThat(incidents.findValuesAsText("name")).contains(OlderProgram.PERSON);
    assertThat(service.get("/v1/leaders?country=NRU&asOf=1930-06-30").expect(200).body())
        .contains("Ada Exemplar");
    assertThat(service.get("/v1/claims/1/verify").expect(200).json().get("outcome").asText())
        .isEqualTo("VERIFIED");
    assertThat(service.get("/v1/search?q=imaginaria").expect(200).json().get("items")).isNotEmpty();
    assertThat(service.get("/v1/incidents/summary?by=act&country=NRU").expect(200).body())
        .contains("ARREST");
    assertThat(service.get("/v1/changes").expect(200).body()).contains(OlderProgram.REPORT);
  }

  private Sql database(String name) {
    if (!name.equals(Cluster.DATABASE)) {
      installation
          .primary()
          .sql()
          .execute("create database %s owner %s".formatted(name, Cluster.ROLE));
    }
    return new Sql(installation.primary().jdbcUrl(name, "test"), Cluster.ROLE);
  }

  /** The version that it has come to. */
  private static int migrate(Sql database, MigrationVersion target) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database.url(), database.user(), "")
            .locations("classpath:db/migration")
            .target(target)
            .load();
    flyway.migrate();
    return Integer.parseInt(flyway.info().current().getVersion().getVersion());
  }

  private static List<String> rows(Sql database) {
    String all =
        String.join(
            " union all ",
            TABLES.stream()
                .map(table ->
                    "select '%1$s ' || to_jsonb(t)::text as row from %1$s t".formatted(table))
                .toList());
    return database.list("select row from (%s) as each order by row".formatted(all));
  }
}
