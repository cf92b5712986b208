package org.rapporteur.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Keeps numbers of rows from being given out twice.
 *
 * <p>Each server takes numbers from the sequences of the database by blocks. A database that was
 * killed can forget that it gave out a block whose transaction had not ended, and gives it out
 * again; a server that goes on with its own would then meet numbers that are taken.
 */
@ApplicationScoped
public class Numbers {

  private final EntityManager entities;
  private final Reconnections reconnections;
  private final AtomicLong settled = new AtomicLong();

  Numbers(EntityManager entities, Reconnections reconnections) {
    this.entities = entities;
    this.reconnections = reconnections;
  }

  /**
   * Begins with new blocks, beyond all numbers that are taken, where the database may have been
   * away since the last time. Within a write, so that nobody takes numbers meanwhile.
   */
  public void settle() {
    long opened = reconnections.count();
    if (settled.getAndSet(opened) != opened) {
      SharedSessionContractImplementor session =
          entities.unwrap(SharedSessionContractImplementor.class);
      session
          .getFactory()
          .getMappingMetamodel()
          .forEachEntityDescriptor(entity -> {
            if (entity.getGenerator() instanceof SequenceStyleGenerator numbers) {
              passTaken(session, entity, numbers);
            }
          });
    }
  }

  private static void passTaken(
      SharedSessionContractImplementor session,
      EntityPersister entity,
      SequenceStyleGenerator numbers) {
    long taken = taken(session, entity);
    long passed = 0;
    for (int left = 0;
        left < numbers.getOptimizer().getIncrementSize() || passed <= taken;
        left++) {
      passed = ((Number) numbers.generate(session, entity)).longValue();
    }
  }

  private static long taken(SharedSessionContractImplementor session, EntityPersister entity) {
    String query = "select max(id(e)) from " + entity.getEntityName() + " e";
    Long taken = session.createSelectionQuery(query, Long.class).getSingleResultOrNull();
    return taken == null ? 0 : taken;
  }
}
