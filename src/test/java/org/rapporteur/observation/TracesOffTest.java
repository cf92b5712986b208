package org.rapporteur.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** Nobody is sent anything who has not asked for it. */
@ServiceTest
class TracesOffTest {

  @Inject OpenTelemetry traces;

  @Test
  void unlessTheyAreTurnedOnNothingIsRecorded() {
    Span span = traces.getTracer("test").spanBuilder("anything").startSpan();
    assertThat(span.isRecording()).isFalse();
    assertThat(span.getSpanContext().isValid()).isFalse();
    span.end();
  }
}
