package org.rapporteur.processes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/** What a process of the program answered. */
record Answer(int status, HttpHeaders headers, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(body, e);
    }
  }

  /** The header, or nothing. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The lines of an answer in NDJSON. */
  List<JsonNode> lines() {
    return body.lines().map(line -> new Answer(status, headers, line).json()).toList();
  }

  /** The answer, if it has this status. */
  Answer expect(int wanted) {
    if (status != wanted) {
      throw new AssertionError("%d in place of %d: %s".formatted(status, wanted, body));
    }
    return this;
  }

  /** The answer, if it says in the form of the contract that it cannot be given now. */
  Answer expectUnavailable() {
    expect(503);
    if (!header("Content-Type").startsWith("application/problem+json")
        || header("Retry-After").isEmpty()) {
      throw new AssertionError("no problem with Retry-After: %s %s".formatted(headers.map(), body));
    }
    return this;
  }
}
