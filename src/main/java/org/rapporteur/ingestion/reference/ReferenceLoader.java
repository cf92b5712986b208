package org.rapporteur.ingestion.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.report.CanonicalText;
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

  /** Whether the tables could still be read if their words were changed so. */
  public boolean canReadAfter(UnaryOperator<String> change) {
    try {
      Dataset.listAll()
          .forEach(
              dataset -> dataset.claims(CanonicalText.of(change.apply(dataset.text().value()))));
      return true;
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException unreadable) {
      return false;
    }
  }

  /** Brings countries and some data sets in. */
  @Transactional
  void load(List<Dataset> wanted) {
    Instant at = chronicle.begin();
    countries.load(at);
    wanted.forEach(dataset -> datasets.load(dataset, at));
  }
}
