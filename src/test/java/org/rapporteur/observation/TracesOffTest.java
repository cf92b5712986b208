package org.rapporteur.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** Nobody is sent anything who has not asked for it. */
@ServiceTest
class TracesOffTest {

  @Inject OpenTelemetry traces;

  /** A span that somebody begins all the same goes nowhere. */
  @Test
  void unlessTheyAreTurnedOnNothingIsSent() {
    assertThat(traces.toString())
        .contains("spanProcessor=NoopSpanProcessor")
        .doesNotContain("Exporter", "BatchSpanProcessor");
  }
}
