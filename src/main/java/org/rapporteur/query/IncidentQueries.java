package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.IncidentCount;
import org.rapporteur.incident.IncidentDimension;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.Withdrawal;
import org.rapporteur.storage.incident.IncidentCounts;
import org.rapporteur.storage.incident.IncidentRepository;
import org.rapporteur.storage.report.WithdrawalRepository;

/** Incidents of the reports' current revisions. */
@ApplicationScoped
public class IncidentQueries {

  private final IncidentRepository incidents;
  private final IncidentCounts counts;
  private final WithdrawalRepository withdrawals;
  private final CoveredNames names;

  IncidentQueries(
      IncidentRepository incidents,
      IncidentCounts counts,
      WithdrawalRepository withdrawals,
      CoveredNames names) {
    this.incidents = incidents;
    this.counts = counts;
    this.withdrawals = withdrawals;
    this.names = names;
  }

  /**
   * Incidents of the reports' current revisions.
   *
   * @param after where the page before ended; null: the first page
   */
  public Page<ReportedIncident> list(
      IncidentFilter filter,
      Order<ReportedIncident, IncidentSort> order,
      @Nullable Position after,
      int limit) {
    return Page.of(covered(incidents.list(filter, order, after, limit + 1), filter), limit);
  }

  private List<ReportedIncident> covered(List<ReportedIncident> found, IncidentFilter filter) {
    List<ReportedIncident> covered = covered(found, filter.names());
    return filter.names().hides() && filter.words() != null
        ? names.foundAnew(covered, filter.words(), ReportedIncident::hit, ReportedIncident::with)
        : covered;
  }

  private List<ReportedIncident> covered(List<ReportedIncident> found, NamePolicy policy) {
    return names.cover(found, policy, each -> each.report().id(), ReportedIncident::covered);
  }

  /** How many incidents have what in common. */
  public List<IncidentCount> summarize(IncidentFilter filter, Set<IncidentDimension> by) {
    return counts.count(filter, by);
  }

  public long count(IncidentFilter filter) {
    return counts.count(filter);
  }

  public Optional<ReportedIncident> find(String id, NamePolicy policy) {
    return covered(incidents.find(id).stream().toList(), policy).stream().findFirst();
  }

  /**
   * The tombstone of the report that told of an incident; empty: it is served, or there is none.
   */
  @Transactional
  public Optional<Withdrawal> findWithdrawal(String id) {
    return withdrawals.findOfIncident(id);
  }
}
