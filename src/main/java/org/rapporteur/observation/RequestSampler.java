package org.rapporteur.observation;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Traces begin with requests: the statements by which servers look for imports, once a second,
 * would make more traces than all who ask.
 */
final class RequestSampler implements Sampler {

  private final Sampler requests;

  private RequestSampler(double ratio) {
    requests = Sampler.traceIdRatioBased(ratio);
  }

  /** Hands the sampler to the framework. */
  @Singleton
  static class Samplers {
    @Produces
    @Singleton
    Sampler sampler(
        @ConfigProperty(name = "quarkus.otel.traces.sampler.arg", defaultValue = "1.0")
            double ratio) {
      return Sampler.parentBased(new RequestSampler(ratio));
    }
  }

  @Override
  public SamplingResult shouldSample(
      Context parent,
      String trace,
      String name,
      SpanKind kind,
      Attributes attributes,
      List<LinkData> links) {
    return kind == SpanKind.SERVER
        ? requests.shouldSample(parent, trace, name, kind, attributes, links)
        : SamplingResult.drop();
  }

  @Override
  public String getDescription() {
    return "requests, " + requests.getDescription();
  }
}
