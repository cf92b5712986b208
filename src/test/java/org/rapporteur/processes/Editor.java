package org.rapporteur.processes;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody who has the keys of an installation, asks one of its processes and expects answers. */
record Editor(Client client) {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final String JSON = "application/json";

  /** The answer to a question, which has to be one. */
  String get(String question) {
    return ask(question).expect(200).body();
  }

  Answer ask(String question) {
    return client.get(question, "Authorization", "Bearer " + Installation.EDITOR_KEY);
  }

  /** What became of a report. */
  String submit(byte[] report, String type, String query) {
    return send("/v1/reports" + query, type, report, Installation.EDITOR_KEY);
  }

  String submit(String text) {
    return submit(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", "");
  }

  void correct(String claim) {
    send("/v1/claims", JSON, claim.getBytes(StandardCharsets.UTF_8), Installation.EDITOR_KEY);
  }

  /** Takes a person's name out, which administrators may. */
  void takeOut(String name, String country) {
    String body =
        "{\"names\": [\"%s\"], \"country\": \"%s\", \"reason\": \"asked for\"}"
            .formatted(name, country);
    send("/v1/takedowns", JSON, body.getBytes(StandardCharsets.UTF_8), Installation.ADMIN_KEY);
  }

  /** Withdraws a report, which administrators may. */
  void withdraw(String report, String reason) {
    succeeded(client.delete("/v1/reports/" + report + "?reason=" + reason, Installation.ADMIN_KEY));
  }

  void reinstate(String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    send("/v1/reports?reinstate=true", "text/plain", body, Installation.ADMIN_KEY);
  }

  /** Sends an import and waits for its end; the answer is the import then. */
  String importAll(byte[] body, String type, String query) {
    String queued = send("/v1/imports" + query, type, body, Installation.EDITOR_KEY);
    String id = queued.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    return await("the import ends")
        .atMost(PATIENCE)
        .until(() -> get("/v1/imports/" + id), state -> !state.contains("\"finishedAt\":null"));
  }

  private String send(String path, String type, byte[] body, String key) {
    HttpRequest.Builder request = client.authorized(path, key).header("Content-Type", type);
    return succeeded(client.send(request.POST(BodyPublishers.ofByteArray(body))));
  }

  private static String succeeded(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer.body();
  }
}
