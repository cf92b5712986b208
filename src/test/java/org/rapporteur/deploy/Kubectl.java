package org.rapporteur.deploy;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * {@code kubectl kustomize}, which needs no cluster.
 *
 * <p>A machine without kubectl skips the tests that need it; with {@code -Dkubectl=required} or
 * {@code CI=true} they fail instead.
 */
final class Kubectl {

  private static final boolean REQUIRED =
      "required".equals(System.getProperty("kubectl")) || "true".equals(System.getenv("CI"));

  private Kubectl() {}

  /** What the kustomization of a folder comes to; fails with what kubectl says. */
  static Manifests kustomize(Path folder) throws IOException, InterruptedException {
    Process process = start(folder);
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      fail("kubectl kustomize " + folder + ":\n" + output);
    }
    return Manifests.of(output);
  }

  private static Process start(Path folder) {
    try {
      return new ProcessBuilder("kubectl", "kustomize", folder.toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException notThere) {
      String why = "there is no kubectl: install one to check what is in deploy/";
      return REQUIRED ? fail(why, notThere) : abort(why);
    }
  }
}
