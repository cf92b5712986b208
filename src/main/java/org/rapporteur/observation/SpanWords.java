package org.rapporteur.observation;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes out of spans what a client says and who it is: addresses and queries can hold names of
 * persons, and nobody has to know who asked for them. The route stays.
 */
@Singleton
class SpanWords implements SpanProcessor {

  /** As the conventions of OpenTelemetry name what was taken out. */
  private static final String TAKEN_OUT = "REDACTED";

  private static final List<AttributeKey<String>> WORDS =
      Stream.of(
              "url.path",
              "url.query",
              "url.full",
              "http.target",
              "http.url",
              "user_agent.original",
              "client.address",
              "network.peer.address",
              "http.client_ip",
              "enduser.id")
          .map(AttributeKey::stringKey)
          .toList();

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    WORDS.stream()
        .filter(key -> span.getAttribute(key) != null)
        .forEach(key -> span.setAttribute(key, TAKEN_OUT));
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {}

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
