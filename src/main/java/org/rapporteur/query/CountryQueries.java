package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryKind;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.country.Region;
import org.rapporteur.storage.country.CountryDirectory;

/** Countries and regions, and which of them a name means. */
@ApplicationScoped
public class CountryQueries {

  private final CountryDirectory directory;

  CountryQueries(CountryDirectory directory) {
    this.directory = directory;
  }

  /** The countries that a filter lets through, by alpha-3 code. */
  public List<Country> list(CountryFilter filter) {
    return directory.resolver().countries().stream().filter(filter::matches).toList();
  }

  /**
   * Countries by alpha-3 code, without those that had ended before a day.
   *
   * @param among alpha-3 codes of those wanted; null: all
   */
  public List<Country> listExisting(@Nullable List<String> among, LocalDate since) {
    return directory.resolver().countries().stream()
        .filter(country -> among == null || among.contains(country.iso3()))
        .filter(country -> !country.hasEndedBy(since))
        .toList();
  }

  public CountryMatch resolve(String codeOrName, @Nullable LocalDate on) {
    return directory.resolver().resolve(codeOrName, on);
  }

  /** The country of an alpha-3 code that occurs in an answer. */
  public Country getByIso3(String iso3) {
    return directory.getByIso3(iso3);
  }

  /** The region of an M49 code or a name, in any case. */
  public Optional<Region> findRegion(String codeOrName) {
    return directory.regions().stream()
        .filter(
            region -> region.m49().equals(codeOrName) || region.name().equalsIgnoreCase(codeOrName))
        .findFirst();
  }

  /** Alpha-3 codes of the countries that lie in a region, at any depth. */
  public List<String> listIso3In(Region region) {
    return directory.resolver().countries().stream()
        .filter(country -> country.regions().contains(region.m49()))
        .map(Country::iso3)
        .toList();
  }

  /**
   * Which countries are wanted.
   *
   * @param region M49 code of a region that they lie in; null: any
   * @param words part of a name, in any case; null: any
   * @param former true: former countries only, false: present ones only, null: both
   */
  public record CountryFilter(
      @Nullable String region, @Nullable String words, @Nullable Boolean former) {

    boolean matches(Country country) {
      return (region == null || country.regions().contains(region))
          && (former == null || former == (country.kind() == CountryKind.FORMER))
          && (words == null || country.hasNameLike(words));
    }
  }
}
