package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A client of the last release works with this one: nothing that it reads is gone, and nothing that
 * it sends is refused.
 */
class CompatibilityTest {

  private static final Path RELEASED = Path.of("src/test/resources/contract/released-openapi.yaml");

  private static final String SMALL =
      """
      openapi: 3.1.0
      info: { title: Small, version: "1" }
      paths:
        /things:
          get:
            operationId: listThings
            parameters:
              - { name: limit, in: query, schema: { type: integer } }
              - { name: colour, in: query, schema: { $ref: "#/components/schemas/Colour" } }
            responses:
              "200":
                description: Things
                content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
              "404":
                description: None
      components:
        schemas:
          Colour: { type: string, enum: [RED, BLUE] }
          Thing:
            type: object
            required: [name, size]
            properties:
              name: { type: [string, "null"] }
              size: { type: integer }
      """;

  /** What is meant to break waits for the next version of the address, or for a release note. */
  @Test
  void thisContractServesTheClientsOfTheLastRelease() throws IOException {
    ContractComparison comparison =
        ContractComparison.of(
            Files.readString(RELEASED), Files.readString(Path.of("openapi.yaml")));
    assertThat(comparison.breaksClients()).as(comparison.description()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a removed property               | [name, size]            | [name] # -size
          a property no longer promised    | required: [name, size]  | required: [name]
          another type under null          | type: [string, "null"] | type: [integer, "null"]
          another type                     | size: { type: integer } | size: { type: string }
          a new required parameter         | - { name: limit, in: query, | - { name: limit, required: true, in: query,
          a removed parameter              | - { name: limit, in: query, schema: { type: integer } } | # -limit
          a narrowed enum                  | [RED, BLUE]             | [RED]
          a removed answer                 | application/json:       | text/csv:
          a removed operation              | /things:                | /objects:
          """)
  void breaks(String what, String before, String after) throws IOException {
    assertThat(ContractComparison.of(SMALL, change(before, after)).breaksClients()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a new optional parameter         | - { name: limit,        | - { name: page, in: query, schema: { type: string } }\\n        - { name: limit,
          a new property                   | size: { type: integer } | size: { type: integer }\\n        weight: { type: integer }
          one more refusal                 | "404":                  | "410": { description: Gone }\\n        "404":
          one more code                    | [RED, BLUE]             | [RED, BLUE, GREEN]
          one more form                    | content: { application/json: | content: { text/csv: { schema: { type: string } }, application/json:
          """)
  void doesNotBreak(String what, String before, String after) throws IOException {
    ContractComparison comparison = ContractComparison.of(SMALL, change(before, after));
    assertThat(comparison.breaksClients()).as(comparison.description()).isFalse();
  }

  private static String change(String before, String after) {
    assertThat(SMALL).contains(before);
    String changed = SMALL.replace(before, after.replace("\\n", "\n"));
    return after.contains("-size") ? changed.replace("size: { type: integer }", "") : changed;
  }
}
