package org.rapporteur;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The tools of Node.js that a folder names in its {@code package-lock.json}, installed beside it.
 *
 * <p>A machine without Node.js, or without the registry, skips the tests that need them; with
 * {@code -Dcontract.tools=required} or {@code CI=true} they fail instead.
 */
public final class NodeTools {

  private static final boolean REQUIRED =
      "required".equals(System.getProperty("contract.tools")) || "true".equals(System.getenv("CI"));

  private static final long MOST_MINUTES = 5;

  private final Path folder;

  /** What a tool printed, and how it ended. */
  public record Run(int status, String output) {}

  private NodeTools(Path folder) {
    this.folder = folder;
  }

  /** The tools of a folder; skips the test where they cannot be had. */
  public static NodeTools of(Path folder) throws IOException, InterruptedException {
    NodeTools tools = new NodeTools(folder);
    Path lock = folder.resolve("package-lock.json");
    Path installed = folder.resolve("node_modules").resolve(".installed.json");
    if (Files.notExists(installed) || Files.mismatch(lock, installed) >= 0) {
      tools.install();
      Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }
    return tools;
  }

  private void install() throws InterruptedException {
    try {
      Run run = start(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
      if (run.status() != 0) {
        absent("npm cannot fetch the tools of " + folder + ":\n" + run.output());
      }
    } catch (IOException noNode) {
      absent("there is no npm: install Node.js 20 or newer to run the tools of " + folder);
    }
  }

  private static void absent(String why) {
    if (REQUIRED) {
      fail(why);
    }
    abort(why);
  }

  /** Runs a tool in the folder. */
  public Run run(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(tool.equals("node") ? tool : Path.of("node_modules", ".bin", tool).toString());
    command.addAll(List.of(arguments));
    return start(command);
  }

  private Run start(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("tool", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      // Nobody is told that the project was built.
      builder.environment().put("REDOCLY_TELEMETRY", "off");
      builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
      Process process = builder.start();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        fail(command + " does not end");
      }
      return new Run(process.exitValue(), Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }
}
