package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rapporteur.indicator.SourceFreshness;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.Select;

/** How new what is stored is. */
@ApplicationScoped
public class FreshnessRepository {

  private static final String SQL =
      """
      select r.series as source, 'SERIES' as kind, max(v.recorded_at) as loaded_at,
             max(v.published_on) as published_on, max(v.coverage_to) as last_day
      from revision v join report r on r.id = v.report
      where v.superseded_at is null
      group by r.series
      union all
      select d.dataset, 'DATASET', d.recorded_at, d.published_on,
             (select max(c.stated_to) from claim c
              where c.source = d.dataset and c.retracted_at is null)
      from dataset_release d
      where d.superseded_at is null
      order by kind, source
      """;

  private final Reads reads;

  FreshnessRepository(Reads reads) {
    this.reads = reads;
  }

  /** Every series with a report that is served, and every data set. */
  public List<SourceFreshness> list() {
    return reads.list(new Select(SQL), FreshnessRepository::freshness);
  }

  private static SourceFreshness freshness(Row row) {
    return new SourceFreshness(
        row.text("source"),
        row.code("kind", SourceFreshness.Kind.class),
        row.moment("loaded_at"),
        row.dayOrNull("published_on"),
        row.dayOrNull("last_day"));
  }
}
