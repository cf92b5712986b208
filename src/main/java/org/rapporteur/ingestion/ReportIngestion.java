package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.change.Change.Subject;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.ingestion.IngestionOutcome.Accepted;
import org.rapporteur.ingestion.IngestionOutcome.Change;
import org.rapporteur.ingestion.IngestionOutcome.Rejected;
import org.rapporteur.ingestion.IngestionOutcome.Unreadable;
import org.rapporteur.ingestion.IngestionOutcome.Withdrawn;
import org.rapporteur.privacy.Redaction;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;
import org.rapporteur.report.Withdrawal;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.country.CountryDirectory;
import org.rapporteur.storage.incident.IncidentRepository;
import org.rapporteur.storage.indicator.ClaimRepository;
import org.rapporteur.storage.indicator.ClaimSource.OfRevision;
import org.rapporteur.storage.indicator.RetractionColumns;
import org.rapporteur.storage.report.ReportRepository;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.report.WithdrawalRepository;
import org.rapporteur.storage.takedown.TakedownRepository;

/**
 * Takes a report in: reads it, and stores text, claims and incidents together or not at all. What
 * became of it is told to whoever observes it.
 */
@ApplicationScoped
public class ReportIngestion {

  private final ReportRepository reports;
  private final WithdrawalRepository withdrawals;
  private final IncidentRepository incidents;
  private final ClaimRepository claims;
  private final CountryDirectory countries;
  private final TakedownRepository takedowns;
  private final Chronicle chronicle;
  private final Event<IngestionOutcome> outcomes;

  ReportIngestion(
      ReportRepository reports,
      WithdrawalRepository withdrawals,
      IncidentRepository incidents,
      ClaimRepository claims,
      CountryDirectory countries,
      TakedownRepository takedowns,
      Chronicle chronicle,
      Event<IngestionOutcome> outcomes) {
    this.reports = reports;
    this.withdrawals = withdrawals;
    this.incidents = incidents;
    this.claims = claims;
    this.countries = countries;
    this.takedowns = takedowns;
    this.chronicle = chronicle;
    this.outcomes = outcomes;
  }

  /**
   * Stores the report; the same text again changes nothing, another text becomes the next revision.
   */
  @Transactional
  public IngestionOutcome ingest(Submission submission, ChangeAuthor author) {
    Reading reading = DocumentReading.read(submission.document());
    return take(reading, submission.hints(), submission.reinstates(), author);
  }

  /** Stores what was read elsewhere, as {@link #ingest} does, and reinstates nothing. */
  @Transactional
  public IngestionOutcome take(Reading reading, Submission.Hints hints, ChangeAuthor author) {
    return take(reading, hints, false, author);
  }

  private IngestionOutcome take(
      Reading reading, Submission.Hints hints, boolean reinstates, ChangeAuthor author) {
    IngestionOutcome outcome = takeOrRefuse(reading, hints, reinstates, author);
    outcomes.fire(outcome);
    return outcome;
  }

  private IngestionOutcome takeOrRefuse(
      Reading reading, Submission.Hints hints, boolean reinstates, ChangeAuthor author) {
    IngestionOutcome outcome = read(reading, hints, reinstates);
    if (outcome instanceof Accepted(var expected, var draft)) {
      Instant at = chronicle.begin();
      IngestionOutcome decided = withoutNames(reading, draft, hints, reinstates);
      if (decided instanceof Accepted kept) {
        store(kept, author, at);
      }
      return decided;
    }
    return outcome;
  }

  /** Says what {@link #ingest} would do, and stores nothing. */
  @Transactional
  public IngestionOutcome tryOut(Submission submission) {
    Reading reading = DocumentReading.read(submission.document());
    IngestionOutcome outcome = read(reading, submission.hints(), submission.reinstates());
    return outcome instanceof Accepted(var change, var draft)
        ? withoutNames(reading, draft, submission.hints(), submission.reinstates())
        : outcome;
  }

  private IngestionOutcome read(Reading reading, Submission.Hints hints, boolean reinstates) {
    return switch (reading) {
      case Reading.Refused refused -> new Unreadable(refused.reason());
      case Reading.Text text -> draft(text, hints, reinstates);
    };
  }

