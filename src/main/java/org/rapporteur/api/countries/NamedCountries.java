package org.rapporteur.api.countries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.query.CountryQueries;

/** The country that a path or a parameter names, or the problem that it names none or several. */
@ApplicationScoped
public class NamedCountries {

  private final CountryQueries countries;

  NamedCountries(CountryQueries countries) {
    this.countries = countries;
  }

  /**
   * The country of a code or name.
   *
   * @param on a day on which it was so called; null: any day
   */
  public Country get(String codeOrName, @Nullable LocalDate on) {
    return match(codeOrName, on).country();
  }

  CountryMatch.Found match(String codeOrName, @Nullable LocalDate on) {
    return switch (countries.resolve(codeOrName, on)) {
      case CountryMatch.Found found -> found;
      case CountryMatch.Ambiguous several ->
          throw Problems.builder(
                  ProblemType.AMBIGUOUS_COUNTRY,
                  "\"%s\" can mean several countries.".formatted(codeOrName))
              .with("candidates", several.candidates().stream().map(CountryReference::of).toList())
              .build();
      case CountryMatch.Unknown none ->
          throw Problems.of(
              ProblemType.NOT_FOUND, "No country is known as \"%s\".".formatted(codeOrName));
    };
  }
}
