package org.rapporteur.ingestion.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ingestion.reference.Rows.isSureOn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.IccDates;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.ingestion.reference.Dataset.Contents;
import org.rapporteur.report.Coverage;

/** Each standing is looked up in the small table here and in the one that is shipped. */
class IccRowsTest {

  private static final LocalDate STATES_UNTIL = LocalDate.parse("2026-11-01");

  private static final List<Row> EVENTS =
      Rows.of(
          """
          iso3,event,date,source
          BDI,NOT_SIGNED,1998-07-17,test
          BDI,SIGNED,1999-01-13,test
          BDI,RATIFIED,2004-09-21,test
          BDI,IN_FORCE,2004-12-01,test
          BDI,WITHDRAWAL_NOTIFIED,2016-10-27,test
          BDI,WITHDRAWN,2017-10-27,test
          GMB,NOT_SIGNED,1998-07-17,test
          GMB,SIGNED,1998-12-04,test
          GMB,RATIFIED,2002-06-28,test
          GMB,IN_FORCE,2002-09-01,test
          GMB,WITHDRAWAL_NOTIFIED,2016-11-10,test
          GMB,WITHDRAWAL_RESCINDED,2017-02-10,test
          ISR,NOT_SIGNED,1998-07-17,test
          ISR,SIGNED,2000-12-31,test
          ISR,INTENT_NOT_TO_RATIFY,2002-08-28,test
          MNE,SUCCEEDED,2006-06-03,test
          MYS,NOT_SIGNED,1998-07-17,test
          MYS,ACCEDED,2019-03-04,test
          MYS,ACCESSION_TAKEN_BACK,2019-04-29,test
          SCG,NOT_SIGNED,1998-07-17,test
          SCG,SIGNED,2000-12-19,test
          SCG,RATIFIED,2001-09-06,test
          SCG,IN_FORCE,2002-07-01,test
          SCG,ENDED,2006-06-03,test
          SRB,SIGNED,2000-12-19,test
          SRB,RATIFIED,2001-09-06,test
          SRB,IN_FORCE,2002-07-01,test
          SRB,SUCCEEDED,2006-06-03,test
          UKR,NOT_SIGNED,1998-07-17,test
          UKR,SIGNED,2000-01-20,test
          UKR,RATIFIED,2024-10-25,test
          UKR,IN_FORCE,2025-01-01,test
          ZMB,NOT_SIGNED,1998-07-17,test
          ZMB,SIGNED,1998-07-17,test
          """);

  private static final List<CountryClaim> CLAIMS = new IccRows().read(EVENTS, STATES_UNTIL);

  private static final List<CountryClaim> SHIPPED =
      Dataset.listAll().stream()
          .filter(dataset -> dataset.contents() == Contents.ICC)
          .map(dataset -> dataset.claims(dataset.text()))
          .flatMap(Collection::stream)
          .toList();

