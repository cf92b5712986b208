package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.SourceFreshness;
import org.rapporteur.storage.Tuples;

/** How new what is stored is. */
@ApplicationScoped
public class FreshnessRepository {

  private static final String SQL =
      """
      select r.series as source, 'SERIES' as kind, max(v.recorded_at) as loaded_at,
             cast(max(v.published_on) as text) as published_on, cast(max(v.coverage_to) as text) as last_day
      from revision v join report r on r.id = v.report
      where v.superseded_at is null
      group by r.series
      union all
      select d.dataset, 'DATASET', d.recorded_at, cast(d.published_on as text),
             (select cast(max(c.stated_to) as text) from claim c
              where c.source = d.dataset and c.retracted_at is null)
      from dataset_release d
      where d.superseded_at is null
      order by kind, source
      """;

  private final EntityManager entities;

  FreshnessRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Every series with a report that is served, and every data set. */
  public List<SourceFreshness> list() {
    return Tuples.of(entities.createNativeQuery(SQL, Tuple.class)).stream()
        .map(FreshnessRepository::freshness)
        .toList();
  }

  private static SourceFreshness freshness(Tuple row) {
    return new SourceFreshness(
        row.get("source", String.class),
        SourceFreshness.Kind.valueOf(row.get("kind", String.class)),
        row.get("loaded_at", Instant.class),
        day(row.get("published_on", String.class)),
        day(row.get("last_day", String.class)));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
