package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.country.CountryMatch.Ambiguous;
import org.rapporteur.country.CountryMatch.Found;
import org.rapporteur.country.CountryMatch.MatchedBy;
import org.rapporteur.country.CountryMatch.Unknown;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

class CountryResolverTest {

  private static final Country RURITANIA =
      country(
          "RUR",
          "Ruritania",
          name("Ruritanya", CountryName.Kind.HISTORIC, Period.until(PartialDate.of(2009))));
  private static final Country NORTH =
      country("NAM", "North Amber", name("Amber", CountryName.Kind.ALIAS, Period.unknown()));
  private static final Country SOUTH =
      country("SAM", "South Amber", name("Amber", CountryName.Kind.ALIAS, Period.unknown()));
  private static final Country OLD_UNION =
      country(
          "OUN",
          "Old Union",
          name("The Union", CountryName.Kind.HISTORIC, Period.until(day("1992-04-27"))));
  private static final Country NEW_UNION =
      country(
          "NUN",
          "Union of Two",
          name(
              "The Union",
              CountryName.Kind.HISTORIC,
              new Period(day("1992-04-27"), day("2003-02-04"))));

  private final CountryResolver resolver =
      new CountryResolver(List.of(RURITANIA, NORTH, SOUTH, OLD_UNION, NEW_UNION));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RUR",
        "rur",
        " rur ",
        "Ruritania",
        "RURITANIA",
        "R\u00fcrit\u00e1nia",
        "Ruritanya"
      })
  void isFoundWhateverTheSpelling(String name) {
    assertThat(resolver.resolve(name))
        .isInstanceOfSatisfying(
            Found.class, found -> assertThat(found.country()).isEqualTo(RURITANIA));
  }

  @Test
  void saysByWhatItWasRecognised() {
    assertThat(resolver.resolve("Ruritanya"))
        .isEqualTo(new Found(RURITANIA, MatchedBy.HISTORIC_NAME));
    assertThat(resolver.resolve("rur")).isEqualTo(new Found(RURITANIA, MatchedBy.ISO3));
  }

  @Test
  void aNameOfSeveralIsNotGuessed() {
    assertThat(resolver.resolve("Amber")).isEqualTo(new Ambiguous(List.of(NORTH, SOUTH)));
  }

  @Test
  void theDayChoosesBetweenThoseThatBoreTheName() {
    assertThat(resolver.resolve("Union", LocalDate.of(1985, 1, 1)))
        .isEqualTo(new Found(OLD_UNION, MatchedBy.HISTORIC_NAME));
    assertThat(resolver.resolve("Union", LocalDate.of(2002, 6, 30)))
        .isEqualTo(new Found(NEW_UNION, MatchedBy.HISTORIC_NAME));
    assertThat(resolver.resolve("Union", LocalDate.of(1992, 4, 27)))
        .isEqualTo(new Found(NEW_UNION, MatchedBy.HISTORIC_NAME));
    assertThat(resolver.resolve("Union")).isInstanceOf(Ambiguous.class);
  }

  @Test
  void aNameOutOfUseIsStillUnderstood() {
    assertThat(resolver.resolve("Ruritanya", LocalDate.of(2026, 1, 1)))
        .isEqualTo(new Found(RURITANIA, MatchedBy.HISTORIC_NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Ruritani", "Zenda", "---", "%"})
  void whatIsNoNameIsUnknown(String name) {
    assertThat(resolver.resolve(name)).isEqualTo(new Unknown());
  }

  private static Country country(String iso3, String name, CountryName... names) {
    return new Country(
        iso3,
        null,
        null,
        name,
        null,
        CountryKind.STATE,
        List.of(),
        Period.unknown(),
        List.of(),
        List.of(names));
  }

  private static CountryName name(String name, CountryName.Kind kind, Period period) {
    return new CountryName(name, kind, period);
  }

  private static PartialDate day(String iso) {
    return PartialDate.of(LocalDate.parse(iso));
  }
}
