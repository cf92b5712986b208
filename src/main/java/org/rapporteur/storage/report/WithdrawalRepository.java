package org.rapporteur.storage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.rapporteur.report.Withdrawal;

/** Which reports are withdrawn. */
@ApplicationScoped
public class WithdrawalRepository {

  private static final String OF_REPORT =
      """
      select new org.rapporteur.report.Withdrawal(r.withdrawnAt, r.withdrawalReason)
      from ReportEntity r where r.withdrawnAt is not null and \
      """;

  private final EntityManager entities;

  WithdrawalRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The tombstone of a report; empty: it is served, or there is none. */
  public Optional<Withdrawal> find(String report) {
    return find(OF_REPORT + "r.id = ?1", report);
  }

  /** The tombstone of the report that an incident stands in. */
  public Optional<Withdrawal> findOfIncident(String incident) {
    return find(
        OF_REPORT + "r in (select i.revision.report from IncidentEntity i where i.id = ?1)",
        incident);
  }

  /** Marks a report. */
  public void add(String report, Withdrawal withdrawal) {
    // Statements, not entities: what was loaded before the write began can be out of date.
    entities
        .createQuery(
            "update ReportEntity set withdrawnAt = ?2, withdrawalReason = ?3 where id = ?1")
        .setParameter(1, report)
        .setParameter(2, withdrawal.withdrawnAt())
        .setParameter(3, withdrawal.reason())
        .executeUpdate();
  }

  /** Takes the mark of a report away, if it has one. */
  public void remove(String report) {
    entities
        .createQuery(
            "update ReportEntity set withdrawnAt = null, withdrawalReason = null where id = ?1")
        .setParameter(1, report)
        .executeUpdate();
  }

  private Optional<Withdrawal> find(String hql, String id) {
    return entities.createQuery(hql, Withdrawal.class).setParameter(1, id).getResultList().stream()
        .findFirst();
  }
}
