package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README prints under a curl command is what the command gives, on a service with nothing
 * but the samples in it.
 */
@ServiceTest
@TestProfile(ReadmeTest.NothingButSamples.class)
class ReadmeTest {

  @TestHTTPResource("/")
  URI service;

  /** Makes Quarkus start anew, on a database that no other test has written to. */
  public static class NothingButSamples implements QuarkusTestProfile {}

  @ParameterizedTest
  @MethodSource("examples")
  void givesWhatItPrints(ShownCommand example) throws Exception {
    assumeTrue(
        System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null,
        "an external database holds what other tests left");
    URI asked = service.resolve(example.path().orElseThrow());
    HttpRequest request = HttpRequest.newBuilder(asked).build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    assertThat(example.print(answer)).isEqualTo(example.printed());
  }

  static Stream<ShownCommand> examples() throws IOException {
    List<ShownCommand> examples = ShownCommand.of(Path.of("README.md"));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
    return examples.stream();
  }
}
