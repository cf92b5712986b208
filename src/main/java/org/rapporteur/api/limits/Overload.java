package org.rapporteur.api.limits;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/**
 * Tells apart what is wrong in the service from what was too much for it at the moment. A fault
 * that a bean did not declare comes wrapped, and is answered as what it is.
 */
@UnwrapException(
    value = ArcUndeclaredThrowableException.class,
    strategy = ExceptionUnwrapStrategy.UNWRAP_IF_NO_EXACT_MATCH)
public class Overload {

  private static final Logger LOG = Logger.getLogger("http-problem");

  private static final int RETRY_AFTER_SECONDS = 1;

  /** PostgreSQL's query_canceled: the statement took longer than statement_timeout. */
  private static final String CANCELED = "57014";

  /**
   * What PostgreSQL says when it is cut off (class 08), shuts down, starts or takes no further
   * connections, when it has just become a replica that nobody can write to (25006), and when a
   * replica had to give up a question to go on (40001).
   */
  private static final Pattern AWAY = Pattern.compile("08...|57P0[1-5]|53300|25006|40001");

  /** PostgreSQL's disk_full. */
  private static final String FULL = "53100";

  /** What a pool says that has had no connection to give for too long. */
  private static final String NO_CONNECTION = "acquisition timeout";

  @ServerExceptionMapper
  public Response answer(PersistenceException fault, UriInfo uri) {
    return answerAny(fault, uri);
  }

  /** When the database goes away between the last statement and the end of the transaction. */
  @ServerExceptionMapper
  public Response answerUnfinished(RollbackException fault, UriInfo uri) {
    return answerAny(fault, uri);
  }

  private static Response answerAny(Exception fault, UriInfo uri) {
    HttpProblem.Builder problem =
        causes(fault)
            .flatMap(cause -> problem(cause).stream())
            .findFirst()
            .orElseGet(() -> wrong(fault));
    return Problems.answer(problem, uri.getPath());
  }

  static HttpProblem.Builder overloaded() {
    return later(
        ProblemType.OVERLOADED, "As many requests are worked on as the service does at once.");
  }

  private static Optional<HttpProblem.Builder> problem(SQLException fault) {
    if (CANCELED.equals(fault.getSQLState())) {
      return Optional.of(
          later(
              ProblemType.TIMED_OUT,
              "The database took too long over it. Ask for less, such as fewer countries or years."));
    }
    if (AWAY.matcher(String.valueOf(fault.getSQLState())).matches()) {
      LOG.warnf("the database is away: %s", fault.getSQLState());
      return Optional.of(
          later(ProblemType.DATABASE_AWAY, "The service cannot reach its database at the moment."));
    }
    if (FULL.equals(fault.getSQLState())) {
      LOG.error("the disk of the database is full");
      return Optional.of(
          later(
              ProblemType.DATABASE_FULL, "The disk of the database is full. Nothing was stored."));
    }
    return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains(NO_CONNECTION)
        ? Optional.of(overloaded())
        : Optional.empty();
  }

  private static HttpProblem.Builder wrong(Exception fault) {
    LOG.error("the database failed", fault);
    return Problems.builder(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.meaning());
  }

  private static HttpProblem.Builder later(ProblemType type, String detail) {
    return Problems.builder(type, detail).withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
  }

  /** A transaction that cannot be ended hides what happened among what was suppressed. */
  private static Stream<SQLException> causes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .flatMap(cause ->
            Stream.concat(
                Stream.of(cause)
                    .filter(SQLException.class::isInstance)
                    .map(SQLException.class::cast),
                Stream.of(cause.getSuppressed()).flatMap(Overload::causes)));
  }
}
