package org.rapporteur.api.kept;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;

/**
 * An answer as it goes over the wire.
 *
 * @param tag its entity tag, {@code W/"..."}
 * @param headers all but those that each answer has of its own
 * @param body compressed where the headers say so
 * @param notes what the access log and the times of requests are told of the question
 */
record KeptAnswer(String tag, Map<String, List<String>> headers, Buffer body, AskedNotes notes) {

  /** What a header, an entry in the cache and their objects take besides their characters. */
  private static final int OVERHEAD = 64;

  /** Bytes in memory, about. */
  int weight() {
    int weight = body.length() + OVERHEAD;
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      weight += OVERHEAD + header.getKey().length();
      weight += header.getValue().stream().mapToInt(String::length).sum();
    }
    return weight;
  }

  void send(HttpServerResponse response) {
    headers.forEach(response::putHeader);
    response.end(body);
  }

  /** Says that the asker has it already. */
  void sendUnchanged(HttpServerResponse response) {
    headers.forEach((name, values) -> {
      if (!isOfTheBody(name)) {
        response.putHeader(name, values);
      }
    });
    response.setStatusCode(304).end();
  }

  private static boolean isOfTheBody(String name) {
    return name.regionMatches(true, 0, "content-", 0, "content-".length());
  }
}
