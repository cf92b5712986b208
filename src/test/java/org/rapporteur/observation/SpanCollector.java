package org.rapporteur.observation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Takes spans in, as a collector of OpenTelemetry does (OTLP over HTTP), and keeps the bytes. */
public class SpanCollector implements QuarkusTestResourceLifecycleManager {

  private static final ByteArrayOutputStream RECEIVED = new ByteArrayOutputStream();

  private HttpServer server;

  @SuppressWarnings("NullAway.Init") // set when it is started
  public SpanCollector() {}

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/traces", SpanCollector::take);
    server.start();
    return Map.of(
        "quarkus.otel.exporter.otlp.endpoint", "http://localhost:" + server.getAddress().getPort());
  }

  private static void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] spans = exchange.getRequestBody().readAllBytes();
      synchronized (RECEIVED) {
        RECEIVED.write(spans);
      }
      exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  /** All that has come, as far as it is text. */
  static String received() {
    synchronized (RECEIVED) {
      return RECEIVED.toString(StandardCharsets.UTF_8);
    }
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
