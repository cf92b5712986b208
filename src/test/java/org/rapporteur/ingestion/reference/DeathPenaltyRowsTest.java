package org.rapporteur.ingestion.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.ClaimValue.Figure;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Period;

/** All data are invented. */
class DeathPenaltyRowsTest {

  private static final String HEADER =
      "iso3,year,status,abolished,exists_from,executions,death_sentences,source\n";

  private static final String CHANGED_IN_2011 =
      """
      ATA,2009,RETENTIONIST,,,,,test
      ATA,2010,RETENTIONIST,,,,,test
      ATA,2011,ABOLITIONIST_ALL_CRIMES,2011,,,,test
      ATA,2012,ABOLITIONIST_ALL_CRIMES,2011,,,,test
      """;

  @Test
  void yearsOfOneStatusAreOneClaimWithoutDatesOfChange() {
    assertThat(
            read(
                """
                ATA,2009,RETENTIONIST,,,,,test
                ATA,2010,RETENTIONIST,,,,,test
                ATA,2011,RETENTIONIST,,,,,test
                """))
        .containsExactly("RETENTIONIST STATED 2009-01-01/2011-12-31 from=null until=null");
  }

  @Test
  void anotherStatusBeganAndEndedTheOneBeforeSomeDayOfItsYear() {
    assertThat(read(CHANGED_IN_2011))
        .containsExactly(
            "RETENTIONIST STATED 2009-01-01/2010-12-31 from=null until=2011",
            "ABOLITIONIST_ALL_CRIMES STATED 2011-01-01/2012-12-31 from=2011 until=null");
  }

  /** Which day of 2011 it was is not known; on the last one the new status is certain. */
  @ParameterizedTest
  @CsvSource({
    "2010-12-31, CERTAIN,         ",
    "2011-01-01, POSSIBLE, POSSIBLE",
    "2011-06-15, POSSIBLE, POSSIBLE",
    "2011-12-30, POSSIBLE, POSSIBLE",
    "2011-12-31, POSSIBLE, CERTAIN",
    "2012-01-01,         , CERTAIN",
    "2012-12-31,         , CERTAIN"
  })
  void withinTheYearOfAChangeBothArePossible(
      LocalDate day, @Nullable Certainty retentionist, @Nullable Certainty abolitionist) {
    List<Period> periods =
        claims(CHANGED_IN_2011).stream().map(each -> each.claim().period()).toList();
    assertThat(periods.get(0).on(day).orElse(null)).isEqualTo(retentionist);
    assertThat(periods.get(1).on(day).orElse(null)).isEqualTo(abolitionist);
  }

  @Test
  void aStatusThatComesBackIsAClaimOfItsOwn() {
    assertThat(
            read(
                """
                ATA,2009,ABOLITIONIST_IN_PRACTICE,,,,,test
                ATA,2010,RETENTIONIST,,,,,test
                ATA,2011,ABOLITIONIST_IN_PRACTICE,,,,,test
                """))
        .containsExactly(
            "ABOLITIONIST_IN_PRACTICE STATED 2009-01-01/2009-12-31 from=null until=2010",
            "RETENTIONIST STATED 2010-01-01/2010-12-31 from=2010 until=2011",
            "ABOLITIONIST_IN_PRACTICE STATED 2011-01-01/2011-12-31 from=2011 until=null");
  }

  /** Nobody says what was in 2010, so that nothing is said of it and no change has a date. */
  @ParameterizedTest
  @ValueSource(strings = {"RETENTIONIST", "ABOLITIONIST_IN_PRACTICE"})
  void aYearThatIsMissingIsNotFilled(String later) {
    assertThat(read("ATA,2009,RETENTIONIST,,,,,test\nATA,2011,%s,,,,,test\n".formatted(later)))
        .containsExactly(
            "RETENTIONIST STATED 2009-01-01/2009-12-31 from=null until=null",
            later + " STATED 2011-01-01/2011-12-31 from=null until=null");
  }

