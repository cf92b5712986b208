package org.rapporteur.storage.incident;

import static org.rapporteur.incident.IncidentDimension.ACT;
import static org.rapporteur.incident.IncidentDimension.COUNTRY;
import static org.rapporteur.incident.IncidentDimension.COVERAGE_YEAR;
import static org.rapporteur.incident.IncidentDimension.REGION;
import static org.rapporteur.incident.IncidentDimension.TOPIC;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.incident.IncidentDimension;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.storage.SqlConditions;

/**
 * Counts out of {@code incident_count}, which the database keeps with each write. It has rows for
 * each value of country, time, act and topic and for all of them together, so that whatever is
 * asked for reads about as many rows as it answers. Only where all four are told apart it has none:
 * those incidents are few, and are counted themselves.
 */
final class KeptCounts {

  private final IncidentFilter filter;
  private final Set<IncidentDimension> by;

  KeptCounts(IncidentFilter filter, Set<IncidentDimension> by) {
    this.filter = filter;
    this.by = by;
  }

  /** Whether what is asked for is kept. */
  boolean answer() {
    boolean more =
        Stream.of(
                filter.from(),
                filter.to(),
                filter.person(),
                filter.place(),
                filter.report(),
                filter.words())
            .anyMatch(part -> part != null);
    // Who tells of one of two acts is in the rows of one, the other, or both.
    boolean ofSomeActs = filter.acts().size() > 1 || (!filter.acts().isEmpty() && by.contains(ACT));
    boolean ofEverything = ofCountries() && ofTimes() && ofActs() && ofTopics();
    return !more && !ofSomeActs && !ofEverything;
  }

  private boolean ofCountries() {
    return filter.countries() != null || by.contains(COUNTRY) || by.contains(REGION);
  }

  private boolean ofTimes() {
    return filter.edition() != null || filter.coverageYear() != null || by.contains(COVERAGE_YEAR);
  }

  private boolean ofActs() {
    return !filter.acts().isEmpty() || by.contains(ACT);
  }

  private boolean ofTopics() {
    return !filter.topics().isEmpty() || by.contains(TOPIC);
  }

  /** Which rows of {@code incident_count c}. */
  SqlConditions conditions() {
    return new SqlConditions(
            "c.country %s '*' and c.edition %s 0 and c.act %s '*' and c.topic %s '*'"
                .formatted(each(ofCountries()), each(ofTimes()), each(ofActs()), each(ofTopics())))
        .and("c.country in (<countries>)", "countries", filter.countries())
        .and("c.edition = :edition", "edition", filter.edition())
        .and(
            ":coverageYear between c.first_year and c.last_year",
            "coverageYear",
            filter.coverageYear())
        .in("c.act", "acts", names(filter.acts()))
        .in("c.topic", "topics", names(filter.topics()));
  }

  private static String each(boolean apart) {
    return apart ? "<>" : "=";
  }

  private static List<String> names(List<? extends Enum<?>> codes) {
    return codes.stream().map(code -> code.name()).toList();
  }
}
