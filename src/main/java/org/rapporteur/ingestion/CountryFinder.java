package org.rapporteur.ingestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.country.CountryResolver;
import org.rapporteur.parsing.ParsedReport;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.time.PartialDate;

/** Finds the country that a parsed report speaks of, by its title and the sender's hint. */
final class CountryFinder {

  private final CountryResolver resolver;

  CountryFinder(CountryResolver resolver) {
    this.resolver = resolver;
  }

  /** The country; empty with a notice added when it cannot be told. */
  Optional<Country> find(ParsedReport parsed, @Nullable String hint, List<Notice> notices) {
    String printed = parsed.masthead().countryAsPublished();
    LocalDate on = lastDayOf(parsed.coverage());
    if (hint == null) {
      return printed == null ? notStated(notices) : resolve(printed, on, notices);
    }
    Optional<Country> hinted = resolve(hint, on, notices);
    boolean contradicted =
        hinted.isPresent()
            && printed != null
            && isAnother(resolver.resolve(printed, on), hinted.get());
    return contradicted ? contradicted(printed, hint, notices) : hinted;
  }

  /** Notices when the country had ended before the time that the report speaks of. */
  static void checkExistence(Country country, Coverage coverage, List<Notice> notices) {
    PartialDate ended = country.period().until();
    if (ended != null && ended.latest().isBefore(coverage.from())) {
      notices.add(
          new Notice(
              NoticeCode.COUNTRY_DID_NOT_EXIST,
              "%s ended in %s, before the period that the report covers."
                  .formatted(country.name(), ended),
              null));
    }
  }

  private Optional<Country> resolve(String name, @Nullable LocalDate on, List<Notice> notices) {
    return switch (resolver.resolve(name, on)) {
      case CountryMatch.Found found -> Optional.of(found.country());
      case CountryMatch.Ambiguous several -> ambiguous(name, several, notices);
      case CountryMatch.Unknown none ->
          refuse(
              NoticeCode.COUNTRY_UNKNOWN,
              "No country is known as \"%s\".".formatted(name),
              notices);
    };
  }

  private static boolean isAnother(CountryMatch printed, Country hinted) {
    return switch (printed) {
      case CountryMatch.Found found -> !found.country().equals(hinted);
      case CountryMatch.Ambiguous several -> !several.candidates().contains(hinted);
      // The sender knows better than a list of names that lacks one.
      case CountryMatch.Unknown none -> false;
    };
  }

  private static Optional<Country> ambiguous(
      String name, CountryMatch.Ambiguous several, List<Notice> notices) {
    String candidates =
        several.candidates().stream()
            .map(country -> "%s (%s)".formatted(country.name(), country.iso3()))
            .collect(Collectors.joining(", "));
    return refuse(
        NoticeCode.COUNTRY_AMBIGUOUS,
        "\"%s\" can mean %s. Say which with country=.".formatted(name, candidates),
        notices);
  }

  private static Optional<Country> contradicted(
      @Nullable String printed, String hint, List<Notice> notices) {
    return refuse(
        NoticeCode.COUNTRY_CONTRADICTS_HINT,
        "The text is titled \"%s\" and country=%s was given.".formatted(printed, hint),
        notices);
  }

  private static Optional<Country> notStated(List<Notice> notices) {
    return refuse(
        NoticeCode.COUNTRY_NOT_STATED,
        "The text names no country. Say which with country=.",
        notices);
  }

  private static Optional<Country> refuse(NoticeCode code, String detail, List<Notice> notices) {
    notices.add(new Notice(code, detail, null));
    return Optional.empty();
  }

  private static @Nullable LocalDate lastDayOf(@Nullable Coverage coverage) {
    return coverage == null ? null : coverage.to();
  }
}
