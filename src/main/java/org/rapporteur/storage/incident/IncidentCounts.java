package org.rapporteur.storage.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.IncidentCount;
import org.rapporteur.incident.IncidentDimension;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.report.Topic;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.Select;

/** Counts incidents by what they have in common. */
@ApplicationScoped
public class IncidentCounts {

  private static final String KEPT = "incident_count c";
  private static final String THEMSELVES = "incident i join revision v on v.id = i.revision";

  private final Reads reads;

  IncidentCounts(Reads reads) {
    this.reads = reads;
  }

  /** How many incidents a filter lets through. */
  public long count(IncidentFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    KeptCounts kept = new KeptCounts(filter, Set.of());
    Select select =
        kept.answer()
            ? kept.conditions().select(select(Map.of(), sum(), KEPT), "")
            : IncidentConditions.of(filter).select(select(Map.of(), "count(*)", THEMSELVES), "");
    return reads.one(select.plannedForItsValues(), IncidentCounts::number);
  }

  private static String sum() {
    return "cast(coalesce(sum(c.incidents), 0) as bigint)";
  }

  /** How many incidents that a filter lets through have what in common, in the order of that. */
  public List<IncidentCount> count(IncidentFilter filter, Set<IncidentDimension> by) {
    if (filter.isOfNoCountry()) {
      return List.of();
    }
    KeptCounts kept = new KeptCounts(filter, by);
    Map<String, String> columns = new TreeMap<>();
    by.forEach(dimension -> columns.put(name(dimension), column(dimension, kept.answer())));
    String apart = String.join(", ", columns.values());
    String end = "\ngroup by " + apart + " order by " + apart;
    Select select =
        kept.answer()
            ? kept.conditions()
                .select(
                    select(columns, sum(), keptIn(by)),
                    "\ngroup by %s having sum(c.incidents) > 0 order by %1$s".formatted(apart))
            : IncidentConditions.of(filter)
                .select(select(columns, number(by), themselvesWith(by)), end);
    return reads.list(select.plannedForItsValues(), row -> toCount(row, columns.keySet()));
  }

  private static String select(Map<String, String> columns, String number, String from) {
    return "select %s%s as incidents from %s where ".formatted(named(columns), number, from);
  }

  private static long number(Row row) {
    return row.number("incidents");
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
    return columns.entrySet().stream()
        .map(each -> each.getValue() + " as " + each.getKey() + ", ")
        .collect(Collectors.joining());
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

  private static IncidentCount toCount(Row row, Set<String> names) {
    return new IncidentCount(
        names.contains("act") ? row.codeOrNull("act", Act.class) : null,
        names.contains("topic") ? row.codeOrNull("topic", Topic.class) : null,
        names.contains("country") ? row.text("country") : null,
        names.contains("coverage_year") ? row.integer("coverage_year") : null,
        number(row));
  }
}
