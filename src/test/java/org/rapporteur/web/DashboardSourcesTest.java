package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.NodeTools;
import org.rapporteur.NodeTools.Run;

/** The dashboard's scripts agree with the contract, and its outlines with what they are made of. */
class DashboardSourcesTest {

  private NodeTools tools;

  @BeforeEach
  void install() throws IOException, InterruptedException {
    tools = NodeTools.of(Path.of("web"));
  }

  @Test
  void typesAgreeWithTheContract() throws IOException, InterruptedException {
    check(tools.run("openapi-typescript", "../openapi.yaml", "--output", "build/schema.d.ts"));
    check(tools.run("tsc", "--project", "."));
  }

  @Test
  void outlinesAreAsTheyAreMade(@TempDir Path folder) throws IOException, InterruptedException {
    Path made = folder.resolve("outlines.json");
    check(tools.run("node", "outlines/make.mjs", made.toUri().toString()));
    assertThat(made).hasSameTextualContentAs(Path.of("web", "src", "app", "map", "outlines.json"));
  }

  private static void check(Run run) {
    assertThat(run.status()).as(run.output()).isZero();
  }
}
