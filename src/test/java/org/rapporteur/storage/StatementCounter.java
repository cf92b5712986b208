package org.rapporteur.storage;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.logging.MDC;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Notes which statements each request sends to the database, by the id of the request. */
@ApplicationScoped
@PersistenceUnitExtension
public class StatementCounter implements StatementInspector, SqlLogger {

  private static final long serialVersionUID = 1;

  private static final Map<String, List<String>> STATEMENTS = new ConcurrentHashMap<>();

  /** Begins to note those of a request. */
  public static void follow(String requestId) {
    STATEMENTS.put(requestId, new CopyOnWriteArrayList<>());
  }

  /** What a request sent. */
  public static List<String> of(String requestId) {
    return STATEMENTS.getOrDefault(requestId, List.of());
  }

  void followRows(@Observes StartupEvent started, Jdbi jdbi) {
    jdbi.setSqlLogger(this);
  }

  @Override
  public String inspect(String sql) {
    if (MDC.get("requestId") instanceof String id && STATEMENTS.containsKey(id)) {
      of(id).add(sql);
    }
    return sql;
  }

  @Override
  public void logBeforeExecution(StatementContext context) {
    inspect(context.getRenderedSql());
  }
}
