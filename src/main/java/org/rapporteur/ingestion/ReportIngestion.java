package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.ingestion.IngestionOutcome.Accepted;
import org.rapporteur.ingestion.IngestionOutcome.Change;
import org.rapporteur.ingestion.IngestionOutcome.Rejected;
import org.rapporteur.ingestion.IngestionOutcome.Unreadable;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.ChangeAuthor;
import org.rapporteur.storage.country.CountryDirectory;
import org.rapporteur.storage.incident.IncidentRepository;
import org.rapporteur.storage.indicator.ClaimRepository;
import org.rapporteur.storage.report.ChangeEntity;
import org.rapporteur.storage.report.ReportRepository;
import org.rapporteur.storage.report.RevisionEntity;

/** Takes a report in: reads it, and stores text, claims and incidents together or not at all. */
@ApplicationScoped
public class ReportIngestion {

  private final ReportRepository reports;
  private final IncidentRepository incidents;
  private final ClaimRepository claims;
  private final CountryDirectory countries;
  private final Clock clock;

  ReportIngestion(
      ReportRepository reports,
      IncidentRepository incidents,
      ClaimRepository claims,
      CountryDirectory countries,
      Clock clock) {
    this.reports = reports;
    this.incidents = incidents;
    this.claims = claims;
    this.countries = countries;
    this.clock = clock;
  }

  /**
   * Stores the report; the same text again changes nothing, another text becomes the next revision.
   */
  @Transactional
  public IngestionOutcome ingest(Submission submission, ChangeAuthor author) {
    return take(DocumentReading.read(submission.document()), submission.hints(), author);
  }

  /** Stores what was read elsewhere, as {@link #ingest} does. */
  @Transactional
  public IngestionOutcome take(Reading reading, Submission.Hints hints, ChangeAuthor author) {
    return switch (read(reading, hints)) {
      case Accepted accepted -> new Accepted(store(accepted.draft(), author), accepted.draft());
      case Rejected rejected -> rejected;
      case Unreadable unreadable -> unreadable;
    };
  }

  /** Says what {@link #ingest} would do, and stores nothing. */
  @Transactional
  public IngestionOutcome tryOut(Submission submission) {
    return read(DocumentReading.read(submission.document()), submission.hints());
  }

  private IngestionOutcome read(Reading reading, Submission.Hints hints) {
    return switch (reading) {
      case Reading.Refused refused -> new Unreadable(refused.reason());
      case Reading.Text text -> draft(text, hints);
    };
  }

  private IngestionOutcome draft(Reading.Text read, Submission.Hints hints) {
    return switch (new ReportDrafter(reports.listSeries(), countries.resolver())
        .draft(read, hints)) {
      case Drafting.Drafted drafted -> new Accepted(changeBy(drafted.draft()), drafted.draft());
      case Drafting.Rejected rejected -> new Rejected(rejected.notices());
    };
  }

  private Change changeBy(ReportDraft draft) {
    Optional<String> current =
        reports.findCurrentRevision(draft.id().toString()).map(RevisionEntity::sha256);
    return current
        .map(sha256 -> sha256.equals(draft.content().sha256()) ? Change.UNCHANGED : Change.REVISED)
        .orElse(Change.CREATED);
  }

  private Change store(ReportDraft draft, ChangeAuthor author) {
    reports.lock(draft.id());
    Change change = changeBy(draft);
    switch (change) {
      case CREATED -> add(draft, 1, ChangeEntity.Kind.CREATED, author, now());
      case REVISED -> revise(draft, author, now());
      case UNCHANGED -> {}
    }
    return change;
  }

  /** Closes the current revision and its claims at the very moment at which the next begins. */
  private void revise(ReportDraft draft, ChangeAuthor author, Instant at) {
    RevisionEntity current = reports.findCurrentRevision(draft.id().toString()).orElseThrow();
    reports.supersede(current, at);
    claims.retract(draft.id().toString(), at);
    add(draft, current.number() + 1, ChangeEntity.Kind.REVISED, author, at);
  }

  private void add(
      ReportDraft draft, int number, ChangeEntity.Kind kind, ChangeAuthor author, Instant at) {
    RevisionEntity revision =
        new RevisionEntity(reports.getOrAdd(draft.id()), number, draft.content(), at);
    reports.addRevision(revision, draft.text());
    claims.addAll(revision, draft.claims(), draft.text(), at);
    incidents.addAll(revision, draft.incidents(), draft.text());
    reports.addChange(new ChangeEntity(kind, revision, author, at));
  }

  /** In the precision that PostgreSQL keeps, so that what is stored equals what was asked. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
