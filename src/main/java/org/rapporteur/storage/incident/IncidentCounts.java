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
import org.rapporteur.storage.Tuples;

/** Counts incidents by what they have in common. */
@ApplicationScoped
public class IncidentCounts {

  private static final String COUNT =
      """
      select {apart}, count(distinct i.key) as incidents
      from incident i join revision v on v.id = i.revision join report r on r.id = v.report
        left join section s on s.revision = i.revision and s.ordinal = i.section
        left join incident_act a on a.incident = i.key and {by_act}
        cross join lateral (
          select y.year from generate_series(cast(extract(year from v.coverage_from) as int),
                                             cast(extract(year from v.coverage_to) as int)) as y(year)
          where {by_year} or y.year = extract(year from v.coverage_to)
        ) as covered
      where
      """;

  private final EntityManager entities;

  IncidentCounts(EntityManager entities) {
    this.entities = entities;
  }

  /** How many incidents that a filter lets through have what in common, in the order of that. */
  public List<IncidentCount> count(IncidentFilter filter, Set<IncidentDimension> by) {
    if (filter.isOfNoCountry()) {
      return List.of();
    }
    Map<String, String> columns = new TreeMap<>();
    by.forEach(dimension -> columns.put(name(dimension), column(dimension)));
    String apart = String.join(", ", columns.values());
    Query query =
        IncidentRepository.conditions(filter)
            .query(
                sql -> entities.createNativeQuery(sql, Tuple.class),
                select(named(columns), by),
                "\ngroup by " + apart + " order by " + apart);
    return Tuples.of(query).stream().map(row -> toCount(row, columns.keySet())).toList();
  }

  private static String select(String apart, Set<IncidentDimension> by) {
    return COUNT
        .replace("{apart}", apart)
        .replace("{by_act}", String.valueOf(by.contains(IncidentDimension.ACT)))
        .replace("{by_year}", String.valueOf(by.contains(IncidentDimension.COVERAGE_YEAR)));
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

  private static String column(IncidentDimension dimension) {
    return switch (dimension) {
      case ACT -> "a.act";
      case TOPIC -> "s.topic";
      case COUNTRY, REGION -> "r.country";
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
