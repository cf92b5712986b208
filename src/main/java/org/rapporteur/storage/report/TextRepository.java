package org.rapporteur.storage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.KeptText;

/** All texts of the reports that are served, in the order in which they came. */
@ApplicationScoped
public class TextRepository {

  /** The chronicle has the order of all writes; a revision alone tells only that of its report. */
  private static final String IN_ORDER =
      """
      select c.sequence as sequence, v as revision, t.canonicalText as words
      from ChangeEntity c
        join RevisionEntity v on v.report.id = c.subject.report and v.number = c.subject.revision
        join RevisionTextEntity t on t.revision = v.id
        join fetch v.report r join fetch r.series
      where c.sequence > ?1 and c.kind in (CREATED, REVISED, REINSTATED) and r.withdrawnAt is null
      order by c.sequence\
      """;

  private final EntityManager entities;

  TextRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The texts that came after a change, oldest first. */
  public List<KeptText> listAfter(long sequence, int limit) {
    return entities
        .createQuery(IN_ORDER, Tuple.class)
        .setParameter(1, sequence)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(TextRepository::toKept)
        .toList();
  }

  private static KeptText toKept(Tuple row) {
    return new KeptText(
        row.get("sequence", Long.class),
        row.get("revision", RevisionEntity.class).toReport(),
        CanonicalText.of(row.get("words", String.class)));
  }
}
