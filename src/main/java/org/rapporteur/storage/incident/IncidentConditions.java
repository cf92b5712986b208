package org.rapporteur.storage.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.search.SearchSql;

/** What a filter means for an incident {@code i} of a revision {@code v}. */
final class IncidentConditions {

  /** A country has few reports in an edition, so that these are looked up first. */
  private static final String OF_FEW_REPORTS =
      "i.report in (select r.id from report r where r.country in (<countries>) and r.edition = :edition)";

  private static final String TELLS_OF =
      "exists (select 1 from incident_act a where a.incident = i.key and a.act in (<acts>))";

  private static final String IS_ABOUT =
      "exists (select 1 from section s where s.revision = i.revision and s.ordinal = i.section and s.topic in (<topics>))";

  private IncidentConditions() {}

  static SqlConditions of(IncidentFilter filter) {
    return of(filter, Walk.REPORTS);
  }

  static SqlConditions of(IncidentFilter filter, Walk walk) {
    return ofReport(filter, walk)
        .and(walk == Walk.ACT ? "a.act in (<acts>)" : TELLS_OF, "acts", names(filter.acts()))
        .and(
            walk == Walk.TOPIC ? "s.topic in (<topics>)" : IS_ABOUT,
            "topics",
            names(filter.topics()))
        .and("i.latest >= :from", "from", filter.from())
        .and("i.earliest <= :to", "to", filter.to())
        .and(
            "exists (select 1 from incident_person p where p.incident = i.key and %s)"
                .formatted(SearchSql.namedLike("p.folded", "person")),
            "person",
            filter.person())
        .and(
            "exists (select 1 from incident_place l where l.incident = i.key and %s)"
                .formatted(SearchSql.holds("l.folded", "place")),
            "place",
            filter.place())
        .and(SearchSql.matches("i", filter.names()), "words", filter.words());
  }

  private static SqlConditions ofReport(IncidentFilter filter, Walk walk) {
    return scope(filter, walk)
        .and(
            ":coverageYear between extract(year from v.coverage_from) and extract(year from v.coverage_to)",
            "coverageYear",
            filter.coverageYear())
        .and("i.report = :report", "report", filter.report());
  }

  private static SqlConditions scope(IncidentFilter filter, Walk walk) {
    String copy =
        switch (walk) {
          case ACT -> "a.country";
          case TOPIC -> "s.country";
          case REPORTS, COVERAGE, DAYS -> "i.country";
        };
    return new SqlConditions("v.superseded_at is null")
        .and(
            filter.edition() == null ? copy + " in (<countries>)" : OF_FEW_REPORTS,
            "countries",
            filter.countries())
        .and("i.edition = :edition", "edition", filter.edition());
  }

  private static @Nullable List<String> names(List<? extends Enum<?>> codes) {
    return codes.isEmpty() ? null : codes.stream().map(code -> code.name()).toList();
  }
}
