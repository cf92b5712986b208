package org.rapporteur.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.CountryMatch.Ambiguous;
import org.rapporteur.country.CountryMatch.Found;
import org.rapporteur.country.CountryMatch.MatchedBy;
import org.rapporteur.country.CountryMatch.Unknown;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Period;

/**
 * Finds the country that a code or a name means.
 *
 * <p>Codes come first, then names. Of several countries that bear a name, those remain that bore it
 * on the day asked for; if several remain, the answer is all of them.
 */
public final class CountryResolver {

  private final List<Country> countries;
  private final Map<String, Found> byCode = new HashMap<>();
  private final Map<String, List<Bearer>> byName = new HashMap<>();

  /** A country that bears a name, and when. */
  private record Bearer(Found found, Period period) {

    Optional<Certainty> on(LocalDate day) {
      return period.on(day);
    }
  }

  public CountryResolver(Collection<Country> countries) {
    this.countries = List.copyOf(countries);
    this.countries.forEach(this::index);
  }

  /** All countries, present and former, in the order given. */
  public List<Country> countries() {
    return countries;
  }

  /** The country of an alpha-3 code that is known to exist. */
  public Country getByIso3(String iso3) {
    Found found = byCode.get(iso3);
    if (found == null) {
      throw new IllegalArgumentException("no country has the code " + iso3);
    }
    return found.country();
  }

  /** The country that an alpha-3, alpha-2 or M49 code or a name means, whenever it bore it. */
  public CountryMatch resolve(String codeOrName) {
    return resolve(codeOrName, null);
  }

  /**
   * The country that a code or a name means on a day.
   *
   * @param on the day; null: any. A name that no country bore on the day is looked up as of any
   *     day.
   */
  public CountryMatch resolve(String codeOrName, @Nullable LocalDate on) {
    Found coded = byCode.get(codeOrName.strip().toUpperCase(Locale.ROOT));
    if (coded != null) {
      return coded;
    }
    List<Bearer> bearers = byName.getOrDefault(NameFolding.fold(codeOrName), List.of());
    return choose(onDay(bearers, on));
  }

  private static List<Bearer> onDay(List<Bearer> bearers, @Nullable LocalDate on) {
    if (on == null) {
      return bearers;
    }
    List<Bearer> surely =
        bearers.stream()
            .filter(bearer -> bearer.on(on).equals(Optional.of(Certainty.CERTAIN)))
            .toList();
    if (!surely.isEmpty()) {
      return surely;
    }
    List<Bearer> possibly = bearers.stream().filter(bearer -> bearer.on(on).isPresent()).toList();
    return possibly.isEmpty() ? bearers : possibly;
  }

  private static CountryMatch choose(List<Bearer> bearers) {
    List<Country> candidates =
        bearers.stream().map(bearer -> bearer.found().country()).distinct().toList();
    return switch (candidates.size()) {
      case 0 -> new Unknown();
      case 1 -> bearers.getFirst().found();
      default -> new Ambiguous(candidates);
    };
  }

  private void index(Country country) {
    indexCode(country.iso3(), country, MatchedBy.ISO3);
    indexCode(country.iso2(), country, MatchedBy.ISO2);
    indexCode(country.m49(), country, MatchedBy.M49);
    indexName(country.name(), Period.unknown(), new Found(country, MatchedBy.NAME));
    for (CountryName name : country.names()) {
      indexName(name.name(), name.period(), new Found(country, matchedBy(name.kind())));
    }
  }

  private void indexCode(@Nullable String code, Country country, MatchedBy matchedBy) {
    if (code != null) {
      byCode.put(code, new Found(country, matchedBy));
    }
  }

  private void indexName(String name, Period period, Found found) {
    byName
        .computeIfAbsent(NameFolding.fold(name), folded -> new ArrayList<>())
        .add(new Bearer(found, period));
  }

  private static MatchedBy matchedBy(CountryName.Kind kind) {
    return switch (kind) {
      case OFFICIAL -> MatchedBy.OFFICIAL_NAME;
      case SHORT -> MatchedBy.SHORT_NAME;
      case HISTORIC -> MatchedBy.HISTORIC_NAME;
      case PUBLISHER -> MatchedBy.PUBLISHER_NAME;
      case ALIAS -> MatchedBy.ALIAS;
    };
  }
}
