package org.rapporteur.observation;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Takes out of logs what clients and reports say. Messages of exceptions repeat what could not be
 * taken - a line of a body, the values of a row - so they are logged without; the kind of fault and
 * where it happened stay.
 */
@LoggingFilter(name = "no-words")
public final class LogWords implements Filter {

  /** Starting and stopping: nobody has asked yet, and a setting that is wrong has to be named. */
  private static final List<String> OF_THE_START =
      List.of("io.quarkus.runtime", "org.rapporteur.Main");

  /** Tells the address of a request that failed. */
  private static final String OF_REQUESTS = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

  private static final String OF_PROBLEMS = "http-problem";
  private static final String ADDRESS = ", instance=\"[^\"]*\"";

  @Override
  public boolean isLoggable(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    if (record.getThrown() != null && OF_THE_START.stream().noneMatch(logger::startsWith)) {
      record.setThrown(Fault.of(record.getThrown()));
    }
    switch (logger) {
      case OF_REQUESTS -> say(record, "a request failed");
      case OF_PROBLEMS -> say(record, record.getMessage().replaceAll(ADDRESS, ""));
      default -> {}
    }
    return true;
  }

  private static void say(LogRecord record, String message) {
    record.setMessage(message);
    record.setParameters(null);
  }
}
