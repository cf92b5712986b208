package org.rapporteur.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * How PostgreSQL plans the statements of a transaction.
 *
 * <p>Mostly it plans a statement once and does the same whatever values come with it, which saves
 * more than the statement itself costs. Where the values decide - a word that is rare or common, a
 * country of which much or little is told - it has to look at them.
 */
@ApplicationScoped
public class Planning {

  private final EntityManager entities;

  Planning(EntityManager entities) {
    this.entities = entities;
  }

  /** What follows is planned for the values that it comes with. */
  public void forItsValues() {
    set("force_custom_plan");
  }

  /** What follows is planned once. */
  public void once() {
    set("auto");
  }

  private void set(String mode) {
    entities.createNativeQuery("set local plan_cache_mode = " + mode).executeUpdate();
  }
}
