package org.rapporteur.storage.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.IncidentCount;
import org.rapporteur.incident.IncidentDimension;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.report.Topic;
import org.rapporteur.storage.Planning;
import org.rapporteur.storage.Tuples;

/** Counts incidents by what they have in common. */
@ApplicationScoped
public class IncidentCounts {

  private static final String KEPT = "incident_count c";
  private static final String THEMSELVES = "incident i join revision v on v.id = i.revision";

  private final EntityManager entities;
  private final Planning planning;

  IncidentCounts(EntityManager entities, Planning planning) {
    this.entities = entities;
    this.planning = planning;
  }

  /** How many incidents a filter lets through. */
  public long count(IncidentFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    planning.forItsValues();
    KeptCounts kept = new KeptCounts(filter, Set.of());
    Query query =
        kept.answer()
            ? kept.conditions()
                .query(this::createLong, "select " + sum() + " from " + KEPT + " where ", "")
            : IncidentConditions.of(filter)
                .query(this::createLong, "select count(*) from " + THEMSELVES + " where ", "");
    return (Long) query.getSingleResult();
  }

  private Query createLong(String sql) {
    return entities.createNativeQuery(sql, Long.class);
  }

  private static String sum() {
    return "cast(coalesce(sum(c.incidents), 0) as bigint)";
  }

  /** How many incidents that a filter lets through have what in common, in the order of that. */
  public List<IncidentCount> count(IncidentFilter filter, Set<IncidentDimension> by) {
    if (filter.isOfNoCountry()) {
      return List.of();
    }
    planning.forItsValues();
    KeptCounts kept = new KeptCounts(filter, by);
    Map<String, String> columns = new TreeMap<>();
    by.forEach(dimension -> columns.put(name(dimension), column(dimension, kept.answer())));
    String apart = String.join(", ", columns.values());
    String end = "\ngroup by " + apart + " order by " + apart;
    Query query =
        kept.answer()
            ? kept.conditions()
                .query(
                    this::createTuples,
                    select(columns, sum(), keptIn(by)),
                    "\ngroup by %s having sum(c.incidents) > 0 order by %1$s".formatted(apart))
            : IncidentConditions.of(filter)
                .query(this::createTuples, select(columns, number(by), themselvesWith(by)), end);
    return Tuples.of(query).stream().map(row -> toCount(row, columns.keySet())).toList();
  }

  private Query createTuples(String sql) {
    return entities.createNativeQuery(sql, Tuple.class);
  }

  private static String select(Map<String, String> columns, String number, String from) {
    return "select %s, %s as incidents from %s where ".formatted(named(columns), number, from);
  }

  private static String keptIn(Set<IncidentDimension> by) {
    return by.contains(IncidentDimension.COVERAGE_YEAR)
        ? KEPT + " cross join lateral generate_series(c.first_year, c.last_year) as covered(year)"
        : KEPT;
  }

  /** An incident can tell of one act twice; whatever else it has it has once. */
  private static String number(Set<IncidentDimension> by) {
    return by.contains(IncidentDimension.ACT) ? "count(distinct i.key)" : "count(*)";
  }

  private static String themselvesWith(Set<IncidentDimension> by) {
    StringBuilder from = new StringBuilder(THEMSELVES);
    if (by.contains(IncidentDimension.TOPIC)) {
      from.append(" left join section s on s.revision = i.revision and s.ordinal = i.section");
    }
    if (by.contains(IncidentDimension.ACT)) {
      from.append(" left join incident_act a on a.incident = i.key");
    }
    if (by.contains(IncidentDimension.COVERAGE_YEAR)) {
      from.append(
              " cross join lateral generate_series(cast(extract(year from v.coverage_from) as int),")
          .append(" cast(extract(year from v.coverage_to) as int)) as covered(year)");
    }
    return from.toString();
  }

  private static String named(Map<String, String> columns) {
    return String.join(
        ", ",
        columns.entrySet().stream().map(each -> each.getValue() + " as " + each.getKey()).toList());
  }

  private static String name(IncidentDimension dimension) {
    return switch (dimension) {
      case ACT -> "act";
      case TOPIC -> "topic";
      // A region is the sum of its countries.
      case COUNTRY, REGION -> "country";
      case COVERAGE_YEAR -> "coverage_year";
    };
  }

  private static String column(IncidentDimension dimension, boolean kept) {
    return switch (dimension) {
      case ACT -> kept ? "nullif(c.act, '')" : "a.act";
      case TOPIC -> kept ? "nullif(c.topic, '')" : "s.topic";
      case COUNTRY, REGION -> kept ? "c.country" : "i.country";
      case COVERAGE_YEAR -> "covered.year";
    };
  }

  private static IncidentCount toCount(Tuple row, Set<String> names) {
    String act = names.contains("act") ? row.get("act", String.class) : null;
    String topic = names.contains("topic") ? row.get("topic", String.class) : null;
    return new IncidentCount(
        act == null ? null : Act.valueOf(act),
        topic == null ? null : Topic.valueOf(topic),
        names.contains("country") ? row.get("country", String.class) : null,
        year(row, names),
        row.get("incidents", Long.class));
  }

  private static @Nullable Integer year(Tuple row, Set<String> names) {
    return names.contains("coverage_year") ? row.get("coverage_year", Integer.class) : null;
  }
}
