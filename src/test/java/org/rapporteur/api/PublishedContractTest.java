package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

@ServiceTest
class PublishedContractTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /**
   * When it fails: {@code ./mvnw -Dquick package}, copy {@code target/openapi/openapi.yaml} here,
   * read the difference.
   */
  @Test
  void theFileInTheRepositoryIsTheContractThatIsServed() throws IOException {
    String served = when().get("/openapi.yaml").then().statusCode(200).extract().asString();
    String published = Files.readString(Path.of("openapi.yaml"));
    assertThat(YAML.readTree(published)).isEqualTo(YAML.readTree(served));
  }

  @Test
  void theDocsAreServed() {
    when().get("/docs").then().statusCode(200).contentType("text/html");
  }
}
