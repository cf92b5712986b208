package org.rapporteur.query.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.replica.Database;
import org.rapporteur.storage.replica.ReadChoice;
import org.rapporteur.storage.replica.Replica;
import org.rapporteur.storage.replica.WalPosition;

/** Where requests read from, and what they have seen there. */
@ApplicationScoped
public class ReadSources {

  private final Replica replica;
  private final ReadChoice choice;
  private final LongAdder ofPrimary = new LongAdder();
  private final LongAdder ofReplica = new LongAdder();

  ReadSources(Replica replica, ReadChoice choice) {
    this.replica = replica;
    this.choice = choice;
  }

  /** How many requests read from the primary since this server started. */
  public long fromPrimary() {
    return ofPrimary.sum();
  }

  /** How many requests read from the replica since this server started. */
  public long fromReplica() {
    return ofReplica.sum();
  }

  /** Whether there is a replica that may be read. */
  public boolean haveReplica() {
    return replica.isSet();
  }

  /**
   * Lets the request under way read from a replica, if there is one.
   *
   * @param seen what the asker has seen; null: nothing that matters
   */
  public void letReplicaDo(@Nullable ConsistencyToken seen) {
    if (replica.isSet()) {
      choice.letReplicaDo(seen == null ? WalPosition.START : seen.seen());
    }
  }

  /** Counts the request under way by where it read from. */
  public void count() {
    choice.readFrom().map(this::counter).ifPresent(LongAdder::increment);
  }

  private LongAdder counter(Database database) {
    return switch (database) {
      case PRIMARY -> ofPrimary;
      case REPLICA -> ofReplica;
    };
  }

  /**
   * What somebody has seen who has just written; empty: the primary went away after the write.
   * Takes a question to the primary.
   */
  public Optional<ConsistencyToken> findTokenAfterWrite() {
    try {
      return Optional.of(new ConsistencyToken(replica.committed()));
    } catch (SQLException away) {
      return Optional.empty();
    }
  }
}
