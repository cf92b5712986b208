package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.rapporteur.report.CanonicalText;

/** Releases of data sets. */
@ApplicationScoped
public class DatasetRepository {

  private final EntityManager entities;

  DatasetRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<DatasetReleaseEntity> findCurrent(String dataset) {
    return entities
        .createQuery(
            "from DatasetReleaseEntity where dataset = ?1 and supersededAt is null",
            DatasetReleaseEntity.class)
        .setParameter(1, dataset)
        .getResultList()
        .stream()
        .findFirst();
  }

  public DatasetReleaseEntity add(DatasetReleaseEntity release, CanonicalText text) {
    entities.persist(release);
    entities.persist(new DatasetTextEntity(release, text.value()));
    return release;
  }

  /** Closes a release, at once: the database allows one open release at a time. */
  public void supersede(DatasetReleaseEntity release, Instant at) {
    release.supersede(at);
    entities.flush();
  }
}
