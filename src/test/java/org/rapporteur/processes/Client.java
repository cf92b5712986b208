package org.rapporteur.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks one process of the program, and tells of every failure. */
record Client(URI address) {

  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  Answer get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends the text of a report as an editor. */
  Answer submit(String text) {
    return post("/v1/reports", "text/plain", text, Installation.EDITOR_KEY);
  }

  Answer post(String path, String type, String body, String key) {
    return send(
        authorized(path, key).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  Answer delete(String path, String key) {
    return send(authorized(path, key).DELETE());
  }

  HttpRequest.Builder authorized(String path, String key) {
    return request(path).header("Authorization", "Bearer " + key);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
  }

  /** Whether the process says that it takes requests; one that is not there does not. */
  boolean isReady() {
    try {
      HttpRequest.Builder request = request("/q/health/ready").timeout(Duration.ofSeconds(2));
      return send(request).status() == 200;
    } catch (UncheckedIOException notThere) {
      return false;
    }
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
