package org.rapporteur.storage;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** A migration takes as long as it takes: an index over many millions of rows is no question. */
public class MigrationPatience implements Callback {

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    try {
      NetworkPatience.lift(context.getConnection());
    } catch (SQLException broken) {
      throw new FlywayException("the connection is broken", broken);
    }
  }

  @Override
  public String getCallbackName() {
    return getClass().getSimpleName();
  }
}