  private IngestionOutcome draft(Reading.Text read, Submission.Hints hints, boolean reinstates) {
    return switch (new ReportDrafter(reports.listSeries(), countries.resolver())
        .draft(read, hints)) {
      case Drafting.Drafted drafted -> decide(drafted.draft(), reinstates);
      case Drafting.Rejected rejected -> new Rejected(rejected.notices());
    };
  }

  /**
   * Reads the text once more without the names that were taken out of the reports on its country.
   * It stays known by the hash under which it was published.
   */
  private IngestionOutcome withoutNames(
      Reading reading, ReportDraft draft, Submission.Hints hints, boolean reinstates) {
    Redaction redaction = takedowns.redactionFor(draft.id().iso3());
    String text = redaction.apply(draft.text().value());
    if (text.equals(draft.text().value()) || !(reading instanceof Reading.Text read)) {
      return decide(draft, reinstates);
    }
    List<Notice> notices =
        read.notices().stream()
            .map(each -> new Notice(each.code(), redaction.apply(each.detail()), each.span()))
            .toList();
    IngestionOutcome outcome =
        draft(new Reading.Text(CanonicalText.of(text), notices), hints, reinstates);
    return outcome instanceof Accepted(var change, var kept)
        ? decide(kept.asPublishedWith(draft.content().sha256()), reinstates)
        : outcome;
  }

  private IngestionOutcome decide(ReportDraft draft, boolean reinstates) {
    Optional<Withdrawal> withdrawn = withdrawals.find(draft.id().toString());
    if (withdrawn.isEmpty()) {
      return new Accepted(changeBy(draft), draft);
    }
    return reinstates
        ? new Accepted(Change.REINSTATED, draft)
        : new Withdrawn(draft.id(), withdrawn.get());
  }

  private Change changeBy(ReportDraft draft) {
    Optional<String> current =
        reports.findCurrentRevision(draft.id().toString()).map(RevisionEntity::sha256);
    return current
        .map(sha256 -> sha256.equals(draft.content().sha256()) ? Change.UNCHANGED : Change.REVISED)
        .orElse(Change.CREATED);
  }

  private void store(Accepted accepted, ChangeAuthor author, Instant at) {
    ReportDraft draft = accepted.draft();
    switch (accepted.change()) {
      case CREATED -> add(draft, 1, ChangeKind.CREATED, author, at);
      case REVISED -> revise(draft, author, at);
      case UNCHANGED -> {}
      case REINSTATED -> reinstate(draft, author, at);
    }
  }

  private void reinstate(ReportDraft draft, ChangeAuthor author, Instant at) {
    String report = draft.id().toString();
    withdrawals.remove(report);
    add(draft, reports.lastNumber(report) + 1, ChangeKind.REINSTATED, author, at);
  }

  /** Closes the current revision and its claims at the very moment at which the next begins. */
  private void revise(ReportDraft draft, ChangeAuthor author, Instant at) {
    RevisionEntity current = reports.findCurrentRevision(draft.id().toString()).orElseThrow();
    reports.supersede(current, at);
    int next = current.number() + 1;
    claims.retractAll(
        draft.id().toString(), new RetractionColumns(at, author, "superseded by revision " + next));
    add(draft, next, ChangeKind.REVISED, author, at);
  }

  private void add(
      ReportDraft draft, int number, ChangeKind kind, ChangeAuthor author, Instant at) {
    RevisionEntity revision =
        new RevisionEntity(
            reports.getOrAdd(draft.id()), number, draft.content(), draft.text().sha256(), at);
    reports.addRevision(revision, draft.text());
    claims.addAll(new OfRevision(revision), countryClaims(draft), draft.text(), at);
    incidents.addAll(revision, draft.incidents(), draft.text());
    String report = draft.id().toString();
    chronicle.add(kind, Subject.ofReport(draft.id().iso3(), report, number), null, author, at);
  }

  private static List<CountryClaim> countryClaims(ReportDraft draft) {
    return draft.claims().stream()
        .map(claim -> new CountryClaim(draft.id().iso3(), claim, draft.content().coverage()))
        .toList();
  }
}
