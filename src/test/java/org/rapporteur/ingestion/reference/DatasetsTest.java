package org.rapporteur.ingestion.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.ClaimValue.Leader;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorKind;
import org.rapporteur.ingestion.reference.Dataset.Contents;
import org.rapporteur.time.Certainty;

/**
 * Checks the tables that become claims: codes, dates, overlaps, and counts that others published.
 */
class DatasetsTest {

  private static final Set<String> COUNTRIES =
      ReferenceData.rows("countries.csv").stream()
          .map(row -> row.get("iso3"))
          .collect(Collectors.toSet());

  static Stream<Named<Dataset>> datasets() {
    return Dataset.listAll().stream().map(dataset -> Named.of(dataset.code(), dataset));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyClaimIsOnACountryThatExistsAndQuotesItsRows(Dataset dataset) {
    List<CountryClaim> claims = dataset.claims(dataset.text());
    assertThat(claims).hasSizeGreaterThan(400);
    for (CountryClaim claim : claims) {
      assertThat(COUNTRIES).contains(claim.country());
      assertThat(dataset.text().quote(claim.claim().evidence()))
          .startsWith(claim.country() + ",")
          .doesNotEndWith("\n");
    }
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void nothingIsStatedForATimeAfterTheDataSet(Dataset dataset) {
    assertThat(dataset.claims(dataset.text()))
        .allMatch(claim -> !claim.statedFor().to().isAfter(dataset.statesUntil()))
        .allMatch(claim -> claim.statedFor().from().getYear() >= 1800);
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void ofAStatusOneHoldsAtATime(Dataset dataset) {
    Map<String, List<CountryClaim>> subjects =
        dataset.claims(dataset.text()).stream()
            .filter(claim -> claim.claim().indicator().kind() != IndicatorKind.HOLDERS)
            .collect(groupingBy(claim -> claim.country() + " " + claim.claim().indicator()));
    subjects.forEach((subject, claims) -> {
      List<LocalDate> days = new ArrayList<>();
      claims.forEach(
          claim -> days.addAll(List.of(claim.statedFor().from(), claim.statedFor().to())));
      for (LocalDate day : days) {
        assertThat(claims.stream().filter(claim -> isSureOn(claim, day)))
            .as("%s on %s", subject, day)
            .hasSizeLessThanOrEqualTo(1);
      }
    });
  }

  @Test
  void noOfficeHasTwoHoldersTodayUnlessTheyShareIt() {
    Dataset factbook = dataset(Contents.LEADERS);
    Map<String, List<CountryClaim>> offices =
        factbook.claims(factbook.text()).stream()
            .filter(claim -> claim.claim().period().until() == null)
            .collect(groupingBy(claim -> claim.country() + " " + claim.claim().indicator()));
    assertThat(offices).hasSizeGreaterThan(400);
    assertThat(offices)
        .allSatisfy((office, holders) ->
            assertThat(holders.size() == 1 || holders.stream().allMatch(DatasetsTest::isShared))
                .as(office)
                .isTrue());
  }

  private static boolean isShared(CountryClaim claim) {
    return ((Leader) claim.claim().value()).collective();
  }

  @ParameterizedTest
  @CsvSource({
    "2002-06-30, 0",
    "2002-07-01, 66",
    "2015-04-01, 123",
    "2017-10-26, 124",
    "2017-10-27, 123",
    "2019-03-16, 123",
    "2019-03-17, 122",
    "2024-12-31, 124",
    "2025-01-01, 125",
    "2026-06-01, 125",
    "2026-06-02, 124"
  })
  void soManyStatesAreParties(LocalDate day, int parties) {
    Dataset depositary = dataset(Contents.ICC);
    assertThat(
            depositary.claims(depositary.text()).stream()
                .filter(claim -> isSureOn(claim, day))
                .filter(claim ->
                    ((Icc) claim.claim().value()).participation() == IccParticipation.STATE_PARTY))
        .hasSize(parties);
  }

  @Test
  void everyMemberOfTheUnitedNationsStandsSomewhere() {
    Dataset depositary = dataset(Contents.ICC);
    Set<String> standing =
        depositary.claims(depositary.text()).stream()
            .filter(claim -> isSureOn(claim, LocalDate.parse("2026-01-01")))
            .map(CountryClaim::country)
            .collect(Collectors.toSet());
    assertThat(standing)
        .containsAll(
            ReferenceData.rows("countries.csv").stream()
                .filter(row -> row.get("kind").equals("STATE"))
                .map(row -> row.get("iso3"))
                .toList())
        .hasSize(196)
        .contains("COK")
        .doesNotContain("SCG", "XKX", "TWN");
  }

  /**
   * Amnesty International's totals at the end of each year. They leave out three territories that
   * its table lists beside their states, and Kosovo before 2020.
   */
  @ParameterizedTest
  @CsvSource({
    "2013, 98, 7, 35, 58",
    "2014, 98, 7, 35, 58",
    "2015, 102, 6, 32, 58",
    "2016, 104, 7, 30, 57",
    "2017, 106, 7, 29, 56",
    "2018, 106, 8, 28, 56",
    "2019, 106, 8, 28, 56",
    "2020, 108, 8, 28, 55",
    "2021, 108, 8, 28, 55",
    "2022, 112, 9, 23, 55"
  })
  void theClassesCountWhatAmnestyInternationalPublished(
      int year, long all, long ordinary, long practice, long retentionist) {
    Set<String> apart =
        year < 2020 ? Set.of("GRL", "HKG", "PRI", "XKX") : Set.of("GRL", "HKG", "PRI");
    Dataset figures = dataset(Contents.DEATH_PENALTY);
    Map<String, Long> classes =
        figures.claims(figures.text()).stream()
            .filter(claim -> claim.claim().indicator() == Indicator.DEATH_PENALTY)
            .filter(claim -> !apart.contains(claim.country()))
            .filter(claim -> isSureOn(claim, LocalDate.of(year, 12, 31)))
            .collect(groupingBy(claim -> claim.claim().asPublished(), counting()));
    assertThat(classes)
        .isEqualTo(
            Map.of(
                "ABOLITIONIST_ALL_CRIMES", all,
                "ABOLITIONIST_ORDINARY_CRIMES", ordinary,
                "ABOLITIONIST_IN_PRACTICE", practice,
                "RETENTIONIST", retentionist));
  }

  private static boolean isSureOn(CountryClaim claim, LocalDate day) {
    boolean stated =
        !day.isBefore(claim.statedFor().from()) && !day.isAfter(claim.statedFor().to());
    return stated && claim.claim().period().on(day).filter(Certainty.CERTAIN::equals).isPresent();
  }

  private static Dataset dataset(Contents contents) {
    return Dataset.listAll().stream()
        .filter(each -> each.contents() == contents)
        .findFirst()
        .orElseThrow();
  }
}