  /** Empty: nothing is claimed of the state on that day. */
  @ParameterizedTest(name = "{0} on {1}: {2} {3}")
  @CsvSource(
      textBlock =
          """
          # Burundi withdrew: a party until the day on which its withdrawal takes effect.
          BDI, 1998-07-16,                             ,
          BDI, 1998-07-17, NOT_SIGNED,                  NO_ACTION
          BDI, 1999-01-12, NOT_SIGNED,                  NO_ACTION
          BDI, 1999-01-13, SIGNED,                      SIGNATORY
          BDI, 2004-09-20, SIGNED,                      SIGNATORY
          BDI, 2004-09-21, RATIFIED,                    SIGNATORY
          BDI, 2004-11-30, RATIFIED,                    SIGNATORY
          BDI, 2004-12-01, RATIFIED,                    STATE_PARTY
          BDI, 2016-10-27, RATIFIED,                    STATE_PARTY
          BDI, 2017-10-26, RATIFIED,                    STATE_PARTY
          BDI, 2017-10-27, RATIFIED,                    WITHDRAWN
          BDI, 2026-11-01, RATIFIED,                    WITHDRAWN
          BDI, 2026-11-02,                             ,
          # Malaysia took its accession back before the Statute was in force for it.
          MYS, 2019-03-03, NOT_SIGNED,                  NO_ACTION
          MYS, 2019-03-04, ACCEDED,                     NO_ACTION
          MYS, 2019-04-28, ACCEDED,                     NO_ACTION
          MYS, 2019-04-29, NOT_SIGNED,                  NO_ACTION
          MYS, 2019-06-01, NOT_SIGNED,                  NO_ACTION
          # The Gambia gave notice and rescinded it: a party all the time.
          GMB, 2002-08-31, RATIFIED,                    SIGNATORY
          GMB, 2002-09-01, RATIFIED,                    STATE_PARTY
          GMB, 2016-11-10, RATIFIED,                    STATE_PARTY
          GMB, 2017-02-09, RATIFIED,                    STATE_PARTY
          GMB, 2017-02-10, RATIFIED,                    STATE_PARTY
          GMB, 2017-11-10, RATIFIED,                    STATE_PARTY
          # Israel remains a signatory, whatever it declared.
          ISR, 2000-12-30, NOT_SIGNED,                  NO_ACTION
          ISR, 2000-12-31, SIGNED,                      SIGNATORY
          ISR, 2002-08-27, SIGNED,                      SIGNATORY
          ISR, 2002-08-28, SIGNED_INTENT_NOT_TO_RATIFY, SIGNATORY
          ISR, 2026-11-01, SIGNED_INTENT_NOT_TO_RATIFY, SIGNATORY
          # Serbia and Montenegro is a party until it ends, and its successors from then on.
          SCG, 2000-12-19, SIGNED,                      SIGNATORY
          SCG, 2002-06-30, RATIFIED,                    SIGNATORY
          SCG, 2002-07-01, RATIFIED,                    STATE_PARTY
          SCG, 2006-06-02, RATIFIED,                    STATE_PARTY
          SCG, 2006-06-03,                             ,
          SRB, 2002-07-01,                             ,
          SRB, 2006-06-02,                             ,
          SRB, 2006-06-03, RATIFIED,                    STATE_PARTY
          MNE, 2006-06-02,                             ,
          MNE, 2006-06-03, RATIFIED,                    STATE_PARTY
          # Ukraine ratified long after it had signed.
          UKR, 2000-01-19, NOT_SIGNED,                  NO_ACTION
          UKR, 2000-01-20, SIGNED,                      SIGNATORY
          UKR, 2024-10-24, SIGNED,                      SIGNATORY
          UKR, 2024-10-25, RATIFIED,                    SIGNATORY
          UKR, 2024-12-31, RATIFIED,                    SIGNATORY
          UKR, 2025-01-01, RATIFIED,                    STATE_PARTY
          # Zambia signed on the first day: it is not "not signed" on any.
          ZMB, 1998-07-17, SIGNED,                      SIGNATORY
          """)
  void aStateStandsAsItsLastEventSays(
      String country,
      LocalDate day,
      @Nullable IccStatus status,
      @Nullable IccParticipation participation) {
    for (List<CountryClaim> claims : List.of(CLAIMS, SHIPPED)) {
      List<Icc> standings = listStandings(claims, country, day);
      assertThat(standings).extracting(Icc::status).isEqualTo(list(status));
      assertThat(standings).extracting(Icc::participation).isEqualTo(list(participation));
    }
  }

