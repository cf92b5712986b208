package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.NodeTools;
import org.rapporteur.NodeTools.Run;

/** What two linters with the rules that they recommend say of the contract: nothing. */
class ContractLintTest {

  private NodeTools tools;

  @BeforeEach
  void install() throws IOException, InterruptedException {
    tools = NodeTools.of(Path.of("contract"));
  }

  @Test
  void redoclyHasNothingToSay() throws IOException, InterruptedException {
    // It ends well with warnings; one a line is easily seen.
    Run run = tools.run("redocly", "lint", "--format=github-actions", "../openapi.yaml");
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).doesNotContain("::warning", "::error");
  }

  @Test
  void spectralHasNothingToSay() throws IOException, InterruptedException {
    Run run = tools.run("spectral", "lint", "--fail-severity=hint", "../openapi.yaml");
    assertThat(run.status()).as(run.output()).isZero();
  }
}
