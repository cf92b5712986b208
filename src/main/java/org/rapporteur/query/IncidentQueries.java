package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentFilter.Position;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.storage.incident.IncidentRepository;

/** Incidents of the reports' current revisions. */
@ApplicationScoped
public class IncidentQueries {

  private final IncidentRepository incidents;

  IncidentQueries(IncidentRepository incidents) {
    this.incidents = incidents;
  }

  /**
   * Incidents by report and place in it.
   *
   * @param after the last of the page before; null: the first page
   */
  @Transactional
  public Page<ReportedIncident> list(IncidentFilter filter, @Nullable Position after, int limit) {
    return Page.of(incidents.list(filter, after, limit + 1), limit);
  }

  @Transactional
  public Optional<ReportedIncident> find(String id) {
    return incidents.find(id);
  }
}
