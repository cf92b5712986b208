package org.rapporteur.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.rapporteur.storage.replica.ReadConnections;

/** Makes what reads rows. */
@Dependent
class JdbiMaker {

  /** What a client searches for stands in no message. */
  @Produces
  @Singleton
  Jdbi jdbi(ReadConnections connections) {
    Jdbi jdbi = Jdbi.create(connections);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
