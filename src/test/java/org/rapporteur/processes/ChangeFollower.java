package org.rapporteur.processes;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows the changes of one process as they come, and remembers when they came. */
final class ChangeFollower implements AutoCloseable {

  /** Far above what is promised: when it came is compared with that afterwards. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String DATA = "data:";

  private final InputStream stream;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  /** The data of an event, and when it was here. */
  record Event(String data, Instant at) {}

  private ChangeFollower(InputStream stream) {
    this.stream = stream;
  }

  /** Opens a stream of the changes that come after one. */
  static ChangeFollower follow(Client client, long after) {
    HttpRequest.Builder request =
        client.request("/v1/changes?after=" + after).header("Accept", "text/event-stream");
    try {
      HttpResponse<InputStream> response =
          Client.HTTP.send(request.build(), BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new AssertionError("a stream is answered with " + response.statusCode());
      }
      ChangeFollower follower = new ChangeFollower(response.body());
      Thread.ofVirtual().start(follower::read);
      return follower;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(DATA)) {
          events.add(new Event(line.substring(DATA.length()), Instant.now()));
        }
      }
    } catch (IOException closed) {
      // By the server or by us: the stream has ended.
    } finally {
      ended = true;
    }
  }

  /** Waits for an event in whose data something stands. */
  Event awaitEvent(String wanted) {
    return await("an event")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> find(wanted), Optional::isPresent)
        .orElseThrow();
  }

  Optional<Event> find(String wanted) {
    return events.stream().filter(event -> event.data().contains(wanted)).findFirst();
  }

  /** Waits until the server has closed the stream. */
  void awaitEnd() {
    await("the end of a stream").atMost(PATIENCE).until(() -> ended);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
