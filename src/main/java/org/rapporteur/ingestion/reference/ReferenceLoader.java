package org.rapporteur.ingestion.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rapporteur.storage.change.Chronicle;

/**
 * Brings the reference data of this release into the database, all of it or nothing; the same data
 * again is a no-op, also when several servers start at once.
 */
@ApplicationScoped
public class ReferenceLoader {

  private final CountryLoader countries;
  private final DatasetLoader datasets;
  private final Chronicle chronicle;

  ReferenceLoader(CountryLoader countries, DatasetLoader datasets, Chronicle chronicle) {
    this.countries = countries;
    this.datasets = datasets;
    this.chronicle = chronicle;
  }

  @Transactional
  public void load() {
    load(Dataset.listAll());
  }

  /** Brings countries and some data sets in. */
  @Transactional
  void load(List<Dataset> wanted) {
    Instant at = chronicle.begin();
    countries.load(at);
    wanted.forEach(dataset -> datasets.load(dataset, at));
  }
}
