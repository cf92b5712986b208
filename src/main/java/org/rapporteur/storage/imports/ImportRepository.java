package org.rapporteur.storage.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapporteur.imports.EntryState;
import org.rapporteur.imports.ImportCensus;
import org.rapporteur.imports.ImportProgress;
import org.rapporteur.imports.ImportProgress.Counts;
import org.rapporteur.imports.ImportProgress.Rejection;
import org.rapporteur.imports.ImportStatus;

/** Imports, their bodies in parts, and their entries. */
@ApplicationScoped
public class ImportRepository {

  private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
  private static final int SKIP_LOCKED = -2;

  private final EntityManager entities;

  ImportRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ImportJobEntity job) {
    entities.persist(job);
    entities.flush();
  }

  /** Writes a part of the body at once and forgets it: bodies are larger than memory may be. */
  public void addBodyPart(UUID job, int ordinal, byte[] bytes) {
    ImportBodyPartEntity part = new ImportBodyPartEntity(job, ordinal, bytes);
    entities.persist(part);
    entities.flush();
    entities.detach(part);
  }

  /** A part of the body; empty behind the last. */
  public Optional<byte[]> findBodyPart(UUID job, int ordinal) {
    ImportBodyPartEntity part =
        entities.find(ImportBodyPartEntity.class, new ImportEntryKey(job, ordinal));
    return part == null ? Optional.empty() : Optional.of(part.bytes);
  }

  public Optional<ImportJobEntity> find(UUID id) {
    return Optional.ofNullable(entities.find(ImportJobEntity.class, id));
  }

  public ImportJobEntity get(UUID id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no import " + id));
  }

  public void addEntry(ImportEntryEntity entry) {
    entities.persist(entry);
  }

  public void removeEntries(UUID job) {
    entities
        .createQuery("delete from ImportEntryEntity where id.importJob = ?1")
        .setParameter(1, job)
        .executeUpdate();
  }

  public void removeBody(UUID job) {
    entities
        .createQuery("delete from ImportBodyPartEntity where id.importJob = ?1")
        .setParameter(1, job)
        .executeUpdate();
  }

  /** Forgets the texts of entries that will not be taken any more. */
  public void removePending(UUID job) {
    entities
        .createQuery("delete from ImportEntryEntity where id.importJob = ?1 and state = ?2")
        .setParameter(1, job)
        .setParameter(2, EntryState.PENDING)
        .executeUpdate();
  }

  /**
   * The first entry that is still to be taken, held until the end of the transaction: should two
   * servers believe that the work is theirs, each entry is taken by one of them.
   */
  public Optional<ImportEntryEntity> findPending(UUID job) {
    return entities
        .createQuery(
            "from ImportEntryEntity where id.importJob = ?1 and state = ?2 order by id.ordinal",
            ImportEntryEntity.class)
        .setParameter(1, job)
        .setParameter(2, EntryState.PENDING)
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** How far an import has come, with at most so many of its rejections. */
  public Optional<ImportProgress> findProgress(UUID id, int mostRejections) {
    return find(id)
        .map(job ->
            new ImportProgress(
                id,
                job.form,
                job.status,
                job.total,
                counts(id),
                rejections(id, mostRejections),
                job.reason,
                job.queuedAt,
                job.finishedAt));
  }

  /** How many imports there are, and since when the oldest of those that have not ended wait. */
  public ImportCensus census() {
    Map<ImportStatus, Long> jobs = new EnumMap<>(ImportStatus.class);
    Map<ImportStatus, Instant> oldest = new EnumMap<>(ImportStatus.class);
    entities
        .createQuery(
            "select status as status, count(*) as jobs, min(queuedAt) as oldest"
                + " from ImportJobEntity group by status",
            Tuple.class)
        .getResultList()
        .stream()
        .forEach(row -> {
          ImportStatus status = row.get("status", ImportStatus.class);
          jobs.put(status, row.get("jobs", Long.class));
          if (!status.isFinal()) {
            oldest.put(status, row.get("oldest", Instant.class));
          }
        });
    return new ImportCensus(jobs, oldest);
  }

  private Counts counts(UUID job) {
    Map<EntryState, Integer> counts = new EnumMap<>(EntryState.class);
    entities
        .createQuery(
            "select state as state, count(*) as entries from ImportEntryEntity"
                + " where id.importJob = ?1 group by state",
            Tuple.class)
        .setParameter(1, job)
        .getResultList()
        .stream()
        .forEach(row ->
            counts.put(
                row.get("state", EntryState.class),
                Math.toIntExact(row.get("entries", Long.class))));
    return new Counts(
        counts.getOrDefault(EntryState.CREATED, 0),
        counts.getOrDefault(EntryState.REVISED, 0),
        counts.getOrDefault(EntryState.UNCHANGED, 0),
        counts.getOrDefault(EntryState.REJECTED, 0));
  }

  private List<Rejection> rejections(UUID job, int most) {
    return entities
        .createQuery(
            "from ImportEntryEntity where id.importJob = ?1 and state = ?2 order by id.ordinal",
            ImportEntryEntity.class)
        .setParameter(1, job)
        .setParameter(2, EntryState.REJECTED)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(ImportEntryEntity::toRejection)
        .toList();
  }
}
