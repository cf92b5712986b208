package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.CountryCoverage;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorSources;
import org.rapporteur.indicator.SourceCoverage;
import org.rapporteur.storage.country.CountryDirectory;
import org.rapporteur.storage.indicator.ClaimResolution;
import org.rapporteur.storage.indicator.CoverageRepository;
import org.rapporteur.time.Certainty;

/** The indicators as a whole: who states them, for what, and how the world stands. */
@ApplicationScoped
public class IndicatorQueries {

  private final CoverageRepository coverage;
  private final ClaimResolution claims;
  private final CountryDirectory directory;
  private final Clock clock;

  IndicatorQueries(
      CoverageRepository coverage,
      ClaimResolution claims,
      CountryDirectory directory,
      Clock clock) {
    this.coverage = coverage;
    this.claims = claims;
    this.directory = directory;
    this.clock = clock;
  }

  /** Who states an indicator, and of which time. */
  @Transactional
  public IndicatorSources sources(Indicator indicator) {
    return coverage.sources(indicator);
  }

  /** Which years are stated of a page of countries. */
  public Page<CountryCoverage> listCoverage(
      Indicator indicator, Page<Country> countries, int firstYear, int lastYear) {
    List<String> codes = countries.items().stream().map(Country::iso3).toList();
    Map<String, List<SourceCoverage>> years =
        coverage.list(indicator, codes, firstYear, lastYear).stream()
            .collect(Collectors.groupingBy(SourceCoverage::country));
    return countries.map(
        country -> new CountryCoverage(country, years.getOrDefault(country.iso3(), List.of())));
  }

  /**
   * How many countries stand how, at the end of each year; of the running year today.
   *
   * @param filter whose standing
   * @param years the years
   * @param key what is counted together
   */
  public <K> List<Count<K>> summarize(
      ClaimFilter filter, IntStream years, Function<Standing, K> key) {
    LocalDate today = LocalDate.now(clock);
    List<LocalDate> days =
        years
            .mapToObj(year -> LocalDate.of(year, 12, 31))
            .map(end -> min(end, today))
            .distinct()
            .toList();
    return claims.listOnEach(days, filter).stream()
        .filter(IndicatorQueries::isAnswer)
        .map(inForce -> new Standing(inForce, directory.getByIso3(inForce.claim().country())))
        .collect(Collectors.groupingBy(key, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> Count.of(group.getKey(), group.getValue()))
        .toList();
  }

  /**
   * Of two that are possible at the end of a year the one that began: its source has it by then.
   */
  private static boolean isAnswer(ClaimInForce inForce) {
    return inForce.certainty() == Certainty.CERTAIN
        || inForce.claim().claim().period().until() == null;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * How a country stands on a day.
   *
   * @param inForce what is in force
   * @param country the country
   */
  public record Standing(ClaimInForce inForce, Country country) {}

  /**
   * How many countries stand alike.
   *
   * @param key what they have in common
   * @param countries how many
   * @param carriedForward of how many nobody speaks for the day, so that the last word goes on
   */
  public record Count<K>(K key, int countries, int carriedForward) {
    static <K> Count<K> of(K key, List<Standing> standings) {
      long carried = standings.stream().filter(each -> each.inForce().carriedForward()).count();
      return new Count<>(key, standings.size(), Math.toIntExact(carried));
    }
  }
}
