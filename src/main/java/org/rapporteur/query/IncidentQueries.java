package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.storage.incident.IncidentRepository;

/** Incidents of the reports' current revisions. */
@ApplicationScoped
public class IncidentQueries {

  private final IncidentRepository incidents;

  IncidentQueries(IncidentRepository incidents) {
    this.incidents = incidents;
  }

  /**
   * Incidents of the reports' current revisions.
   *
   * @param after where the page before ended; null: the first page
   */
  @Transactional
  public Page<ReportedIncident> list(
      IncidentFilter filter,
      Order<ReportedIncident, IncidentSort> order,
      @Nullable Position after,
      int limit) {
    return Page.of(incidents.list(filter, order, after, limit + 1), limit);
  }

  @Transactional
  public long count(IncidentFilter filter) {
    return incidents.count(filter);
  }

  @Transactional
  public Optional<ReportedIncident> find(String id) {
    return incidents.find(id);
  }
}
