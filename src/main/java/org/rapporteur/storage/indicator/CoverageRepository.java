package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.indicator.CoverageState;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorSources;
import org.rapporteur.indicator.SourceCoverage;
import org.rapporteur.storage.Tuples;

/** Who states what of which country and year. */
@ApplicationScoped
public class CoverageRepository {

  private static final String MATRIX =
      """
      with wanted as (
        select country, year
        from unnest(cast(string_to_array(:countries, ',') as text[])) as country
             cross join generate_series(cast(:first as int), cast(:last as int)) as year
      ), stated as (
        select c.country, year, array_agg(distinct c.source order by c.source) as sources
        from claim c
             cross join lateral generate_series(greatest(cast(extract(year from c.stated_from) as int), :first),
                                                least(cast(extract(year from c.stated_to) as int), :last)) as year
        where c.indicator = :indicator and c.basis = 'STATED' and c.retracted_at is null
        group by c.country, year
      ), reported as (
        select r.country, year, array_agg(distinct r.id order by r.id) as sources
        from revision v join report r on r.id = v.report
             cross join lateral generate_series(greatest(cast(extract(year from v.coverage_from) as int), :first),
                                                least(cast(extract(year from v.coverage_to) as int), :last)) as year
        where v.superseded_at is null
        group by r.country, year
      )
      select w.country, w.year, s.country is not null as is_stated, r.country is not null as is_reported,
             array_to_string(coalesce(s.sources, r.sources), ',') as sources
      from wanted w
           left join stated s on s.country = w.country and s.year = w.year
           left join reported r on r.country = w.country and r.year = w.year
      order by w.country, w.year\
      """;

  private final EntityManager entities;

  CoverageRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A row for each country and year, in that order.
   *
   * @param countries alpha-3 codes
   */
  public List<SourceCoverage> list(
      Indicator indicator, List<String> countries, int firstYear, int lastYear) {
    Query query =
        entities
            .createNativeQuery(MATRIX, Tuple.class)
            .setParameter("indicator", indicator.name())
            .setParameter("countries", String.join(",", countries))
            .setParameter("first", firstYear)
            .setParameter("last", lastYear);
    return Tuples.of(query).stream().map(CoverageRepository::coverage).toList();
  }

  /** Who states an indicator, and of which time. */
  public IndicatorSources sources(Indicator indicator) {
    List<DatasetReleaseEntity> releases =
        entities
            .createQuery(
                """
                from DatasetReleaseEntity d where d.supersededAt is null and exists
                  (select 1 from ClaimEntity c where c.source = d.dataset and c.indicator = ?1
                     and c.retraction.retractedAt is null)
                order by d.dataset\
                """,
                DatasetReleaseEntity.class)
            .setParameter(1, indicator)
            .getResultList();
    Tuple reports =
        entities
            .createQuery(
                """
                select count(distinct case when revision is null then null else source end) as reports,
                       min(reading.statedFrom) as first, max(reading.statedTo) as last
                from ClaimEntity where indicator = ?1 and retraction.retractedAt is null\
                """,
                Tuple.class)
            .setParameter(1, indicator)
            .getSingleResult();
    return new IndicatorSources(
        releases.stream().map(DatasetReleaseEntity::toSource).toList(),
        reports.get("reports", Long.class).intValue(),
        reports.get("first", LocalDate.class),
        reports.get("last", LocalDate.class));
  }

  private static SourceCoverage coverage(Tuple row) {
    String sources = row.get("sources", String.class);
    return new SourceCoverage(
        row.get("country", String.class),
        row.get("year", Integer.class),
        state(row.get("is_stated", Boolean.class), row.get("is_reported", Boolean.class)),
        sources == null ? List.of() : List.of(sources.split(",", -1)));
  }

  private static CoverageState state(boolean stated, boolean reported) {
    if (stated) {
      return CoverageState.STATED;
    }
    return reported ? CoverageState.NOT_STATED : CoverageState.NO_REPORT;
  }
}
