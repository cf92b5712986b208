package org.rapporteur.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What deploy/ tells a cluster to have, checked without one. */
class DeployTest {

  static List<Path> everyDeployment() throws IOException {
    return Deployments.folders();
  }

  @ParameterizedTest
  @MethodSource("everyDeployment")
  void everyDeploymentKeepsToEveryRule(Path folder) throws IOException, InterruptedException {
    Manifests manifests = Kubectl.kustomize(folder);
    assertThat(manifests.has("Deployment", "rapporteur")).isTrue();
    assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.findings(manifests)).isEmpty());
  }

  @Test
  void theBaseIsWhatKubernetesTakes() throws IOException, InterruptedException {
    // Alone it has no database: what asks for one finds none.
    Manifests base = Kubectl.kustomize(Path.of("deploy", "base"));
    assertThat(Rules.ofOneObject()).allSatisfy(rule -> assertThat(rule.findings(base)).isEmpty());
  }

  @Test
  void noSecretIsAmongTheManifests() throws IOException, InterruptedException {
    for (Path folder : Deployments.folders()) {
      assertThat(Kubectl.kustomize(folder).ofKind("Secret")).isEmpty();
    }
  }

  @Test
  void onlyMigrationsAndBackupsAreTheOwnerOfTheTables() throws IOException, InterruptedException {
    for (Path folder : Deployments.folders()) {
      assertThat(Kubectl.kustomize(folder).podTemplates())
          .filteredOn(pod -> pod.root().toString().contains("rapporteur-owner"))
          .extracting(pod -> pod.owner().name())
          .isSubsetOf("rapporteur-migrate", "rapporteur-backup", "rapporteur-postgresql")
          .contains("rapporteur-migrate");
    }
  }
}