  /** A date is known from its own day on, and only while it counts. */
  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource(
      textBlock =
          """
          # country, day, signed, deposited, in force, withdrawal notified, withdrawn
          BDI, 1998-07-17,           ,           ,           ,           ,
          BDI, 1999-01-13, 1999-01-13,           ,           ,           ,
          BDI, 2004-09-21, 1999-01-13, 2004-09-21,           ,           ,
          BDI, 2004-12-01, 1999-01-13, 2004-09-21, 2004-12-01,           ,
          BDI, 2016-10-26, 1999-01-13, 2004-09-21, 2004-12-01,           ,
          BDI, 2016-10-27, 1999-01-13, 2004-09-21, 2004-12-01, 2016-10-27,
          BDI, 2017-10-27, 1999-01-13, 2004-09-21, 2004-12-01, 2016-10-27, 2017-10-27
          MYS, 2019-03-04,           , 2019-03-04,           ,           ,
          MYS, 2019-04-29,           ,           ,           ,           ,
          GMB, 2016-11-10, 1998-12-04, 2002-06-28, 2002-09-01, 2016-11-10,
          GMB, 2017-02-10, 1998-12-04, 2002-06-28, 2002-09-01,           ,
          ISR, 2002-08-28, 2000-12-31,           ,           ,           ,
          SCG, 2006-06-02, 2000-12-19, 2001-09-06, 2002-07-01,           ,
          # Serbia keeps the dates of the state that it continues; Montenegro has its own.
          SRB, 2006-06-03, 2000-12-19, 2001-09-06, 2002-07-01,           ,
          MNE, 2006-06-03,           ,           , 2006-06-03,           ,
          UKR, 2024-12-31, 2000-01-20, 2024-10-25,           ,           ,
          UKR, 2025-01-01, 2000-01-20, 2024-10-25, 2025-01-01,           ,
          """)
  void eachDateIsKnownFromItsDayOn(
      String country,
      LocalDate day,
      @Nullable LocalDate signed,
      @Nullable LocalDate deposited,
      @Nullable LocalDate inForce,
      @Nullable LocalDate notified,
      @Nullable LocalDate withdrawn) {
    IccDates dates = new IccDates(signed, deposited, inForce, notified, withdrawn);
    for (List<CountryClaim> claims : List.of(CLAIMS, SHIPPED)) {
      assertThat(listStandings(claims, country, day)).extracting(Icc::dates).containsExactly(dates);
    }
  }

  @Test
  void aClaimReachesFromItsEventToTheDayBeforeTheNext() {
    assertThat(CLAIMS.stream().filter(claim -> claim.country().equals("UKR")))
        .extracting(CountryClaim::statedFor)
        .containsExactly(
            coverage("1998-07-17", "2000-01-19"),
            coverage("2000-01-20", "2024-10-24"),
            coverage("2024-10-25", "2024-12-31"),
            coverage("2025-01-01", "2026-11-01"));
  }

  @Test
  void aClaimNamesItsEventAndPointsAtItsRow() {
    for (CountryClaim claim : CLAIMS) {
      List<String> rows =
          EVENTS.stream()
              .filter(row -> row.span().equals(claim.claim().evidence()))
              .map(row -> row.get("iso3") + " " + row.get("event") + " " + row.get("date"))
              .toList();
      assertThat(rows).containsExactly(claim.country() + " " + claim.claim().asPublished());
    }
  }

  /**
   * Article 126: for who ratifies later, from the first day of the month after the 60th day after
   * the deposit; for the first sixty, on 1 July 2002.
   */
  @Test
  void theStatuteIsInForceWhenArticle126SaysSo() {
    LocalDate first = LocalDate.parse("2002-07-01");
    List<IccDates> dates =
        shippedDates()
            .filter(each -> each.inForceOn() != null && each.depositedOn() != null)
            .toList();
    assertThat(dates).hasSizeGreaterThan(120);
    for (IccDates each : dates) {
      LocalDate deposited = Objects.requireNonNull(each.depositedOn());
      LocalDate later = deposited.plusDays(60).plusMonths(1).withDayOfMonth(1);
      assertThat(each.inForceOn())
          .as("deposited on %s", deposited)
          .isEqualTo(deposited.isAfter(LocalDate.parse("2002-04-11")) ? later : first);
    }
  }

  /** Article 127: one year after the notice. */
  @Test
  void aWithdrawalTakesEffectAYearAfterTheNotice() {
    List<IccDates> withdrawn = shippedDates().filter(each -> each.withdrawnOn() != null).toList();
    assertThat(withdrawn)
        .hasSize(3)
        .allMatch(each ->
            Objects.requireNonNull(each.withdrawalNotifiedOn())
                .plusYears(1)
                .equals(each.withdrawnOn()));
  }

  private static Stream<IccDates> shippedDates() {
    return SHIPPED.stream().map(claim -> standing(claim).dates()).distinct();
  }

  private static List<Icc> listStandings(List<CountryClaim> claims, String country, LocalDate day) {
    return claims.stream()
        .filter(claim -> claim.country().equals(country))
        .filter(claim -> isSureOn(claim, day))
        .map(IccRowsTest::standing)
        .toList();
  }

  private static Icc standing(CountryClaim claim) {
    return (Icc) claim.claim().value();
  }

  private static Coverage coverage(String from, String to) {
    return new Coverage(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static <T> List<T> list(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }
}
