package org.rapporteur.api;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.TestDatabase;

/** Sends imports as an editor does, and waits for them. */
public final class Imports {

  static final String ZIP = "application/zip";
  static final String NDJSON = "application/x-ndjson";
  static final String PDF = "application/pdf";

  private static final RestAssuredConfig BYTES_AS_THEY_ARE =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private Imports() {}

  static ValidatableResponse send(byte[] body, String type, String query) {
    return given()
        .config(BYTES_AS_THEY_ARE)
        .header("Authorization", "Bearer " + TestDatabase.EDITOR_KEY)
        .header("Content-Type", type)
        .body(body)
        .post("/v1/imports" + query)
        .then();
  }

  public static ValidatableResponse send(String lines) {
    return send(lines.getBytes(StandardCharsets.UTF_8), NDJSON, "");
  }

  /** Sends a body that is taken, and answers with the import as it ended. */
  static JsonPath finish(byte[] body, String type, String query) {
    return await(send(body, type, query).statusCode(202).extract().path("id"));
  }

  public static JsonPath finish(String lines) {
    return finish(lines.getBytes(StandardCharsets.UTF_8), NDJSON, "");
  }

  static JsonPath await(String id) {
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(patience)) {
      JsonPath state = given().get("/v1/imports/" + id).then().statusCode(200).extract().jsonPath();
      if (state.get("finishedAt") != null) {
        return state;
      }
      pause();
    }
    throw new AssertionError("import " + id + " does not end");
  }

  static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
