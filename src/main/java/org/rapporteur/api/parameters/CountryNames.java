package org.rapporteur.api.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.query.CountryQueries;

/** Reads the countries that a parameter names. */
final class CountryNames {

  private final ParameterReader reader;
  private final CountryQueries countries;

  CountryNames(ParameterReader reader, CountryQueries countries) {
    this.reader = reader;
    this.countries = countries;
  }

  /** Alpha-3 codes, without those that are refused. */
  List<String> read(String name, String value, @Nullable LocalDate day) {
    List<String> found = new ArrayList<>();
    for (String part : parts(value)) {
      switch (countries.resolve(part, day)) {
        case CountryMatch.Found match -> addExisting(name, part, match.country(), day, found);
        case CountryMatch.Ambiguous several ->
            reader.refuse(name, part, "can mean " + candidates(several));
        case CountryMatch.Unknown none ->
            reader.refuse(
                name, part, "is no alpha-3, alpha-2 or M49 code and no name of a country");
      }
    }
    return found.stream().distinct().toList();
  }

  private void addExisting(
      String name, String part, Country country, @Nullable LocalDate day, List<String> found) {
    if (day != null && country.hasEndedBy(day)) {
      reader.refuseEnded(name, part, country);
    } else {
      found.add(country.iso3());
    }
  }

  /** A name may hold a comma itself ("Korea, Republic of"): the whole is tried before its parts. */
  private List<String> parts(String value) {
    return countries.resolve(value, null) instanceof CountryMatch.Unknown
        ? ParameterReader.split(value)
        : List.of(value.strip());
  }

  private static String candidates(CountryMatch.Ambiguous several) {
    return several.candidates().stream().map(Country::iso3).collect(Collectors.joining(" or "));
  }
}
