package org.rapporteur.observation;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What went wrong and where, without what was said about it. */
final class Fault extends Throwable {

  private static final long serialVersionUID = 1;

  /** Causes of causes end somewhere; what goes in circles does not. */
  private static final int DEEPEST = 20;

  private Fault(String kind, @Nullable Throwable cause, StackTraceElement[] where) {
    super(kind, cause, false, true);
    setStackTrace(where);
  }

  /** Of what went wrong; a fault stays what it is, because every handler of logs has its filter. */
  static Fault of(Throwable thrown) {
    return thrown instanceof Fault fault ? fault : of(thrown, DEEPEST);
  }

  private static Fault of(Throwable thrown, int deepest) {
    Throwable cause = thrown.getCause();
    return new Fault(
        kind(thrown),
        cause == null || deepest == 0 ? null : of(cause, deepest - 1),
        thrown.getStackTrace());
  }

  /** PostgreSQL's codes name no value: docs/runbook.md tells what they mean. */
  private static String kind(Throwable thrown) {
    String name = thrown.getClass().getName();
    return thrown instanceof SQLException sql
        ? name + " (SQLSTATE " + sql.getSQLState() + ")"
        : name;
  }
}
