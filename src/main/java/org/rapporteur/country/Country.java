package org.rapporteur.country;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.PartialDate;
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
 * @param successors alpha-3 codes of what came after it; empty: it exists, or nothing did
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
    List<String> successors,
    List<CountryName> names) {

  public Country {
    regions = List.copyOf(regions);
    successors = List.copyOf(successors);
    names = List.copyOf(names);
  }

  /** Whether it certainly was no more on a day. */
  public boolean hasEndedBy(LocalDate day) {
    LocalDate ended = endsOn();
    return ended != null && !day.isBefore(ended);
  }

  /**
   * The first day on which it certainly was no more, on any reading of its end; null: it exists.
   */
  public @Nullable LocalDate endsOn() {
    return switch (period.until()) {
      case null -> null;
      // A full date is the first day of the time after; a year or month is the last of its own.
      case PartialDate.OfDay(LocalDate day) -> day;
      case PartialDate until -> until.latest().plusDays(1);
    };
  }

  /** Whether any of its names has these words in it, whatever case and accents. */
  public boolean hasNameLike(String words) {
    String folded = NameFolding.fold(words);
    return Stream.concat(Stream.of(name), names.stream().map(CountryName::name))
        .anyMatch(each -> NameFolding.fold(each).contains(folded));
  }

  /** M49 code of the greatest region that it lies in but the world; null: it lies in none. */
  public @Nullable String continent() {
    return regions.size() < 2 ? null : regions.get(regions.size() - 2);
  }
}
