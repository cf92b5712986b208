package org.rapporteur.observation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.api.kept.KeptAnswers;
import org.rapporteur.api.limits.StreamSlots;
import org.rapporteur.api.problems.ProblemType;

/** What this server is and what it answers, besides the times that the framework takes. */
@ApplicationScoped
class AnswerMeters {

  private final Counters<ProblemType> problems;

  AnswerMeters(
      MeterRegistry registry,
      StreamSlots streams,
      KeptAnswers kept,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    problems =
        new Counters<>(
            ProblemType.class,
            EnumSet.allOf(ProblemType.class),
            AnswerMeters::ofProblems,
            registry);
    Gauge.builder("rapporteur.event.streams", streams, StreamSlots::count)
        .description("Streams of events that are open on this server.")
        .register(registry);
    FunctionCounter.builder("rapporteur.kept.answers.given", kept, KeptAnswers::given)
        .description("Requests that were answered with an answer that was kept.")
        .register(registry);
    Gauge.builder("rapporteur.kept.answers", kept, KeptAnswers::bytes)
        .baseUnit("bytes")
        .description("What the answers take that are kept.")
        .register(registry);
    Gauge.builder("rapporteur.build.info", () -> 1)
        .description("Always 1; the label tells which version runs.")
        .tag("version", version)
        .register(registry);
  }

  private static Counter.Builder ofProblems(ProblemType type) {
    return Counter.builder("rapporteur.problems")
        .description("Answers that are a problem.")
        .tag("type", type.name())
        .tag("status", String.valueOf(type.status()));
  }

  /** Else the counters would come with the first problem. */
  void begin(@Observes StartupEvent starting) {}

  void count(@Observes ProblemType problem) {
    problems.count(problem);
  }
}
