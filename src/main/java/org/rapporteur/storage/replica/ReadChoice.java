package org.rapporteur.storage.replica;

import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one request reads from. Unless somebody says otherwise it is the primary, and a request
 * that has read there once goes on there: it must never see a state older than one that it has
 * seen.
 */
@RequestScoped
public class ReadChoice {

  private boolean replicaWillDo;
  private WalPosition atLeast = WalPosition.START;
  private @Nullable Connection lent;
  private @Nullable Database readFrom;

  /** Lets the request read from a replica that has replayed so far. */
  public void letReplicaDo(WalPosition replayed) {
    replicaWillDo = true;
    atLeast = replayed;
  }

  /** Which database was read; empty: none was needed. */
  public Optional<Database> readFrom() {
    return Optional.ofNullable(readFrom);
  }

  Database begin() {
    if (!replicaWillDo) {
      readFrom = Database.PRIMARY;
    }
    return replicaWillDo ? Database.REPLICA : Database.PRIMARY;
  }

  boolean isReplicaGoodEnough() {
    return replicaWillDo;
  }

  WalPosition atLeast() {
    return atLeast;
  }

  void stayWithPrimary() {
    replicaWillDo = false;
    readFrom = Database.PRIMARY;
  }

  void lend(Connection ofReplica) {
    lent = ofReplica;
    readFrom = Database.REPLICA;
  }

  /** Whether a connection that comes back is one of the replica's. */
  @SuppressWarnings("ReferenceEquality") // This very connection.
  boolean isLent(Connection connection) {
    return lent == connection;
  }

  /** What comes next in the request must have seen as much. */
  void haveSeen(WalPosition position) {
    lent = null;
    atLeast = atLeast.max(position);
  }
}
