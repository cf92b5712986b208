package org.rapporteur.storage.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.Change;
import org.rapporteur.change.Change.Subject;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;
import org.rapporteur.storage.NetworkPatience;
import org.rapporteur.storage.Numbers;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Select;

/**
 * Puts all writes in one order. A write has the moment at which it began, and nobody else begins
 * one before it is done: so what was answered for a moment stays the answer for that moment, and
 * whoever follows the changes by their sequence misses none.
 */
@ApplicationScoped
public class Chronicle {

  /** Names the lock; any number that nobody else uses. */
  private static final long WRITING = 4_210_984_733L;

  /** No write takes longer: the transaction ends before. */
  private static final Duration LONGEST_WRITE = Duration.ofMinutes(5);

  private static final String VERSION =
      """
      select concat(coalesce((select max(sequence) from change), 0), '/',
                    coalesce((select extract(epoch from max(loaded_at)) from dataset), 0)) as version\
      """;

  private final EntityManager entities;
  private final Reads reads;
  private final Clock clock;
  private final Event<DataWritten> written;
  private final Numbers numbers;

  Chronicle(
      EntityManager entities,
      Reads reads,
      Clock clock,
      Event<DataWritten> written,
      Numbers numbers) {
    this.entities = entities;
    this.reads = reads;
    this.clock = clock;
    this.written = written;
    this.numbers = numbers;
  }

  /**
   * Begins a write: waits for the one under way, and keeps others waiting until the transaction
   * ends. The time that a statement may take is for reads: a write takes as long as it takes.
   *
   * @return its moment, later than that of every write before, also when a server's clock is late
   */
  public Instant begin() {
    entities.createNativeQuery("set local statement_timeout = 0").executeUpdate();
    entities
        .unwrap(Session.class)
        .doWork(connection -> NetworkPatience.extend(connection, LONGEST_WRITE));
    entities.createNativeQuery(lock("pg_advisory_xact_lock"), Integer.class).getSingleResult();
    numbers.settle();
    written.fire(new DataWritten());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant last =
        entities.createQuery("select max(at) from ChangeEntity", Instant.class).getSingleResult();
    return last == null || last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS);
  }

  /**
   * Waits for a write that may have begun by a moment, so that what is read for that moment is what
   * will ever be read for it.
   */
  public void settle(@Nullable Instant moment) {
    if (moment != null && moment.isAfter(clock.instant().minus(LONGEST_WRITE))) {
      reads.one(new Select(lock("pg_advisory_xact_lock_shared")), row -> row.integer("locked"));
    }
  }

  /** Tells of a change within the write that makes it. */
  public void add(
      ChangeKind kind, Subject subject, @Nullable String reason, ChangeAuthor role, Instant at) {
    entities.persist(new ChangeEntity(kind, subject, reason, role, at));
  }

  /** The changes after one, oldest first. */
  public List<Change> listAfter(long sequence, int limit) {
    return entities
        .createQuery("from ChangeEntity where sequence > ?1 order by sequence", ChangeEntity.class)
        .setParameter(1, sequence)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(ChangeEntity::toChange)
        .toList();
  }

  /**
   * A word for the state of the data: the last change, and when tables that make no changes of
   * their own (countries, their names) were loaded.
   */
  public String version() {
    return reads.one(new Select(VERSION), row -> row.text("version"));
  }

  /** How many changes there are after one. */
  public long countAfter(long sequence) {
    return entities
        .createQuery("select count(*) from ChangeEntity where sequence > ?1", Long.class)
        .setParameter(1, sequence)
        .getSingleResult();
  }

  private static String lock(String function) {
    return "select 1 as locked from " + function + "(" + WRITING + ")";
  }
}
