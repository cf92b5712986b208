package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who follows {@code docs/curl.md} from top to bottom sees what it prints, and is refused nothing
 * but what it says is refused.
 */
@ServiceTest
@TestProfile(CurlTourTest.FreshService.class)
class CurlTourTest {

  private static final Pattern STATUS_LINE = Pattern.compile("^HTTP/\\S+ (\\d{3})");
  private static final Path ENTRY = Path.of("docs/sample-entry.txt");

  @TestHTTPResource("/")
  URI service;

  @TempDir Path folder;

  /** Makes Quarkus start anew: the tour writes, and no other test has written before it. */
  public static class FreshService implements QuarkusTestProfile {}

  @BeforeEach
  void prepare() throws IOException {
    assumeTrue(
        System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null,
        "an external database holds what other tests left");
    assumeTrue(Stream.of("bash", "curl").allMatch(CurlTourTest::isInstalled), "no bash or no curl");
    Files.createDirectory(folder.resolve("docs"));
    Files.copy(ENTRY, folder.resolve(ENTRY));
    // Has every curl of the tour write down how it was answered.
    Files.writeString(folder.resolve(".curlrc"), "dump-header = headers.txt\nmax-time = 60\n");
  }

  @Test
  void everyCommandGivesWhatIsPrintedBelowIt() throws Exception {
    List<ShownCommand> commands = ShownCommand.of(Path.of("docs/curl.md"));
    assertThat(commands).hasSizeGreaterThan(20);
    for (ShownCommand command : commands) {
      assertThat(command.print(run(command.line())))
          .as(command.line())
          .isEqualTo(command.printed());
      assertSucceededUnlessShown(command);
    }
  }

  private void assertSucceededUnlessShown(ShownCommand command) throws IOException {
    String line = Files.readAllLines(folder.resolve("headers.txt")).getFirst();
    Matcher status = STATUS_LINE.matcher(line);
    assertThat(status.find()).as(line).isTrue();
    assertThat(status.group(1))
        .as(command.line())
        .satisfiesAnyOf(
            given -> assertThat(given).startsWith("2"),
            given -> assertThat(command.printed().getFirst()).contains(given));
  }

  private String run(String line) throws Exception {
    String here = line.replace("localhost:8080", service.getAuthority());
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", here).directory(folder.toFile());
    shell.environment().put("CURL_HOME", folder.toString());
    shell.environment().put("KEY", TestDatabase.EDITOR_KEY);
    shell.environment().put("ADMIN", TestDatabase.ADMIN_KEY);
    Process process = shell.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(line).isTrue();
    return printed;
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
