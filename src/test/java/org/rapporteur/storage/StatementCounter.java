package org.rapporteur.storage;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.logging.MDC;

/** Notes which statements each request sends to the database, by the id of the request. */
@ApplicationScoped
@PersistenceUnitExtension
public class StatementCounter implements StatementInspector {

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

  @Override
  public String inspect(String sql) {
    if (MDC.get("requestId") instanceof String id && STATEMENTS.containsKey(id)) {
      of(id).add(sql);
    }
    return sql;
  }
}
