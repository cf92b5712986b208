package org.rapporteur.country;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Period;

/**
 * A country or territory, present or former.
 *
 * @param iso3 ISO 3166 alpha-3 code, or XKX for Kosovo
 * @param iso2 alpha-2 code; null: none of its own
 * @param m49 UN M49 code, three digits; null: none of its own
 * @param name the name that it is shown under
 * @param officialName formal name; null: not known
 * @param kind what it is
 * @param regions M49 codes of the regions that it lies in, the smallest first; empty: none
 * @param period when it existed as far as researched
 * @param names its other names
 */
public record Country(
    String iso3,
    @Nullable String iso2,
    @Nullable String m49,
    String name,
    @Nullable String officialName,
    CountryKind kind,
    List<String> regions,
    Period period,
    List<CountryName> names) {

  public Country {
    regions = List.copyOf(regions);
    names = List.copyOf(names);
  }

  /** Whether any of its names has these words in it, whatever case and accents. */
  public boolean hasNameLike(String words) {
    String folded = NameFolding.fold(words);
    return Stream.concat(Stream.of(name), names.stream().map(CountryName::name))
        .anyMatch(each -> NameFolding.fold(each).contains(folded));
  }
}
