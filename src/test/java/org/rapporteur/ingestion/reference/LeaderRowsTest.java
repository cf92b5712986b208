package org.rapporteur.ingestion.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.ClaimValue.Leader;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Period;

/** All data are invented. */
class LeaderRowsTest {

  private static final String HEADER =
      "iso3,office,name,from,until,interim,acting,collective,represented_by,office_as_published,"
          + "as_published,source\n";

  private static final LocalDate STATES_UNTIL = LocalDate.parse("2022-12-31");

  @ParameterizedTest(name = "from {0} until {1}")
  @CsvSource(
      textBlock =
          """
          # from,     until,      stated from, to
          2020-03-15, '',         2020-03-15, 2022-12-31
          2020-03,    '',         2020-03-01, 2022-12-31
          2020,       '',         2020-01-01, 2022-12-31
          2020-03-15, 2021-04-20, 2020-03-15, 2021-04-20
          2020-03,    2021-04,    2020-03-01, 2021-04-30
          2020,       2021,       2020-01-01, 2021-12-31
          2022,       2022,       2022-01-01, 2022-12-31
          # A term that ends after the day of the table: the table cannot know that it did.
          2020,       2023-03-31, 2020-01-01, 2022-12-31
          # Since when is not said: stated for the day of the table only.
          '',         '',         2022-12-31, 2022-12-31
          """)
  void aHolderIsStatedFromTheFirstPossibleDayToTheLast(
      String from, String until, LocalDate statedFrom, LocalDate statedTo) {
    assertThat(holder(from, until).statedFor()).isEqualTo(new Coverage(statedFrom, statedTo));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31,",
    "2020-01-01, POSSIBLE",
    "2020-12-30, POSSIBLE",
    "2020-12-31, CERTAIN",
    "2021-03-31, CERTAIN",
    "2021-04-01, POSSIBLE",
    "2021-04-30, POSSIBLE",
    "2021-05-01,"
  })
  void isOnlyPossibleWithinTheYearOfTakingOfficeAndTheMonthOfLeavingIt(
      LocalDate day, @Nullable Certainty certainty) {
    Period period = holder("2020", "2021-04").claim().period();
    assertThat(period.on(day).orElse(null)).isEqualTo(certainty);
  }

  @Test
  void withoutDatesAHolderIsNotBounded() {
    assertThat(holder("", "").claim().period()).isEqualTo(Period.unknown());
  }

  @Test
  void everyCellIsCarriedOver() {
    CountryClaim claim =
        read("ATA,HEAD_OF_STATE,Ada Exemplar,2020,,true,false,true,Bea Sample,Regent,"
                + "\"Queen ADA Exemplar, Regent\",test\n")
            .getFirst();
    assertThat(claim.country()).isEqualTo("ATA");
    assertThat(claim.claim().indicator()).isEqualTo(Indicator.HEAD_OF_STATE);
    assertThat(claim.claim().value())
        .isEqualTo(new Leader("Ada Exemplar", true, false, true, "Bea Sample", "Regent"));
    assertThat(claim.claim().asPublished()).isEqualTo("Queen ADA Exemplar, Regent");
    assertThat(claim.claim().basis()).isEqualTo(Basis.STATED);
  }

  @Test
  void whatACellDoesNotSayIsNotSaid() {
    assertThat(holder("2020", "").claim().value()).isEqualTo(Leader.named("Ada Exemplar"));
  }

  @Test
  void actingIsNotInterim() {
    assertThat(
            read("ATA,HEAD_OF_STATE,Ada Exemplar,2020,,false,true,false,,,Ada,test\n")
                .getFirst()
                .claim()
                .value())
        .isEqualTo(new Leader("Ada Exemplar", false, true, false, null, null));
  }

  /** Who succeeded whom is nothing that the reader concludes: each row stands for itself. */
  @Test
  void aRowIsAClaimInTheOrderOfTheTable() {
    assertThat(
            read(
                row("ATA", "Ada Exemplar", "2018", "2022")
                    + row("ATA", "Bea Sample", "2022", "")
                    + row("BVT", "Ada Exemplar", "2020", "")))
        .extracting(claim -> claim.country() + " " + claim.claim().asPublished())
        .containsExactly("ATA Ada Exemplar", "ATA Bea Sample", "BVT Ada Exemplar");
  }

  private static CountryClaim holder(String from, String until) {
    return read(row("ATA", "Ada Exemplar", from, until)).getFirst();
  }

  private static String row(String country, String name, String from, String until) {
    return "%s,HEAD_OF_GOVERNMENT,%s,%s,%s,false,false,false,,,%s,test\n"
        .formatted(country, name, from, until, name);
  }

  private static List<CountryClaim> read(String rows) {
    return new LeaderRows().read(Rows.of(HEADER + rows), STATES_UNTIL);
  }
}
