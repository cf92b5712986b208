package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Versions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README prints under a curl command is what the command gives, on a service with nothing
 * but the samples in it.
 */
@ServiceTest
@TestProfile(ReadmeTest.NothingButSamples.class)
class ReadmeTest {

  private static final Pattern BLOCK =
      Pattern.compile("<!-- curl -->\n```\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("\\$ curl -s 'localhost:8080(.*)' \\| jq -c '(.*)'\n((?:(?!\\$).*\n)*)");

  @TestHTTPResource("/")
  URI service;

  /** Makes Quarkus start anew, on a database that no other test has written to. */
  public static class NothingButSamples implements QuarkusTestProfile {}

  /** A command of the README and what stands below it. */
  record Example(String path, String filter, List<String> printed) {}

  @ParameterizedTest
  @MethodSource("examples")
  void givesWhatItPrints(Example example) throws Exception {
    assumeTrue(
        System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null,
        "an external database holds what other tests left");
    HttpRequest request = HttpRequest.newBuilder(service.resolve(example.path())).build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    assertThat(filter(example.filter(), answer)).isEqualTo(example.printed());
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      Matcher command = COMMAND.matcher(block.group(1));
      while (command.find()) {
        examples.add(
            new Example(command.group(1), command.group(2), command.group(3).lines().toList()));
      }
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
    return examples.stream();
  }

  /** As {@code jq -c} does. */
  private static List<String> filter(String expression, String json) throws IOException {
    Scope scope = Scope.newEmptyScope();
    BuiltinFunctionLoader.getInstance().loadFunctions(Versions.JQ_1_6, scope);
    List<String> lines = new ArrayList<>();
    JsonNode input = new ObjectMapper().readTree(json);
    JsonQuery.compile(expression, Versions.JQ_1_6)
        .apply(scope, input, output -> lines.add(output.toString()));
    return lines;
  }
}
