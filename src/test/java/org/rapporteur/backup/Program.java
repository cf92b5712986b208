package org.rapporteur.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program in a process of its own, as an operator runs it. */
final class Program implements AutoCloseable {

  static final String EDITOR_KEY = "a-key-of-editors-for-this-run";
  static final String ADMIN_KEY = "a-key-of-administrators-for-this-run";

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Pattern READY = Pattern.compile("is ready at (http://localhost:\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process process;
  private final Path log;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Program(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.address = awaitAddress();
  }

  /**
   * Starts the program with settings, and its embedded PostgreSQL in a folder unless another is
   * set.
   */
  static Program start(Path folder, Map<String, String> settings) {
    try {
      Files.createDirectories(folder);
      Path log = folder.resolve("log");
      ProcessBuilder command =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "-jar",
              JAR.toString());
      command.environment().keySet().removeIf(name -> name.matches("(QUARKUS|RAPPORTEUR)_.*"));
      command.environment().put("QUARKUS_HTTP_PORT", "0");
      command.environment().put("RAPPORTEUR_DATA_DIR", folder.resolve("data").toString());
      command.environment().put("RAPPORTEUR_EDITOR_KEY", EDITOR_KEY);
      command.environment().put("RAPPORTEUR_ADMIN_KEY", ADMIN_KEY);
      command.environment().putAll(settings);
      command.redirectErrorStream(true).redirectOutput(log.toFile());
      return new Program(command.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to a question, which has to be one. */
  String get(String question) {
    HttpResponse<byte[]> answer = ask("GET", question, EDITOR_KEY, "", new byte[0]);
    if (answer.statusCode() != 200) {
      throw new AssertionError(question + " is answered with " + answer.statusCode());
    }
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  int status(String question) {
    return ask("GET", question, EDITOR_KEY, "", new byte[0]).statusCode();
  }

  /** What became of something that is sent. */
  String send(String method, String target, String key, String type, byte[] body) {
    HttpResponse<byte[]> answer = ask(method, target, key, type, body);
    String words = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(target + " is answered with " + answer.statusCode() + " " + words);
    }
    return words;
  }

  /** Sends an import and waits for its end; the answer is the import then. */
  String importAll(byte[] body, String type, String query) {
    String queued = send("POST", "/v1/imports" + query, EDITOR_KEY, type, body);
    String id = queued.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    Instant patience = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(patience)) {
      String state = get("/v1/imports/" + id);
      if (!state.contains("\"finishedAt\":null")) {
        return state;
      }
      pause();
    }
    throw new AssertionError("the import does not end");
  }

  static String escaped(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> ask(
      String method, String target, String key, String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + target))
            .header("Authorization", "Bearer " + key)
            .method(method, BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String awaitAddress() {
    Instant patience = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(patience) && process.isAlive()) {
      Matcher ready = READY.matcher(String.join("\n", lines()));
      if (ready.find()) {
        return ready.group(1);
      }
      pause();
    }
    close();
    throw new AssertionError("the program does not start:\n" + String.join("\n", lines()));
  }

  private List<String> lines() {
    try {
      return new ArrayList<>(Files.readAllLines(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
