package org.rapporteur.storage.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.Region;

/** Countries and regions as stored. */
@ApplicationScoped
public class CountryRepository {

  private static final String DATASET = "countries";

  private final EntityManager entities;

  CountryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All countries, present and former, by alpha-3 code. */
  public List<Country> listCountries() {
    Map<String, Region> regions =
        listRegions().stream().collect(Collectors.toMap(Region::m49, Function.identity()));
    return entities
        .createQuery(
            "select distinct c from CountryEntity c left join fetch c.names order by c.iso3",
            CountryEntity.class)
        .getResultList()
        .stream()
        .map(country -> country.toCountry(withParents(country.region, regions)))
        .toList();
  }

  /** All regions, by M49 code. */
  public List<Region> listRegions() {
    return entities
        .createQuery("from RegionEntity order by m49", RegionEntity.class)
        .getResultList()
        .stream()
        .map(RegionEntity::toRegion)
        .toList();
  }

  /** Whether this very content was loaded last. */
  public boolean isLoaded(String sha256) {
    DatasetEntity dataset = entities.find(DatasetEntity.class, DATASET);
    return dataset != null && dataset.sha256.equals(sha256);
  }

  /** Makes the stored countries and regions those given; what is no longer among them stays. */
  public void load(
      Collection<RegionEntity> regions,
      Collection<CountryEntity> countries,
      String sha256,
      Instant at) {
    regions.forEach(entities::merge);
    entities.flush();
    countries.forEach(entities::merge);
    entities.merge(new DatasetEntity(DATASET, sha256, at));
  }

  private static List<String> withParents(@Nullable String region, Map<String, Region> regions) {
    List<String> chain = new ArrayList<>();
    for (String m49 = region;
        m49 != null;
        m49 = Objects.requireNonNull(regions.get(m49)).parent()) {
      chain.add(m49);
    }
    return chain;
  }
}
