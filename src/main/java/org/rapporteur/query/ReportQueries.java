package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportFilter;
import org.rapporteur.report.ReportSort;
import org.rapporteur.report.Revision;
import org.rapporteur.report.Series;
import org.rapporteur.report.Withdrawal;
import org.rapporteur.storage.incident.IncidentRepository;
import org.rapporteur.storage.report.ReportRepository;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.report.WithdrawalRepository;

/** Reports in their current revision, and their texts. */
@ApplicationScoped
public class ReportQueries {

  private final ReportRepository reports;
  private final WithdrawalRepository withdrawals;
  private final IncidentRepository incidents;
  private final CoveredNames names;

  ReportQueries(
      ReportRepository reports,
      WithdrawalRepository withdrawals,
      IncidentRepository incidents,
      CoveredNames names) {
    this.reports = reports;
    this.withdrawals = withdrawals;
    this.incidents = incidents;
    this.names = names;
  }

  /**
   * Reports in their current revision.
   *
   * @param after where the page before ended; null: the first page
   */
  @Transactional
  public Page<Report> list(
      ReportFilter filter, Order<Report, ReportSort> order, @Nullable Position after, int limit) {
    return Page.of(reports.list(filter, order, after, limit + 1), limit);
  }

  @Transactional
  public long count(ReportFilter filter) {
    return reports.count(filter);
  }

  /** A report with its text and the number of its incidents. */
  @Transactional
  public Optional<ReportDetails> find(String id, NamePolicy policy) {
    List<ReportDetails> found =
        reports
            .findCurrentRevision(id)
            .map(RevisionEntity::toReport)
            .map(report ->
                new ReportDetails(report, reports.findText(id).orElseThrow(), incidents.count(id)))
            .stream()
            .toList();
    return names.cover(found, policy, each -> each.report().id(), ReportDetails::covered).stream()
        .findFirst();
  }

  /** The tombstone of a report; empty: it is served, or there is none. */
  @Transactional
  public Optional<Withdrawal> findWithdrawal(String id) {
    return withdrawals.find(id);
  }

  /** All texts that a report has had, by number; empty: there is no such report. */
  @Transactional
  public List<Revision> listRevisions(String id) {
    return reports.listRevisions(id);
  }

  /** All series, by code. */
  @Transactional
  public List<Series> listSeries() {
    return reports.listSeries();
  }

  /**
   * A report and what its list entry does not need.
   *
   * @param text the canonical text of the revision
   * @param incidentCount how many incidents were read from it
   */
  public record ReportDetails(Report report, CanonicalText text, int incidentCount) {

    private ReportDetails covered(NameCover cover) {
      return new ReportDetails(report.covered(cover), text.covered(cover), incidentCount);
    }
  }
}
