package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/** The disk of the database is full: writes are refused and say why, reads go on. */
class DiskFullIT {

  /** What the prepared data take, and some room besides. */
  private static final int MEGABYTES = 300;

  /** Whole tables come into memory again, however much was kept before. */
  private static final Map<String, String> NOTHING_KEPT =
      Map.of("RAPPORTEUR_KEPT_ANSWERS_BYTES", "0");

  private static final String QUESTION = "/v1/leaders?country=KAZ&asOf=2002-06-30";

  /** More than PostgreSQL finds room for in the pages that it has. */
  private static final int MOST_WRITES = 200;

  private Installation installation;
  private SmallDisk disk;
  private Client service;

  @BeforeEach
  void start() throws IOException {
    installation = Installation.create("disk-full");
    Cluster primary = installation.primary();
    primary.stop();
    Path tables = primary.data().resolve("base");
    Path aside = primary.moveAside(tables);
    disk = SmallDisk.mount(tables, MEGABYTES);
    primary.moveBack(aside, tables);
    primary.start();
    service = installation.start("service", NOTHING_KEPT).awaitReady().client();
  }

  @AfterEach
  void end() throws IOException {
    installation.primary().stop();
    if (disk != null) {
      disk.close();
    }
    installation.close();
  }

  @Test
  void writesAreRefusedAndReadsGoOn() throws IOException {
    disk.fill();
    int taken = writeUntilRefused();
    Answer refused = submit(taken).expectUnavailable();
    assertThat(refused.body()).contains("/problems/database-full").doesNotContain("base/");

    service.get(QUESTION).expect(200);
    service.get("/q/health/ready").expect(200);
    nothingIsThereByHalf(taken);

    disk.empty();
    submit(taken).expect(201);
    nothingIsThereByHalf(taken + 1);
  }

  /** There is some room in pages that are there. */
  private int writeUntilRefused() {
    int taken = 0;
    while (submit(taken).status() == 201) {
      taken++;
      assertThat(taken).as("the disk is full").isLessThan(MOST_WRITES);
    }
    return taken;
  }

  private Answer submit(int number) {
    return service.submit(SampleText.entry(1900 + number % 100, number < 100 ? "Gabon" : "Chad"));
  }

  private void nothingIsThereByHalf(int reports) {
    Sql sql = installation.primary().sql();
    assertThat(sql.number("select count(*) from report")).isEqualTo(reports);
    assertThat(sql.number("select count(*) from incident")).isEqualTo(reports);
    assertThat(sql.number("select count(*) from change where report is not null"))
        .isEqualTo(reports);
  }
}
