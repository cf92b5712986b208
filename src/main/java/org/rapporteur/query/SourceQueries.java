package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rapporteur.indicator.SourceFreshness;
import org.rapporteur.storage.indicator.FreshnessRepository;

/** How new what is served is. */
@ApplicationScoped
public class SourceQueries {

  private final FreshnessRepository freshness;

  SourceQueries(FreshnessRepository freshness) {
    this.freshness = freshness;
  }

  /** Every series with a report, and every data set. */
  public List<SourceFreshness> listFreshness() {
    return freshness.list();
  }
}