  @ParameterizedTest(name = "abolished {0}, exists from {1}")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          1995, '',         1995-01-01/2008-12-31 from=1995 until=null
          2008, '',         2008-01-01/2008-12-31 from=2008 until=null
          2002, 2006-06-03, 2006-06-03/2008-12-31 from=2006-06-03 until=null
          2009, '',         none
          2010, '',         none
          '',   '',         none
          """)
  void theYearsFromAbolitionToTheFirstRowAreInferred(
      String abolished, String existsFrom, @Nullable String inferred) {
    String row = "ATA,2009,ABOLITIONIST_ALL_CRIMES,%s,%s,,,test\n".formatted(abolished, existsFrom);
    assertThat(read(row).stream().filter(each -> each.contains("INFERRED")))
        .isEqualTo(
            inferred == null
                ? List.of()
                : List.of("abolished %s INFERRED %s".formatted(abolished, inferred)));
    assertThat(read(row)).last().asString().contains("STATED 2009-01-01/2009-12-31");
  }

  @Test
  void abolishedInTheFirstYearItBeganThen() {
    assertThat(read("ATA,2009,ABOLITIONIST_ALL_CRIMES,2009,,,,test\n"))
        .containsExactly(
            "ABOLITIONIST_ALL_CRIMES STATED 2009-01-01/2009-12-31 from=2009 until=null");
  }

  /** The year is that of abolition for all crimes: of less it tells nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"ABOLITIONIST_ORDINARY_CRIMES", "ABOLITIONIST_IN_PRACTICE", "RETENTIONIST"})
  void nothingIsInferredOfAStatusThatIsNotForAllCrimes(String status) {
    assertThat(read("ATA,2009,%s,1995,,,,test\n".formatted(status)))
        .containsExactly(status + " STATED 2009-01-01/2009-12-31 from=null until=null");
  }

  @Test
  void notStatedIsNoFigureAndNoneIsOne() {
    List<CountryClaim> claims =
        claims(
            """
            ATA,2009,RETENTIONIST,,,-,0,test
            ATA,2010,RETENTIONIST,,,,-,test
            ATA,2011,RETENTIONIST,,,some,+,test
            """);
    assertThat(claims.stream().map(CountryClaim::claim))
        .filteredOn(claim -> claim.indicator() != Indicator.DEATH_PENALTY)
        .extracting(claim -> claim.indicator() + " " + claim.asPublished())
        .containsExactly("DEATH_SENTENCES 0", "DEATH_SENTENCES +");
  }

  @Test
  void aFigureIsForItsYearAsPublished() {
    List<CountryClaim> claims = claims("ATA,2009,RETENTIONIST,,,\"1,000s\",89+,test\n");
    assertThat(claims)
        .filteredOn(claim -> claim.claim().indicator() == Indicator.EXECUTIONS)
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.claim().value())
              .isEqualTo(new Figure(1000, null, Qualifier.ORDER_OF_MAGNITUDE));
          assertThat(written(claim))
              .isEqualTo("1,000s STATED 2009-01-01/2009-12-31 from=null until=null");
        });
    assertThat(claims)
        .filteredOn(claim -> claim.claim().indicator() == Indicator.DEATH_SENTENCES)
        .singleElement()
        .satisfies(claim ->
            assertThat(claim.claim().value()).isEqualTo(new Figure(89, null, Qualifier.AT_LEAST)));
  }

  @Test
  void ofOneCountryNothingIsConcludedForAnother() {
    assertThat(
            read(
                """
                ATA,2009,RETENTIONIST,,,,,test
                BVT,2010,ABOLITIONIST_IN_PRACTICE,,,,,test
                """))
        .allMatch(each -> each.endsWith("from=null until=null"))
        .hasSize(2);
  }

  @Test
  void aClaimQuotesTheRowsOfItsYears() {
    CanonicalText text =
        CanonicalText.of(
            HEADER
                + """
                ATA,2009,ABOLITIONIST_ALL_CRIMES,1995,,0,,test
                ATA,2010,ABOLITIONIST_ALL_CRIMES,1995,,,,test
                ATA,2011,RETENTIONIST,,,,,test
                """);
    List<CountryClaim> claims = new DeathPenaltyRows().read(Table.read(text).rows(), LocalDate.MAX);
    assertThat(claims)
        .extracting(claim -> text.quote(claim.claim().evidence()))
        .containsExactly(
            "ATA,2009,ABOLITIONIST_ALL_CRIMES,1995,,0,,test",
            "ATA,2009,ABOLITIONIST_ALL_CRIMES,1995,,0,,test\n"
                + "ATA,2010,ABOLITIONIST_ALL_CRIMES,1995,,,,test",
            "ATA,2011,RETENTIONIST,,,,,test",
            "ATA,2009,ABOLITIONIST_ALL_CRIMES,1995,,0,,test");
    assertThat(claims.getFirst().claim().basis()).isEqualTo(Basis.INFERRED);
  }

  private static List<String> read(String rows) {
    return claims(rows).stream().map(DeathPenaltyRowsTest::written).toList();
  }

  private static List<CountryClaim> claims(String rows) {
    return new DeathPenaltyRows().read(Rows.of(HEADER + rows), LocalDate.parse("2022-12-31"));
  }

  private static String written(CountryClaim claim) {
    Period period = claim.claim().period();
    return "%s %s %s/%s from=%s until=%s"
        .formatted(
            claim.claim().asPublished(),
            claim.claim().basis(),
            claim.statedFor().from(),
            claim.statedFor().to(),
            period.from(),
            period.until());
  }
}
