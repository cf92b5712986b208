package org.rapporteur.observation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumSet;
import java.util.List;
import org.rapporteur.ingestion.IngestionOutcome;
import org.rapporteur.ingestion.IngestionOutcome.Accepted;
import org.rapporteur.ingestion.IngestionOutcome.Change;
import org.rapporteur.ingestion.IngestionOutcome.Rejected;
import org.rapporteur.ingestion.IngestionOutcome.Unreadable;
import org.rapporteur.ingestion.IngestionOutcome.Withdrawn;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/** What becomes of reports that are sent, and what is noticed in them. */
@ApplicationScoped
class ReportMeters {

  private final Counters<Outcome> reports;
  private final Counters<NoticeCode> notices;

  /** What can become of a report, as the label says it. */
  private enum Outcome {
    CREATED,
    REVISED,
    UNCHANGED,
    REINSTATED,
    REJECTED,
    UNREADABLE,
    WITHDRAWN
  }

  ReportMeters(MeterRegistry registry) {
    reports =
        new Counters<>(
            Outcome.class, EnumSet.allOf(Outcome.class), ReportMeters::ofOutcome, registry);
    notices =
        new Counters<>(
            NoticeCode.class, EnumSet.allOf(NoticeCode.class), ReportMeters::ofNotice, registry);
  }

  private static Counter.Builder ofOutcome(Outcome outcome) {
    return Counter.builder("rapporteur.reports.taken")
        .description("Reports that were sent to this server, alone or in imports.")
        .tag("outcome", outcome.name());
  }

  private static Counter.Builder ofNotice(NoticeCode code) {
    return Counter.builder("rapporteur.notices")
        .description("What was noticed in reports that were stored or rejected.")
        .tag("code", code.name())
        .tag("severity", code.severity().name());
  }

  /** Else the counters would come with the first report. */
  void begin(@Observes StartupEvent starting) {}

  void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) IngestionOutcome outcome) {
    reports.count(outcome(outcome));
    notices(outcome).forEach(notice -> notices.count(notice.code()));
  }

  private static Outcome outcome(IngestionOutcome outcome) {
    return switch (outcome) {
      case Accepted accepted -> outcome(accepted.change());
      case Rejected rejected -> Outcome.REJECTED;
      case Unreadable unreadable -> Outcome.UNREADABLE;
      case Withdrawn withdrawn -> Outcome.WITHDRAWN;
    };
  }

  private static Outcome outcome(Change change) {
    return switch (change) {
      case CREATED -> Outcome.CREATED;
      case REVISED -> Outcome.REVISED;
      case UNCHANGED -> Outcome.UNCHANGED;
      case REINSTATED -> Outcome.REINSTATED;
    };
  }

  private static List<Notice> notices(IngestionOutcome outcome) {
    return switch (outcome) {
      case Accepted accepted ->
          accepted.change() == Change.UNCHANGED ? List.of() : accepted.draft().content().notices();
      case Rejected rejected -> rejected.notices();
      case Unreadable unreadable -> List.of();
      case Withdrawn withdrawn -> List.of();
    };
  }
}
