package org.rapporteur.storage.country;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryResolver;
import org.rapporteur.country.Region;

/**
 * Countries and regions in memory: some hundred rows that change with a release only and are asked
 * for in every request.
 *
 * <p>Filled once at start, after the reference data is loaded.
 */
@ApplicationScoped
public class CountryDirectory {

  private final CountryRepository repository;
  private volatile @Nullable Content content;

  private record Content(CountryResolver resolver, List<Region> regions) {}

  CountryDirectory(CountryRepository repository) {
    this.repository = repository;
  }

  /** Reads countries and regions as they are stored now; needs a transaction. */
  public void refresh() {
    content =
        new Content(new CountryResolver(repository.listCountries()), repository.listRegions());
  }

  public CountryResolver resolver() {
    return content().resolver();
  }

  /** All regions, by M49 code. */
  public List<Region> regions() {
    return content().regions();
  }

  /** The country of a code that is stored somewhere, so that it exists. */
  public Country getByIso3(String iso3) {
    return resolver().getByIso3(iso3);
  }

  private Content content() {
    return Objects.requireNonNull(content, "the reference data is not loaded yet");
  }
}
