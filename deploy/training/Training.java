import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rapporteur.storage.embedded.EmbeddedDatabase;

/**
 * Lets the program start on a database that goes away again, asks it a few questions and ends it: {@code Training COMMAND...}, where
 * the command tells the JVM to write its AOT cache when it ends.
 *
 * <p>It is part of no program. It runs while an image is built, not as root, with the program and a PostgreSQL on its class path.
 */
final class Training {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** What a dashboard and a researcher ask first. */
  private static final List<String> QUESTIONS =
      List.of(
          "/",
          "/v1/leaders?asOf=2003-06-30",
          "/v1/death-penalty?limit=500",
          "/v1/incidents?limit=10",
          "/v1/incidents/summary?by=act",
          "/v1/reports",
          "/v1/search?q=arrested");

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String service;

  private Training(String service) {
    this.service = service;
  }

  public static void main(String... command) throws IOException, InterruptedException {
    int port = freePort();
    try (EmbeddedDatabase database = EmbeddedDatabase.start(Files.createTempDirectory("training"))) {
      Process program = start(port, database.settings(), command);
      new Training("http://127.0.0.1:" + port).train(program);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static Process start(int port, Map<String, String> database, String... command) throws IOException {
    ProcessBuilder program = new ProcessBuilder(command).inheritIO();
    program.environment().putAll(database.entrySet().stream().collect(Collectors.toMap(each -> variable(each.getKey()), Map.Entry::getValue)));
    // To the program in the image the database is another's, as later on.
    program.environment().remove("RAPPORTEUR_DATABASE_EMBEDDED");
    program.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    program.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    return program.start();
  }

  private static String variable(String setting) {
    return setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private void train(Process program) throws IOException, InterruptedException {
    try {
      awaitReady(program);
      for (String question : QUESTIONS) {
        require(ask(question) == 200, question + " is not answered");
      }
      program.destroy();
      require(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the program does not end");
    } finally {
      program.destroyForcibly();
    }
  }

  private void awaitReady(Process program) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isReady()) {
      require(program.isAlive() && Instant.now().isBefore(end), "the program does not start");
      Thread.sleep(100);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return ask("/q/health/ready") == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private int ask(String question) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(service + question)).timeout(Duration.ofSeconds(30)).build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
