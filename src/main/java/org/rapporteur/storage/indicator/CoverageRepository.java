package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.indicator.CoverageState;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorSources;
import org.rapporteur.indicator.SourceCoverage;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.Select;

/** Who states what of which country and year. */
@ApplicationScoped
public class CoverageRepository {

  private static final String MATRIX =
      """
      with wanted as (
        select country, year
        from unnest(:countries) as country
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
             coalesce(s.sources, r.sources, '{}') as sources
      from wanted w
           left join stated s on s.country = w.country and s.year = w.year
           left join reported r on r.country = w.country and r.year = w.year
      order by w.country, w.year\
      """;

  private final EntityManager entities;
  private final Reads reads;

  CoverageRepository(EntityManager entities, Reads reads) {
    this.entities = entities;
    this.reads = reads;
  }

  /**
   * A row for each country and year, in that order.
   *
   * @param countries alpha-3 codes
   */
  public List<SourceCoverage> list(
      Indicator indicator, List<String> countries, int firstYear, int lastYear) {
    Select select =
        new Select(MATRIX)
            .with("indicator", indicator.name())
            .with("countries", countries.toArray(String[]::new))
            .with("first", firstYear)
            .with("last", lastYear);
    return reads.list(select, CoverageRepository::coverage);
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

  private static SourceCoverage coverage(Row row) {
    return new SourceCoverage(
        row.text("country"),
        row.integer("year"),
        state(row.is("is_stated"), row.is("is_reported")),
        row.texts("sources"));
  }

  private static CoverageState state(boolean stated, boolean reported) {
    if (stated) {
      return CoverageState.STATED;
    }
    return reported ? CoverageState.NOT_STATED : CoverageState.NO_REPORT;
  }
}
