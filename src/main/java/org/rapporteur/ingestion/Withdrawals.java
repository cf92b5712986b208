package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.rapporteur.change.Change.Subject;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;
import org.rapporteur.ingestion.WithdrawalOutcome.Before;
import org.rapporteur.ingestion.WithdrawalOutcome.Done;
import org.rapporteur.ingestion.WithdrawalOutcome.Unknown;
import org.rapporteur.report.Withdrawal;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.indicator.ClaimRepository;
import org.rapporteur.storage.indicator.RetractionColumns;
import org.rapporteur.storage.report.ReportRepository;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.report.WithdrawalRepository;
import org.rapporteur.storage.takedown.TakedownRepository;

/**
 * Withdraws reports: they are no longer served, and what they claim no longer answers. Nothing is
 * deleted: what was answered before stays known.
 */
@ApplicationScoped
public class Withdrawals {

  private final ReportRepository reports;
  private final WithdrawalRepository withdrawals;
  private final ClaimRepository claims;
  private final TakedownRepository takedowns;
  private final Chronicle chronicle;

  Withdrawals(
      ReportRepository reports,
      WithdrawalRepository withdrawals,
      ClaimRepository claims,
      TakedownRepository takedowns,
      Chronicle chronicle) {
    this.reports = reports;
    this.withdrawals = withdrawals;
    this.claims = claims;
    this.takedowns = takedowns;
    this.chronicle = chronicle;
  }

  /** Withdraws a report. */
  @Transactional
  public WithdrawalOutcome withdraw(String report, String reason, ChangeAuthor author) {
    Instant at = chronicle.begin();
    Optional<Withdrawal> before = withdrawals.find(report);
    if (before.isPresent()) {
      return new Before(before.get());
    }
    Optional<RevisionEntity> current = reports.findCurrentRevision(report);
    if (current.isEmpty()) {
      return new Unknown();
    }
    close(current.get(), reason, author, at);
    return new Done();
  }

  /** The revision, its claims and the report end at one moment. */
  private void close(RevisionEntity revision, String wanted, ChangeAuthor author, Instant at) {
    String report = revision.report().id();
    String country = revision.report().reportId().iso3();
    String reason = takedowns.redactionFor(country).apply(wanted);
    reports.supersede(revision, at);
    claims.retractAll(report, new RetractionColumns(at, author, "report withdrawn: " + reason));
    withdrawals.add(report, new Withdrawal(at, reason));
    chronicle.add(
        ChangeKind.WITHDRAWN,
        Subject.ofReport(country, report, revision.number()),
        reason,
        author,
        at);
  }
}
