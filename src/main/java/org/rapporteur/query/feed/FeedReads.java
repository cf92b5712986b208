package org.rapporteur.query.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapporteur.change.Change;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.country.CountryDirectory;

/** What the feed reads, each in a transaction on the primary. */
@ApplicationScoped
class FeedReads {

  private final Chronicle chronicle;
  private final CountryDirectory countries;

  FeedReads(Chronicle chronicle, CountryDirectory countries) {
    this.chronicle = chronicle;
    this.countries = countries;
  }

  @ActivateRequestContext
  @Transactional
  List<Change> listAfter(long sequence, int limit) {
    return chronicle.listAfter(sequence, limit);
  }

  /** Another server may have loaded countries that this one does not know yet. */
  @ActivateRequestContext
  @Transactional
  void refreshCountries() {
    countries.refresh();
  }
}
